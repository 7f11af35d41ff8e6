import { escape as plain } from 'arquero';
import { Charges } from '../corpus/charges.ts';
import type { Event, Stage } from '../corpus/events.ts';
import { articleKey } from '../tables/articleKey.ts';
import { columnsOf, type Row } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';

type Figure = Row<'figures'>;

/** What each article says that a defendant was sentenced to, beside the days that he was held. */
export const sentenceLengths = defineTable('sentence-lengths', ({ figures, articles, events, people }) => {
  const personOf = ({ subject }: Figure) => people.find(({ person }) => person === subject);
  const byKey = new Map(articles.map((article) => [articleKey(article), article]));
  const articleOf = (figure: Figure) => byKey.get(articleKey(figure));
  const named = new Charges(people);
  const event = (figure: Figure, ...stages: Stage[]) => eventOf(events, personOf(figure)?.case ?? '', stages);
  const date = (figure: Figure, ...stages: Stage[]) => event(figure, ...stages)?.row.date ?? null;
  return fromRows(figures, columnsOf('figures'))
    .filter(plain(({ indicator, duplicate_of }: Figure) => indicator === 'sentence_length' && duplicate_of === null))
    .derive({
      defendant: plain(({ subject }: Figure) => subject),
      nationality: plain((figure: Figure) => personOf(figure)?.nationality ?? null),
      years: plain(({ value }: Figure) => value),
      months: plain(({ value }: Figure) => (value === null ? null : Math.round(value * 1200) / 100)),
      charges: plain((figure: Figure) => named.of(figure, articleOf(figure))),
      court: plain((figure: Figure) => personOf(figure)?.court || null),
      verdict_date: plain((figure: Figure) => date(figure, 'verdict')),
      outcome: plain((figure: Figure) => event(figure, 'freed', 'cleared')?.stage ?? null),
      outcome_date: plain((figure: Figure) => date(figure, 'freed', 'cleared')),
      held_from: plain((figure: Figure) => date(figure, 'held')),
      days_before_verdict: plain((figure: Figure) => daysBetween(date(figure, 'held'), date(figure, 'verdict'))),
      days_after_verdict: plain((figure: Figure) => daysBetween(date(figure, 'verdict'), date(figure, 'freed'))),
      publisher: plain((figure: Figure) => articleOf(figure)?.publisher ?? null),
    })
    .orderby('defendant', 'source', 'article', 'figure_id');
});

/** The event that is one of these stages of a case, if the case has one. */
function eventOf(events: readonly Event[], name: string, stages: readonly Stage[]): Event | undefined {
  return name === ''
    ? undefined
    : events.find((event) => event.case === name && stages.some((stage) => stage === event.stage));
}

/** Days from one date to another; null where either is not known to the day: unknown is not zero. */
function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from.length < 10 || to.length < 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

printWhenRun(sentenceLengths, import.meta.url);
