import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoContains,
  geoInterpolate,
  geoPath,
  groups,
  least,
  range,
  select,
  sum,
} from 'd3';
import type { MultiPoint } from 'geojson';
import {
  addHitArea,
  addMark,
  addText,
  createSvg,
  type DrawOptions,
  isNarrow,
  lineHeight,
  noData,
  type Parent,
  polyline,
  round,
  sideClass,
  type TextStyle,
  textWidth,
  wrapText,
} from './drawing.ts';
import type { Countries, Land } from './land.ts';

export interface Place {
  readonly name: string;
  /** Degrees east. */
  readonly longitude: number;
  /** Degrees north. */
  readonly latitude: number;
  /** Whose colour it has: `Russia`, `Tajikistan`, or anything else for neither. */
  readonly side: string;
  /** True for a place that belongs in the close view as well. */
  readonly close: boolean;
  /** A few words below the name, in the close view. */
  readonly note?: string;
}

/** A leg of the flight, between the names of two places. A leg that was only planned is dashed. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  readonly status: 'occurred' | 'planned';
  /** What the leg was, in a sentence. */
  readonly text: string;
}

export interface MapRows {
  readonly places: readonly Place[];
  readonly flight: readonly Leg[];
  /** What land() gives. */
  readonly land: Land;
}

/** A rectangle in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A map in a box: its own projection, and what its labels must keep clear of. */
interface Panel {
  readonly projection: GeoProjection;
  readonly box: Box;
  readonly taken: Box[];
}

/** A place for a label: where its first baseline begins, and to which side it reads. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * The places of the case and the flight between them: an overview of all places, and a close view of those that lie
 * together, beside it or, on a phone, below it. Each place is named once, in the close view if it is there.
 *
 * @param document the document to make elements in
 * @param rows places in degrees, legs between their names (a leg to an unknown place is left out), and the land from `land()`
 * @param options width in CSS pixels, ids and the words for those who cannot see it
 * @returns the drawing, in no document yet; it says “No data” where there are no places
 * @example
 * ```ts
 * import { parseHTML } from 'linkedom'; // in a browser its own document will do
 * import { map, WIDE } from 'price-of-a-pilot/charts';
 * import { land } from 'price-of-a-pilot/land';
 *
 * const { document } = parseHTML('<html></html>');
 * const places = [
 *   { name: 'Kabul', longitude: 69.2, latitude: 34.5, side: 'other', close: true },
 *   { name: 'Qurghonteppa', longitude: 68.8, latitude: 37.8, side: 'Tajikistan', close: true },
 *   { name: 'Moscow', longitude: 37.6, latitude: 55.8, side: 'Russia', close: false },
 * ];
 * const flight = [{ from: 'Kabul', to: 'Qurghonteppa', status: 'occurred', text: 'They landed on 12 March.' }] as const;
 * const options = { width: WIDE, id: 'map', title: 'Where the planes came down', description: 'A map.' };
 * const svg = map(document, { places, flight, land: land() }, options);
 * svg.querySelector('title')?.textContent; // → 'Where the planes came down'
 * ```
 */
export function map(document: Document, { places, flight, land }: MapRows, options: DrawOptions): SVGSVGElement {
  if (places.length === 0) return noData(document, options);
  const { width } = options;
  const narrow = isNarrow(width);
  const height = narrow ? 700 : 460;
  const svg = createSvg(document, width, height, options);
  const root: Parent = select<SVGSVGElement | SVGGElement, unknown>(svg);

  const far: Box = narrow
    ? { left: 0, top: 0, right: width, bottom: 330 }
    : { left: 0, top: 0, right: 345, bottom: height };
  const box: Box = narrow
    ? { left: 0.5, top: 352.5, right: width - 0.5, bottom: height - 0.5 }
    : { left: 372.5, top: 0.5, right: width - 0.5, bottom: height - 0.5 };
  const near = places.filter((place) => place.close);
  const close = near.length > 1 ? createPanel(box, near.map(coordinates), narrow ? 64 : 76) : undefined;
  const frame = close ? corners(box).map((corner): Pixel => close.projection.invert?.(corner) ?? [0, 0]) : [];
  const overview = createPanel(far, [...places.map(coordinates), ...frame], narrow ? 26 : 30);

  drawCountries(root, overview, land.overview);
  if (close) {
    drawCountries(root, close, land.close);
    drawFrames(root, overview, box, frame, narrow);
  }
  const named = new Map(places.map((place) => [place.name, place]));
  const legs = flight.flatMap((leg): PlacedLeg[] => {
    const [from, to] = [named.get(leg.from), named.get(leg.to)];
    return from && to ? [{ ...leg, from, to, close: close !== undefined && from.close && to.close }] : [];
  });

  // Every place and leg is a mark once: in the close view if it lies there. The overview repeats it without a name.
  for (const panel of close ? [overview, close] : [overview]) {
    const isHere = (thing: { readonly close: boolean }) => (panel === close) === (close !== undefined && thing.close);
    const legMarks = legs.map((leg) => ({ leg, mark: drawLeg(root, panel, leg, isHere(leg)) }));
    const shown = panel === close ? near : places;
    const placeMarks = shown.map((place) => ({ place, mark: drawPlace(root, panel, place, isHere(place)) }));
    for (const { place, mark } of placeMarks) if (isHere(place)) namePlace(panel, place, mark);
    for (const { leg, mark } of legMarks) if (isHere(leg)) nameLeg(panel, leg, mark);
    nameCountries(root, panel, panel === close ? land.close : land.overview);
  }
  return svg;
}

type Pixel = [number, number];

interface PlacedLeg {
  readonly from: Place;
  readonly to: Place;
  readonly status: Leg['status'];
  readonly text: string;
  readonly close: boolean;
}

const coordinates = ({ longitude, latitude }: Place): Pixel => [longitude, latitude];

const corners = ({ left, top, right, bottom }: Box): readonly [Pixel, Pixel, Pixel, Pixel] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** A map that fits these points (degrees), `margin` pixels from its edges, and shows nothing outside of its box. */
function createPanel(box: Box, points: readonly Pixel[], margin: number): Panel {
  const shape: MultiPoint = { type: 'MultiPoint', coordinates: [...points] };
  const [[west, south], [east, north]] = geoBounds(shape);
  const projection = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .fitExtent(
      [
        [box.left + margin, box.top + margin],
        [box.right - margin, box.bottom - margin],
      ],
      shape,
    )
    .clipExtent([
      [box.left, box.top],
      [box.right, box.bottom],
    ])
    // The land is coarse: no more points than it has.
    .precision(0);
  return { projection, box, taken: [] };
}

/** How much of its colour a side's land has: so little that text of that colour keeps a contrast of 4.5:1 on it. */
const TINT = 0.12;

const FILLS: Readonly<Record<string, string>> = { Russia: 'fill-russia', Tajikistan: 'fill-tajikistan' };

/** Draws land without an outline against the sea: the line between two countries has the colour of the paper. */
function drawCountries(root: Parent, { projection }: Panel, countries: Countries): void {
  for (const [fill, features] of groups(countries.features, ({ properties }) => FILLS[properties.name] ?? 'band')) {
    const d = features.map((feature) => outline(projection, feature)).join('');
    if (d !== '')
      root.append('path').attr('class', `${fill} stroke-paper thin`).attr('fill-opacity', TINT).attr('d', d);
  }
}

/** The least distance between two points of an outline, in pixels. */
const STEP = 2;

/** A shape as an SVG path, to the pixel and from point to point: short, and as fine as can be seen. */
function outline(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const rings: string[] = [];
  let ring = '';
  let [px, py] = [0, 0];
  geoPath(projection, {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      [px, py] = [Math.round(x), Math.round(y)];
      ring = `M${px},${py}l`;
    },
    lineTo(x, y) {
      const [dx, dy] = [Math.round(x) - px, Math.round(y) - py];
      if (Math.hypot(dx, dy) < STEP) return;
      [px, py] = [px + dx, py + dy];
      ring += `${ring.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    },
    closePath() {
      // An island that is smaller than a step has no second point.
      if (!ring.endsWith('l')) rings.push(`${ring}z`);
    },
  })(shape);
  return rings.join('');
}

/** The outline of the close view, and where it lies in the overview. */
function drawFrames(root: Parent, overview: Panel, box: Box, frame: readonly Pixel[], isBelow: boolean): void {
  const inside = frame.map((corner): Pixel => overview.projection(corner) ?? [0, 0]);
  const outer = corners(box);
  const [topLeft, topRight, bottomRight, bottomLeft] = inside;
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) return;
  const links: readonly (readonly [Pixel, Pixel])[] = isBelow
    ? [
        [bottomLeft, outer[0]],
        [bottomRight, outer[1]],
      ]
    : [
        [topRight, outer[0]],
        [bottomRight, outer[3]],
      ];
  for (const [[x0, y0], [x1, y1]] of links) {
    for (const t of range(0, 1, 0.05)) overview.taken.push(around(x0 + t * (x1 - x0), y0 + t * (y1 - y0), 4));
  }
  root.append('path').attr('class', 'rule').attr('stroke-opacity', 0.45).attr('d', links.map(polyline).join(''));
  root
    .append('path')
    .attr('class', 'rule')
    .attr('d', `${polyline(inside)}Z${polyline(outer)}Z`);
  const xs = inside.map(([x]) => x);
  const ys = inside.map(([, y]) => y);
  overview.taken.push({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) });
}

/** Draws a leg as a great circle with an arrow on it. */
function drawLeg(root: Parent, panel: Panel, leg: PlacedLeg, isMark: boolean): Parent {
  const mark = isMark ? addMark(root, leg.text) : root.append('g');
  const seen = course(panel, leg);
  mark
    .append('path')
    .attr('class', leg.status === 'planned' ? 'line stroke-ink dashed' : 'line stroke-ink')
    .attr('d', polyline(seen));
  for (const [x, y] of seen) panel.taken.push(around(x, y, 4));
  const at = Math.floor(seen.length * 0.6);
  const [tail, tip] = [seen[at - 1], seen[at]];
  if (!tip || !tail) return mark;
  const angle = Math.atan2(tip[1] - tail[1], tip[0] - tail[0]);
  const head = [0, 2.4, -2.4].map(
    (turn): Pixel => [tip[0] + 7 * Math.cos(angle + turn), tip[1] + 7 * Math.sin(angle + turn)],
  );
  mark
    .append('path')
    .attr('class', 'fill-ink')
    .attr('d', `${polyline(head)}Z`);
  if (isMark) addHitArea(mark, tip[0], tip[1], 0, 0);
  return mark;
}

/** The points of a leg that lie in the panel, in pixels, a few apart. */
function course({ projection, box }: Panel, { from, to }: PlacedLeg): Pixel[] {
  const between = geoInterpolate(coordinates(from), coordinates(to));
  const pixels = range(0, 1.0001, 0.01).map((t): Pixel => projection(between(t)) ?? [-1, -1]);
  const apart: Pixel[] = [];
  for (const [i, [x, y]] of pixels.entries()) {
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    const last = apart.at(-1);
    if (!last || i === pixels.length - 1 || Math.hypot(x - last[0], y - last[1]) >= 7) apart.push([x, y]);
  }
  return apart;
}

function drawPlace(root: Parent, panel: Panel, place: Place, isMark: boolean): Parent {
  const mark = isMark ? addMark(root, place.note ? `${place.name}: ${place.note}` : place.name) : root.append('g');
  const [x, y] = panel.projection(coordinates(place)) ?? [0, 0];
  const radius = isMark ? 5 : 3;
  panel.taken.push(around(x, y, radius));
  mark
    .append('circle')
    .attr('class', `fill-${sideClass(place.side)} stroke-paper thin`)
    .attr('cx', round(x))
    .attr('cy', round(y))
    .attr('r', radius);
  if (isMark) addHitArea(mark, x, y, 0, 0);
  return mark;
}

function namePlace(panel: Panel, place: Place, mark: Parent): void {
  const [x, y] = panel.projection(coordinates(place)) ?? [0, 0];
  const lines: Line[] = [{ text: place.name, style: 'value' }];
  if (place.note) lines.push({ text: place.note, style: 'note' });
  const extra = place.note ? lineHeight('note') : 0;
  const spots: Spot[] = [
    { x: x + 10, y: y + 5, anchor: 'start' },
    { x: x - 10, y: y + 5, anchor: 'end' },
    { x: x - 8, y: y + 19, anchor: 'end' },
    { x: x + 8, y: y + 19, anchor: 'start' },
    { x, y: y - 12 - extra, anchor: 'middle' },
    { x, y: y + 24, anchor: 'middle' },
  ];
  const side = sideClass(place.side);
  addLabel(panel, mark, lines, spots, side === 'other' ? 'text-ink' : `text-${side}`);
}

function nameLeg(panel: Panel, leg: PlacedLeg, mark: Parent): void {
  const lines = wrapText(leg.text, 130, 'note').map((text): Line => ({ text, style: 'note' }));
  const tall = (lines.length - 1) * lineHeight('note');
  const along = course(panel, leg);
  // From the middle of the leg outwards, on either side of it.
  const outwards = along
    .map((pixel, i) => ({ pixel, from: Math.abs(i - along.length / 2) }))
    .sort((a, b) => a.from - b.from);
  const spots = outwards.flatMap(({ pixel: [x, y] }): Spot[] => [
    { x: x + 12, y: y + 4 - tall / 2, anchor: 'start' },
    { x: x + 8, y: y - 8 - tall, anchor: 'start' },
    { x: x - 12, y: y + 4 - tall / 2, anchor: 'end' },
    { x: x - 8, y: y + 18, anchor: 'end' },
  ]);
  addLabel(panel, mark, lines, spots, 'text-ink');
}

/** Names the countries that have room for their name. */
function nameCountries(root: Parent, panel: Panel, countries: Countries): void {
  const path = geoPath(panel.projection);
  for (const country of countries.features) {
    const { name } = country.properties;
    const [x, y] = path.centroid(country);
    if (Number.isNaN(x) || path.area(country) < textWidth(name, 'axis') ** 2 / 3) continue;
    const spots = [0, -20, 20, -40, 40].flatMap((dy) =>
      [0, -30, 30, -60, 60].flatMap((dx): Spot[] => {
        const middle = panel.projection.invert?.([x + dx, y + dy - 4]);
        return middle && geoContains(country, middle) ? [{ x: x + dx, y: y + dy, anchor: 'middle' }] : [];
      }),
    );
    addLabel(panel, root, [{ text: name, style: 'axis' }], spots, `text-${sideClass(name)}`, true);
  }
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

/**
 * Writes lines at the first spot that is in the panel and clear of all else there. Where there's none, a label that may be
 * left out is; any other takes the spot that covers least.
 */
function addLabel(
  panel: Panel,
  parent: Parent,
  lines: readonly Line[],
  spots: readonly Spot[],
  classes: string,
  optional = false,
): void {
  const width = Math.max(...lines.map(({ text, style }) => textWidth(text, style)));
  const tall = lines.slice(1).reduce((sum, { style }) => sum + lineHeight(style), 0);
  const inside = spots
    .map((spot) => {
      const left = spot.x - (spot.anchor === 'end' ? width : spot.anchor === 'middle' ? width / 2 : 0);
      return { spot, box: { left, right: left + width, top: spot.y - 13, bottom: spot.y + tall + 4 } };
    })
    .filter(({ box }) => isWithin(box, panel.box));
  const covered = (box: Box) => sum(panel.taken, (other) => common(box, other));
  const chosen = least(inside, ({ box }) => covered(box));
  if (!chosen || (optional && covered(chosen.box) > 0)) return;
  const { left, top, right, bottom } = chosen.box;
  panel.taken.push({ left: left - 4, top: top - 3, right: right + 4, bottom: bottom + 3 });
  const { x, anchor } = chosen.spot;
  let y = chosen.spot.y;
  lines.forEach(({ text, style }, i) => {
    y += i === 0 ? 0 : lineHeight(style);
    addText(parent, text, { style, x, y, anchor, classes: i === 0 ? classes : 'text-ink' });
  });
}

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** The area that two boxes share. */
const common = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const isWithin = (a: Box, b: Box): boolean =>
  a.left >= b.left + 4 && a.right <= b.right - 4 && a.top >= b.top + 2 && a.bottom <= b.bottom - 2;
