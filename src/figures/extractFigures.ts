import type { ArticleText, SourceText } from '../text/articles.ts';
import type { PartialDate } from '../text/dates.ts';
import type { Qualifier } from '../text/qualifiers.ts';
import type { Quantity } from '../text/quantities.ts';
import { YEARS_IN } from '../text/units.ts';
import { asOf } from './asOf.ts';
import { attributionOf } from './attribution.ts';
import type { ArticleContext, Context } from './context.ts';
import type { Indicator } from './indicators.ts';
import type { Cast } from './people.ts';
import { type ArticleToRead, placesInRounds } from './placesInRounds.ts';
import { readStatements, type SaidBefore, type Statement } from './statements.ts';
import type { Topic } from './topics.ts';

/** A figure that an article states. Offsets are in the original text. */
export interface StatedFigure {
  readonly topic: Topic;
  readonly indicator: string;
  readonly subject: string;
  readonly subjectBasis: 'stated' | 'resolved';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly asOf: PartialDate;
  readonly attributedTo: string | null;
  /** The sentence, as a reader sees it. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the figures that one article states.
 *
 * @param text the text that the article stands in
 * @param article which of its articles
 * @param published the article's date, or null where it is not known
 * @param cast the persons of the case
 * @param headline the article's headline where the text does not hold it: it says what the article is about
 * @returns figures in text order; none from an article that does not speak of Tajikistan
 * @example
 * ```ts
 * import { caseCast, extractFigures, splitArticles } from 'price-of-a-pilot/extractor';
 *
 * const text = splitArticles('A Tajik court sentenced Vladimir Sadovnichy to 8 1/2 years on Nov. 8.');
 * const figures = text.articles.flatMap((article) => extractFigures(text, article, '2011-11-22', caseCast()));
 * figures.map(({ indicator, value, unit }) => [indicator, value, unit]); // → [['sentence_length', 8.5, 'years']]
 * figures[0]?.asOf; // → '2011-11-08'
 * ```
 */
export function extractFigures(
  text: SourceText,
  article: ArticleText,
  published: PartialDate | null,
  cast: Cast,
  headline = '',
): StatedFigure[] {
  return extractTogether([{ text, article, published, headline }], cast)[0] ?? [];
}

/**
 * Reads the figures of several articles, as `extractFigures` does of each, in less time: each question is put to all of them
 * before the next, while its patterns are in the processor's cache.
 *
 * @returns the figures of each article, in the articles' order
 */
export function extractTogether(articles: readonly ArticleToRead[], cast: Cast): StatedFigure[][] {
  const figures: StatedFigure[][] = articles.map(() => []);
  const said = new Map<ArticleContext, SaidBefore>();
  for (const places of placesInRounds(articles, cast)) {
    const statements = readStatements(places, cast, said);
    const speakers = statements.map(speakerOf);
    statements.forEach((statement, i) => {
      figures[statement.place.of]?.push(...figuresOf(statement, cast, speakers[i] ?? null));
    });
  }
  return figures;
}

/** White space that a quotation does not keep. */
const OTHER_SPACE = /\s\s|[^\S ]/;

/** Who vouches for what a number states. */
function speakerOf({ indicator, context, place: { sentence, index } }: Statement): string | null {
  const { quantity, article } = context;
  if (isPresupposed(context) || (indicator.asOf === 'verdict' && isBackground(context))) return null;
  return attributionOf(sentence, quantity.start, quantity.end, index, article);
}

function figuresOf(
  { indicator, subjects, context, place: { text, span, sentence, dates } }: Statement,
  cast: Cast,
  attributedTo: string | null,
): StatedFigure[] {
  const { quantity } = context;
  const [start, end] = text.visible.spanInSource(span.start + quantity.start, span.start + quantity.end);
  const quote = OTHER_SPACE.test(sentence) ? sentence.replace(/\s+/g, ' ') : sentence;
  return subjects.map(({ name, basis }) => ({
    topic: indicator.topic,
    indicator: indicator.name,
    subject: name,
    subjectBasis: basis,
    ...converted(quantity, indicator),
    qualifier: quantity.qualifier,
    asOf: asOf(indicator, context, dates, cast, name),
    attributedTo,
    quote,
    start,
    end,
  }));
}

/** Converts to the indicator's unit: a sentence of six months is one of half a year. */
function converted(
  { value, low, high, unit }: Quantity,
  indicator: Indicator,
): Pick<StatedFigure, 'value' | 'low' | 'high' | 'unit'> {
  if (indicator.keepsUnit && unit !== null) return { value, low, high, unit };
  if (indicator.dimension !== 'time' || unit === null || unit === indicator.unit) {
    return { value, low, high, unit: indicator.unit };
  }
  const factor = YEARS_IN[unit] ?? 1;
  const convert = (number: number | null) => (number === null ? null : Math.round(number * factor * 100) / 100);
  return { value: convert(value), low: convert(low), high: convert(high), unit: indicator.unit };
}

/** “…, who was sentenced to N years”, “after a court jailed him for N years”: background, which no speaker vouches for. */
const BACKGROUND =
  /(?:, (?:who|whom|whose)|(?<!,) (?:who (?:was|were|had been|is)|when)|\b(?:after|since|because))\b[^,;.“"]{0,120}$/i;

function isBackground({ before, sentence, quantity }: Context): boolean {
  return BACKGROUND.test(before) && !/[”"]/.test(sentence.slice(quantity.end));
}

/** “The country's population of N”: what a definite phrase takes for granted is not what the speaker asserts. */
function isPresupposed({ before, sentence, quantity }: Context): boolean {
  const quoted = (before.match(/[“"]/g)?.length ?? 0) % 2 === 1 && /[”"]/.test(sentence.slice(quantity.end));
  if (/, who (?:number|total) (?:about |some )?$/i.test(before)) return true;
  return (
    !quoted && /(?:['’]s|\b(?:its|their|his)) (?:\w+ ){0,2}(?!(?:figure|estimate|count|tally) of)\w+ of $/i.test(before)
  );
}
