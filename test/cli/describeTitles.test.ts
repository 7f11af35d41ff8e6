import { afterAll, expect, test } from 'vitest';
import { describeTitles } from '../../src/cli/describeTitles.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { HEADER, RAID, removeTexts, textsOf } from '../corpus/texts.ts';

afterAll(removeTexts);

const HEADLINE = 'Moscow police detain 310 Tajik migrants';

async function titlesOf(title: string, text = RAID.text) {
  const { seeds } = await textsOf({
    'raid.txt': text,
    'sources.csv': `${HEADER}\n${RAID.row.replace(HEADLINE, title)}\n`,
  });
  return describeTitles(readCorpus({ root: process.cwd(), seeds }).articles, 'seeds').map(
    ({ sign, text }) => `${sign} ${text}`,
  );
}

test('a title that is not the headline of its text is announced, with both', async () => {
  expect(await titlesOf('Trains resume')).toEqual([
    `! seeds/sources.csv:2: the title is “Trains resume”; the headline in seeds/raid.txt is read as “${HEADLINE}”. Copy it, unless the row is meant to differ.`,
  ]);
  const [line] = await titlesOf('Trains\u202e\u0085 resume');
  expect(line, 'nothing in it acts on the terminal').toContain('the title is “Trains resume”;');
  expect(await titlesOf('Moscow police detain 31')).toHaveLength(1);
  expect(await titlesOf('(none: the body alone)')).toHaveLength(1);
});

test.each([
  HEADLINE,
  'MOSCOW police detain “310” Tajik Migrants!',
  'Police detain 310 Tajik migrants',
  `World in brief: ${HEADLINE}`,
])('nothing is said of “%s”, of which one is part of the other', async (title) => {
  expect(await titlesOf(title)).toEqual([]);
});

test('nothing is said where the text has no headline, nor of the project’s own texts', async () => {
  expect(await titlesOf('Trains resume', RAID.text.split('\n').slice(2).join('\n'))).toEqual([]);
  expect(describeTitles(readCorpus({ root: process.cwd() }).articles, 'seeds')).toEqual([]);
});
