import { desc, from, escape as plain } from 'arquero';
import type { WorldBankRow } from '../reference/worldBank.ts';
import { columnsOf, type Row } from '../tables/codebook.ts';
import { defineTable, printWhenRun } from '../tables/defineTable.ts';
import { fromRows } from '../tables/fromRows.ts';

/** The World Bank's series of personal remittances received, in percent of GDP. */
export const REMITTANCE_SHARE_SERIES = 'BX.TRF.PWKR.DT.GD.ZS';

/** What the seeds say of remittances against GDP, and beside it, told apart by `origin`, the World Bank's series. */
export const remittanceShare = defineTable('remittance-share', ({ figures, worldBank }) => {
  const stated = fromRows(figures, columnsOf('figures'))
    .filter(
      plain(
        ({ indicator, duplicate_of }: Row<'figures'>) =>
          indicator === 'remittance_share_of_gdp' && duplicate_of === null,
      ),
    )
    .derive({
      origin: () => 'seeds',
      country: (d: { subject: string }) => d.subject,
      country_code: () => 'TJK',
      share: (d: { value: number }) => d.value,
      citation: plain(({ figure_id }: Row<'figures'>) => figure_id),
    });
  const series = from([...worldBank])
    .filter(plain(({ indicator_code }: WorldBankRow) => indicator_code === REMITTANCE_SHARE_SERIES))
    .derive({
      origin: () => 'World Bank',
      as_of: plain(({ year }: WorldBankRow) => String(year)),
      share: (d: { value: number }) => d.value,
      qualifier: () => 'exact',
      citation: (d: { indicator_code: string }) => d.indicator_code,
    });
  const columns = [
    'origin',
    'country',
    'country_code',
    'as_of',
    'share',
    'low',
    'high',
    'qualifier',
    'figure_id',
    'citation',
  ];
  const missing = { low: () => null, high: () => null, figure_id: () => null };
  return stated
    .select(columns)
    .concat(series.derive(missing).select(columns))
    .orderby(desc('origin'), 'country', 'as_of', 'citation');
});

printWhenRun(remittanceShare, import.meta.url);
