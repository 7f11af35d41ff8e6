import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { downloads } from '../../src/publish/downloads.ts';
import { snippets } from '../../src/publish/snippets.ts';
import { dataPage } from '../../src/site/dataPage.ts';
import { writeCell } from '../../src/tables/cells.ts';
import { CODEBOOK, TABLE_NAMES, type TableDefinition } from '../../src/tables/codebook.ts';
import { toCsv } from '../../src/tables/csv.ts';
import { sampleTables, TABLE_SETS } from '../tables/sampleTables.ts';
import { siteTables } from './siteTables.ts';
import { flawsOf } from './validHtml.ts';

const release = { siteUrl: 'https://example.org/pilot/', version: '1.2.3', released: '2024-05-01' };
const changes = '# Changes\n\n## 1.2.3 (2024-05-01)\n\n- A *row* <script>alert(1)</script> was added.\n';
const parse = (fragment: string) => parseHTML(`<html><body>${fragment}</body></html>`).document;
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const tables = siteTables();
const sizes = new Map([
  ['figures.csv', 512],
  ['figures.parquet', 4200],
  ['figures.csv-metadata.json', 35_400],
  ['price-of-a-pilot.zip', 1_230_000],
]);
const page = dataPage(tables, release, sizes, changes);
const document = parse(page);
const section = (id: string) => document.getElementById(id)?.closest('section');

describe('the data page', () => {
  it('explains every column of every table under an anchor that does not change', () => {
    for (const name of TABLE_NAMES) {
      const { title, description, columns }: TableDefinition = CODEBOOK[name];
      expect(textOf(section(name))).toContain(title);
      expect(textOf(section(name))).toContain(description.replace(/\s+/g, ' '));
      for (const [column, { description: about }] of Object.entries(columns)) {
        const term = document.getElementById(`${name}.${column}`);
        expect(textOf(term)).toBe(column);
        expect(textOf(term?.nextElementSibling)).toContain(about);
      }
    }
    expect(textOf(document.getElementById('sentence-lengths.years')?.nextElementSibling)).toContain(
      'Number, in years, at least 0, may be empty.',
    );
    expect(textOf(section('figures'))).toContain('source and article lead to source and article of Articles.');
  });

  it('gives downloads with their sizes as people read them', () => {
    expect([...(section('figures')?.querySelectorAll('.downloads li') ?? [])].map(textOf)).toEqual([
      'CSV 512 bytes',
      'Parquet 4.2 KB',
      'Metadata (CSV on the Web) 35 KB',
    ]);
    expect(textOf(section('all'))).toContain('licence and citation 1.2 MB');
    expect(textOf(section('events')?.querySelector('.downloads li'))).toBe('CSV');
  });

  it('links to files that are published, and to nothing else', async () => {
    const csvs = new Map(TABLE_NAMES.map((name) => [name, toCsv(name, sampleTables()[name])]));
    const published = [...(await downloads(sampleTables(), csvs, release)).keys()].map((file) => `/data/${file}`);
    const linked = [...document.querySelectorAll('a[download]')].map((link) => link.getAttribute('href') ?? '');
    expect(published).toEqual(expect.arrayContaining(linked));
    expect(new Set(linked)).toEqual(new Set(published));
  });

  it('gives a line for each tool to copy, and the citation as text, BibTeX and CITATION.cff', () => {
    const copyable = (id: string) =>
      [...(section(id)?.querySelectorAll('.copyable code') ?? [])].map((c) => c.textContent);
    expect(copyable('figures')).toEqual(snippets('figures', release.siteUrl).map(({ code }) => code));
    expect(textOf(section('figures'))).toContain('In SQL, end is a reserved word: write "end"');
    expect(textOf(section('articles'))).not.toContain('reserved word');
    expect(copyable('cite')[0]).toContain('Version 1.2.3, 1 May 2024.');
    expect(copyable('cite')[1]).toContain('@misc{');
    expect(copyable('cite')[2]).toContain('cff-version:');
  });

  it('shows a short table whole and the first 30 rows of a long one, with a link to all', () => {
    const [row] = tables.figures;
    if (!row) throw new Error('The sample has no figures.');
    const many = (count: number) => ({
      ...tables,
      figures: Array.from({ length: count }, (_, i) => ({ ...row, figure_id: `f${i}` })),
    });
    const preview = (count: number) => {
      const found = parse(dataPage(many(count), release, sizes, changes))
        .getElementById('figures')
        ?.closest('section');
      return [
        found?.querySelectorAll('tbody tr').length,
        textOf(found?.querySelector('caption')),
        textOf(found?.lastElementChild),
      ];
    };
    expect(preview(60).slice(0, 2)).toEqual([60, 'Figures: all 60 rows']);
    expect(preview(61)).toEqual([30, 'Figures: the first 30 of 61 rows', 'All 61 rows as CSV']);
  });

  it('renders the change log below its own heading, without letting HTML through', () => {
    expect(textOf(section('changes'))).toBe(
      'Changes to the tables 1.2.3 (2024-05-01) A row <script>alert(1)</script> was added.',
    );
    expect(section('changes')?.querySelector('h3')).not.toBeNull();
    expect(document.querySelectorAll('h1, script')).toHaveLength(0);
  });

  it('is valid HTML', async () => {
    expect(await flawsOf(page)).toEqual([]);
  });
});

describe.each(TABLE_SETS)('the data page of the $set', ({ tables: all }) => {
  const parsed = parse(dataPage(all, release, new Map(), ''));

  it('shows the cells as the CSV has them, and none as markup', () => {
    expect(parsed.querySelectorAll('script, b, iframe, img, [onclick], [style]')).toHaveLength(0);
    for (const name of TABLE_NAMES) {
      const shown = [...(parsed.getElementById(name)?.closest('section')?.querySelectorAll('tbody tr') ?? [])];
      const rows = all[name].slice(0, shown.length).map((row) => Object.values(row).map(writeCell));
      expect(shown.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(rows);
    }
  });
});
