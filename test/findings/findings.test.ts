import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { disagreement } from '../../src/findings/agrees.ts';
import { type Finding, findingsOf } from '../../src/findings/findings.ts';
import { readAllClaims } from '../../src/site/readPages.ts';
import type { Tables } from '../../src/tables/codebook.ts';

let tables: Tables;
let findings: ReadonlyMap<string, Finding>;
beforeAll(() => {
  tables = tablesOf(readCorpus({ root: process.cwd() }));
  findings = findingsOf(tables);
});
const named = (name: string) => findings.get(name);

describe('findingsOf', () => {
  it('gives a figure of the texts with its words, its sentence and who said so', () => {
    expect(named('detained')).toMatchObject({
      value: 297,
      text: '297',
      origin: 'seeds',
      figureIds: ['004-1-migrants_detained-3'],
      href: 'evidence#004-1-migrants_detained-3',
      evidence: 'Its spokeswoman Zalina Kornilova said 297 Tajik migrants had already been detained.',
      source: 'Zalina Kornilova, AFP, 2011-11-12',
    });
    expect(named('remittance_share')?.text).toBe('about 40 percent');
    expect(named('sentence')?.text).toBe('8½ years');
    expect(named('detained_magnitude')?.text).toBe('hundreds (200 to 999)');
  });

  it('gives derived numbers by their names, counts of the tables, and the World Bank’s series by year', () => {
    expect(named('days_after_verdict')).toMatchObject({ text: '14 days', origin: 'derived' });
    expect(named('detained_at_risk')).toMatchObject({ origin: 'derived', qualifier: 'range' });
    expect(named('articles')).toMatchObject({ value: tables.articles.length, origin: 'count' });
    expect(named('mentions')?.value).toBe(tables.mentions.length);
    const shareIn2011 = /GD\.ZS,.*,TJK,Tajikistan,2011,([\d.]+)/.exec(
      readFileSync('data/reference/world-bank.csv', 'utf8'),
    )?.[1];
    expect(named('world_bank_2011')).toMatchObject({
      text: expect.stringMatching(/^\d\d\.\d percent$/),
      value: expect.closeTo(Number(shareIn2011), 1),
      origin: 'World Bank',
      figureIds: [],
    });
    expect(named('rank_among_post_soviet_states')).toMatchObject({ value: 1, origin: 'World Bank' });
  });

  it('writes each so that its own words agree with it', () => {
    for (const finding of findings.values()) {
      if (finding.date !== undefined) continue;
      // “hundreds (200 to 999)” holds the bounds too.
      const words = finding.text.replace(/ \([^()]*\)$/, '');
      expect(disagreement(words, finding), finding.name).toBeNull();
    }
  });

  it('leads each to a figure, a row or a table that is there', () => {
    const ids = new Set(tables.figures.map(({ figure_id }) => figure_id));
    for (const { name, origin, figureIds, href } of findings.values()) {
      for (const id of figureIds) expect(ids, name).toContain(id);
      if (origin === 'seeds') expect(href).toBe(`evidence#${figureIds[0]}`);
      else expect(href, name).toMatch(/^(?:evidence(?:#.+)?|data\/#[a-z-]+)$/);
    }
  });

  it('leaves out what no text states any more', () => {
    const figures = tables.figures.filter(({ indicator }) => indicator !== 'base_troops');
    expect(findingsOf({ ...tables, figures }).has('troops')).toBe(false);
  });

  it('leaves out what a correction has emptied: prose has nothing to say of it', () => {
    const figures = tables.figures.map((figure) =>
      figure.indicator === 'base_troops' ? { ...figure, value: null } : figure,
    );
    expect(findingsOf({ ...tables, figures }).has('troops')).toBe(false);
  });

  it('has all that the pages name, front matter included', () => {
    const claims = readAllClaims(process.cwd());
    expect(claims.filter(({ name }) => !findings.has(name))).toEqual([]);
    expect(claims.some(({ file, line }) => file === 'src/index.md' && line === 3)).toBe(true);
  });
});
