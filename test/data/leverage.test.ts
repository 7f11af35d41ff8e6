import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

/** The tables as anyone would read them, without this project’s code. */
function read(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const figures = read('data/tables/figures.csv').filter(({ duplicate_of }) => duplicate_of === '');
const worldBank = read('data/reference/world-bank.csv');
const derived = new Map(read('data/tables/leverage.csv').map((row) => [row.name, row]));
const stated = (indicator: string, qualifier?: string) =>
  Number(
    figures.find((row) => row.indicator === indicator && (qualifier === undefined || row.qualifier === qualifier))
      ?.value,
  );
const detained = stated('migrants_detained', 'exact');
const registered = stated('registered_in_russia');
const estimated = stated('labour_migrants_in_russia');
const share = stated('remittance_share_of_gdp');
const dateOf = (id: string) =>
  Date.parse(read('data/tables/events.csv').find((row) => row.event_id === id)?.date ?? '');
const days = (from: string, to: string) => (dateOf(to) - dateOf(from)) / 86_400_000;
const shares2011 = worldBank
  .filter((row) => row.indicator_code === 'BX.TRF.PWKR.DT.GD.ZS' && row.year === '2011')
  .sort((a, b) => Number(b.value) - Number(a.value));
const value = (name: string) => Number(derived.get(name)?.value);
const bounds = (name: string) => [Number(derived.get(name)?.low), Number(derived.get(name)?.high)];

describe('leverage.csv, worked out again:', () => {
  it('the days in custody', () => {
    expect(value('days_after_verdict')).toBe(days('verdict', 'pilots-freed'));
    expect(value('days_before_verdict')).toBe(days('planes-land', 'verdict'));
    expect(value('days_held')).toBe(days('planes-land', 'pilots-freed'));
    expect([value('days_after_verdict'), value('days_held')]).toEqual([14, 255]);
    const sentence = stated('sentence_length', 'exact');
    expect(value('share_of_sentence_served')).toBeCloseTo((255 / (sentence * 365.25)) * 100, 1);
  });

  it('the detained beside all migrants', () => {
    expect(value('detained_share_of_registered')).toBeCloseTo((detained / registered) * 100, 3);
    expect(value('detained_share_of_estimated')).toBeCloseTo((detained / estimated) * 100, 3);
    expect(value('registered_per_detained')).toBeCloseTo(registered / detained, -2);
  });

  it('the registered beside the World Bank’s population', () => {
    const population = worldBank.find(
      (row) => row.indicator_code === 'SP.POP.TOTL' && row.country_code === 'TJK' && row.year === '2011',
    );
    expect(value('registered_share_of_population')).toBeCloseTo((registered / Number(population?.value)) * 100, 1);
  });

  it('what each percent of the migrants is worth', () => {
    expect(bounds('one_percent_of_migrants')).toEqual([registered / 100, estimated / 100]);
    expect(value('one_percent_at_risk')).toBeCloseTo(share / 100, 2);
    const [low, high] = bounds('detained_at_risk');
    expect(low).toBeCloseTo((detained / estimated) * share, 3);
    expect(high).toBeCloseTo((detained / registered) * share, 3);
  });

  it('the standing among the post-Soviet states', () => {
    expect(value('rank_among_post_soviet_states')).toBe(1 + shares2011.findIndex((row) => row.country_code === 'TJK'));
    expect(value('post_soviet_states_compared')).toBe(shares2011.length);
    expect(value('remittance_share_reported')).toBeCloseTo(Number(shares2011[0]?.value), 1);
    expect(value('remittance_share_next')).toBeCloseTo(Number(shares2011[1]?.value), 1);
  });

  it('rests on figures, events and series that are there', () => {
    const known = new Set([
      ...figures.map((row) => row.figure_id),
      ...read('data/tables/events.csv').map((row) => row.event_id),
      ...worldBank.map((row) => row.indicator_code),
    ]);
    for (const { name, figure_ids = '', other_basis = '' } of derived.values()) {
      const basis = [...figure_ids.split(' '), ...other_basis.split(' ')].filter(Boolean);
      expect(basis, name).not.toEqual([]);
      for (const id of basis) expect(known, name).toContain(id);
    }
  });
});
