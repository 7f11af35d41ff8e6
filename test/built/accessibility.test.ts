import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STORY_CHARTS } from '../../src/site/storyCharts.ts';
import { violations } from '../pageChecks.ts';
import { inBuiltSite, PAGES } from './site.ts';

const site = inBuiltSite();
const CHARTS = STORY_CHARTS.map(({ name }) => name);

const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** How far the page and its parts reach beyond the window, where they don’t scroll in a region of their own. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => {
        for (let at = element.parentElement; at; at = at.parentElement) if (scrolls(at)) return false;
        return true;
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });

describe.each(PAGES)('the page /%s', (path) => {
  it.each([390, 1280])('has nothing that axe-core finds wrong at %i pixels, in light and in dark', async (width) => {
    const page = await site.open(path, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await openDetails(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

  it('has room for all of it in a window of 1280 pixels at a zoom of 400%', async () => {
    const page = await site.open(path, { viewport: { width: 320, height: 256 } });
    await openDetails(page);
    expect(await overflow(page)).toEqual([]);
  });
});

describe('a table of texts on a phone', () => {
  it('shows each row whole, without scrolling sideways, and is a table to assistive technology still', async () => {
    const page = await site.open('evidence', { viewport: { width: 320, height: 640 } });
    await openDetails(page);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.table-wrap')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((region) => region.getAttribute('aria-label')),
    );
    expect(wide).toEqual([]);
    const events = page.getByRole('table', { name: 'Dated events' });
    const first = events.getByRole('row').nth(1);
    expect(await events.getByRole('columnheader').count()).toBe(5);
    expect(await first.getByRole('rowheader').count()).toBe(1);
    expect(await first.getByRole('cell').count()).toBe(4);
  });

  it.each([320, 1280])(
    'marks the row and the figure that a link leads to, at %i pixels, by more than a tint',
    async (width) => {
      const page = await site.open('evidence#event-verdict', { viewport: { width, height: 640 } });
      const row = page.locator('#event-verdict');
      const ground = (): Promise<string> => row.evaluate((element) => getComputedStyle(element).backgroundImage);
      expect(await ground()).toContain('gradient');
      expect(await row.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    },
  );
});

/**
 * The critical tests of Chartability, all fourteen by the names of its workbook (chartability.github.io/POUR-CAF), each as far as a
 * machine can tell.
 */
describe('Chartability’s critical test', () => {
  const figures = (page: Page, each: string) => page.locator(`figure.chart-figure:has(svg.chart) ${each}`);

  // Lines and areas too: test/charts/drawing.test.ts computes the contrast of every colour in the charts’ style sheet.
  it.each(['light', 'dark'] as const)(
    '“Low contrast”: no text in the charts has less than 4.5 in %s',
    async (colorScheme) => {
      const page = await site.open('', { colorScheme });
      const low = await page.evaluate(() => {
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
        const luminance = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
            value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const paper = luminance(getComputedStyle(document.body).backgroundColor);
        return [...document.querySelectorAll('svg.chart text')]
          .map((text) => {
            const ink = luminance(getComputedStyle(text).fill);
            return { text: text.textContent, contrast: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) };
          })
          .filter(({ contrast }) => contrast < 4.5);
      });
      expect(low).toEqual([]);
    },
  );

  it('“Content is only visual”: what a drawing shows is said by its description, by its marks and as text', async () => {
    const page = await site.open('');
    for (const svg of await figures(page, 'svg.chart').all()) {
      const spoken = await svg.evaluate((drawing) => ({
        described: (drawing.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
        marks: [...drawing.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label') ?? ''),
      }));
      expect(spoken.described.length).toBeGreaterThan(60);
      expect(spoken.marks.length).toBeGreaterThan(0);
      expect(spoken.marks.filter((label) => label.length < 4)).toEqual([]);
    }
  });

  // Its own bound is 12 pixels; in a window of 320 the drawings are scaled down a little.
  it.each(PAGES)(
    '“Small text size”: on /%s no text is under 12 pixels, and under 11 in a window of 320',
    async (path) => {
      const page = await site.open(path);
      await openDetails(page);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const least = width < 390 ? 11 : 12;
        const small = await page.evaluate((bound) => {
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (words.nextNode()) {
            const parent = words.currentNode.parentElement;
            const text = words.currentNode.textContent?.trim();
            if (!text || !parent?.checkVisibility()) continue;
            const svg = parent.closest('svg');
            const scale = svg ? svg.getBoundingClientRect().width / Number(svg.getAttribute('width')) : 1;
            const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
            if (size < bound - 0.01) found.push(`${text.slice(0, 40)}: ${size}`);
          }
          return found;
        }, least);
        expect([width, small]).toEqual([width, []]);
      }
    },
  );

  it('“Visual presents seizure risk”: nothing moves, blinks or plays', async () => {
    const page = await site.open('', { reducedMotion: 'no-preference' });
    const moving = await page.evaluate(() => [
      document.getAnimations().length,
      document.querySelectorAll('video, audio, canvas, animate, animateTransform, marquee, img[src$=".gif"]').length,
    ]);
    expect(moving).toEqual([0, 0]);
  });

  it('“Interaction modality only has one input type”: a mark says the same to pointer, finger and keyboard', async () => {
    const page = await site.open('', { hasTouch: true });
    const tip = page.locator('.tip');
    for (const name of CHARTS) {
      const mark = page.locator(`#${name} .drawing-wide .mark`).first();
      const label = (await mark.getAttribute('data-tip')) ?? '';
      await mark.scrollIntoViewIfNeeded();
      await mark.locator(':scope > .hit, :scope > *').first().hover({ force: true });
      await expect.poll(() => tip.textContent()).toContain(label);
      await page.mouse.move(0, 0);
      await mark.focus();
      expect(await tip.textContent()).toContain(label);
      await page.keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
    }
  });

  it('“Keyboard”: a tip that was entered has nothing that axe-core finds wrong', async () => {
    const page = await site.open('', { reducedMotion: 'reduce' });
    await page.locator('#leverage .drawing-wide .mark[data-figures*=" "]').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.tip:not([aria-hidden]) a:focus').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it('“No interaction cues or instructions”: who comes to a mark is told what the keys do', async () => {
    const page = await site.open('');
    const help = page.locator('#marks-help');
    expect(await help.textContent()).toMatch(/Arrow keys .* Enter/);
    for (const svg of await figures(page, 'svg.chart').all()) {
      expect(await svg.getAttribute('aria-describedby')).toContain('marks-help');
    }
    await page.locator('#scale .drawing-wide .mark').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.tip').textContent()).toMatch(/2 of \d+ · arrow keys/);
    expect(await page.locator('form.what-if label').textContent()).not.toBe('');
  });

  it('“Controls override AT controls”: keys are left alone but on a mark, and with a modifier there too', async () => {
    const page = await site.open('');
    await page.evaluate(() => {
      const taken: string[] = [];
      Reflect.set(window, 'taken', taken);
      window.addEventListener('keydown', (event) => event.defaultPrevented && taken.push(event.key));
    });
    const keys = ['ArrowDown', 'ArrowRight', 'Home', 'End', 'h', 't', 'g', 'Escape'];
    for (const key of keys) await page.keyboard.press(key);
    await page.locator('#scale .drawing-wide .mark').first().focus();
    for (const key of ['h', 't', 'g', 'Control+ArrowRight', 'Control+Home', 'Alt+ArrowDown'])
      await page.keyboard.press(key);
    expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toEqual([]);
    expect(await page.locator('[accesskey]').count()).toBe(0);
  });

  it('“No explanation for purpose or for how to read”: each chart says what is measured and where it is from', async () => {
    const page = await site.open('');
    for (const part of ['.chart-measure', '.chart-source']) {
      const texts = await figures(page, part).allTextContents();
      expect(texts.length).toBe(CHARTS.length);
      expect(texts.filter((text) => text.length < 15)).toEqual([]);
    }
  });

  it('“No title, summary, or caption”: each chart has a title for all, which names its drawings too', async () => {
    const page = await site.open('');
    for (const name of CHARTS) {
      const title = (await page.locator(`#${name} figcaption h3`).textContent())?.replaceAll('\u00a0', ' ');
      expect(title?.split(' ').length, name).toBeGreaterThan(3);
      for (const svg of await page.locator(`#${name} svg.chart`).all()) {
        const label = await svg.evaluate(
          (drawing) => document.getElementById(drawing.getAttribute('aria-labelledby') ?? '')?.textContent,
        );
        expect(label).toBe(title);
      }
    }
  });

  it('“Reading level inappropriate”: the story asks for nine years of school or fewer', async () => {
    const page = await site.open('');
    const paragraphs = await page.locator('main > p, main > .standfirst p, .limits p').allTextContents();
    expect(readingGrade(paragraphs.join('\n'))).toBeLessThanOrEqual(9);
  });

  it('“No table”: each chart has its rows as a table', async () => {
    const page = await site.open('');
    for (const name of CHARTS) {
      await page.locator(`#${name} .chart-rows summary`).click();
      const table = page.locator(`#${name} .chart-rows`).getByRole('table');
      expect(await table.isVisible(), name).toBe(true);
      expect(await table.getByRole('columnheader').count(), name).toBeGreaterThan(1);
      expect(await table.getByRole('row').count(), name).toBeGreaterThan(2);
    }
  });

  it('“Data density is inappropriate”: no drawing has more than fifty marks to read', async () => {
    const page = await site.open('');
    for (const svg of await figures(page, 'svg.chart').all()) {
      expect(await svg.locator('.mark').count()).toBeLessThanOrEqual(50);
    }
  });

  it('“Navigation and interaction is tedious”: a chart is one tab stop, and the first key skips to the text', async () => {
    const page = await site.open('');
    for (const svg of await figures(page, 'svg.chart').all()) {
      expect(await svg.locator('[tabindex="0"]').count()).toBe(1);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('“User style change not respected”: the reader’s own type, spacing and colours hold, and nothing is lost', async () => {
    const page = await site.open('', { viewport: { width: 390, height: 800 }, bypassCSP: true });
    // The distances are those of WCAG 2.2, 1.4.12.
    await page.addStyleTag({
      content: `* { font-family: monospace !important; line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important } svg text { fill: rgb(0, 0, 255) !important }`,
    });
    expect(await overflow(page)).toEqual([]);
    const styles = await page
      .locator('svg.chart text')
      .evaluateAll((texts) =>
        texts.map((text) => `${getComputedStyle(text).fontFamily} ${getComputedStyle(text).fill}`),
      );
    expect([...new Set(styles)]).toEqual(['monospace rgb(0, 0, 255)']);
  });
});

describe('besides', () => {
  it('colour is never alone: without any, who did what is still said in words', async () => {
    const page = await site.open('');
    for (const name of ['timeline', 'ledger', 'sentences']) {
      expect(await page.locator(`#${name}`).textContent()).toMatch(/Russia[\s\S]*Tajikistan|Tajikistan[\s\S]*Russia/);
    }
  });

  it('forced colours leave every mark and its text to be seen', async () => {
    const page = await site.open('', { forcedColors: 'active' });
    const hidden = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('svg.chart text')]
        .filter((text) => getComputedStyle(text).fill === canvas)
        .map((text) => text.textContent);
    });
    expect(hidden).toEqual([]);
  });

  it('targets are at least 24 pixels, links within sentences excepted', async () => {
    for (const path of PAGES) {
      const page = await site.open(path, { viewport: { width: 390, height: 800 } });
      await openDetails(page);
      const small = await page
        .locator('button, select, input, summary, nav a, .downloads a, .chart-tools > a, .mark')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ target, box }) => `${target.outerHTML.slice(0, 120)}: ${box.width} by ${box.height}`),
        );
      expect([path, small]).toEqual([path, []]);
    }
  });
});

/** The grade of school that a text asks for, by Flesch and Kincaid; syllables are counted as groups of vowels. */
function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;](?=\s|$)|\n/).filter((sentence) => /\w/.test(sentence)).length;
  const words = text.match(/[A-Za-z’]+/g) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
