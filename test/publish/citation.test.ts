import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationBibtex, citationCff, citationText } from '../../src/publish/citation.ts';

const RELEASE = { siteUrl: 'https://example.org/pilot', version: '1.2.3', released: '2024-05-01' };

test('all citations say the same title, author, version, year, licence and address', () => {
  for (const citation of [citationText(RELEASE), citationBibtex(RELEASE), citationCff(RELEASE)]) {
    for (const part of [
      'The Price of a Pilot: figures and sources',
      'The Price of a Pilot contributors',
      '1.2.3',
      'CC-BY-4.0',
      'https://example.org/pilot/data/',
    ]) {
      expect(citation).toContain(part);
    }
    expect(citation).toContain('2024');
  }
});

test('BibTeX takes the author for a name as a whole', () => {
  expect(citationBibtex(RELEASE)).toMatch(
    /^@misc\{price-of-a-pilot,\n {2}author = \{\{The Price of a Pilot contributors\}\},/,
  );
});

test('CITATION.cff has what the format requires, with an entity as author', () => {
  expect(citationCff(RELEASE)).toBe(`cff-version: 1.2.0
message: If you use these tables, please cite them as below.
type: dataset
title: "The Price of a Pilot: figures and sources"
authors:
  - name: "The Price of a Pilot contributors"
version: "1.2.3"
date-released: "2024-05-01"
license: CC-BY-4.0
url: "https://example.org/pilot/data/"
`);
});

test('the repository’s CITATION.cff and the newest version in its change log are of the version and day in package.json', () => {
  const { homepage, version, released }: Readonly<Record<'homepage' | 'version' | 'released', string>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff({ siteUrl: homepage, version, released }));
  const [heading] = readFileSync('data/CHANGES.md', 'utf8').match(/^## \d.*$/m) ?? [];
  expect(heading).toBe(`## ${version} (${released})`);
});
