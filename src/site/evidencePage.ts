import { group } from 'd3';
import { formatPeriod } from '../charts/period.ts';
import { INDICATORS } from '../figures/indicators.ts';
import { TOPICS } from '../figures/topics.ts';
import { formatFigure } from '../findings/formatFigure.ts';
import type { Row, Tables } from '../tables/codebook.ts';
import { articleLabel, publisherName, sourceLabels } from './articleLabels.ts';
import { audit } from './audit.ts';
import { type Html, type HtmlValue, html } from './html.ts';
import { QUALIFIER_MEANINGS } from './meanings.ts';
import { numberInQuote } from './numberInQuote.ts';
import { referenceChecks } from './referenceChecks.ts';

type Figure = Row<'figures'>;

/**
 * The generated part of the evidence page: every figure with its sentence, every number in the texts with what it was
 * taken to be, and the checks against the World Bank. Each figure, copies included, has its `figure_id` as its anchor.
 *
 * Whole without scripts. A script may use: `form.filters` with the selects `topic` and `source`; `data-topic` and
 * `data-source` on what they choose from; `table.sortable`, and `data-sort` where a cell sorts otherwise than it reads.
 */
export function evidencePage(tables: Tables): string {
  const originals = tables.figures.filter(({ duplicate_of }) => duplicate_of === null);
  const topics = TOPICS.map((topic) =>
    topicSection(
      topic,
      originals.filter((figure) => figure.topic === topic),
      tables,
    ),
  );
  return html`${filters(tables)}
<section>
<h2 id="figures">The figures</h2>
${topics}</section>
${audit(tables)}${referenceChecks(tables)}`.text;
}

function filters({ figures, articles }: Tables): Html {
  const topics = TOPICS.filter((topic) => figures.some((figure) => figure.topic === topic));
  const options = (entries: Iterable<readonly [string, string]>) =>
    [...entries].map(([value, label]) => html`<option value="${value}">${label}</option>`);
  return html`<form class="filters" aria-label="Filter the evidence">
<label>Topic <select name="topic"><option value="">All topics</option>${options(topics.map((topic) => [topic, capitalised(topic)]))}</select></label>
<label>Source <select name="source"><option value="">All sources</option>${options(sourceLabels(articles))}</select></label>
<output></output>
</form>`;
}

function topicSection(topic: string, figures: readonly Figure[], tables: Tables): Html | null {
  if (figures.length === 0) return null;
  const places = new Map(INDICATORS.map(({ name }, index) => [name, index]));
  const place = (name: string) => places.get(name) ?? INDICATORS.length;
  const byIndicator = [...group(figures, ({ indicator }) => indicator)].sort(([a], [b]) => place(a) - place(b));
  const indicators = byIndicator.map(
    ([name, stated]) => html`<section>
<h4>${labelOf(name)}</h4>
${stated.map((figure) => article(figure, tables))}</section>
`,
  );
  return html`<section data-topic="${topic}">
<h3 id="${topic}">${capitalised(topic)}</h3>
${indicators}</section>
`;
}

function article(figure: Figure, tables: Tables): Html {
  const { figure_id, topic, source, subject, corrected } = figure;
  const facts: readonly (readonly [string, HtmlValue])[] = [
    ['Source', articleOf(figure, tables)],
    ['Said by', figure.attributed_to ?? 'the article itself'],
    ['As of', formatPeriod(figure.as_of)],
    ['How firmly', QUALIFIER_MEANINGS[figure.qualifier]],
    ['About', `${subject} (${SUBJECT_BASES[figure.subject_basis]})`],
    ['Corrected', corrected],
    ['Copied in', copies(figure, tables)],
    ...comparisons(figure, tables),
  ];
  const shown = facts.filter(([, fact]) => fact !== null);
  return html`<article id="${figure_id}" class="evidence" data-topic="${topic}" data-source="${source}">
<h5><a href="${anchor(figure_id)}">${formatFigure(figure)}</a> <small>${subject}</small></h5>
<blockquote><p>${quote(figure, tables)}</p></blockquote>
<dl>${shown.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>\n`)}</dl>
</article>
`;
}

const SUBJECT_BASES: Readonly<Record<Figure['subject_basis'], string>> = {
  stated: 'named in the sentence',
  resolved: 'not named in the sentence; the rest of the article settles it',
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
function copies({ figure_id }: Figure, tables: Tables): Html | null {
  const found = tables.figures.filter(({ duplicate_of }) => duplicate_of === figure_id);
  if (found.length === 0) return null;
  return html`<ul>${found.map((copy) => html`<li id="${copy.figure_id}">${articleOf(copy, tables)}</li>`)}</ul>`;
}

const AGREEMENTS: Readonly<Record<Row<'agreement'>['agreement'], string>> = {
  same: 'Others say the same',
  compatible: 'Others word it otherwise, and all can be true',
  different: 'Others say otherwise',
};

/** What other articles say of the same thing, one fact a thing. */
function comparisons({ figure_id }: Figure, { agreement }: Tables): (readonly [string, Html])[] {
  return agreement
    .filter((row) => row.figure_id === figure_id)
    .map((own) => {
      const others = agreement.filter(({ thing, figure_id: other }) => thing === own.thing && other !== figure_id);
      const items = others.map((other) => html`<li>${otherStatement(other, own.indicator)}</li>`);
      const difference = own.difference && `: ${own.difference}`;
      const origin = own.common_origin && ` Common origin: ${stopped(own.common_origin)}`;
      const fact = html`${stopped(`${own.thing}${difference ?? ''}`)}${origin}<ul>${items}</ul>`;
      return [AGREEMENTS[own.agreement], fact] as const;
    });
}

/** What another article says, with a link; of what, where it is not of the same indicator. */
function otherStatement(other: Row<'agreement'>, indicator: string): Html {
  const ofWhat = other.indicator !== indicator && ` (${labelOf(other.indicator)})`;
  const citing = other.attributed_to && `, citing ${other.attributed_to}`;
  return html`<a href="${anchor(other.figure_id)}">${formatFigure(other)}</a>${ofWhat}, ${publisherName(other.publisher)}${citing}`;
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
