import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartFile, FILE_WIDTH } from '../../src/site/chartFile.ts';
import { launch } from '../browser.ts';
import { CHARTS, drawnChart } from './drawn.ts';

const files = new Map<string, string>();
let browser: Browser;
beforeAll(async () => {
  for (const name of CHARTS) files.set(name, await chartFile(drawnChart(name)));
  browser = await launch();
});
afterAll(() => browser.close());

const dataUrl = (type: string, content: string) => `data:${type};base64,${Buffer.from(content).toString('base64')}`;
const elementsOf = (svg: string) => [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll('svg, svg *')];

describe.each(CHARTS)('the file of the chart “%s”', (name) => {
  const file = () => files.get(name) ?? '';

  it('is well-formed XML', () => {
    expect(() => new Resvg(file())).not.toThrow();
  });

  it('is the same text each time', async () => {
    expect(await chartFile(drawnChart(name))).toBe(file());
  });

  it('needs no style sheet: no classes, no variables, nothing for the dark', () => {
    expect(file()).not.toMatch(/class=|var\(|@media|style=|pointer-events|px"/);
  });

  it('loads nothing and knows no page', () => {
    expect(file().replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href=|data-/);
  });

  it('has each id once, and refers only to ids that are in it', () => {
    const ids = elementsOf(file()).flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...file().matchAll(/url\(#([^)]*)\)|aria-\w+="([^"]*)"/g)].map(([, url, label]) => url ?? label);
    expect(referred.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  });

  it('looks in a browser as the drawing does on a page', async () => {
    const { wide } = drawnChart(name);
    const css = readFileSync(new URL('../../src/charts/chart.css', import.meta.url), 'utf8');
    const page = await browser.newPage({ colorScheme: 'light' });
    const looks = async (address: string, root: string) => {
      await page.goto(address);
      return page.evaluate((root) => {
        const PROPERTIES = [
          'fill',
          'fill-opacity',
          'stroke',
          'stroke-width',
          'stroke-dasharray',
          'stroke-linecap',
          'stroke-linejoin',
          'stop-color',
          'font-size',
          'font-weight',
          'paint-order',
          'text-anchor',
          'opacity',
        ];
        return [
          ...document.querySelectorAll(
            `${root} :is(g, path, rect, circle, text, tspan, linearGradient, radialGradient, stop)`,
          ),
        ]
          .filter((element) => !element.classList.contains('hit'))
          .map((element) => {
            const style = getComputedStyle(element);
            return [
              element.localName,
              ...PROPERTIES.map((property) => `${property}: ${style.getPropertyValue(property)}`),
            ].join('; ');
          });
      }, root);
    };
    const asPage = dataUrl('text/html;charset=utf-8', `<!doctype html><style>${css}</style>${wide}`);
    expect(await looks(dataUrl('image/svg+xml', file()), 'svg > g')).toEqual(await looks(asPage, 'svg'));
    await page.close();
  });

  it('keeps its texts within the paper, and draws them in the fonts inside', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 2000 } });
    await page.goto(dataUrl('image/svg+xml', file()));
    const { boxes, fonts } = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        boxes: [...document.querySelectorAll('svg > text')].map((text) => text.getBoundingClientRect().right),
        fonts: [...document.fonts].map(
          ({ family, weight, status }) => `${family.replaceAll('"', '')} ${weight} ${status}`,
        ),
      };
    });
    expect(fonts).toEqual(expect.arrayContaining(['Source Serif 4 600 loaded', 'Source Sans 3 400 loaded']));
    expect(fonts.filter((font) => !font.endsWith(' loaded'))).toEqual([]);
    expect(boxes).toHaveLength(3);
    expect(Math.max(...boxes)).toBeLessThan(FILE_WIDTH - 20);
    await page.close();
  });
});

describe('chartFile', () => {
  it('says title, measure and source, in lines', () => {
    const [title, measure, source] = elementsOf(files.get('map') ?? '').filter((element) =>
      element.matches('svg > text'),
    );
    const texts = drawnChart('map');
    expect(title?.textContent).toBe(texts.title);
    expect(title?.children).toHaveLength(2);
    expect(measure?.textContent).toBe(texts.measure);
    expect(source?.textContent).toBe(`${texts.source} Chart: The Price of a Pilot.`);
  });

  it('tells of a mark by its title', () => {
    const titles = elementsOf(files.get('dependence') ?? '').filter((element) => element.matches('g > title'));
    expect(titles.map(({ textContent }) => textContent)).toContain('Tajikistan, 2011: 41.7 percent of GDP');
  });

  it('has fonts of only the characters used', () => {
    expect(Math.max(...[...files.values()].map((file) => file.length))).toBeLessThan(40_000);
  });

  it('names the chart that has no drawing', async () => {
    await expect(chartFile({ ...drawnChart('map'), wide: '' })).rejects.toThrow('“Those detained');
  });
});
