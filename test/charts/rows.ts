/** Rows for the charts' tests: small, but of every kind that the tables hold. */
import type { LedgerRow } from '../../src/charts/ledger.ts';
import type { Row } from '../../src/tables/codebook.ts';

type Event = Row<'events'>;

function event(
  date: string,
  side: Event['side'],
  label: string,
  source: string,
  article: number,
  status: Event['status'] = 'occurred',
): Event {
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  const event_id = `${date}-${label.split(' ').slice(0, 3).join('-').toLowerCase()}`;
  return { event_id, date, precision, side, status, event: label, source, article, quote: label, start: 0, end: 1 };
}

export const EVENTS: readonly Event[] = [
  event('1991', 'Tajikistan', 'Tajikistan becomes independent', '002', 1),
  event('2005', 'Russia', 'Russian border guards leave the southern frontier', '002', 1),
  event('2008', 'Russia', 'Rustam Khukumov is arrested in Russia', '001', 1),
  event('2010', 'Russia', 'Khukumov is convicted of drug smuggling', '001', 1),
  event('2010-04', 'Tajikistan', 'Tajikistan hosts the CSTO exercise Boundary 2010', '002', 1),
  event('2011-03-12', 'Tajikistan', 'two cargo planes land at Qurghonteppa and their crews are held', '002', 3),
  event('2011-05', 'Tajikistan', 'Sadovnichy and Rudenko are formally arrested', '002', 3),
  event('2011-08-02', 'Russia', 'Gryzlov says Russian border guards should return and floats visas', '002', 4),
  event('2011-09', 'Tajikistan', 'CSTO exercises in Tajikistan, as part of Tsentr 2011', '002', 1),
  event('2011-09', 'Russia', 'Medvedev’s state visit to Tajikistan', '002', 4, 'planned'),
  event('2011-11', 'Russia', 'police in Moscow and other cities round up Tajik migrants', '001', 1),
  event('2011-11-08', 'Tajikistan', 'the pilots are found guilty and sentenced', '002', 3),
  event('2011-11-12', 'Russia', 'the Federal Migration Service counts the detained', '004', 1),
  event('2011-11-19', 'Tajikistan', 'Tajikistan hints that it may free the pilot', '000', 1),
  event('2011-11-22', 'Tajikistan', 'a court frees both pilots', '002', 3),
  event('2011-12-20', 'joint', 'the CSTO agrees on a veto over foreign bases', '002', 1),
  event('2011-12-28', 'Russia', 'a Moscow region court clears Khukumov', '001', 1),
  event('2012-01-07', 'other', 'the BBC Russian Service reports that Khukumov was cleared', '001', 1),
];

export const DENIAL =
  'The Kremlin denied that the roundups had to do with the case; insiders told the media that they did.';

type Sentence = Row<'sentence-lengths'>;

function pilot(figure_id: string, defendant: string, nationality: string, source: string, publisher: string): Sentence {
  return {
    figure_id,
    defendant,
    nationality,
    years: 8.5,
    months: 102,
    charges: 'smuggling; illegal border-crossing',
    court: 'Tajikistan',
    verdict_date: '2011-11-08',
    outcome: 'freed',
    outcome_date: '2011-11-22',
    held_from: '2011-03-12',
    days_before_verdict: 241,
    days_after_verdict: 14,
    source,
    article: 1,
    publisher,
  };
}

export const SENTENCES: readonly Sentence[] = [
  pilot('000-1-sentence_length', 'Vladimir Sadovnichy', 'Russia', '000', 'The Independent'),
  pilot('001-1-sentence_length-sadovnichy', 'Vladimir Sadovnichy', 'Russia', '001', 'The Moscow Times'),
  pilot('001-1-sentence_length-rudenko', 'Alexei Rudenko', 'Estonia', '001', 'The Moscow Times'),
  {
    ...pilot('001-1-sentence_length-khukumov', 'Rustam Khukumov', 'Tajikistan', '001', 'The Moscow Times'),
    years: 9.5,
    months: 114,
    charges: 'drug smuggling',
    court: 'Russia',
    verdict_date: '2010',
    outcome: 'cleared',
    outcome_date: '2011-12-28',
    held_from: '2008',
    days_before_verdict: null,
    days_after_verdict: null,
  },
];

export const SCALE = {
  detained: {
    value: 297,
    qualifier: 'exact',
    label: 'detained, the Federal Migration Service said on 12 November 2011',
    figure_id: '004-1-migrants_detained-3',
  },
  registered: {
    value: 700000,
    qualifier: 'exact',
    label: 'living officially in Russia, by the migration service’s count',
    figure_id: '004-1-registered_in_russia',
  },
  estimated: {
    value: 1000000,
    qualifier: 'approximate',
    label: 'Tajik labour migrants in Russia, by an estimate',
    figure_id: '002-4-labour_migrants_in_russia',
  },
} as const;

type Agreement = Row<'agreement'>;

const agreement = (
  thing: string,
  figure_id: string,
  publisher: string,
  stated: Partial<Agreement>,
  verdict: Pick<Agreement, 'agreement' | 'difference' | 'common_origin'>,
): Agreement => ({
  thing,
  figure_id,
  indicator: 'migrants_detained',
  subject: 'Tajik migrants',
  value: null,
  low: null,
  high: null,
  unit: 'people',
  qualifier: 'exact',
  as_of: '2011-11-12',
  attributed_to: null,
  source: figure_id.slice(0, 3),
  article: Number(figure_id.slice(4, 5)),
  publisher,
  ...stated,
  ...verdict,
});

const detained = {
  agreement: 'compatible',
  difference: 'one gives a count, the others only its order of size',
  common_origin: 'the Federal Migration Service',
} as const;
const sentence = { agreement: 'same', difference: null, common_origin: null } as const;
const workers = {
  agreement: 'different',
  difference: 'one counts migrants in Russia, the other migrants abroad',
  common_origin: null,
} as const;

export const AGREEMENT: readonly Agreement[] = [
  agreement(
    'Tajik migrants detained',
    '000-1-migrants_deported',
    'The Independent',
    { low: 200, high: 999, qualifier: 'magnitude' },
    detained,
  ),
  agreement(
    'Tajik migrants detained',
    '001-1-migrants_detained',
    'The Moscow Times',
    { low: 200, high: 999, qualifier: 'magnitude' },
    detained,
  ),
  agreement(
    'Tajik migrants detained',
    '004-1-migrants_detained-1',
    'AFP',
    { value: 300, qualifier: 'approximate' },
    detained,
  ),
  agreement(
    'Tajik migrants detained',
    '004-1-migrants_detained-2',
    'AFP',
    { value: 300, high: 300, qualifier: 'below', attributed_to: 'Federal Migration Service' },
    detained,
  ),
  agreement(
    'Tajik migrants detained',
    '004-1-migrants_detained-3',
    'AFP',
    { value: 297, attributed_to: 'Zalina Kornilova' },
    detained,
  ),
  agreement(
    'Labour migrants',
    '001-1-labour_migrants_abroad',
    'The Moscow Times',
    { value: 1000000, qualifier: 'approximate' },
    workers,
  ),
  agreement(
    'Labour migrants',
    '002-4-labour_migrants_in_russia',
    'Eurasia Daily Monitor',
    { value: 1000000, qualifier: 'approximate' },
    workers,
  ),
  agreement(
    'Sentence of Vladimir Sadovnichy',
    '000-1-sentence_length',
    'The Independent',
    { value: 8.5, unit: 'years' },
    sentence,
  ),
  agreement(
    'Sentence of Vladimir Sadovnichy',
    '001-1-sentence_length',
    'The Moscow Times',
    { value: 8.5, unit: 'years' },
    sentence,
  ),
  agreement(
    'Sentence of Vladimir Sadovnichy',
    '002-2-sentence_length',
    'Eurasia Daily Monitor',
    { value: 8.5, unit: 'years' },
    sentence,
  ),
  agreement(
    'Sentence of Vladimir Sadovnichy',
    '002-3-sentence_length',
    'Eurasia Daily Monitor',
    { value: 8.5, unit: 'years' },
    sentence,
  ),
  agreement('Sentence of Vladimir Sadovnichy', '004-1-sentence_length', 'AFP', { value: 8.5, unit: 'years' }, sentence),
];

export const LEDGER: readonly LedgerRow[] = [
  {
    holder: 'Russia',
    lever: 'Send migrants home',
    evidence: '700,000 Tajiks lived officially in Russia; 297 were to be deported.',
    sources: [
      { id: '004-1-registered_in_russia', label: '“297”', by: 'AFP' },
      { id: '004-1-migrants_to_be_deported', label: '“297”', by: 'AFP' },
    ],
    size: '700,000 people',
  },
  {
    holder: 'Russia',
    lever: 'Ask for visas',
    evidence: 'Boris Gryzlov proposed visas if Tajikistan went on opposing the return of Russian border guards.',
    sources: [],
    size: 'not stated',
  },
  {
    holder: 'Tajikistan',
    lever: 'The Russian base',
    evidence: 'Troops stand in Dushanbe, Kulob and Qurghonteppa.',
    sources: [{ id: '002-1-base_troops', label: '“297”', by: 'AFP' }],
    size: 'around 7,000 troops',
  },
  {
    holder: 'Tajikistan',
    lever: 'The southern border',
    evidence: 'Russia wanted its guards back on it, against drugs from Afghanistan.',
    sources: [{ id: '002-5-border_length', label: '“297”', by: 'AFP' }],
    size: '1,400 kilometres',
  },
];
