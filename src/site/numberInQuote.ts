import type { Row } from '../tables/codebook.ts';
import { visibleText } from '../text/visibleText.ts';

type Figure = Row<'figures'>;
type Mention = Row<'mentions'>;

/**
 * Where the number of a figure stands in its quote. The quote has no offsets of its own, so the number's words are
 * looked for; where they stand in it more than once, what surrounds them in the source text decides.
 *
 * @returns the span in UTF-16 units of the quote, or nothing where it is not certain
 */
export function numberInQuote(
  figure: Figure,
  figures: readonly Figure[],
  mentions: readonly Mention[],
): readonly [start: number, end: number] | undefined {
  const near = mentions.filter(({ source }) => source === figure.source);
  const mention = mentionOf(figure, near);
  if (mention === undefined) return undefined;
  const words = wordsOf(mention);
  const places = placesOf(words, figure.quote);
  const place =
    places.length === 1
      ? places[0]
      : (placeByOffset(mention, places, near) ?? placeByOrder(figure, mention, places, figures, near));
  return place === undefined ? undefined : [place, place + words.length];
}

function mentionOf(figure: Figure, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ figure_ids }) => figure_ids?.split(' ').includes(figure.figure_id));
}

/** The words of a mention as the quote has them: without markup, white space made single. */
function wordsOf({ text }: Mention): string {
  return visibleText(text).text.replace(/\s+/g, ' ').trim();
}

/** Where words stand on their own in a quote: “300” does not stand in “1,300”. */
function placesOf(words: string, quote: string): number[] {
  if (words === '') return [];
  const literal = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${literal}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu');
  return [...quote.matchAll(pattern)].map(({ index }) => index);
}

/** The one place that puts the other places, counted in the source text from the mention, on the same words too. */
function placeByOffset(mention: Mention, places: readonly number[], mentions: readonly Mention[]): number | undefined {
  const hasWords = (at: number) =>
    mentions.some(({ start, text }) => start <= at && text.startsWith(mention.text, at - start));
  const fitting = places.filter((place) => places.every((other) => hasWords(mention.start + other - place)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Where each place is that of a figure of the same sentence: the first span has the first place. */
function placeByOrder(
  { source, article, quote }: Figure,
  mention: Mention,
  places: readonly number[],
  figures: readonly Figure[],
  mentions: readonly Mention[],
): number | undefined {
  const starts = figures
    .filter((other) => other.source === source && other.article === article && other.quote === quote)
    .flatMap((other) => mentionOf(other, mentions) ?? [])
    .filter((other) => wordsOf(other) === wordsOf(mention))
    .map(({ start }) => start);
  const order = [...new Set(starts)].sort((a, b) => a - b);
  return order.length === places.length ? places[order.indexOf(mention.start)] : undefined;
}
