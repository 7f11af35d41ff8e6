import { group } from 'd3';
import { MENTION_KINDS, type Row, type Tables } from '../tables/codebook.ts';
import { sourceLabels } from './articleLabels.ts';
import { breakable } from './breakable.ts';
import { type Html, html } from './html.ts';
import { keepTogether } from './keepTogether.ts';
import { MENTION_KIND_MEANINGS } from './meanings.ts';
import { tableHtml } from './tableHtml.ts';

type Mention = Row<'mentions'>;

/** The audit: every number in every source text, by its own words alone, with what it was taken to be and by which rule. */
export function audit({ mentions, articles }: Pick<Tables, 'mentions' | 'articles'>): Html {
  const labels = sourceLabels(articles);
  const sources = [...group(mentions, ({ source }) => source)];
  return html`<section>
<h2 id="audit">Every number in the texts</h2>
${kindsTable(mentions)}${sources.map(([source, found]) => sourceDetails(source, labels.get(source) ?? source, found))}</section>
`;
}

function kindsTable(mentions: readonly Mention[]): Html {
  return tableHtml({
    caption: `What the ${mentions.length} numbers in the texts were taken to be`,
    columns: [{ head: 'Kind' }, { head: 'Numbers', holds: 'number' }, { head: 'What it is', holds: 'long' }],
    rows: MENTION_KINDS.map((kind) => [
      kindInWords(kind),
      mentions.filter((mention) => mention.kind === kind).length,
      MENTION_KIND_MEANINGS[kind],
    ]),
    rowHeads: true,
    onPhones: 'blocks',
  });
}

function sourceDetails(source: string, label: string, mentions: readonly Mention[]): Html {
  const table = tableHtml({
    caption: `${label}: each number, in the order of the text`,
    columns: [
      { head: 'Line', holds: 'number' },
      { head: 'Words' },
      { head: 'Kind' },
      { head: 'Rule', holds: 'long' },
      { head: 'Figure' },
    ],
    rows: [...mentions]
      .sort((a, b) => a.start - b.start)
      .map(({ line, text, kind, rule, figure_ids }) => [line, text, kindInWords(kind), rule, figureLinks(figure_ids)]),
    onPhones: 'blocks',
  });
  const numbers = mentions.length === 1 ? 'one number' : `${mentions.length} numbers`;
  return html`<details data-source="${source}">
<summary>${keepTogether(`${label}: ${numbers}`)}</summary>
${table}</details>
`;
}

function figureLinks(figureIds: string | null): Html[] {
  const ids = figureIds?.split(' ').filter(Boolean) ?? [];
  return ids.map((id, index) => html`${index > 0 && ' '}<a href="#${encodeURIComponent(id)}">${breakable(id)}</a>`);
}

function kindInWords(kind: Mention['kind']): string {
  return kind.replaceAll('_', ' ');
}
