import { describe, expect, test } from 'vitest';
import { Cast } from '../../src/figures/people.ts';
import { extractDocument } from '../../src/package/extractDocument.ts';

const TEXT = 'Russia has detained 297 Tajik migrants.';

/** As a program without types would call it. */
const given = (fields: object) => () =>
  Reflect.apply(extractDocument, undefined, [{ id: 1, text: TEXT, ...fields }, new Cast([])]);

describe('extractDocument of the package', () => {
  test.each<[object, string]>([
    [{ text: undefined }, '“text” is missing, expected a string'],
    [{ published: '12 November 2011' }, '“published” is "12 November 2011", expected an ISO date such as 2011-11-08'],
    [{ published: '2011-13' }, '“published” is "2011-13", expected an ISO date'],
    [{ published: new Date(0) }, '“published” is an object, expected an ISO date'],
    [{ title: 7 }, '“title” is 7, expected a string'],
    [{ id: Number.NaN }, '“id” is null, expected a string, or a whole number'],
    [{ id: undefined }, '“id” is missing, expected a string, or a whole number'],
  ])('refuses %j as npm run extract does', (fields, message) => {
    expect(given(fields)).toThrow(message);
  });

  test('takes null for a field that is left out, and leaves others alone', () => {
    const [figure] = given({ published: null, title: null, section: 'world' })();
    expect(figure).toMatchObject({ id: 1, indicator: 'migrants_detained', value: 297, as_of: null });
  });

  test('draws nothing from a text that does not speak of Tajikistan', () => {
    expect(given({ text: 'Russia has detained 297 Uzbek migrants.' })()).toEqual([]);
  });
});
