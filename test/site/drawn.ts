import { readFileSync } from 'node:fs';
import type { Drawn } from '../../src/site/drawn.ts';

/** The names of the charts whose drawings are among the tests' files. */
export const CHARTS = [
  'agreement',
  'dependence',
  'leverage',
  'map',
  'remittances',
  'scale',
  'sentences',
  'timeline',
] as const;

/** A chart as the site draws it, with texts that need escaping and more than one line. */
export function drawnChart(name: (typeof CHARTS)[number]): Drawn {
  const read = (size: string) => readFileSync(new URL(`../charts/${name}-${size}.svg`, import.meta.url), 'utf8').trim();
  return {
    title: 'Those detained were a “rounding error” & little more; the threat was the rest, <1 percent or not',
    description: 'What there is to see, in more words.',
    measure: 'Remittances at risk, in percent of GDP, before any knock-on effect',
    source:
      'Source: the news texts, each figure with its sentence in the evidence. Labels are this project’s; the quotations are in the table of events.',
    wide: read('wide'),
    narrow: read('narrow'),
  };
}
