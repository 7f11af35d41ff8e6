import { cut, type DateMention, lastDay, type PartialDate, recogniseDates, shiftDays } from '../text/dates.ts';
import { YEARS_IN } from '../text/units.ts';
import type { Context } from './context.ts';
import type { Indicator } from './indicators.ts';
import type { Cast } from './people.ts';

const EVENTS = /(?<![A-Za-z])(?:(?<verdict>sentenc\w+|jail(?:ed|s|ing)|convict\w*|verdict|found guilty|guilty|imprisoned|handed)|(?<arrest>arrest\w*|detain\w*|detention|held|landed|landing|stopped|seized|flying|flew|took off)|(?<release>freed|releas\w+|cleared|ruled|ruling|reported|acquitt\w*|clearing|pardon\w*|amnest\w*|appeal\w*))(?![A-Za-z])/gi;
const NOT_AS_OF = /(?:^|[^A-Za-z])(?:since|after|before|until|till|following|from|ahead of|by the time of|than in|compared with|against|up from|down from|in comparison to)[ \u00a0](?:the[ \u00a0])?$/i;
const BRACKETED = /^[^.;()]{0,240}\(([^()]{4,90})\)/;

/**
 * When a figure holds: the date that the article's words give for it, failing that the article's own.
 *
 * A source's date in brackets dates the figure before it. A sentence handed down is dated by its verdict, in the same
 * sentence or an earlier one about the same court. A completed duration is dated by its end.
 */
export function asOf(indicator: Indicator, context: Context, dates: readonly DateMention[], cast: Cast, subject: string): PartialDate {
  const { published } = context.article;
  const fallback = published ?? '';
  if (indicator.about === 'defendant') return verdictDate(context, dates, cast, subject) ?? fallback;
  if (indicator.asOfEnd) return endOfDuration(context, cast) ?? fallback;
  const bracket = BRACKETED.exec(context.after);
  const inBracket = bracket?.[1] ? recogniseDates(bracket[1], published)[0] : undefined;
  if (inBracket) return inBracket.date;
  const { quantity, sentence, clauseStart, clause } = context;
  const fitting = dates.filter(({ start, end }) => {
    if (start < clauseStart || end > clauseStart + clause.length) return false;
    if (NOT_AS_OF.test(sentence.slice(0, start))) return false;
    return !/^[ \u00a0](?:verdict|ruling|sentence|arrest|election)/i.test(sentence.slice(end));
  });
  const distance = ({ start, end }: DateMention) => (end <= quantity.start ? quantity.start - end : start - quantity.end);
  const [nearest] = [...fitting].sort((a, b) => distance(a) - distance(b));
  const date = nearest?.date;
  if (date === undefined) return fallback;
  // A decade or a century ago is the story's past, not the figure's date, unless the number stands next to it.
  return published !== null && lastDay(date) > lastDay(published) ? fallback : date;
}

function verdictDate(context: Context, dates: readonly DateMention[], cast: Cast, subject: string): PartialDate | undefined {
  const here = dateOfVerdict(context.sentence, dates, context.quantity.start);
  if (here) return here;
  const { article, index } = context;
  const person = cast.persons.find(({ person }) => person === subject);
  let antecedent: PartialDate | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const sentence = article.sentences[i] ?? '';
    if (!person || !/(?:sentenc|jail|convict|verdict|guilty)/i.test(sentence)) continue;
    const meant = cast.references(sentence, undefined).some(({ persons }) => persons.includes(person));
    const elsewhere = cast.defendants.some((other) => other.court !== person.court && mentionsCourt(sentence, other.court)) && !mentionsCourt(sentence, person.court);
    if (!meant && !(mentionsConvictionIn(sentence, person.court))) continue;
    if (elsewhere && !meant) continue;
    const found = recogniseDates(sentence, article.published, antecedent);
    antecedent = found.at(-1)?.date ?? antecedent;
    const date = dateOfVerdict(sentence, found, sentence.length);
    if (date) return date;
  }
  return undefined;
}

const mentionsCourt = (sentence: string, country: string) => new RegExp(`(?:court|conviction|convicted|jailed|sentenced) in ${country}|${country.slice(0, 5)}\\w* (?:[a-z]+ )?court`, 'i').test(sentence);
const mentionsConvictionIn = (sentence: string, country: string) => new RegExp(`(?:conviction|convicted|jailed|sentenced|sentencing) in ${country}`, 'i').test(sentence);

/** The date in a sentence whose nearest event is the verdict, the one closest to the number. */
function dateOfVerdict(sentence: string, dates: readonly DateMention[], at: number): PartialDate | undefined {
  const events = [...sentence.matchAll(EVENTS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    verdict: match.groups?.verdict !== undefined,
  }));
  const gap = (date: DateMention, event: { start: number; end: number }) => (event.start >= date.end ? event.start - date.end : (date.start - event.end) * 0.9);
  const fitting = dates.filter((date) => {
    if (NOT_AS_OF.test(sentence.slice(0, date.start)) && !/\bon[ \u00a0]$/i.test(sentence.slice(0, date.start))) return false;
    const nearest = [...events].sort((a, b) => gap(date, a) - gap(date, b))[0];
    return nearest?.verdict === true && gap(date, nearest) < 120;
  });
  const [best] = [...fitting].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return best?.date;
}

/** The last day named before a duration, plus the duration, at the precision of a month. */
function endOfDuration({ article, index, quantity, sentence }: Context, cast: Cast): PartialDate | undefined {
  const years = (quantity.value ?? 0) * (YEARS_IN[quantity.unit ?? 'months'] ?? 0);
  for (let i = index; i >= Math.max(0, index - 4); i--) {
    const text = i === index ? sentence.slice(0, quantity.start) : (article.sentences[i] ?? '');
    const dates = recogniseDates(text, article.published).filter(({ date }) => date.length >= 7);
    const start = dates.at(-1)?.date;
    if (start === undefined) continue;
    if (cast.defendants.length === 0) return undefined;
    const from = start.length >= 10 ? start : `${start}-15`;
    return cut(shiftDays(from, Math.round(years * 365.25)), 'month');
  }
  return undefined;
}
