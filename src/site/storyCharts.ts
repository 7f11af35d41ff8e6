import { group, sort } from 'd3';
import { agreement, type Statement, stated } from '../charts/agreement.ts';
import { dependence } from '../charts/dependence.ts';
import type { DrawOptions } from '../charts/drawing.ts';
import type { Land } from '../charts/land.ts';
import { atRisk, type LeverageRows, leverage } from '../charts/leverage.ts';
import { map, type Place } from '../charts/map.ts';
import { remittances } from '../charts/remittances.ts';
import { type ScaleFigure, scale } from '../charts/scale.ts';
import { sentences } from '../charts/sentences.ts';
import { timeline } from '../charts/timeline.ts';
import { fillIn } from '../findings/claims.ts';
import type { Finding } from '../findings/findings.ts';
import { formatFigure } from '../findings/formatFigure.ts';
import { ownWords } from '../findings/ownWords.ts';
import { SILENT } from '../reference/series.ts';
import { CASE_YEAR } from '../tables/caseYear.ts';
import type { Tables } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import { publisherName } from './articleLabels.ts';
import { curled } from './curled.ts';
import { eventAnchor } from './eventsTable.ts';
import type { HtmlValue } from './html.ts';
import type { SortedCell, TableColumn } from './tableHtml.ts';

/** What the drawings are made from, besides the tables. */
export interface ChartInputs {
  readonly tables: Tables;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly places: readonly Place[];
  readonly land: Land;
}

/** The rows of a chart as a table, for those who would rather read. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (HtmlValue | SortedCell)[])[];
}

/** A chart of the story. `{name}` in its texts stands for a finding. */
export interface StoryChart {
  readonly name: string;
  /** A sentence that says what the chart shows. */
  readonly title: string;
  /** What must hold for the title and the description to be true, besides their numbers: names in src/findings/statements.ts. */
  readonly statements: readonly string[];
  /** The finding in more words, for those who don't see the drawing. */
  readonly description: string;
  /** What is measured, and in what unit. */
  readonly measure: string;
  readonly source: string;
  draw(document: Document, inputs: ChartInputs, options: DrawOptions): SVGSVGElement;
  table(inputs: ChartInputs): ChartTable;
}

const TEXTS = 'Source: news reports; each figure’s sentence is in the evidence.';
const WORLD_BANK = 'World Bank, World Development Indicators (CC\u00a0BY\u00a04.0): context from outside the texts.';

/** The events between which the timeline draws each day, and the first year that it draws at all. */
const FOCUS = ['verdict', 'khukumov_cleared'] as const;
const FROM = '2008';

/** The share of the migrants that the what-if begins with, in percent. */
export const FIRST_WHAT_IF = 10;

export const STORY_CHARTS: readonly StoryChart[] = [
  {
    name: 'timeline',
    title: 'Sentenced on {date_verdict}, freed on {date_pilots_freed}',
    statements: [],
    description:
      'Two lanes, Russia and Tajikistan. In 2011 a Tajik court sentenced the pilots on {date_verdict}; Russia had {detained} Tajik migrants in detention by {date_detained_counted}; the pilots were freed on {date_pilots_freed}, {days_after_verdict} after the verdict; a Moscow region court cleared Rustam Khukumov on {date_khukumov_cleared}. The Kremlin denied a connection.',
    measure: 'What each side did, by date; the weeks of the case are drawn large',
    source: `${TEXTS} Labels are this project’s; the quotations are in the table of events.`,
    draw: (document, { tables, findings }, options) =>
      timeline(
        document,
        {
          events: tables.events.map((event) => ({
            ...event,
            event: curled(event.event),
            anchor: eventAnchor(event.event_id),
          })),
          denial: 'The Kremlin denied that the round-ups had to do with the case; unnamed insiders said that they did.',
          focus: [dateOf(findings, FOCUS[0]), dateOf(findings, FOCUS[1])],
          from: FROM,
        },
        options,
      ),
    table: ({ tables }) => ({
      columns: [{ head: 'Date' }, { head: 'Side' }, { head: 'Event', holds: 'long' }, { head: 'Status' }],
      rows: tables.events.map(({ date, side, event, status }) => [formatPeriod(date), side, curled(event), status]),
    }),
  },
  {
    name: 'sentences',
    title: 'Sentenced to {sentence}, out {days_after_verdict} later',
    statements: [],
    description:
      'Bars to scale. Each pilot was sentenced to {sentence} and held {days_held} in all: {days_before_verdict} before the verdict and {days_after_verdict} after it. Rustam Khukumov was sentenced to {sentence_khukumov} in Russia and cleared; how long he was held is not known to the day.',
    measure: 'The sentence handed down in years, and the days held before and after the verdict',
    source: `${TEXTS} Days are counted from the dates in them.`,
    draw: (document, { tables }, options) => {
      // Those whose days are known come first: they are what the chart is about.
      const rows = sort(tables['sentence-lengths'], ({ days_after_verdict }) => Number(days_after_verdict === null));
      return sentences(document, { sentences: rows }, options);
    },
    table: ({ tables }) => ({
      columns: [
        { head: 'Defendant' },
        { head: 'Sentence (years)', holds: 'number' },
        { head: 'Stated by', holds: 'long' },
        { head: 'Days before the verdict, computed', holds: 'number' },
        { head: 'Days after it, computed', holds: 'number' },
        { head: 'Outcome' },
      ],
      rows: [...group(tables['sentence-lengths'], ({ defendant, years }) => `${defendant} ${years}`).values()].flatMap(
        (stated) => {
          const [row] = stated;
          if (!row) return [];
          return [
            [
              row.defendant,
              row.years ?? '',
              [...new Set(stated.map(({ publisher }) => publisherName(publisher)))].join('; '),
              row.days_before_verdict ?? 'not known',
              row.days_after_verdict ?? 'not known',
              row.outcome ?? '',
            ],
          ];
        },
      ),
    }),
  },
  {
    name: 'scale',
    title: '{detained} detained; {registered} living officially in Russia',
    statements: ['small_beside_registered'],
    description:
      'Dots, each a thousand people. Those detained, {detained}, fill less than one dot; the {registered} Tajiks officially living in Russia fill a field; {migrants_in_russia} labour migrants, an estimate, fill a larger one. The groups are counted differently and overlap.',
    measure: 'People; each dot stands for a thousand',
    source: `${TEXTS} The largest number is an estimate, not a count; the groups overlap.`,
    draw: (document, { findings }, options) => {
      const detained = scaleFigure(findings, 'detained', 'detained, the migration service’s spokeswoman said');
      const registered = scaleFigure(findings, 'registered', 'living officially in Russia, the migration service said');
      const estimated = scaleFigure(findings, 'migrants_in_russia', 'labour migrants in Russia, by an estimate');
      return scale(document, { detained, registered, estimated }, options);
    },
    table: ({ findings }) => ({
      columns: [{ head: 'Who' }, { head: 'People' }, { head: 'Said by', holds: 'long' }],
      rows: [
        ['Tajik migrants detained', ...said(findings, 'detained')],
        ['Tajiks officially living in Russia', ...said(findings, 'registered')],
        ['Tajik labour migrants in Russia', ...said(findings, 'migrants_in_russia')],
      ],
    }),
  },
  {
    name: 'remittances',
    title: 'Remittances, measured against GDP, rose from {world_bank_2002} in 2002 to {world_bank_2011} in 2011',
    statements: ['remittances_rose'],
    description:
      'A line, the World Bank’s series: remittances to Tajikistan, measured against GDP, were {world_bank_2002} in 2002 and {world_bank_2011} in 2011, with their highest at {world_bank_highest}. One of the texts said {remittance_share} in August 2011.',
    measure:
      'The World Bank’s series for Tajikistan, from all countries, and what one report said of money from Russia',
    source: `Line: ${WORLD_BANK} Ring: what one report says.`,
    draw: (document, { tables }, options) => {
      const rows = tables['remittance-share'].filter(({ country_code }) => country_code === 'TJK');
      return remittances(
        document,
        {
          series: rows.flatMap(({ origin, as_of, share }) =>
            origin === 'World Bank' && share !== null ? [{ year: Number(as_of), share }] : [],
          ),
          stated: rows.flatMap(({ origin, as_of, share, qualifier, figure_id }) =>
            origin === 'seeds' && share !== null && figure_id !== null
              ? [{ as_of, value: share, qualifier, figure_id }]
              : [],
          ),
        },
        options,
      );
    },
    table: ({ tables }) => ({
      columns: [{ head: 'Year' }, { head: 'Percent of GDP', holds: 'number' }, { head: 'Origin' }],
      rows: tables['remittance-share']
        .filter(({ country_code }) => country_code === 'TJK')
        .map(({ as_of, share, origin, qualifier }) => [
          formatPeriod(as_of),
          {
            show:
              origin === 'seeds' && share !== null
                ? formatFigure({ value: share, low: null, high: null, unit: 'percent', qualifier })
                : (share?.toFixed(1) ?? ''),
            sort: share ?? 0,
          },
          origin === 'seeds' ? 'one of the texts' : origin,
        ]),
    }),
  },
  {
    name: 'dependence',
    title: 'No other post-Soviet state leaned on remittances as much in 2011',
    statements: ['leaned_most'],
    description:
      'Bars, one for each of the {post_soviet_states_compared} post-Soviet states that report for 2011. Tajikistan is first with {remittance_share_reported}; the next has {remittance_share_next}.',
    measure: 'Personal remittances in the post-Soviet states that report to the World Bank',
    source: `Source: ${WORLD_BANK} ${SILENT.name} reports no figure for ${CASE_YEAR}.`,
    draw: (document, { tables }, options) => {
      const year = CASE_YEAR;
      const states = tables['remittance-share'].filter(
        ({ origin, as_of }) => origin === 'World Bank' && as_of === String(year),
      );
      return dependence(
        document,
        {
          year,
          rows: [
            ...states.map(({ country, country_code, share }) => ({ country, country_code, share })),
            { country: SILENT.name, country_code: SILENT.code, share: null },
          ],
        },
        options,
      );
    },
    table: ({ tables }) => ({
      columns: [{ head: 'Country' }, { head: `Percent of GDP, ${CASE_YEAR}`, holds: 'number' }],
      rows: tables['remittance-share']
        .filter(({ origin, as_of }) => origin === 'World Bank' && as_of === String(CASE_YEAR))
        .sort((a, b) => (b.share ?? 0) - (a.share ?? 0))
        .map(({ country, share }) => [country, { show: share?.toFixed(1) ?? '', sort: share ?? 0 }]),
    }),
  },
  {
    name: 'leverage',
    title: 'For each percent of the migrants, remittances of {one_percent_at_risk} of GDP were at stake',
    statements: ['detained_sent_little'],
    description:
      'A wedge: the more migrants had to leave, the more remittances would be at risk, measured against GDP, over {registered} and over {migrants_in_russia}. Each percent of the migrants is {one_percent_of_migrants} people and puts {one_percent_at_risk} of GDP at risk; the {detained} detained come to {detained_at_risk}.',
    measure: 'Over the registered and over the estimated migrants, before any knock-on effect',
    source: `${TEXTS} It is assumed as well that all of the money comes from them. Remittances are measured against GDP, not a part of it.`,
    draw: (document, inputs, options) =>
      leverage(document, { ...leverageRows(inputs), steps: [{ percent: FIRST_WHAT_IF }] }, options),
    table: (inputs) => {
      const rows = leverageRows(inputs);
      const people = new Intl.NumberFormat('en-GB');
      return {
        columns: [
          { head: 'If this share had to leave' },
          { head: 'People' },
          { head: 'Remittances at risk, percent of GDP', holds: 'number' },
        ],
        rows: [1, 2, 5, 10, 20, 30, 40, 50, 75, 100].map((percent) => {
          const { people: counts, risk } = atRisk({ percent }, { ...rows, steps: [] });
          return [
            `${percent}%`,
            `${people.format(counts[0])} to ${people.format(counts[1])}`,
            { show: `about ${Number(risk[0].toPrecision(2))}`, sort: risk[0] },
          ];
        }),
      };
    },
  },
  {
    name: 'map',
    title: 'The planes landed in a town with Russian troops',
    statements: ['landed_at_base'],
    description:
      'A map. The planes flew from Kabul and landed at Qurghonteppa in southern Tajikistan, on the way to Russia. Russian troops are stationed in Dushanbe, Kulob and Qurghonteppa; Tajikistan’s border with Afghanistan is {border} long.',
    measure: 'The flight, and the three towns of the Russian base',
    source: 'Places and flight: news reports; the lines are schematic. Land: Natural Earth.',
    draw: (document, { places, land, findings }, options) =>
      map(
        document,
        {
          places,
          land,
          flight: [
            {
              from: 'Kabul',
              to: 'Qurghonteppa',
              status: 'occurred',
              text: fillIn(
                'The planes flew from Afghanistan and landed at Qurghonteppa on {date_planes_land}.',
                findings,
                'src/site/storyCharts.ts, chart “map”',
              ),
            },
            { from: 'Qurghonteppa', to: 'Moscow', status: 'planned', text: 'They were on their way to Russia.' },
          ],
        },
        options,
      ),
    table: ({ places }) => ({
      columns: [
        { head: 'Place' },
        { head: 'What it is in the case', holds: 'long' },
        { head: 'Latitude', holds: 'number' },
        { head: 'Longitude', holds: 'number' },
      ],
      rows: places.map(({ name, note, latitude, longitude }) => [name, note ?? '', latitude, longitude]),
    }),
  },
  {
    name: 'agreement',
    title: 'The reports agree on the prison term, and count the migrants differently',
    statements: ['agree_on_sentence', 'differ_on_round_up'],
    description:
      'What each article says of the same thing. All {articles_on_sentence} that give the Russian pilot’s sentence say {sentence}. Of those detained one says “{detained_magnitude}”; another says {detained_about}, {detained_almost} and {detained}. Detained, to be deported and deported are three different things.',
    measure: 'What each article states, drawn with its hedge',
    source: TEXTS,
    draw: (document, { tables }, options) => agreement(document, inOwnWords(tables), options),
    table: ({ tables }) => ({
      columns: [
        { head: 'Of what' },
        { head: 'Article' },
        { head: 'What it says' },
        { head: 'Do they agree?', holds: 'long' },
      ],
      rows: [...group(inOwnWords(tables), ({ thing }) => thing)].flatMap(([thing, rows]) =>
        rows.map((row) => [
          thing,
          `${row.publisher}, ${formatPeriod(row.as_of)}`,
          stated(row),
          [row.agreement, row.difference].filter(Boolean).join(': '),
        ]),
      ),
    }),
  },
];

/** The statements that are compared, each with its source's own words for the number. */
function inOwnWords({ agreement, figures, mentions }: Tables): Statement[] {
  return agreement.map((row) => {
    const figure = figures.find(({ figure_id }) => figure_id === row.figure_id);
    const words = figure && ownWords(figure, mentions);
    return {
      ...row,
      publisher: publisherName(row.publisher),
      common_origin: row.common_origin && curled(row.common_origin),
      ...(words === undefined ? {} : { words }),
    };
  });
}

/** What the what-if is drawn from. */
export function leverageRows({ findings }: Pick<ChartInputs, 'findings'>): Omit<LeverageRows, 'steps'> {
  return {
    share_of_gdp: statedOf(findings, 'remittance_share'),
    registered: statedOf(findings, 'registered'),
    estimated: statedOf(findings, 'migrants_in_russia'),
    detained: statedOf(findings, 'detained'),
  };
}

function dateOf(findings: ReadonlyMap<string, Finding>, event: string): string {
  const date = findings.get(`date_${event}`)?.date;
  if (date === undefined)
    throw new Error(
      `The timeline of src/site/storyCharts.ts needs the event “${event}”. Restore it in data/reference/events.csv, or change the chart.`,
    );
  return date;
}

function scaleFigure(findings: ReadonlyMap<string, Finding>, name: string, label: string): ScaleFigure {
  return { ...statedOf(findings, name), label };
}

function statedOf(findings: ReadonlyMap<string, Finding>, name: string) {
  const finding = findings.get(name);
  const [figure_id] = finding?.figureIds ?? [];
  if (finding?.value == null || figure_id === undefined)
    throw new Error(
      `A chart of src/site/storyCharts.ts needs the finding “${name}”, which no text states. Restore the text, or change the chart.`,
    );
  return { value: finding.value, qualifier: finding.qualifier, figure_id };
}

function said(findings: ReadonlyMap<string, Finding>, name: string): [string, string] {
  const finding = findings.get(name);
  return [finding?.text ?? '', finding?.source ?? ''];
}
