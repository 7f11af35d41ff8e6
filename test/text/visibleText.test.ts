import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleText } from '../../src/text/visibleText.ts';
import { BLOCKS, ENTITY_CASES, HIDDEN_ELEMENTS, MARKUP_CASES, WITH_HIDDEN } from './markupCases.ts';

test.each(ENTITY_CASES)('%s is seen as “%s”', (source, seen) => {
  expect(visibleText(`a${source}b`).text).toBe(`a${seen}b`);
});

test.each(MARKUP_CASES)('%j is seen as %j', (source, seen) => {
  expect(visibleText(source).text).toBe(seen);
});

test.each(BLOCKS)('<%s> ends a line', (element) => {
  expect(visibleText(`a<${element}>b`).text).toBe('a\nb');
});

test.each(HIDDEN_ELEMENTS)('what is in <%s> is hidden', (element) => {
  expect(visibleText(`a<${element}>12</${element}>b`).text).toBe('ab');
});

test('what is hidden is told, with where it stands', () => {
  const { source, hidden } = WITH_HIDDEN;
  expect(visibleText(source).hidden.map(({ start, end, kind }) => [source.slice(start, end), kind])).toEqual(hidden);
});

describe('for any text', () => {
  const piece = fc.constantFrom(
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&#39;',
    '&',
    ';',
    '<',
    '>',
    'word',
    '12',
    ' ',
    '\n',
    '\u200b',
    '\ud800',
    'http://',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );

  test('characters that are not markup stand where the map says', () => {
    fc.assert(
      fc.property(text, (source) => {
        const visible = visibleText(source);
        for (let i = 0; i < visible.text.length; i++) {
          const at = visible.toSource(i);
          const hidden = visible.hidden.some(({ start, end }) => start <= at && at < end);
          if (!hidden) expect(source.charAt(at)).toBe(visible.text.charAt(i));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what is hidden is in order and does not overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end } of visibleText(source).hidden) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['\u200b', ''],
  [' ', ' '],
  ['`', ''],
])('a run of ten million %j is seen as %j', (character, seen) => {
  expect(visibleText(`a${character.repeat(10_000_000)}b`).text).toBe(`a${seen}b`);
});
