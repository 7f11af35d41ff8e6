import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ArchiveDocument, extractDocument, extractDocuments } from '../../src/figures/extractDocument.ts';
import { cast, textsIn } from './goldScore.ts';

const FOLDERS = ['seeds', 'test/figures/corpus/a', 'test/figures/corpus/b'];
const documents: readonly ArchiveDocument[] = FOLDERS.flatMap((folder) =>
  textsIn(folder).map((id) => ({ id, text: readFileSync(`${folder}/${id}.txt`, 'utf8'), published: '2011-11-28' })),
);

const filler = (count: number) =>
  Array.from({ length: count }, (_, i) => `The river is ${i + 1} metres wide there. `).join('');

describe('documents read together', () => {
  test('have the figures of each read alone, in the documents’ order', () => {
    const apart = documents.map((document) => extractDocument(document, cast));
    expect(apart.flat().length).toBeGreaterThan(100);
    expect(extractDocuments(documents, cast)).toEqual(apart);
    expect(extractDocuments(documents.toReversed(), cast)).toEqual(apart.toReversed());
  });

  test('may be none, may be the same ones, and may have no article or several', () => {
    const one = {
      id: 1,
      text: 'Russia has detained 297 Tajik migrants, the Federal Migration Service said on Saturday.',
    };
    const two = {
      id: 2,
      text: `# Tajiks held\n\n${one.text}\n\n---\n\n# Tajiks freed\n\nRussia deported 12 Tajik migrants.\n`,
    };
    const nothing = { id: 3, text: '' };
    expect(extractDocuments([], cast)).toEqual([]);
    expect(
      extractDocuments([nothing, one, two, one, nothing], cast).map((figures) =>
        figures.map(({ id, article, value }) => [id, article, value]),
      ),
    ).toEqual([
      [],
      [[1, 1, 297]],
      [
        [2, 1, 297],
        [2, 2, 12],
      ],
      [[1, 1, 297]],
      [],
    ]);
  });

  test.each([196, 197, 198, 199, 200, 201, 202])(
    'of any length are read on from where they were: a count goes on behind %d other numbers',
    (count) => {
      const text = `${filler(count)}Police detained 297 Tajik migrants in Moscow. By Friday there were 305. ${filler(count)}`;
      const others = documents.slice(0, 3);
      const [alone] = extractDocuments([{ id: 'long', text }], cast);
      expect(alone?.map(({ indicator, value }) => [indicator, value])).toEqual([
        ['migrants_detained', 297],
        ['migrants_detained', 305],
      ]);
      expect(extractDocuments([...others, { id: 'long', text }, ...others], cast)[3]).toEqual(alone);
    },
  );
});
