import { describe, expect, test } from 'vitest';
import { splitArticles } from '../../src/text/articles.ts';
import { BOILERPLATE_LINES, PROSE_LINES } from './boilerplateCases.ts';
import { BYLINES, HEADINGS, SEPARATORS } from './markupCases.ts';

const BODY =
  'The court in the south of the country sentenced both of them on Tuesday, and their lawyers said that they would appeal.';

function shown(source: string) {
  const { text, articles, boilerplate } = splitArticles(source);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    articles: articles.map(({ title, meta, paragraphs }) => ({
      title: title && words(title),
      meta: meta.map(words),
      paragraphs: paragraphs.map(words),
    })),
    boilerplate: boilerplate.map((span) => [span.rule, words(span)]),
  };
}

describe('a text', () => {
  test('is one article with its title, byline, dateline and paragraphs', () => {
    expect(shown(`# Pilots Jailed\n\nBy Ann Bee\n\nJanuary 09, 2012\n\n${BODY}\n\n${BODY}\n`).articles).toEqual([
      { title: 'Pilots Jailed', meta: ['By Ann Bee', 'January 09, 2012'], paragraphs: ['Pilots Jailed', BODY, BODY] },
    ]);
  });

  test('needs no title', () => {
    expect(shown(`${BODY}\n`).articles).toEqual([{ title: null, meta: [], paragraphs: [BODY] }]);
  });

  test('holds no article if it is all boilerplate', () => {
    expect(shown('Leave a comment\n\nShort link:\n').articles).toEqual([]);
  });

  test.each(BYLINES)('has “%s” for a dateline or byline', (line) => {
    expect(shown(`Pilots Jailed For Landing\n\n${line}\n\n${BODY}\n`).articles[0]?.meta).toEqual([line]);
  });

  test.each(HEADINGS)('has “%s” for a heading', (line) => {
    expect(shown(`${line}\n\n${BODY}\n`).articles[0]?.title).toBe(line.replace(/^#+ /, ''));
  });

  test.each(SEPARATORS)('has “%s” for no paragraph', (line) => {
    expect(splitArticles(`${BODY}\n\n${line}\n\n${BODY}\n`).articles[0]?.paragraphs).toHaveLength(2);
  });

  test('takes a kicker above the headline for none', () => {
    expect(shown(`WORLD IN BRIEF\n\nPilots Jailed For Landing\n\n${BODY}\n`).articles[0]?.title).toBe(
      'Pilots Jailed For Landing',
    );
  });

  test('holds a new article at a heading after the foot of the one before', () => {
    const foot = 'Continue reading\n\nFiled under Borders, Drugs';
    const source = `Pilots Jailed For Landing\n\n${BODY}\n${foot}\n\nPilots Freed Again Today\n\n${BODY}\n${foot}\n`;
    const { articles, boilerplate } = shown(source);
    expect(articles.map(({ title }) => title)).toEqual(['Pilots Jailed For Landing', 'Pilots Freed Again Today']);
    expect(boilerplate.map(([rule]) => rule)).toEqual(['continue reading', 'filing', 'continue reading', 'filing']);
  });

  test('holds none at the comments under an article, which stand line under line', () => {
    const comments = 'Zafar, Nov 17, 2:15pm: Release the pilots!!!\nGuest: The son got nine years';
    expect(shown(`Pilots Jailed For Landing\n\n${BODY}\n\nComments (2)\n\n${comments}\n`).articles).toHaveLength(1);
  });

  test.each(['* * *', '----', '_____', '======', '•••'])(
    'holds a new article at a heading after the rule %s',
    (rule) => {
      expect(
        shown(`First of the Titles\n\n${BODY}\n\n${rule}\n\nSecond of the Titles\n\n${BODY}\n`).articles,
      ).toHaveLength(2);
    },
  );

  test('holds a new article at a second heading of the first level, and at one with a byline under it', () => {
    expect(shown(`# First\n\n${BODY}\n\n# Second\n\n${BODY}\n`).articles).toHaveLength(2);
    expect(
      shown(`First of the Titles\n\n${BODY}\n\nSecond of the Titles\n\nBy Ann Bee\n\n${BODY}\n`).articles,
    ).toHaveLength(2);
  });

  test('holds one article with subheadings', () => {
    expect(
      shown(`# First\n\n${BODY}\n\n## What now\n\n${BODY}\n\nA Heading Without Marks\n\n${BODY}\n`).articles,
    ).toHaveLength(1);
  });

  test('has the lists of other stories left out up to the next prose or heading', () => {
    const list = 'Related:\n\n1. A missile flew 435 miles\n2. [99 countries hit](/x)\n';
    const prose = `${BODY} ${BODY}`;
    const { articles, boilerplate } = shown(`# First\n\n${BODY}\n\n${list}\n${prose}\n`);
    expect(articles[0]?.paragraphs).toEqual(['First', BODY, prose]);
    expect(boilerplate.map(([rule]) => rule)).toEqual(['related stories', 'related stories', 'related stories']);
  });

  test('has the publisher’s appeal left out to its end', () => {
    const { articles, boilerplate } = shown(
      `${BODY}\nA Message from The Times:\nDear readers,\nWe need $2.\n${BODY}\n`,
    );
    expect(articles[0]?.paragraphs).toEqual([BODY]);
    expect(boilerplate).toHaveLength(4);
  });

  test('begins below an appeal that stands above its headline', () => {
    const appeal = 'Do you enjoy ad-free pages?\nIt costs us $9,000.\nSupport us\nWe need $2.';
    const { articles } = shown(`${appeal}\n\nThe Pilots Are Freed\n\n${BODY}\n`);
    expect(articles.map(({ paragraphs }) => paragraphs.slice(-2))).toEqual([['The Pilots Are Freed', BODY]]);
  });

  test('has hard-wrapped lines joined to paragraphs', () => {
    const wrapped =
      'The court in the south of the country sentenced both of them on\nTuesday, and their lawyers said that they would appeal to a higher\ncourt in the capital.';
    expect(shown(`${wrapped}\n\n${wrapped}\n`).articles[0]?.paragraphs).toEqual([
      wrapped.replaceAll('\n', ' '),
      wrapped.replaceAll('\n', ' '),
    ]);
  });

  test('has the lines of lists and the long lines of paragraphs left as they are', () => {
    const list =
      '- The court in the south of the country sentenced both of them on\n- Tuesday, and their lawyers said that they would appeal to it\n- court in the capital of it';
    expect(shown(`${list}\n`).articles[0]?.paragraphs).toHaveLength(3);
    expect(shown(`${BODY}\n${BODY}\n${BODY}\n`).articles[0]?.paragraphs).toHaveLength(3);
  });
});

test.each(BOILERPLATE_LINES)('“$line” is left out as $rule', ({ line, rule }) => {
  expect(shown(`${BODY}\n\n${line}\n`).boilerplate).toEqual([[rule, line]]);
});

test.each(PROSE_LINES)('“%s” is part of the article', (line) => {
  expect(shown(`${BODY}\n\n${line}\n`).boilerplate).toEqual([]);
});
