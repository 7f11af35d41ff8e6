import { TEXT_SIZES, type TextStyle, textWidth } from '../../src/charts/drawing.ts';

/** A line of text in a drawing: where its estimated box lies, in pixels. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isStyle = (name: string): name is TextStyle => name in TEXT_SIZES;

function styleOf(element: Element): TextStyle {
  const style = (element.getAttribute('class') ?? '').split(' ').find(isStyle);
  if (style) return style;
  throw new Error(`text “${element.textContent}” has none of the classes ${Object.keys(TEXT_SIZES).join(', ')}`);
}

/** The shift of all `translate` transforms from the element up to the drawing. Other transforms are refused. */
function shiftOf(element: Element): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let e: Element | null = element; e; e = e.parentElement) {
    const transform = e.getAttribute('transform');
    if (!transform) continue;
    const match = /^translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)$/.exec(transform);
    if (!match) throw new Error(`transform “${transform}”: only translate(x,y) can be checked for overlaps`);
    x += Number(match[1]);
    y += Number(match[2] ?? 0);
  }
  return { x, y };
}

const number = (element: Element, name: string): number | undefined => {
  const value = element.getAttribute(name);
  return value === null || value === '' ? undefined : Number(value);
};

/** All lines of text in a drawing, with their estimated boxes. Each line is a `text`, or a `tspan` with its own `x`. */
function textBoxes(svg: Element): TextBox[] {
  return [...svg.querySelectorAll('text')].flatMap((element) => {
    const parts = [...element.querySelectorAll('tspan[class]')];
    if (parts.length > 0) return [lineInParts(element, parts)];
    const style = styleOf(element);
    const size = TEXT_SIZES[style];
    const shift = shiftOf(element);
    const anchor = element.getAttribute('text-anchor') ?? 'start';
    const box = (text: string, x: number, y: number): TextBox => {
      const width = textWidth(text.trim(), style);
      const left = x + shift.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      const baseline = y + shift.y;
      return { text, left, right: left + width, top: baseline - size * 0.76, bottom: baseline + size * 0.22 };
    };
    const x = number(element, 'x') ?? 0;
    let y = number(element, 'y') ?? 0;
    const lines = [...element.querySelectorAll('tspan')].filter((tspan) => tspan.getAttribute('x') !== null);
    if (lines.length === 0) return [box(element.textContent ?? '', x, y)];
    return lines.map((tspan) => {
      y = (number(tspan, 'y') ?? y) + (number(tspan, 'dy') ?? 0);
      return box(tspan.textContent ?? '', number(tspan, 'x') ?? x, y);
    });
  });
}

/** A line of texts in different styles, one behind the other. */
function lineInParts(element: Element, parts: readonly Element[]): TextBox {
  const shift = shiftOf(element);
  const left = (number(element, 'x') ?? 0) + shift.x;
  const baseline = (number(element, 'y') ?? 0) + shift.y;
  const widths = parts.map((part) => (number(part, 'dx') ?? 0) + textWidth(part.textContent ?? '', styleOf(part)));
  const size = Math.max(...parts.map((part) => TEXT_SIZES[styleOf(part)]));
  const right = left + widths.reduce((sum, width) => sum + width, 0);
  return { text: element.textContent ?? '', left, right, top: baseline - size * 0.76, bottom: baseline + size * 0.22 };
}

/** Pairs of texts that touch, each in words; empty where all is well. */
export function overlaps(svg: Element): string[] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” touches “${b.text}”`),
  );
}

/** Texts that leave the drawing, each in words; empty where all is well. */
export function outside(svg: Element): string[] {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  return textBoxes(svg)
    .filter((b) => b.left < -0.5 || b.right > width + 0.5 || b.top < -0.5 || b.bottom > height + 0.5)
    .map(
      (b) =>
        `“${b.text}” lies at ${b.left.toFixed(1)}–${b.right.toFixed(1)}, ${b.top.toFixed(1)}–${b.bottom.toFixed(1)}, outside ${width} × ${height}`,
    );
}

/** Texts that run over the edge of a shaded area, each in words; empty where all is well. */
export function shaded(svg: Element): string[] {
  const areas = [...svg.querySelectorAll('rect.band')].map((area) => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => number(area, name));
    return { left: x, right: x + width, top: y, bottom: y + height };
  });
  return textBoxes(svg)
    .filter((b) => areas.some((a) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom))
    .map(({ text }) => `“${text}” lies on the shading`);
}

/** Marks that say nothing, or that are too small to point at, each in words; empty where all is well. */
export function weakMarks(svg: Element): string[] {
  return [...svg.querySelectorAll('.mark')].flatMap((mark) => {
    const tip = mark.getAttribute('data-tip') ?? '';
    const hit = mark.querySelector('.hit');
    const problems: string[] = [];
    if (tip.trim() === '') problems.push('a mark without data-tip');
    if (!hit) problems.push(`mark “${tip}” has no hit area`);
    else if (Number(hit.getAttribute('width')) < 24 || Number(hit.getAttribute('height')) < 24)
      problems.push(`the hit area of “${tip}” is smaller than 24 × 24`);
    return problems;
  });
}
