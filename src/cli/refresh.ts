/**
 * Fetches the World Bank's latest series: `npm run refresh`.
 *
 * Prints what changed. Where anything is wrong it says why on standard error, leaves the files as they were and exits with 1.
 */
import { isIsoDate } from '../reference/citation.ts';
import { citationPath, describeChange, refresh } from '../reference/refresh.ts';
import { WriteFailure } from '../tables/writeAtomically.ts';
import { readArguments, refuse } from './readArguments.ts';

const OUT = 'data/reference/world-bank.csv';

function readOptions(): { baseUrl: string; out: string; retrieved: string } {
  const {
    'base-url': baseUrl,
    out,
    date,
  } = readArguments('refresh', {
    'base-url': { type: 'string', default: 'https://api.worldbank.org' },
    out: { type: 'string', default: OUT },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  });
  if (!/^https?:\/\/[^/]/.test(baseUrl) || !URL.canParse(baseUrl)) {
    refuse('refresh', `--base-url is “${baseUrl}”: expected an address such as https://api.worldbank.org.`);
  }
  if (!out.endsWith('.csv')) refuse('refresh', `--out is “${out}”: expected the name of a CSV file, such as ${OUT}.`);
  if (!isIsoDate(date)) refuse('refresh', `--date is “${date}”: expected a day such as 2026-11-22.`);
  return { baseUrl, out, retrieved: date };
}

const options = readOptions();
try {
  const changes = await refresh(options);
  for (const change of changes) console.log(describeChange(change));
  const revised = changes.filter(({ before }) => before !== undefined).length;
  const { out, retrieved } = options;
  console.log(
    `${revised} revised, ${changes.length - revised} new. Written: ${out}, ${citationPath(out)} (retrieved ${retrieved}).`,
  );
  if (changes.length > 0) console.log('Now run “npm run data”, so that the tables follow.');
} catch (error) {
  console.error(`refresh: ${error instanceof Error ? error.message : error}`);
  // A file that cannot be written says itself how the files are now.
  if (!(error instanceof WriteFailure)) console.error('Nothing was written: the figures are as they were.');
  process.exitCode = 1;
}
