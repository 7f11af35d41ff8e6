import { describe, expect, it } from 'vitest';
import { type TimelineRows, timeline } from '../../src/charts/timeline.ts';
import { document, flaws, optionsFor, testDrawings, WIDTHS } from './drawings.ts';
import { DENIAL, EVENTS } from './rows.ts';

const ROWS: TimelineRows = { events: EVENTS, denial: DENIAL, focus: ['2011-11-08', '2011-12-28'], from: '2008' };

testDrawings('timeline', (options) => timeline(document, ROWS, options));

describe.each(WIDTHS)('the %s timeline', (_, width) => {
  const draw = (rows: Partial<TimelineRows>) => timeline(document, { ...ROWS, ...rows }, optionsFor('timeline', width));
  const tips = (svg: Element) => [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-tip') ?? '');
  const text = (svg: Element) => [...svg.querySelectorAll('text')].map((e) => e.textContent).join(' ');

  it('leaves out what happened before its first year', () => {
    expect(tips(draw({})).filter((tip) => tip.startsWith('1991') || tip.startsWith('2005'))).toEqual([]);
    expect(tips(draw({ from: '1990' })).some((tip) => tip.startsWith('1991'))).toBe(true);
  });

  it('holds the denial', () => {
    expect(text(draw({})).replaceAll(/ +/g, ' ')).toContain(DENIAL);
  });

  it('draws what was only planned hollow, and says so', () => {
    const planned = [...draw({}).querySelectorAll('.mark')].filter((mark) => mark.querySelector('.hollow'));
    expect(planned.map((mark) => mark.getAttribute('data-tip'))).toEqual([
      'September 2011, Russia: Medvedev’s state visit to Tajikistan (planned)',
    ]);
  });

  it('has a dot only for what is known to the day', () => {
    const dots = [...draw({}).querySelectorAll('.mark')].filter((mark) => mark.querySelector('circle'));
    for (const dot of dots) expect(dot.getAttribute('data-tip')).toMatch(/^\d+ \w+ \d{4}, /);
  });

  it('stays legible whichever event is missing, and with one alone', () => {
    for (const event of EVENTS.slice(2)) {
      expect(flaws(draw({ events: EVENTS.filter((e) => e !== event) }))).toEqual([]);
      expect(flaws(draw({ events: [event] }))).toEqual([]);
    }
  });

  it('dates the weeks of the case where the labels leave room', () => {
    const dates = [...draw({}).querySelectorAll('.axis')].map(({ textContent }) => textContent);
    expect(dates).toEqual(expect.arrayContaining(['5 Dec', '12 Dec', '19 Dec']));
  });

  it('says so where there is nothing to draw', () => {
    expect(text(draw({ events: [] }))).toBe('No data');
  });

  it('refuses a date that is none', () => {
    expect(() => draw({ from: 'last year' })).toThrow('“last year” is no date: expected YYYY, YYYY-MM or YYYY-MM-DD');
  });
});
