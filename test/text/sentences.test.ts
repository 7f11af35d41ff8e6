import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { ABBREVIATED, OTHER_ENDS } from './sentenceCases.ts';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('sentences end at full stops, question marks and exclamation marks', () => {
  expect(split('It was so. Was it? It was! “So it was.” He left.')).toEqual([
    'It was so.',
    'Was it?',
    'It was!',
    '“So it was.”',
    'He left.',
  ]);
});

test('a call between quotation marks ends no sentence where a small letter follows', () => {
  expect(split('They came to the “Let Us Stay!” rally. “Let us stay!” He left.')).toEqual([
    'They came to the “Let Us Stay!” rally.',
    '“Let us stay!”',
    'He left.',
  ]);
});

test.each([...ABBREVIATED, ...OTHER_ENDS])('“%s” is two sentences', (text) => {
  expect(split(text)).toHaveLength(2);
});

test('spans are those of the whole text', () => {
  const text = 'One. Two. Three.';
  expect(splitSentences(text, { start: 5, end: 16 }).map(({ start }) => start)).toEqual([5, 10]);
});

test('a sentence is not made endless by initials', () => {
  const text = 'A. B. '.repeat(5000);
  const lengths = splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => end - start);
  expect(Math.max(...lengths)).toBeLessThan(10_000);
});

test('a paragraph without full stops is cut into pieces', () => {
  const text = 'word '.repeat(10_000);
  expect(split(text).join(' ').length).toBe(text.trimEnd().length);
});
