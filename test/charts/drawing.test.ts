import { readFileSync } from 'node:fs';
import { select } from 'd3';
import { describe, expect, it } from 'vitest';
import {
  addParts,
  balanceText,
  createSvg,
  partsWidth,
  TEXT_SIZES,
  textWidth,
  wrapText,
} from '../../src/charts/drawing.ts';
import { document, optionsFor } from './drawings.ts';

const css = readFileSync(new URL('../../src/charts/chart.css', import.meta.url), 'utf8');

describe('createSvg', () => {
  it('names and describes the drawing, with ids of its own', () => {
    const svg = createSvg(document, 342, 100, optionsFor('x', 342));
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector(`#${svg.getAttribute('aria-labelledby')}`)?.textContent).toBe('What it shows');
    expect(svg.querySelector(`#${svg.getAttribute('aria-describedby')}`)?.textContent).toBe('What there is to see.');
  });
});

describe('wrapText', () => {
  it('breaks at spaces, into lines that fit', () => {
    const lines = wrapText('two cargo planes land at Qurghonteppa and their crews are held', 140, 'note');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 'note')).toBeLessThanOrEqual(140);
    expect(lines.join(' ')).toBe('two cargo planes land at Qurghonteppa and their crews are held');
  });

  it('gives a word that is too long a line of its own, and nothing no line', () => {
    expect(wrapText('a Qurghonteppa b', 20, 'note')).toEqual(['a', 'Qurghonteppa', 'b']);
    expect(wrapText('', 20, 'note')).toEqual([]);
  });
});

describe('balanceText', () => {
  it('takes no more lines than wrapText, and leaves no word alone where another could join it', () => {
    const text = 'Gryzlov says Russian border guards should return and floats visas';
    const width = textWidth('Gryzlov says Russian border guards should return and floats', 'note');
    expect(wrapText(text, width, 'note').at(-1)).toBe('visas');
    const lines = balanceText(text, width, 'note');
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
  });

  it('keeps what cannot be broken better', () => {
    expect(balanceText('a Qurghonteppa b', 20, 'note')).toEqual(['a', 'Qurghonteppa', 'b']);
  });
});

describe('addParts', () => {
  it('writes texts of different styles as one line, whose parts need no place of their own', () => {
    const svg = createSvg(document, 342, 100, optionsFor('x', 342));
    const parts = [
      { text: '297', style: 'value', classes: 'text-russia' },
      { text: 'detained', style: 'label' },
    ] as const;
    addParts(select<SVGSVGElement | SVGGElement, unknown>(svg), parts, { x: 4, y: 20 });
    const line = svg.querySelector('text');
    expect(line?.textContent).toBe('297 detained');
    expect([...(line?.children ?? [])].map((part) => [part.getAttribute('class'), part.getAttribute('x')])).toEqual([
      ['value text-russia', null],
      ['label', null],
    ]);
    expect(partsWidth(parts)).toBeGreaterThan(textWidth('297', 'value') + textWidth(' detained', 'label'));
  });
});

describe('chart.css', () => {
  it('sets the type sizes that widths are estimated by', () => {
    for (const [style, size] of Object.entries(TEXT_SIZES)) {
      expect(css).toMatch(new RegExp(`\\.chart \\.${style} \\{\\s+font-size: ${size}px;`));
    }
  });

  it('leaves text of at least 11 pixels where a drawing of 342 is scaled down to 288', () => {
    for (const size of Object.values(TEXT_SIZES)) expect((size * 288) / 342).toBeGreaterThanOrEqual(11);
  });

  const colours = (block: string) =>
    new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
  const [light = '', dark = ''] = css.split('(prefers-color-scheme: dark)');
  const schemes = [
    ['light', colours(light)],
    ['dark', colours(dark)],
  ] as const;

  it.each(schemes)('has a contrast of 4.5:1 for text and 3:1 for marks (%s)', (_, scheme) => {
    const paper = scheme.get('paper') ?? '';
    expect(scheme.size).toBe(12);
    for (const name of ['ink', 'muted', 'russia-text', 'tajikistan-text', 'other-text', 'outside-text']) {
      expect(contrast(scheme.get(name) ?? '', paper), name).toBeGreaterThanOrEqual(4.5);
      // Also on the soft fill of its own or another colour.
      expect(
        contrast(scheme.get(name) ?? '', mix(scheme.get('faint') ?? '', paper, 0.55)),
        name,
      ).toBeGreaterThanOrEqual(4.5);
    }
    for (const side of ['russia', 'tajikistan']) {
      const soft = mix(scheme.get(side) ?? '', paper, 0.22);
      expect(contrast(scheme.get(`${side}-text`) ?? '', soft), `${side} on its soft fill`).toBeGreaterThanOrEqual(4.5);
    }
    for (const name of ['russia', 'tajikistan', 'other', 'outside']) {
      expect(contrast(scheme.get(name) ?? '', paper), name).toBeGreaterThanOrEqual(3);
    }
  });
});

const channels = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

function mix(top: string, bottom: string, opacity: number): string {
  const under = channels(bottom);
  const mixed = channels(top).map((c, i) => Math.round(c * opacity + (under[i] ?? 0) * (1 - opacity)));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, bl = 0] = channels(hex).map((c) => {
      const s = c / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
