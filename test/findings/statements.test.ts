import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { checkStatement, STATEMENTS } from '../../src/findings/statements.ts';
import { readAllStatements } from '../../src/site/readPages.ts';
import { STORY_CHARTS } from '../../src/site/storyCharts.ts';
import type { Row, TableName, Tables } from '../../src/tables/codebook.ts';

let tables: Tables;
beforeAll(() => {
  tables = tablesOf(readCorpus({ root: process.cwd() }));
});

/** The tables with the rows of one of them changed. */
const changed = <Name extends TableName>(name: Name, change: (row: Row<Name>) => Row<Name>): Tables => ({
  ...tables,
  [name]: tables[name].map(change),
});
/** The remittances of a state in the year of the dispute, as another number. */
const withShare = (code: string, share: number) =>
  changed('remittance-share', (row) => (row.country_code === code && row.as_of === '2011' ? { ...row, share } : row));
const withFigure = (id: string, value: number) =>
  changed('figures', (row) => (row.figure_id.startsWith(id) ? { ...row, value, high: null, low: null } : row));
const withAgreement = (about: string, agreement: Row<'agreement'>['agreement']) =>
  changed('agreement', (row) => (row.thing.startsWith(about) ? { ...row, agreement } : row));

/** For each statement, tables in which it is not true. */
const REFUTED: Readonly<Record<string, () => Tables>> = {
  leaned_most: () => withShare('KGZ', 35),
  kyrgyzstan_next: () => withShare('MDA', 30),
  remittances_rose: () => withShare('TJK', 5),
  remittance_share_borne_out: () =>
    changed('reference-checks', (row) => ({ ...row, relative_difference: (row.relative_difference ?? 0) * 2 })),
  income_lower_than_reference: () => changed('reference-checks', (row) => ({ ...row, verdict: 'near' as const })),
  agree_on_sentence: () => withAgreement('The sentence handed down: Vladimir', 'different'),
  differ_on_round_up: () => withAgreement('Tajik migrants detained', 'same'),
  round_up_compatible: () => withAgreement('Tajik migrants detained', 'different'),
  small_beside_registered: () => withFigure('004-1-registered_in_russia', 50_000),
  detained_sent_little: () =>
    changed('leverage', (row) => (row.name === 'detained_at_risk' ? { ...row, high: 0.2 } : row)),
  landed_at_base: () =>
    changed('events', (row) =>
      row.event_id === 'planes-land' ? { ...row, event: 'two planes land at Khujand' } : row,
    ),
};

describe('a statement', () => {
  it.each(STATEMENTS.map(({ name }) => name))('%s holds of the sources, and not of other ones', (name) => {
    expect(() => checkStatement(name, tables, 'src/index.md:7')).not.toThrow();
    expect(() => checkStatement(name, REFUTED[name]?.() ?? tables, 'src/index.md:7')).toThrow(
      `src/index.md:7: “${name}” no longer holds: it requires that `,
    );
  });

  it('that nobody declared is an error, with the place', () => {
    expect(() => checkStatement('no_such', tables, 'src/index.md:7')).toThrow(
      'src/index.md:7: there is no statement “no_such”',
    );
  });

  it('is one that a page or a chart draws on', () => {
    const used = [
      ...readAllStatements(process.cwd()).map(({ name }) => name),
      ...STORY_CHARTS.flatMap(({ statements }) => statements),
    ];
    expect([...new Set(used)].sort()).toEqual(STATEMENTS.map(({ name }) => name).sort());
  });
});
