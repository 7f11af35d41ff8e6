import { describe, expect, test } from 'vitest';
import { rates, readFolder, readGold, score, textsIn } from './goldScore.ts';

describe.each(['a', 'b'])('corpus %s', (name) => {
  const folder = `test/figures/corpus/${name}`;
  const texts = readFolder(folder, `${folder}/sources.csv`);
  const result = score(texts, readGold(`${folder}/gold.csv`));

  test.each(['migration', 'remittances', 'sentences'])(
    'of %s, 85 in 100 are found, and 95 in 100 of those are right',
    (topic) => {
      const { recall, precision } = rates(result, topic);
      expect(recall).toBeGreaterThanOrEqual(0.85);
      expect(precision).toBeGreaterThanOrEqual(0.95);
    },
  );

  test.each(textsIn(folder).filter((source) => source.startsWith('other-')))('%s states no figure', (source) => {
    expect(texts.find((text) => text.source === source)?.figures.flat()).toEqual([]);
  });

  test('every text is found to hold the articles that its list names', () => {
    expect(texts.map(({ source, text }) => [source, text.articles.length])).toEqual(
      texts.map(({ source, published }) => [source, published.length]),
    );
  });

  test('every text is listed', () => {
    expect(texts.map(({ source }) => source).sort()).toEqual(textsIn(folder).sort());
  });
});
