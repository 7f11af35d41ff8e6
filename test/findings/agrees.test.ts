import { describe, expect, test } from 'vitest';
import { disagreement } from '../../src/findings/agrees.ts';
import type { Finding } from '../../src/findings/findings.ts';

type Stated = Partial<Pick<Finding, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>>;

function finding(stated: Stated): Finding {
  return {
    name: 'it',
    value: null,
    low: null,
    high: null,
    unit: 'people',
    qualifier: 'exact',
    text: '',
    origin: 'seeds',
    figureIds: [],
    href: '',
    evidence: '',
    source: '',
    ...stated,
  };
}

const DETAINED = finding({ value: 297 });
const SHARE = finding({ value: 40, unit: 'percent', qualifier: 'approximate' });
const ALMOST = finding({ value: 300, high: 300, qualifier: 'below' });
const AT_LEAST = finding({ value: 6, low: 6, unit: 'clashes', qualifier: 'above' });
const SENTENCE = finding({ value: 8.5, unit: 'years' });
const SERIES = finding({ value: 41.737_95, unit: 'percent' });
const RECEIVED = finding({ value: 2_960_000_000, unit: 'US dollars' });
const HUNDREDS = finding({ low: 200, high: 999, qualifier: 'magnitude' });
const RANGE = finding({ low: 7000, high: 10_000, qualifier: 'range' });
const MILLION = finding({ value: 1_030_000 });

describe('words agree with the data', () => {
  test.each<[string, Finding]>([
    ['297', DETAINED],
    ['297 Tajik migrants', DETAINED],
    ['two hundred and ninety-seven', DETAINED],
    ['about 297', DETAINED],
    ['about 300', DETAINED],
    ['almost 300', DETAINED],
    ['fewer than 300', DETAINED],
    ['about 40 percent', SHARE],
    ['around 40%', SHARE],
    ['an estimated 40 percent', SHARE],
    ['almost 300', ALMOST],
    ['at least six', AT_LEAST],
    ['six or more', AT_LEAST],
    ['eight and a half years', SENTENCE],
    ['8½ years', SENTENCE],
    ['8 1/2 years', SENTENCE],
    ['8.5', SENTENCE],
    ['41.7 percent', SERIES],
    ['41.74 percent', SERIES],
    ['about 42 percent', SERIES],
    ['$2.96 billion', RECEIVED],
    ['$3.0 billion', RECEIVED],
    ['about $3 billion', RECEIVED],
    ['1.03 million', MILLION],
    ['1.0 million', MILLION],
    ['hundreds', HUNDREDS],
    ['between 7,000 and 10,000', RANGE],
    ['7,000 to 10,000 people', RANGE],
  ])('“%s”', (words, data) => {
    expect(disagreement(words, data)).toBeNull();
  });
});

describe('words do not agree with the data', () => {
  test.each<[string, Finding, string]>([
    ['305', DETAINED, 'it is read as 305 (exact)'],
    ['300', DETAINED, 'it is read as 300 (exact)'],
    ['about 310', DETAINED, 'it is read as 310 (approximate)'],
    ['at least 300', DETAINED, 'it says “at least 300” where the data are exact'],
    ['hundreds', DETAINED, 'it is read as 200 to 999 (magnitude)'],
    ['297 dollars', DETAINED, 'it is read as US dollars'],
    ['297 percent', DETAINED, 'it is read as percent'],
    ['many', DETAINED, 'no number is found in it'],
    ['297 of 700,000', DETAINED, '2 numbers are found in it; expected one'],
    ['40 percent', SHARE, 'it says “40 percent” where the data are approximate'],
    ['at least 40 percent', SHARE, 'it says “at least 40 percent” where the data are approximate'],
    ['about 41 percent', SHARE, 'it is read as 41 (approximate)'],
    ['300', ALMOST, 'it says “300” where the data are below'],
    ['more than 300', ALMOST, 'it says “more than 300” where the data are below'],
    ['six', AT_LEAST, 'it says “six” where the data are above'],
    ['about six', AT_LEAST, 'it says “about six” where the data are above'],
    ['about 300', ALMOST, 'it says “about 300” where the data are below'],
    ['at most 300', finding({ value: 320, high: 320, qualifier: 'below' }), 'it is read as 300 (below)'],
    ['at least 6,000', finding({ value: 5600, low: 5600, qualifier: 'above' }), 'it is read as 6000 (above)'],
    ['9 years', SENTENCE, 'it is read as 9 (exact)'],
    ['8½ months', SENTENCE, 'it is read as months'],
    ['41.8 percent', SERIES, 'it is read as 41.8 (exact)'],
    ['41.7 years', SERIES, 'it is read as years'],
    ['$3 billion', RECEIVED, 'it is read as 3000000000 (exact)'],
    ['1.1 million', MILLION, 'it is read as 1100000 (exact)'],
    ['thousands', HUNDREDS, 'it is read as 2000 to 9999 (magnitude)'],
    ['between 7,000 and 12,000', RANGE, 'it is read as 7000 to 12000 (range)'],
    ['10,000', RANGE, 'it is read as 10000 (exact)'],
  ])('“%s”', (words, data, says) => {
    expect(disagreement(words, data)).toBe(says);
  });
});
