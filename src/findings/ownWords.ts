import type { Row } from '../tables/codebook.ts';
import { visibleText } from '../text/visibleText.ts';
import { disagreement } from './agrees.ts';

/**
 * The words in which a text states a figure, hedge included, as they would stand within a sentence: “almost 300”, “an estimated one
 * million”.
 *
 * @param mentions rows of mentions.csv
 * @returns nothing where the figure was corrected, or where the words alone do not say what the figure says
 */
export function ownWords(figure: Row<'figures'>, mentions: readonly Row<'mentions'>[]): string | undefined {
  const mention = mentions.find(({ figure_ids }) => figure_ids?.split(' ').includes(figure.figure_id));
  if (mention === undefined || figure.corrected !== null) return undefined;
  const words = visibleText(mention.text).text.replace(/\s+/g, ' ').trim();
  return disagreement(words, figure) === null ? words.charAt(0).toLowerCase() + words.slice(1) : undefined;
}
