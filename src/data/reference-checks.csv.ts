import { from, escape as plain } from 'arquero';
import type { WorldBankRow } from '../reference/worldBank.ts';
import { columnsOf, type Row } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';

/** Which World Bank series measures what an indicator states. */
const SERIES_OF = [
  { indicator: 'remittance_share_of_gdp', indicator_code: 'BX.TRF.PWKR.DT.GD.ZS' },
  { indicator: 'remittances', indicator_code: 'BX.TRF.PWKR.CD.DT' },
  { indicator: 'population', indicator_code: 'SP.POP.TOTL' },
  { indicator: 'gni_per_capita', indicator_code: 'NY.GNP.PCAP.CD' },
] as const;

/** Within so many percent of the reference an article's number is near it. */
const NEAR = 5;

/**
 * What an article states beside the reference series: for the year of the figure and the year before, since a report
 * may mean the last year that was counted.
 */
export const referenceChecks = defineTable('reference-checks', ({ figures, worldBank }) => {
  const series = from([...worldBank])
    .filter(plain(({ country_code }: WorldBankRow) => country_code === 'TJK'))
    .join(from([...SERIES_OF]), 'indicator_code')
    .select({
      indicator_code: 'reference_indicator',
      indicator_2: 'indicator',
      year: 'reference_year',
      value: 'reference_value',
    });
  return fromRows(figures, columnsOf('figures'))
    .filter(plain(({ value, duplicate_of }: Row<'figures'>) => value !== null && duplicate_of === null))
    .derive({
      seed_value: (d: { value: number }) => d.value,
      stated_year: plain(({ as_of }: Row<'figures'>) => Number(as_of.slice(0, 4))),
    })
    .join(series, 'indicator')
    .filter(
      (d: { stated_year: number; reference_year: number }) =>
        d.stated_year - d.reference_year === 0 || d.stated_year - d.reference_year === 1,
    )
    .derive({
      relative_difference: plain(
        ({ seed_value, reference_value }: { seed_value: number; reference_value: number }) =>
          Math.round((seed_value / reference_value - 1) * 1000) / 10,
      ),
    })
    .derive({
      verdict: plain(({ relative_difference }: { relative_difference: number }) =>
        Math.abs(relative_difference) <= NEAR ? 'near' : relative_difference < 0 ? 'lower' : 'higher',
      ),
    })
    .orderby('figure_id', 'reference_year');
});

printWhenRun(referenceChecks, import.meta.url);
