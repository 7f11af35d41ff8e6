import { group } from 'd3';
import { INDICATORS } from '../figures/indicators.ts';
import { TOPICS } from '../figures/topics.ts';
import { formatFigure, type Stated } from '../findings/formatFigure.ts';
import { ownWords } from '../findings/ownWords.ts';
import type { Row, Tables } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import { articleLabel, publisherName, sourceLabels } from './articleLabels.ts';
import { audit } from './audit.ts';
import { breakable } from './breakable.ts';
import { curled } from './curled.ts';
import { derivedNumbers } from './derivedNumbers.ts';
import { eventsTable } from './eventsTable.ts';
import { type Html, type HtmlValue, html } from './html.ts';
import { QUALIFIER_MEANINGS } from './meanings.ts';
import { numberInQuote } from './numberInQuote.ts';
import { referenceChecks } from './referenceChecks.ts';
import { storyLinks } from './storyLinks.ts';
import type { StoryUses } from './storyUses.ts';

type Figure = Row<'figures'>;

/**
 * The generated part of the evidence page: every figure with its sentence, what is computed from them, every number in the
 * texts with what it was taken to be, and the checks against the World Bank. Each figure, copies included, has its `figure_id`
 * as its anchor.
 *
 * Whole without scripts. A script may use: `form.filters` with the selects `topic` and `source`; `data-topic` and
 * `data-source` (several names, where there are copies) on what they choose from; `table.sortable`, and `data-sort` where a cell
 * sorts otherwise than it reads.
 */
export function evidencePage(tables: Tables, uses: StoryUses): string {
  const originals = tables.figures.filter(({ duplicate_of }) => duplicate_of === null);
  const topics = TOPICS.map((topic) => [topic, originals.filter((figure) => figure.topic === topic)] as const).filter(
    ([, figures]) => figures.length > 0,
  );
  const derived = derivedNumbers(tables, uses);
  return html`<nav aria-label="On this page"><ul>
${topics.map(([topic, { length }]) => html`<li><a href="#${topic}">${capitalised(topic)}</a>, ${length === 1 ? 'one figure' : `${length} figures`}</li>\n`)}${derived && html`<li><a href="#derived">Computed from the figures</a></li>\n`}<li><a href="#events">The events</a></li>
<li><a href="#audit">Every number in the texts</a></li>
<li><a href="#checks">Checks against the World Bank</a></li>
</ul></nav>
${filters(tables)}
<section>
<h2 id="figures">The figures</h2>
${topics.map(([topic, figures]) => topicSection(topic, figures, tables, uses))}</section>
${derived}${eventsTable(tables, uses)}${audit(tables)}${referenceChecks(tables)}`.text;
}

function filters({ figures, articles }: Tables): Html {
  const topics = TOPICS.filter((topic) => figures.some((figure) => figure.topic === topic));
  const options = (entries: Iterable<readonly [string, string]>) =>
    [...entries].map(([value, label]) => html`<option value="${value}">${label}</option>`);
  return html`<form class="filters" aria-label="Filter the evidence">
<label>Topic <select name="topic"><option value="">All topics</option>${options(topics.map((topic) => [topic, capitalised(topic)]))}</select></label>
<label>Source <select name="source"><option value="">All sources</option>${options(sourceLabels(articles))}</select></label>
<button type="reset" hidden>Show all</button>
<output></output>
</form>`;
}

function topicSection(topic: string, figures: readonly Figure[], tables: Tables, uses: StoryUses): Html {
  const places = new Map(INDICATORS.map(({ name }, index) => [name, index]));
  const place = (name: string) => places.get(name) ?? INDICATORS.length;
  const byIndicator = [...group(figures, ({ indicator }) => indicator)].sort(([a], [b]) => place(a) - place(b));
  const indicators = byIndicator.map(
    ([name, stated]) => html`<section>
<h4>${labelOf(name)}</h4>
${stated.map((figure) => article(figure, tables, uses))}</section>
`,
  );
  return html`<section data-topic="${topic}">
<h3 id="${topic}">${capitalised(topic)}</h3>
${indicators}</section>
`;
}

function article(figure: Figure, tables: Tables, uses: StoryUses): Html {
  const { figure_id, topic, source, subject, corrected } = figure;
  const copies = tables.figures.filter(({ duplicate_of }) => duplicate_of === figure_id);
  const facts: readonly (readonly [string, HtmlValue])[] = [
    ['Said by', figure.attributed_to ?? 'the article itself'],
    ['Source', articleOf(figure, tables)],
    ['Copied in', copies.length > 0 && copiesOf(copies, tables)],
    ['In the story', storyLinks(uses.get(figure_id))],
    ['Corrected', corrected],
    ...comparisons(figure, tables),
    ['As of', formatPeriod(figure.as_of)],
    ['How firmly', QUALIFIER_MEANINGS[figure.qualifier]],
    ['About', `${subject} (${SUBJECT_BASES[figure.subject_basis]})`],
    ['Short name', html`<code>${breakable(figure_id)}</code>`],
  ];
  const shown = facts.filter(([, fact]) => fact !== null && fact !== false);
  const sources = new Set([source, ...copies.map((copy) => copy.source)]);
  return html`<article id="${figure_id}" class="entry evidence" data-topic="${topic}" data-source="${[...sources].join(' ')}">
<h5><a href="${anchor(figure_id)}">${withBounds(inWords(figure, tables))}</a> <small>${subject}</small></h5>
<blockquote><p>${quote(figure, tables)}</p></blockquote>
<dl>${shown.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>\n`)}</dl>
</article>
`;
}

const SUBJECT_BASES: Readonly<Record<Figure['subject_basis'], string>> = {
  stated: 'named in the sentence',
  resolved: 'not named in the sentence; told by nationality, role and case from the list of persons',
};

function quote(figure: Figure, { figures, mentions }: Tables): HtmlValue {
  const place = numberInQuote(figure, figures, mentions);
  if (place === undefined) return figure.quote;
  const [start, end] = place;
  const words = figure.quote;
  return html`${words.slice(0, start)}<mark>${words.slice(start, end)}</mark>${words.slice(end)}`;
}

function articleOf({ source, article }: Figure, { articles }: Tables): HtmlValue {
  const found = articles.find((each) => each.source === source && each.article === article);
  return found ? articleLabel(found) : `${source}, article ${article}`;
}

/** The copies of a figure, each with its own anchor. */
function copiesOf(copies: readonly Figure[], tables: Tables): Html {
  return html`<ul>${copies.map((copy) => html`<li id="${copy.figure_id}">${articleOf(copy, tables)}</li>`)}</ul>`;
}

const AGREEMENTS: Readonly<Record<Row<'agreement'>['agreement'], string>> = {
  same: 'Others say the same',
  compatible: 'Others word it otherwise',
  different: 'Related figures',
};

/** What other articles say of the same thing, one fact a thing; each statement stands under the first thing that it is about. */
function comparisons({ figure_id }: Figure, tables: Tables): (readonly [string, Html])[] {
  const { agreement } = tables;
  const listed = new Set([figure_id]);
  return agreement
    .filter((row) => row.figure_id === figure_id)
    .map((own) => {
      const others = agreement.filter(({ thing, figure_id: other }) => thing === own.thing && !listed.has(other));
      for (const other of others) listed.add(other.figure_id);
      const items = others.map((other) => html`<li>${otherStatement(other, own.indicator, tables)}</li>`);
      const difference = own.difference && `: ${own.difference}`;
      const origin = own.common_origin && ` Common origin: ${stopped(curled(own.common_origin))}`;
      const verdict = own.agreement === 'compatible' && ' All can be true.';
      const list = items.length > 0 && html`<ul>${items}</ul>`;
      const fact = html`${stopped(`${own.thing}${difference ?? ''}`)}${verdict}${origin}${list}`;
      return [AGREEMENTS[own.agreement], fact] as const;
    });
}

/** What another article says, with a link; of what, where it is not of the same indicator. */
function otherStatement(other: Row<'agreement'>, indicator: string, tables: Tables): Html {
  const ofWhat = other.indicator !== indicator && ` (${labelOf(other.indicator)})`;
  const citing = other.attributed_to && `, citing ${other.attributed_to}`;
  return html`<a href="${anchor(other.figure_id)}">${inWords(other, tables)}</a>${ofWhat}, ${publisherName(other.publisher)}${citing}`;
}

/** The number: a bound in the words of its text, since “almost 300” is not quite “at most 300”. */
function inWords(stated: Stated & { readonly figure_id: string }, { figures, mentions }: Tables): string {
  const figure = figures.find(({ figure_id }) => figure_id === stated.figure_id);
  return (figure?.qualifier === 'below' && ownWords(figure, mentions)) || formatFigure(stated);
}

/** The words with the bounds behind them in a piece: they are broken across lines as one. */
function withBounds(words: string): HtmlValue {
  const at = words.indexOf('(');
  return at === -1 ? words : html`${words.slice(0, at)}<span>${words.slice(at)}</span>`;
}

/** A text with a full stop at its end. */
function stopped(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The link to a figure on this page. */
function anchor(figureId: string): string {
  return `#${encodeURIComponent(figureId)}`;
}

function labelOf(indicator: string): string {
  return INDICATORS.find(({ name }) => name === indicator)?.label ?? indicator;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
