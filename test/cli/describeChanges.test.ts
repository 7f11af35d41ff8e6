import { beforeAll, describe, expect, it } from 'vitest';
import {
  describeBeside,
  describeChanges,
  describeCount,
  describeRefuted,
  describeTables,
  describeTouched,
  describeUnknown,
} from '../../src/cli/describeChanges.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { tablesOf } from '../../src/data/tables.ts';
import type { Row, Tables } from '../../src/tables/codebook.ts';

type Figure = Row<'figures'>;

let tables: Tables;
beforeAll(() => {
  tables = tablesOf(readCorpus({ root: process.cwd() }));
});
const figure = (id: string): Figure => {
  const found = tables.figures.find(({ figure_id }) => figure_id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const DETAINED = '004-1-migrants_detained-3';
const without = (id: string) => tables.figures.filter(({ figure_id }) => figure_id !== id);
const changed = (id: string, change: Partial<Figure>) =>
  tables.figures.map((figure) => (figure.figure_id === id ? { ...figure, ...change } : figure));
const lines = (before: readonly Figure[], after: readonly Figure[]) =>
  describeChanges(before, after).map(({ sign, text }) => `${sign} ${text}`);

describe('describeCount', () => {
  it('counts a copy’s figures apart, as the tables hold them too', () => {
    const [one] = tables.articles;
    if (!one) throw new Error('no article');
    const own = figure(DETAINED);
    const copy = { ...own, figure_id: 'copy', duplicate_of: DETAINED };
    expect(describeCount({ figures: [own, copy], articles: [one, one] })).toBe(
      '1 figure (2 with copies) from 2 articles',
    );
    expect(describeCount({ figures: [own, own], articles: [one] })).toBe('2 figures from 1 article');
    expect(describeCount({ figures: [], articles: [one] })).toBe('0 figures from 1 article');
    expect(describeCount(tables)).toContain(
      ` (${tables.figures.length} with copies) from ${tables.articles.length} articles`,
    );
  });
});

describe('describeChanges', () => {
  it('says nothing where nothing changed', () => {
    expect(lines(tables.figures, tables.figures)).toEqual([]);
  });

  it('announces a figure that came with its number, source and date', () => {
    const added = { ...figure(DETAINED), figure_id: '905-1-migrants_detained', source: '905_raid', value: 310 };
    expect(lines(tables.figures, [...tables.figures, { ...added, as_of: '2011-11-20' }])).toEqual([
      '+ migrants_detained 310 (905, 20 Nov 2011) 905-1-migrants_detained',
    ]);
  });

  it('says how it is hedged, and what it copies', () => {
    expect(lines([], [figure('002-4-remittance_share_of_gdp'), figure('001-1-migrants_detained')])).toEqual([
      '+ remittance_share_of_gdp 40 approximate (002, Aug 2011) 002-4-remittance_share_of_gdp',
      '+ migrants_detained 200 to 999 magnitude (001, Nov 2011) 001-1-migrants_detained',
    ]);
    expect(lines([], [figure('003-1-migrants_detained')])).toEqual([
      '+ migrants_detained 200 to 999 magnitude (003, Nov 2011) 003-1-migrants_detained, copies 001-1-migrants_detained',
    ]);
  });

  it('shows what a figure was and is', () => {
    expect(lines(tables.figures, changed(DETAINED, { value: 305 }))).toEqual([`~ ${DETAINED} 297 → 305`]);
    expect(lines(tables.figures, changed(DETAINED, { value: null, low: 200, qualifier: 'range' }))).toEqual([
      `~ ${DETAINED} 297 → none, low none → 200, qualifier exact → range`,
    ]);
  });

  it('announces a figure that went', () => {
    expect(lines(tables.figures, without(DETAINED))).toEqual([
      `- migrants_detained 297 (004, 12 Nov 2011) ${DETAINED}`,
    ]);
  });
});

describe('describeTouched', () => {
  const claims = [
    { file: 'src/index.md', line: 3, name: 'detained', words: '' },
    { file: 'src/index.md', line: 9, name: 'detained', words: '297' },
    { file: 'src/index.md', line: 12, name: 'registered_per_detained', words: '' },
    { file: 'src/index.md', line: 15, name: 'troops', words: '' },
  ];
  const touched = (after: readonly Figure[]) =>
    describeTouched(tables, { ...tables, figures: [...after] }, claims).map(({ sign, text }) => `${sign} ${text}`);

  it('names page, line and claim of what rests on a figure that changed, and where the words now disagree', () => {
    expect(touched(changed(DETAINED, { value: 305 }))).toEqual([
      '  touches src/index.md:3 claim:detained, now “305”',
      '! touches src/index.md:9 claim:detained, now “305”: “297” does not agree, and the build will stop there. Change the words.',
      expect.stringMatching(/^ {2}touches src\/index\.md:12 claim:registered_per_detained, now “about 2,?400”$/),
    ]);
  });

  it('names those that rest on no figure and say something else now, as where a series was revised', () => {
    const shares = tables['remittance-share'].map((row) =>
      row.country_code === 'TJK' && row.as_of === '2011' ? { ...row, share: 42.5 } : row,
    );
    const claim = { file: 'src/index.md', line: 20, name: 'world_bank_2011', words: '' };
    expect(describeTouched(tables, { ...tables, 'remittance-share': shares }, [claim])).toEqual([
      { sign: ' ', text: 'touches src/index.md:20 claim:world_bank_2011, now “42.5 percent”' },
    ]);
  });

  it('names the claims that rest on nothing any more', () => {
    expect(touched(without('002-1-base_troops'))).toEqual([
      '! src/index.md:15 claim:troops: no text states “troops”: the figure has gone, or a correction has emptied it. Restore it, or change the sentence. The build will stop there.',
    ]);
  });

  it('says nothing where nothing changed', () => {
    expect(touched(tables.figures)).toEqual([]);
  });
});

describe('describeBeside', () => {
  const claim = { file: 'src/index.md', line: 3, name: 'detained', words: '' };
  const beside = (added: Partial<Figure>) =>
    describeBeside(
      tables.figures,
      {
        ...tables,
        figures: [...tables.figures, { ...figure(DETAINED), figure_id: '905-1-migrants_detained', ...added }],
      },
      [claim],
    );

  it('names the sentences beside which a text now puts another number', () => {
    expect(beside({ value: 310 })).toEqual([
      { sign: ' ', text: 'src/index.md:3 claim:detained says “297” where 905-1-migrants_detained has 310' },
    ]);
  });

  it('is silent about the same number, a copy, another subject and what stood there before', () => {
    expect(beside({ value: 297 })).toEqual([]);
    expect(beside({ value: 310, duplicate_of: DETAINED })).toEqual([]);
    expect(beside({ value: 310, subject: 'others' })).toEqual([]);
    expect(describeBeside(tables.figures, tables, [claim])).toEqual([]);
  });
});

describe('describeUnknown', () => {
  it('names file, line, number, sentence and what to do', () => {
    const [mention] = tables.mentions;
    if (!mention) throw new Error('no mentions');
    const unknown = { ...mention, source: '905_raid', line: 7, text: '42', kind: 'unknown' } as const;
    expect(describeUnknown([...tables.mentions, unknown], () => 'They were 42 strong.', 'seeds')).toEqual([
      {
        sign: '!',
        text: 'unknown: seeds/905_raid.txt:7: “42” in “They were 42 strong.”. If it is a figure, teach its indicator these words or declare a new one (src/figures/indicators.ts); if it is no measure, teach src/figures/mentionRules.ts what it is.',
      },
    ]);
  });
});

describe('describeTables', () => {
  it('counts the rows of each other table that are not as they were, and names no table that is', () => {
    const before = new Map([
      ['figures', 'id\na\n'],
      ['events', 'date,event\n2011-11-08,verdict\n2011-11-22,freed\n'],
      ['articles', 'source\n001\n'],
    ]);
    const after = new Map([
      ...before,
      ['figures', 'id\nb\n'],
      ['events', 'date,event\n2011-11-09,verdict\n2011-11-22,freed\n'],
    ]);
    expect(describeTables(before, after)).toEqual([
      { sign: '~', text: 'events.csv: 1 rows new or changed, 1 rows gone or changed' },
    ]);
  });
});

describe('describeRefuted', () => {
  const statement = { file: 'src/index.md', line: 57, name: 'kyrgyzstan_next', words: 'Kyrgyzstan, the next in line' };

  it('says nothing of a conclusion that stands', () => {
    expect(describeRefuted(tables, [statement])).toEqual([]);
  });

  it('names page and line of one that the tables no longer bear out', () => {
    const shares = tables['remittance-share'].filter(({ country_code }) => country_code !== 'KGZ');
    expect(describeRefuted({ ...tables, 'remittance-share': shares }, [statement])).toEqual([
      {
        sign: '!',
        text: expect.stringMatching(/^src\/index\.md:57: “kyrgyzstan_next” no longer holds: .* stop there\.$/),
      },
    ]);
  });
});
