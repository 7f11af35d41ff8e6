import type { Row } from '../tables/codebook.ts';

/**
 * The words in which a text states a figure, hedge included, as they would stand within a sentence: “almost 300”, “an estimated one
 * million”.
 *
 * @param mentions rows of mentions.csv
 * @returns nothing where no mention is of the figure
 */
export function ownWords(figureId: string, mentions: readonly Row<'mentions'>[]): string | undefined {
  const words = mentions.find(({ figure_ids }) => figure_ids?.split(' ').includes(figureId))?.text;
  return words === undefined ? undefined : words.charAt(0).toLowerCase() + words.slice(1);
}
