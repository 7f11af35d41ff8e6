import { expect, test } from 'vitest';
import { decodeText, SourceError } from '../../src/text/decodeText.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('a byte order mark is removed and nothing else changed', () => {
  expect(decodeText(encode('\ufeffa\r\nb “c”\u00a0'), 'x.txt')).toBe('a\r\nb “c”\u00a0');
});

test.each([
  [[0xff, 0x61], 0],
  [[0x61, 0xc3, 0x28], 1],
  [[...encode('é'.repeat(5000)), 0xe2, 0x82], 10_000],
])('bytes that are not UTF-8 are refused with their place', (bytes, at) => {
  expect(() => decodeText(Uint8Array.from(bytes), 'x.txt')).toThrow(
    new SourceError(`x.txt: byte ${at}: not UTF-8; expected UTF-8 text. Save the file as UTF-8 and try again.`),
  );
});

test.each(['', ' \n\t', '\ufeff'])('an empty text is refused', (text) => {
  expect(() => decodeText(encode(text), 'x.txt')).toThrow(/x\.txt: byte 0: the text is empty/);
});
