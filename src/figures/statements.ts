import type { Quantity } from '../text/quantities.ts';
import { canBeCarried, carriedIndicator, indicatorWithoutUnit, type LastStated } from './carried.ts';
import { type ArticleContext, type Context, contextOf } from './context.ts';
import type { Defendant } from './defendants.ts';
import { countsOthers, ellipticalIndicator, indicatorAsked, indicatorNamed } from './ellipsis.ts';
import type { Indicator } from './indicators.ts';
import type { Cast } from './people.ts';
import type { Place } from './placesInRounds.ts';
import { type Rule, rulesFor } from './rules.ts';
import { peopleCounted, Subjects } from './subjects.ts';

/** What a number states: which indicator, and of whom. */
export interface Statement extends Stated {
  readonly context: Context;
  readonly place: Place;
}

interface Stated {
  readonly indicator: Indicator;
  readonly subjects: readonly Defendant[];
}

/** What an article said up to a sentence, as far as later numbers may go on with it. */
export class SaidBefore {
  /** The count of migrants that it spoke of last. */
  spokenOf: Indicator | undefined;
  /** What it stated last, by unit. */
  readonly last = new Map<string | null, LastStated>();
}

/** A number that could state something. */
interface Candidate {
  readonly context: Context;
  /** The rules that might say what, in their order. */
  readonly rules: readonly Rule[];
  readonly subjects: Subjects;
}

/**
 * What the numbers of some sentences state, in text order.
 *
 * @param places sentences of several articles, those of each in order
 * @param said what the articles said before, to be gone on with: it is written, too
 */
export function readStatements(
  places: readonly Place[],
  cast: Cast,
  said: Map<ArticleContext, SaidBefore>,
): Statement[] {
  const candidates = places.map((place) => candidatesIn(place, cast));
  const direct = readDirectly(candidates.flat());
  const statements: Statement[] = [];
  places.forEach((place, i) => {
    const before = said.get(place.article) ?? new SaidBefore();
    said.set(place.article, before);
    if (place.quantities === null) {
      before.spokenOf = spokenOfIn(place.sentence, before.spokenOf);
      return;
    }
    let last: Indicator | undefined;
    for (const candidate of candidates[i] ?? []) {
      const { context } = candidate;
      const stated = readNumber(candidate, direct.get(candidate), before);
      remember(before.last, context.quantity, stated?.indicator, place.index);
      if (!stated) continue;
      last = stated.indicator;
      if (countsMigrants(last)) before.spokenOf = last;
      statements.push({ indicator: last, subjects: stated.subjects, context, place });
    }
    before.spokenOf = last && countsMigrants(last) ? last : undefined;
  });
  return statements;
}

function candidatesIn({ quantities, sentence, index, article }: Place, cast: Cast): readonly Candidate[] {
  if (quantities === null || quantities.length === 0) return NO_CANDIDATES;
  const candidates: Candidate[] = [];
  for (const quantity of quantities) {
    const rules = quantity.form === 'ordinal' || quantity.form === 'identifier' ? [] : rulesFor(quantity);
    if (rules.length === 0) continue;
    const context = contextOf(quantity, quantities, sentence, index, article);
    candidates.push({ context, rules, subjects: new Subjects(context, cast) });
  }
  return candidates;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** “Activists believe that the real tally is higher.”: still the count of before. */
const SPEAKS_OF_COUNT = /\b(?:tally|tolls?|totals?|figures?|numbers?)\b/i;

/** What a sentence without a number leaves spoken of. */
function spokenOfIn(sentence: string, before: Indicator | undefined): Indicator | undefined {
  const asked = indicatorAsked(sentence) ?? indicatorNamed(sentence);
  if (asked || !before) return asked;
  return SPEAKS_OF_COUNT.test(sentence) && !countsOthers(sentence) ? before : undefined;
}

/** Those whose count a bare number may go on with. */
function countsMigrants({ dimension, about }: Indicator): boolean {
  return dimension === 'people' && about === 'Tajiks';
}

/** What a number states by its own words, and by which of its rules. */
interface Direct extends Stated {
  readonly order: number;
}

const NONE: readonly Defendant[] = [];

/** For each number the first rule that fits it and has subjects. One rule is put to all numbers before the next. */
function readDirectly(candidates: readonly Candidate[]): Map<Candidate, Direct> {
  const direct = new Map<Candidate, Direct>();
  for (const rules of new Set(candidates.map(({ rules }) => rules))) {
    const open = candidates.filter((candidate) => candidate.rules === rules);
    rules.forEach((rule, order) => {
      const { indicator } = rule;
      let left = 0;
      for (const candidate of open) {
        const { context, subjects: found } = candidate;
        const subjects = found.mayBeOf(indicator) && rule.fits(context) ? found.of(indicator) : NONE;
        if (subjects.length > 0) direct.set(candidate, { indicator, subjects, order });
        else open[left++] = candidate;
      }
      open.length = left;
    });
  }
  return direct;
}

/** What its own words state, unless it goes on with a count by an earlier rule; else what is carried on to it. */
function readNumber(
  { context, rules }: Candidate,
  direct: Direct | undefined,
  { spokenOf, last }: SaidBefore,
): Stated | undefined {
  const ellipsis = ellipticalIndicator(context, spokenOf);
  const order = ellipsis ? rules.findIndex(({ indicator }) => indicator === ellipsis) : -1;
  if (ellipsis && order !== -1 && (!direct || order <= direct.order))
    return { indicator: ellipsis, subjects: [{ name: peopleCounted(context), basis: 'stated' }] };
  if (direct) return direct;
  const carried = carriedIndicator(context, last.get(context.quantity.unit)) ?? indicatorWithoutUnit(context, last);
  return carried && { indicator: carried, subjects: [{ name: carried.subject ?? 'Tajikistan', basis: 'stated' }] };
}

function remember(
  last: Map<string | null, LastStated>,
  { unit }: Quantity,
  indicator: Indicator | undefined,
  index: number,
): void {
  const before = last.get(unit);
  if (indicator && canBeCarried(indicator)) last.set(unit, { indicator, index, fresh: true });
  else if (before) last.set(unit, { ...before, fresh: false });
}
