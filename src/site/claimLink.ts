import { INDICATORS } from '../figures/indicators.ts';
import type { Finding } from '../findings/findings.ts';
import type { Tables } from '../tables/codebook.ts';
import { formatPeriod } from '../tables/period.ts';
import { publisherName } from './articleLabels.ts';
import { html } from './html.ts';
import { keepTogether } from './keepTogether.ts';

/**
 * A number in prose, as a link to what it rests on. It carries the sentence and its source along, for a script to show in a
 * popover; without one the link leads there.
 */
export function claimLink(words: string, finding: Finding, tables: Tables): string {
  const [figureId] = finding.figureIds;
  const figure =
    finding.origin === 'seeds' ? tables.figures.find(({ figure_id }) => figure_id === figureId) : undefined;
  const label = figure
    ? (INDICATORS.find(({ name }) => name === figure.indicator)?.label ?? figure.indicator)
    : finding.origin === 'event'
      ? 'When it happened'
      : finding.origin === 'World Bank'
        ? 'From outside the texts'
        : finding.origin === 'count'
          ? 'Counted in this project’s tables'
          : 'Computed from the figures';
  const source = finding.source
    .replace(/\(([^()]*)\)/, (_, inner: string) => publisherName(`(${inner})`))
    .replace(/\b\d{4}(?:-\d\d){1,2}\b/g, formatPeriod);
  // Only a sentence is a quotation; how a number was computed stands beside its source.
  const evidence =
    figure || finding.origin === 'event'
      ? html` data-quote="${finding.evidence}"`
      : html` data-more="${finding.evidence}"`;
  return html`<a class="claim" href="./${finding.href}" data-label="${label}"${evidence} data-source="${source}"${more(finding, tables)}>${unbrokenEnd(keepTogether(words))}</a>`
    .text;
}

/** A number in words is not parted from its unit either (“about two months”, “a million”). */
function unbrokenEnd(words: string): string {
  return words.replace(/ (?=[^\s\d]+$)/, '\u00a0');
}

/** Who else says something of the same thing, and whether they agree. */
function more(finding: Finding, { agreement }: Tables) {
  const own = agreement.filter(({ figure_id }) => finding.figureIds.includes(figure_id));
  const [row] = finding.origin === 'seeds' ? own : [];
  if (!row) return null;
  const others = new Set(
    agreement
      .filter(
        (other) => other.thing === row.thing && `${other.source}#${other.article}` !== `${row.source}#${row.article}`,
      )
      .map(({ source, article }) => `${source}#${article}`),
  ).size;
  const articles = others === 1 ? 'One other article speaks' : `${others} other articles speak`;
  const verdict = {
    same: 'and they say the same',
    compatible: 'and all can be true',
    different: `and they differ: ${row.difference ?? ''}`,
  }[row.agreement];
  return html` data-more="${articles} of it, ${verdict}."`;
}
