import { max } from 'd3';
import { CASE_YEAR } from '../tables/caseYear.ts';
import type { Tables } from '../tables/codebook.ts';
import { namedFigure } from '../tables/namedFigures.ts';

/** What prose or a chart's title concludes from the data, in words: it stands only while the data say so. */
export interface Statement {
  readonly name: string;
  /** What must hold, for the error where it doesn't. */
  readonly says: string;
  holds(tables: Tables): boolean;
}

const YEAR = String(CASE_YEAR);
/** What “near” means of a figure of the texts beside the World Bank's, in percent of the latter. */
const NEAR = 15;
/** What “next to nothing” means: so many percent of GDP at most. */
const NEGLIGIBLE = 0.05;
/** What “small” means: one in so many at most. */
const SMALL = 100;

/**
 * The conclusions that pages (`[no other state came near](holds:leaned_most)`) and charts may draw. The build stops, naming
 * the place, where one no longer holds.
 */
export const STATEMENTS: readonly Statement[] = [
  {
    name: 'leaned_most',
    says: `of the post-Soviet states in ${YEAR}, Tajikistan had the most remittances measured against GDP, and the next at most three quarters of that`,
    holds: (tables) => {
      const [first, second] = statesByShare(tables);
      return first?.code === 'TJK' && second !== undefined && second.share <= 0.75 * first.share;
    },
  },
  {
    name: 'kyrgyzstan_next',
    says: `Kyrgyzstan came next after Tajikistan in ${YEAR}`,
    holds: (tables) => statesByShare(tables)[1]?.code === 'KGZ',
  },
  {
    name: 'remittances_rose',
    says: `the World Bank's series for Tajikistan rose from its first year to ${YEAR}`,
    holds: (tables) => {
      const series = tajikSeries(tables);
      const then = series.find(({ as_of }) => as_of === YEAR)?.share;
      return then != null && (series[0]?.share ?? then) < then;
    },
  },
  {
    name: 'remittance_share_borne_out',
    says: `the texts' remittance share of GDP lies within ${NEAR} percent of the World Bank's for that year and the one before`,
    holds: ({ 'reference-checks': checks }) => {
      const own = checks.filter(({ indicator }) => indicator === 'remittance_share_of_gdp');
      return own.length > 0 && own.every(({ relative_difference: gap }) => gap !== null && Math.abs(gap) <= NEAR);
    },
  },
  {
    name: 'income_lower_than_reference',
    says: "the income per head that the texts state is lower than the World Bank's",
    holds: ({ 'reference-checks': checks }) => {
      const own = checks.filter(({ indicator }) => indicator === 'gni_per_capita');
      return own.length > 0 && own.every(({ verdict }) => verdict === 'lower');
    },
  },
  {
    name: 'agree_on_sentence',
    says: 'all articles that state the sentence of Vladimir Sadovnichy state the same',
    holds: (tables) => verdicts(tables, 'sentence').every((agreement) => agreement === 'same'),
  },
  {
    name: 'differ_on_round_up',
    says: 'the articles state the number of those detained in different ways',
    holds: (tables) => verdicts(tables, 'detained').some((agreement) => agreement !== 'same' && agreement !== 'none'),
  },
  {
    name: 'round_up_compatible',
    says: 'the numbers of those detained that the articles state can all be true',
    holds: (tables) => verdicts(tables, 'detained').every((agreement) => agreement === 'compatible'),
  },
  {
    name: 'small_beside_registered',
    says: `the largest number detained, to be deported or deported is at most one in ${SMALL} of those registered in Russia`,
    holds: ({ figures }) => {
      const registered = namedFigure(figures, 'registered')?.value;
      const most = max(
        figures.filter(({ indicator }) => /^migrants_/.test(indicator)),
        ({ value, high }) => high ?? value ?? 0,
      );
      return registered != null && most !== undefined && most * SMALL <= registered;
    },
  },
  {
    name: 'detained_sent_little',
    says: `the remittances of those detained come to at most ${NEGLIGIBLE} percent of GDP`,
    holds: ({ leverage }) => {
      const row = leverage.find(({ name }) => name === 'detained_at_risk');
      return row !== undefined && (row.high ?? row.value ?? Number.POSITIVE_INFINITY) <= NEGLIGIBLE;
    },
  },
  {
    name: 'landed_at_base',
    says: 'the town where the planes came down is one of those that the sentence on the base names',
    holds: ({ events, figures }) => {
      const landing = events.find(({ event_id }) => event_id === 'planes-land');
      const town = /\bat (?:the )?([A-Z]\w+)/.exec(landing?.event ?? '')?.[1];
      return town !== undefined && namedFigure(figures, 'troops')?.quote.includes(town) === true;
    },
  },
];

/**
 * What is wrong with a conclusion, in words: that no such statement is declared, or that the data no longer bear it out.
 * Null where it stands.
 */
export function refutation(name: string, tables: Tables): string | null {
  const statement = STATEMENTS.find((statement) => statement.name === name);
  if (!statement)
    return `there is no statement “${name}”. Correct the name, or declare the statement in src/findings/statements.ts.`;
  return statement.holds(tables)
    ? null
    : `“${name}” no longer holds: it requires that ${statement.says}. Look at the tables, and write what they say now.`;
}

/**
 * Checks that a conclusion still stands.
 *
 * @param place where it is drawn: file and line
 * @throws naming the place and what is wrong
 */
export function checkStatement(name: string, tables: Tables, place: string): void {
  const wrong = refutation(name, tables);
  if (wrong !== null) throw new Error(`${place}: ${wrong}`);
}

function tajikSeries({ 'remittance-share': shares }: Tables) {
  return shares.filter(
    ({ origin, country_code, share }) => origin === 'World Bank' && country_code === 'TJK' && share !== null,
  );
}

/** The post-Soviet states by their remittances in the year of the dispute, the most first. */
function statesByShare({ 'remittance-share': shares }: Tables): { code: string; share: number }[] {
  return shares
    .flatMap(({ origin, as_of, country_code: code, share }) =>
      origin === 'World Bank' && as_of === YEAR && share !== null ? [{ code, share }] : [],
    )
    .sort((a, b) => b.share - a.share);
}

/** Whether the articles agree on the thing that a named figure states: one verdict a row; “none” where nobody else states it. */
function verdicts({ agreement, figures }: Tables, name: string): readonly string[] {
  const figure = namedFigure(figures, name);
  const thing = agreement.find(
    ({ figure_id, indicator }) => figure_id === figure?.figure_id && indicator === figure.indicator,
  )?.thing;
  const rows = agreement.filter((row) => row.thing === thing);
  return rows.length === 0 ? ['none'] : rows.map(({ agreement }) => agreement);
}
