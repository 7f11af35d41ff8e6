import { INDICATORS } from '../figures/indicators.ts';
import { TOPICS } from '../figures/topics.ts';
import { MENTION_KINDS } from '../tables/codebook.ts';
import { BOILERPLATE, type BoilerplateRule } from '../text/boilerplate.ts';
import { HEDGES, TRAILING_HEDGES } from '../text/hedges.ts';
import { MAGNITUDES } from '../text/numberWords.ts';
import { QUALIFIERS } from '../text/qualifiers.ts';
import { CURRENCY_SIGNS, UNITS } from '../text/units.ts';
import { breakable } from './breakable.ts';
import { html } from './html.ts';
import { MENTION_KIND_MEANINGS, QUALIFIER_MEANINGS } from './meanings.ts';
import { tableHtml } from './tableHtml.ts';

/**
 * The lists on the method page, by the name under which the page takes them in, drawn from the declarations that the
 * reading of the texts itself uses. Each indicator has the anchor `indicator-NAME`.
 */
export function methodLists(): Record<string, string> {
  return {
    indicators: indicators(),
    hedges: hedges(),
    magnitudes: magnitudes(),
    boilerplate: boilerplate(),
    'mention-kinds': mentionKinds(),
    units: units(),
  };
}

function indicators(): string {
  return tableHtml({
    caption: 'What is counted: the indicators',
    columns: [{ head: 'Indicator' }, { head: 'What it counts', holds: 'long' }, { head: 'Topic' }, { head: 'Unit' }],
    rows: TOPICS.flatMap((topic) =>
      INDICATORS.filter((indicator) => indicator.topic === topic).map(({ name, label, unit }) => [
        html`<code id="indicator-${name}">${breakable(name)}</code>`,
        label,
        topic,
        unit,
      ]),
    ),
    rowHeads: true,
    onPhones: 'blocks',
  }).text;
}

function hedges(): string {
  return tableHtml({
    caption: 'How firmly a number is stated: the qualifiers and their words',
    columns: [
      { head: 'Qualifier' },
      { head: 'What it means' },
      { head: 'Words before a number', holds: 'long' },
      { head: 'Words after it' },
    ],
    rows: QUALIFIERS.map((qualifier) => {
      const listed = (all: typeof HEDGES) =>
        all
          .filter((hedge) => hedge.qualifier === qualifier)
          .map(({ words }) => words)
          .join(', ');
      return [html`<code>${qualifier}</code>`, QUALIFIER_MEANINGS[qualifier], listed(HEDGES), listed(TRAILING_HEDGES)];
    }),
    rowHeads: true,
    onPhones: 'blocks',
  }).text;
}

function magnitudes(): string {
  const bound = (value: number) => ({ show: value.toLocaleString('en'), sort: value });
  return tableHtml({
    caption: 'Orders of magnitude, and the bounds that they give',
    columns: [{ head: 'Words' }, { head: 'At least', holds: 'number' }, { head: 'At most', holds: 'number' }],
    rows: Object.entries(MAGNITUDES).map(([words, [low, high]]) => [words, bound(low), bound(high)]),
    rowHeads: true,
    onPhones: 'blocks',
  }).text;
}

const EXTENTS: Readonly<Record<BoilerplateRule['extent'], string>> = {
  line: 'the line alone',
  end: 'the line, which also ends the article',
  list: 'the line and the list under it',
  rest: 'everything up to the next article',
};

function boilerplate(): string {
  return tableHtml({
    caption: 'What is not part of an article',
    columns: [{ head: 'A line that is' }, { head: 'What is left out' }],
    // Some are recognised in two ways.
    rows: [...new Map(BOILERPLATE.map(({ name, extent }) => [name, EXTENTS[extent]]))],
    rowHeads: true,
    onPhones: 'table',
  }).text;
}

function mentionKinds(): string {
  return tableHtml({
    caption: 'What a number in a text can be',
    columns: [{ head: 'Kind' }, { head: 'What it is', holds: 'long' }],
    rows: MENTION_KINDS.map((kind) => [html`<code>${kind}</code>`, MENTION_KIND_MEANINGS[kind]]),
    rowHeads: true,
    onPhones: 'table',
  }).text;
}

/** A sentence: few units have anything to say beside their name. */
function units(): string {
  const listed = UNITS.map(({ unit }) => {
    const signs = Object.keys(CURRENCY_SIGNS).filter((sign) => CURRENCY_SIGNS[sign] === unit);
    return signs.length > 0 ? `${unit} (${signs.join(' or ')})` : unit;
  });
  return html`<p>These units are recognised: ${listed.join(', ')}.</p>\n`.text;
}
