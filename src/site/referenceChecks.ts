import { INDICATORS } from '../figures/indicators.ts';
import { formatFigure, formatNumber } from '../findings/formatFigure.ts';
import type { Row, Tables } from '../tables/codebook.ts';
import { type Html, html } from './html.ts';
import { keepTogether } from './keepTogether.ts';
import { tableHtml } from './tableHtml.ts';

type Check = Row<'reference-checks'>;

/** What the articles say beside what the World Bank’s series say of the same thing, as a table in words. */
export function referenceChecks(tables: Pick<Tables, 'reference-checks'>): Html {
  const table = tableHtml({
    caption: 'What the articles say, and what the World Bank’s series say',
    columns: [
      { head: 'What', holds: 'long' },
      { head: 'The article', holds: 'number' },
      { head: 'The World Bank', holds: 'number' },
      { head: 'Year', holds: 'number' },
      { head: 'In words', holds: 'long' },
    ],
    rows: tables['reference-checks'].map((check) => [
      INDICATORS.find(({ name }) => name === check.indicator)?.label ?? check.indicator,
      {
        show: html`<a href="#${encodeURIComponent(check.figure_id)}">${stated(check)}</a>`,
        sort: check.seed_value,
      },
      {
        show: html`<a href="https://data.worldbank.org/indicator/${encodeURIComponent(check.reference_indicator)}">${formatNumber(check.reference_value, check.unit)}</a>`,
        sort: check.reference_value,
      },
      check.reference_year,
      keepTogether(inWords(check)),
    ]),
    onPhones: 'blocks',
  });
  return html`<section>
<h2 id="checks">Checks against the World Bank</h2>
${table}</section>
`;
}

function stated({ seed_value, unit, qualifier }: Check): string {
  return formatFigure({ value: seed_value, low: null, high: null, unit, qualifier });
}

/** The comparison as a sentence: “4.1 percent below the World Bank’s: near it”. */
function inWords({ relative_difference, verdict, reference_year }: Check): string {
  const gap = Math.round(Math.abs(relative_difference) * 10) / 10;
  if (gap === 0) return `The article’s number is the World Bank’s for ${reference_year}.`;
  const side = relative_difference < 0 ? 'below' : 'above';
  const judgement = verdict === 'near' ? ', which is near it' : '';
  return `The article’s number is ${formatNumber(gap, 'percent')} ${side} the World Bank’s for ${reference_year}${judgement}.`;
}
