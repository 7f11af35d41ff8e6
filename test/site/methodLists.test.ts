import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/figures/indicators.ts';
import { methodLists } from '../../src/site/methodLists.ts';
import { MENTION_KINDS } from '../../src/tables/codebook.ts';
import { BOILERPLATE } from '../../src/text/boilerplate.ts';
import { HEDGES, TRAILING_HEDGES } from '../../src/text/hedges.ts';
import { MAGNITUDES } from '../../src/text/numberWords.ts';
import { QUALIFIERS } from '../../src/text/qualifiers.ts';
import { UNITS } from '../../src/text/units.ts';
import { flawsOf } from './validHtml.ts';

const lists = methodLists();
const rows = (name: string) => {
  const { document } = parseHTML(`<html><body>${lists[name]}</body></html>`);
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
  );
};

describe('the lists of the method page', () => {
  it('hold every declaration', () => {
    expect(
      rows('indicators')
        .map(([name]) => name)
        .sort(),
    ).toEqual(INDICATORS.map(({ name }) => name).sort());
    expect(rows('hedges').map(([qualifier]) => qualifier)).toEqual(QUALIFIERS);
    expect(rows('magnitudes').map(([words]) => words)).toEqual(Object.keys(MAGNITUDES));
    expect(rows('boilerplate').map(([name]) => name)).toEqual([...new Set(BOILERPLATE.map(({ name }) => name))]);
    expect(rows('mention-kinds').map(([kind]) => kind)).toEqual(MENTION_KINDS);
    for (const { unit } of UNITS) expect(lists.units).toMatch(new RegExp(`[:,] ${unit}[ .,]`));
  });

  it('say what an indicator counts, with its topic and unit, under an anchor of its own', () => {
    expect(rows('indicators')).toContainEqual([
      'border_length',
      'Length of the Tajik-Afghan border',
      'security',
      'kilometres',
    ]);
    expect(lists.indicators).toContain('id="indicator-border_length"');
  });

  it('put every hedge beside its qualifier', () => {
    const listed = rows('hedges').flatMap(([qualifier, , before, after]) =>
      [before, after].flatMap((words) =>
        (words ?? '')
          .split(', ')
          .filter(Boolean)
          .map((word) => `${qualifier} ${word}`),
      ),
    );
    const declared = [...HEDGES, ...TRAILING_HEDGES].map(({ qualifier, words }) => `${qualifier} ${words}`);
    expect(listed.sort()).toEqual(declared.sort());
  });

  it('write bounds for people, and give a sort key', () => {
    expect(rows('magnitudes')).toContainEqual(['tens of thousands', '20,000', '99,999']);
    expect(lists.magnitudes).toContain('data-sort="20000"');
  });

  it('are valid HTML, on one page', async () => {
    expect(await flawsOf(Object.values(lists).join('\n'))).toEqual([]);
  });
});
