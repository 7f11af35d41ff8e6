import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { readEvents } from '../../src/corpus/events.ts';

const HEADER = 'event_id,date,side,status,event,source,article,quote,case,stage';
const BLOG = '002_9713595a2ea58596';
const AFP = '004_03c15c4224fafc25';

let articles: readonly Article[];
beforeAll(() => {
  articles = readCorpus({ root: process.cwd() }).articles;
});
const read = (...rows: readonly string[]) => readEvents(`${[HEADER, ...rows].join('\n')}\n`, 'e.csv', articles);
const VERDICT = `verdict,2011-11-08,Tajikistan,occurred,sentenced,${BLOG},3,on November 8 found guilty,pilots,verdict`;

describe('readEvents', () => {
  it('finds each quote in its own article, and where it stands in the file', () => {
    const [event] = read(VERDICT);
    expect(event).toMatchObject({ case: 'pilots', stage: 'verdict', row: { precision: 'day', side: 'Tajikistan' } });
    const text = articles.find(({ source }) => source === BLOG)?.text.source ?? '';
    expect(text.slice(event?.row.start, event?.row.end)).toBe('on November 8 found guilty');
  });

  it('takes a quote without a date to speak of its article’s day', () => {
    const row = `counted,2011-11-12,Russia,occurred,counted,${AFP},1,297 Tajik migrants had already been detained,,`;
    expect(read(row)).toHaveLength(1);
    expect(() => read(row.replace('2011-11-12', '2011-11-13'))).toThrow(
      'e.csv:2: the date is 2011-11-13, but the quote “297 Tajik migrants had already been detained” is read as 2011-11-12, the date of the article',
    );
  });

  it('lets a coarser date stand, but none that disagrees', () => {
    expect(read(VERDICT.replace('2011-11-08', '2011-11'))).toHaveLength(1);
    expect(() => read(VERDICT.replace('2011-11-08', '2011-11-18'))).toThrow(
      'e.csv:2: the date is 2011-11-18, but the quote “on November 8 found guilty” is read as 2011-11-08. Correct the date',
    );
  });

  test.each([
    [
      'a quote that its source lacks',
      VERDICT.replace('found guilty', 'was found guilty'),
      `the quote “on November 8 was found guilty” does not stand in ${BLOG}#3. Copy the words`,
    ],
    ['a quote of another article of the text', VERDICT.replace(',3,', ',1,'), `does not stand in ${BLOG}#1`],
    ['no quote', VERDICT.replace('on November 8 found guilty', ''), 'the quote “” does not stand'],
    ['no such article', VERDICT.replace(',3,', ',9,'), `found no article ${BLOG}#9`],
    ['a malformed date', VERDICT.replace('2011-11-08', '8.11.2011'), 'date is “8.11.2011”; expected an ISO date'],
    [
      'a day that no calendar has',
      VERDICT.replace('2011-11-08', '2011-11-31'),
      'date is “2011-11-31”, but there is no such day; expected an ISO date',
    ],
    ['an unknown side', VERDICT.replace('Tajikistan', 'Estonia'), 'side is “Estonia”; expected one of Russia'],
    ['an unknown status', VERDICT.replace('occurred', 'hoped'), 'status is “hoped”; expected “occurred” or “planned”'],
    ['an unknown stage', VERDICT.replace('pilots,verdict', 'pilots,fined'), 'stage is “fined”; expected one of held'],
    ['no label', VERDICT.replace('sentenced', ''), 'event_id and event may not be empty'],
  ])('%s is an error with file and line', (_, row, says) => {
    expect(() => read(row)).toThrow(`e.csv:2: `);
    expect(() => read(row)).toThrow(says);
  });

  test('an event that stands twice is an error with both lines', () => {
    expect(() => read(VERDICT, VERDICT)).toThrow('e.csv:3: verdict stands in line 2 already');
  });
});
