import { range, select } from 'd3';
import { round, textWidth } from './drawing.ts';

/** A number of people, and what they are. */
interface Count {
  readonly value: number;
  readonly label: string;
}

export interface SocialRows {
  readonly headline: string;
  readonly standfirst: string;
  /** The few: drawn as a part of one dot. */
  readonly detained: Count;
  /** The many: a dot to each thousand. */
  readonly registered: Count;
  /** What a dot stands for, and who publishes this: two short lines at the foot. */
  readonly note: string;
  readonly credit: string;
}

/** The size that Open Graph images are shown at, in pixels. */
export const SOCIAL_WIDTH = 1200;
const SOCIAL_HEIGHT = 630;

/** One dot, in people. */
const DOT = 1000;
const SERIF = "'Source Serif 4', Georgia, serif";
/** Colours are attributes here: an image shown elsewhere has no style sheet and no dark mode. They are chart.css's light ones. */
const PAPER = '#fffdf8';
const INK = '#1c1b19';
const MUTED = '#5d5a53';
const RUSSIA = '#d55e00';
const RUSSIA_TEXT = '#a34400';
const TAJIKISTAN = '#0072b2';
const TAJIKISTAN_TEXT = '#00639c';

const LEFT = 64;
const COLUMN = 560;
/** Where the headline begins, and the lowest baseline of the standfirst. */
const TOP = 62;
const BOTTOM = 540;
/** The distance between two lines of the headline, in parts of its size. */
const TITLE_LINE = 1.08;
const FIELD = { left: 684, top: 262, width: 452, height: 290 } as const;
const PEOPLE = new Intl.NumberFormat('en');

/**
 * The image that stands for the story where it is shared: the headline beside the detained, drawn as a part of a dot, and the
 * registered, a dot to a thousand people. 1200 by 630 pixels. Its fonts are named, not held: whoever makes a PNG of it
 * gives the renderer Source Serif 4 in the weights 400 and 700.
 */
export function social(document: Document, rows: SocialRows): SVGSVGElement {
  const { headline, standfirst, detained, registered, note, credit } = rows;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const root = select(svg)
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('width', SOCIAL_WIDTH)
    .attr('height', SOCIAL_HEIGHT)
    .attr('viewBox', `0 0 ${SOCIAL_WIDTH} ${SOCIAL_HEIGHT}`)
    .attr('font-family', SERIF);
  root.append('rect').attr('width', SOCIAL_WIDTH).attr('height', SOCIAL_HEIGHT).attr('fill', PAPER);
  // The two sides, across the top, as on every page.
  root.append('rect').attr('width', SOCIAL_WIDTH).attr('height', 10).attr('fill', TAJIKISTAN);
  root
    .append('rect')
    .attr('width', SOCIAL_WIDTH / 2)
    .attr('height', 10)
    .attr('fill', RUSSIA);

  const write = (text: string, x: number, y: number, size: number, fill: string, weight = 400) =>
    root
      .append('text')
      .attr('x', x)
      .attr('y', round(y))
      .attr('font-size', size)
      .attr('font-weight', weight)
      .attr('fill', fill)
      .text(text);

  const { title, text, leading } = typeFor(headline, standfirst);
  let y = TOP + title * 0.8;
  for (const line of wrap(headline, COLUMN, title)) {
    write(line, LEFT, y, title, INK, 700);
    y += title * TITLE_LINE;
  }
  y += 12;
  const room = Math.floor((BOTTOM - y) / leading) + 1;
  const lines = wrap(standfirst, COLUMN, text);
  const shown = lines.slice(0, room);
  if (shown.length < lines.length) shown.push(`${shown.pop()?.replace(/[.,;:]$/, '') ?? ''}…`);
  for (const line of shown) {
    write(line, LEFT, y, text, MUTED);
    y += leading;
  }
  write(credit, LEFT, SOCIAL_HEIGHT - 44, 23, INK, 700);

  const dots = Math.round(registered.value / DOT);
  // As many columns as fill the field, and a few more where the last row comes out full with them.
  const fewest = Math.max(1, Math.ceil(Math.sqrt((dots * FIELD.width) / FIELD.height)));
  const columns = range(fewest, fewest + 8).find((n) => dots % n === 0) ?? fewest;
  const pitch = FIELD.width / columns;
  const radius = pitch * 0.37;
  const dot = (x: number, y: number) => `M${round(x)} ${round(y)}h0`;
  const few = Math.sqrt(Math.min(detained.value / DOT, 1)) * radius;

  const afterDot = FIELD.left + 24;
  root
    .append('circle')
    .attr('cx', round(FIELD.left + pitch / 2))
    .attr('cy', 84)
    .attr('r', round(few))
    .attr('fill', RUSSIA);
  write(PEOPLE.format(detained.value), afterDot, 102, 56, RUSSIA_TEXT, 700);
  write(detained.label, afterDot, 136, 27, RUSSIA_TEXT);
  write(PEOPLE.format(registered.value), FIELD.left, 206, 56, TAJIKISTAN_TEXT, 700);
  write(registered.label, FIELD.left, 240, 27, TAJIKISTAN_TEXT);
  root
    .append('path')
    .attr('stroke', TAJIKISTAN)
    .attr('stroke-width', round(radius * 2))
    .attr('stroke-linecap', 'round')
    .attr(
      'd',
      range(dots)
        .map((i) =>
          dot(FIELD.left + ((i % columns) + 0.5) * pitch, FIELD.top + (Math.floor(i / columns) + 0.5) * pitch),
        )
        .join(''),
    );
  write(note, FIELD.left, SOCIAL_HEIGHT - 44, 23, MUTED);
  return svg;
}

/** The largest type in which the headline and the standfirst leave room for each other; the smallest where none does. */
function typeFor(headline: string, standfirst: string): { title: number; text: number; leading: number } {
  const sizes = [29, 27, 25, 23].flatMap((text) =>
    [96, 86, 76, 70, 64, 58, 52, 46, 40].map((title) => ({ title, text, leading: Math.round(text * 1.34) })),
  );
  const fits = ({ title, text, leading }: (typeof sizes)[number]) => {
    const first = TOP + title * (0.8 + wrap(headline, COLUMN, title).length * TITLE_LINE) + 12;
    return first + (wrap(standfirst, COLUMN, text).length - 1) * leading <= BOTTOM;
  };
  return sizes.find(fits) ?? { title: 40, text: 23, leading: 31 };
}

/** The width of a text in Source Serif 4, at most: it runs narrower than what textWidth reckons with. */
function estimate(text: string, size: number): number {
  return (textWidth(text, 'label') / 14) * size * 0.92;
}

function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && estimate(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
