import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/drawing.ts';
import { type Countries, land } from '../../src/charts/land.ts';
import { type MapRows, map } from '../../src/charts/map.ts';
import { outside, overlaps, weakMarks } from './overlap.ts';

const { document } = parseHTML('<html><body></body></html>');

const TROOPS = 'Russian troops';
const ROWS: MapRows = {
  places: [
    { name: 'Moscow', longitude: 37.62, latitude: 55.75, side: 'Russia', close: false },
    { name: 'Dushanbe', longitude: 68.78, latitude: 38.56, side: 'Tajikistan', close: true, note: TROOPS },
    { name: 'Qurghonteppa', longitude: 68.78, latitude: 37.84, side: 'Tajikistan', close: true, note: TROOPS },
    { name: 'Kulob', longitude: 69.78, latitude: 37.91, side: 'Tajikistan', close: true, note: TROOPS },
    { name: 'Kabul', longitude: 69.18, latitude: 34.53, side: 'other', close: true },
  ],
  flight: [
    { from: 'Kabul', to: 'Qurghonteppa', status: 'occurred', text: '12 March 2011: landed without leave' },
    { from: 'Qurghonteppa', to: 'Moscow', status: 'planned', text: 'On to Russia: never flown' },
  ],
  land: land(),
};

const draw = (rows: MapRows, width: number) =>
  map(document, rows, { width, id: `m${width}`, title: 'What it shows', description: 'What there is to see.' });

describe.each([
  ['narrow', NARROW],
  ['wide', WIDE],
])('the %s drawing', (name, width) => {
  const svg = draw(ROWS, width);

  it('is the one stored', async () => {
    await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot(`map-${name}.svg`);
  });

  it('has no texts that touch or leave it', () => {
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it('has one mark for each place and leg, and names each once', () => {
    expect(weakMarks(svg)).toEqual([]);
    expect(svg.querySelectorAll('.mark')).toHaveLength(ROWS.places.length + ROWS.flight.length);
    const names = [...svg.querySelectorAll('text.value')].map((text) => text.textContent).sort();
    expect(names).toEqual(ROWS.places.map((place) => place.name).sort());
  });

  it('draws a leg that was only planned dashed', () => {
    const planned = [...svg.querySelectorAll('.mark')].find((mark) => mark.getAttribute('data-tip')?.includes('never'));
    expect(planned?.querySelector('.line.dashed')).not.toBeNull();
  });

  it('is small', () => {
    expect(svg.outerHTML.length).toBeLessThan(16_000);
  });

  it('does not show Crimea, whose border is drawn otherwise today than in 2011', () => {
    const corners = [
      [32.5, 44.4],
      [32.5, 46.2],
      [36.6, 46.2],
      [36.6, 44.4],
      [32.5, 44.4],
    ];
    const crimea: Countries = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { name: 'Crimea' }, geometry: { type: 'Polygon', coordinates: [corners] } },
      ],
    };
    expect(draw({ ...ROWS, land: { overview: crimea, close: crimea } }, width).querySelector('.band')).toBeNull();
  });

  it('stays whole with other places', () => {
    const [moscow, ...others] = ROWS.places;
    for (const places of [others, others.slice(0, 2), moscow ? [moscow, ...others.slice(0, 1)] : []]) {
      const other = draw({ ...ROWS, places }, width);
      expect(outside(other)).toEqual([]);
      expect(other.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('map', () => {
  it('says so where there is nothing to draw', () => {
    expect(draw({ ...ROWS, places: [] }, NARROW).textContent).toContain('No data');
  });
});

describe('land', () => {
  it('holds the countries in view', () => {
    const names = ROWS.land.overview.features.map((country) => country.properties.name);
    expect(names).toEqual(expect.arrayContaining(['Russia', 'Kazakhstan', 'Tajikistan', 'Afghanistan']));
    expect(names).not.toContain('Brazil');
  });
});
