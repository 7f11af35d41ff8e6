import { describe, expect, it } from 'vitest';
import { inBrowser } from './fixture.ts';

const open = inBrowser();
const claim = '#first .claim';

describe('a claim', () => {
  it('opens its sentence, source and link to the evidence in a popover', async () => {
    const page = await open('/');
    await page.locator(claim).first().click();
    const popover = page.getByRole('dialog', { name: 'Tajik migrants detained' });
    expect(await popover.isVisible()).toBe(true);
    expect(await popover.locator('blockquote').textContent()).toBe('We have currently detained 297 Tajik citizens.');
    expect(await popover.locator('mark').textContent()).toBe('297');
    expect(await popover.textContent()).toContain('AFP, 12 November 2011');
    expect(await popover.textContent()).toContain('Others say “hundreds”.');
    await popover.getByRole('link').click();
    await page.waitForURL(/\/evidence#004-1-migrants_detained-3$/);
  });

  it('shows no empty lines where it has a label only', async () => {
    const page = await open('/');
    await page.locator(claim).last().click();
    expect(await page.getByRole('dialog').locator('p:visible, blockquote:visible').allTextContents()).toEqual([
      'Days after the verdict',
    ]);
  });

  it('is worked by the keyboard, and gets the focus back from Escape and from the button', async () => {
    const page = await open('/');
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await page.locator(claim).first().focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('popover-link');
    expect(await page.locator(claim).first().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toBe('claim');
    expect(await page.locator(claim).first().getAttribute('aria-expanded')).toBe('false');

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('popover-close');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toBe('claim');
  });

  it('closes when the focus moves on or the reader clicks elsewhere', async () => {
    const page = await open('/');
    await page.locator(claim).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.locator(claim).first().click();
    await page.locator('h1').click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each([
    ['at the top', 1280, '#first .claim'],
    ['at the foot', 1280, '#last-claim'],
    ['in a middling window', 700, '#last-claim'],
    ['on a phone', 320, '#last-claim'],
  ])('has its popover within the window %s', async (_, width, selector) => {
    const page = await open('/', { viewport: { width, height: 700 } });
    await page.locator(selector).first().click();
    await expect.poll(() => page.getByRole('dialog').evaluate((dialog) => dialog.getAnimations().length)).toBe(0);
    const box = await page.getByRole('dialog').boundingBox();
    const line = await page.locator(selector).first().boundingBox();
    if (!box || !line) throw new Error('nothing to measure');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(700);
    if (width > 640) expect(box.y >= line.y + line.height || box.y + box.height <= line.y).toBe(true);
  });

  it('remains a link for clicks that ask for another tab', async () => {
    const page = await open('/');
    const tab = page.context().waitForEvent('page');
    await page
      .locator(claim)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await tab;
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('is a link to the evidence without scripts', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator(claim).first().click();
    await page.waitForURL(/\/evidence#004-1-migrants_detained-3$/);
  });
});
