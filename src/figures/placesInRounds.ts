import type { ArticleText, SourceText } from '../text/articles.ts';
import { type DateMention, type PartialDate, recogniseDates } from '../text/dates.ts';
import { type Quantity, recogniseQuantities } from '../text/quantities.ts';
import { type Span, splitSentences } from '../text/sentences.ts';
import { ArticleContext } from './context.ts';
import type { Cast } from './people.ts';
import { namesTajikistan } from './peoplesSpokenOf.ts';

/** An article to be read for its figures. */
export interface ArticleToRead {
  /** The text that it stands in. */
  readonly text: SourceText;
  /** Which of the text's articles it is. */
  readonly article: ArticleText;
  /** Its date, or null where that is not known. */
  readonly published: PartialDate | null;
  /** Its headline where the text does not hold it: it says what the article is about. */
  readonly headline?: string | undefined;
}

/** A sentence, where it stands and what was recognised in it. */
export interface Place {
  /** Which of the articles that are read together it is of. */
  readonly of: number;
  readonly article: ArticleContext;
  readonly text: SourceText;
  readonly span: Span;
  readonly sentence: string;
  /** Which of its article's sentences it is. */
  readonly index: number;
  readonly dates: readonly DateMention[];
  /** Its numbers but for those of dates; null where it holds none at all. */
  readonly quantities: readonly Quantity[] | null;
}

/**
 * Recognises what is in the sentences of several articles: some of each at a time, then the next ones of those that have more, so
 * that a text of numbers alone takes hardly more memory than another. None of an article that does not speak of Tajikistan.
 *
 * @returns those of each round, those of an article in order
 */
export function* placesInRounds(articles: readonly ArticleToRead[], cast: Cast): Generator<Place[]> {
  let readings = articles.flatMap((article, of) => readingOf(article, of, cast) ?? []);
  while (readings.length > 0) {
    const recognised = readings.map(nextQuantities);
    yield readings.flatMap((reading, i) => nextPlaces(reading, recognised[i] ?? []));
    readings = readings.filter(({ next, spans }) => next < spans.length);
  }
}

/** How many numbers of an article are in hand at once. */
const MOST_NUMBERS = 200;

/** An article, and how far it has been read. */
interface Reading {
  readonly of: number;
  readonly article: ArticleContext;
  readonly text: SourceText;
  readonly published: PartialDate | null;
  readonly spans: readonly Span[];
  /** The first sentence that is yet to be read. */
  next: number;
  /** The date named last before it. */
  lastDate: PartialDate | null;
}

function readingOf(
  { text, article, published, headline = '' }: ArticleToRead,
  of: number,
  cast: Cast,
): Reading | undefined {
  const paragraphs = article.paragraphs.map(({ start, end }) => text.text.slice(start, end));
  const whole = [headline, ...paragraphs].join('\n');
  if (!namesTajikistan(whole) && !cast.namesInFull(whole)) return undefined;
  const spans = article.paragraphs.flatMap((paragraph) => splitSentences(text.text, paragraph));
  const sentences = spans.map(({ start, end }) => text.text.slice(start, end));
  const context = new ArticleContext(cast, published, sentences, whole);
  return { of, article: context, text, published, spans, next: 0, lastDate: null };
}

/** The numbers in the next sentences, as many as may be in hand. */
function nextQuantities({ article, next }: Reading): Quantity[][] {
  const found: Quantity[][] = [];
  for (let numbers = 0; next + found.length < article.sentences.length && numbers < MOST_NUMBERS; ) {
    const quantities = recogniseQuantities(article.sentences[next + found.length] ?? '');
    numbers += quantities.length;
    found.push(quantities);
  }
  return found;
}

function nextPlaces(reading: Reading, recognised: readonly (readonly Quantity[])[]): Place[] {
  const { of, article, text, published, spans, next } = reading;
  reading.next += recognised.length;
  return recognised.map((quantities, i) => {
    const index = next + i;
    const span = spans[index] ?? { start: 0, end: 0 };
    const sentence = article.sentences[index] ?? '';
    if (quantities.length === 0) return { of, article, text, span, sentence, index, dates: [], quantities: null };
    const dates = recogniseDates(sentence, published, reading.lastDate);
    reading.lastDate = dates.at(-1)?.date ?? reading.lastDate;
    const counted = withoutDates(sentence, quantities, dates).filter(
      (quantity) => !isAnotherDay(sentence, quantity, dates),
    );
    return { of, article, text, span, sentence, index, dates, quantities: counted };
  });
}

/** Numbers that belong to dates are no quantities. In “on November 8 to 10 years” only the 10 is left to be one. */
function withoutDates(
  sentence: string,
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): readonly Quantity[] {
  if (dates.length === 0) return quantities;
  const ofDates = quantities.filter(({ numberStart, numberEnd }) =>
    dates.some(({ start, end }) => numberStart < end && numberEnd > start),
  );
  const reachOut = ofDates.some(({ numberEnd }) => dates.every(({ end }) => numberEnd !== end));
  if (!reachOut) return quantities.filter((quantity) => !ofDates.includes(quantity));
  let masked = sentence;
  for (const { start, end } of dates) masked = masked.slice(0, start) + '·'.repeat(end - start) + masked.slice(end);
  return recogniseQuantities(masked);
}

const LAST_DAY = 31;
const JOINS_DAYS = /^(?:,|,? (?:and|or|to|through|till|until)|[–—-]) ?$/;
/** The number behind it, or the end of what is said: no noun, no place. */
const ENDS_DAYS = /^(?:$|[.,;:)”"]|,? and \d)/;

/** “November 9, 11 and 14”: of the days behind the first, each is one where the numbers between are. */
function isAnotherDay(
  sentence: string,
  { numberStart, numberEnd, start, end, unit, value, high }: Quantity,
  dates: readonly DateMention[],
): boolean {
  const last = value ?? high;
  if (last === null || last > LAST_DAY || unit !== null || start !== numberStart || end !== numberEnd) return false;
  if (!ENDS_DAYS.test(sentence.slice(end, end + 8))) return false;
  const date = dates.findLast((date) => date.end < start);
  return (
    date !== undefined &&
    /[A-Z][a-z]+\.? \d{1,2}(?:[–-]\d{1,2})?$/.test(sentence.slice(date.start, date.end)) &&
    sentence
      .slice(date.end, start)
      .split(/\d{1,2}/)
      .every((joint) => JOINS_DAYS.test(joint))
  );
}
