import { readFileSync } from 'node:fs';
import { flatGroup, type Selection, select } from 'd3';
import { DOMParser, parseHTML } from 'linkedom';
import { balanceText, round, TEXT_SIZES, WIDE } from '../charts/drawing.ts';
import { type ChartFont, chartFont } from './chartFont.ts';
import type { Drawn } from './drawn.ts';
import { SITE_NAME } from './header.ts';

/** The paper around a drawing, in pixels. */
const MARGIN = 24;
/** The width of a chart's file, in pixels. */
export const FILE_WIDTH = WIDE + 2 * MARGIN;

const SVG = 'http://www.w3.org/2000/svg';
/** What programs that don't read the fonts inside may use: faces that don't run much wider. */
const SANS = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, serif";

/** How a text around the drawing is set. Lengths are in pixels. */
interface Lettering {
  readonly size: number;
  readonly line: number;
  /** How wide its face runs, and what may stand in for it, as a share of what `textWidth` reckons with. */
  readonly run: number;
  /** The name of its colour in chart.css. */
  readonly colour: string;
  readonly family?: string;
  readonly weight?: number;
}
const TITLE: Lettering = { size: 25, line: 31, run: 0.88, colour: '--ink', family: SERIF, weight: 600 };
const MEASURE: Lettering = { size: 15, line: 21, run: 0.88, colour: '--muted' };
const SOURCE: Lettering = { size: 13.2, line: 18, run: 0.88, colour: '--muted' };

/**
 * A chart as an SVG file that needs nothing else: title, measure and source around the wide drawing, on paper, with the fonts
 * inside and every colour and line as an attribute, as many programs read no style sheets. What only a page can use, such as
 * areas to point at, is left out; what a pointer would be told of a mark is the mark's `<title>`. The same text each time.
 */
export async function chartFile(drawn: Drawn): Promise<string> {
  // Read as XML: as HTML, tags such as linearGradient would lose their capitals.
  const drawing = new DOMParser().parseFromString(drawn.wide, 'image/svg+xml').querySelector('svg');
  if (!drawing) throw new Error(`The chart “${drawn.title}” has no wide drawing to make a file of.`);
  const { rules, colours } = readLooks();
  prepare(drawing, rules);
  const file = compose(drawing, drawn, colours);
  file.querySelector('desc')?.after(await fontStyle(file));
  return `${file.outerHTML}\n`;
}

/** Takes out what serves readers of a page only, and gives what is left its looks. */
function prepare(drawing: SVGSVGElement, rules: readonly Rule[]): void {
  for (const area of drawing.querySelectorAll('.hit')) area.remove();
  for (const mark of drawing.querySelectorAll('[data-tip]')) {
    select(mark)
      .insert('title', '*')
      .text(mark.getAttribute('data-tip') ?? '');
    mark.removeAttribute('data-tip');
    mark.removeAttribute('data-figures');
  }
  for (const { selector, declarations } of rules) {
    for (const element of drawing.querySelectorAll(selector)) {
      for (const [property, value] of declarations) element.setAttribute(property, value);
    }
  }
  for (const element of drawing.querySelectorAll('[class]')) element.removeAttribute('class');
}

interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * The colours of chart.css on light paper, by name (`--ink`), and its rules for what is in a drawing, in their order, which is
 * that of their weight. Rules for the dark and for forced colours are left out.
 */
function readLooks(): { rules: Rule[]; colours: ReadonlyMap<string, string> } {
  const css = readFileSync(new URL('../charts/chart.css', import.meta.url), 'utf8');
  const { document } = parseHTML(`<!doctype html><html><head><style>${css}</style></head></html>`);
  const rules = [...(document.querySelector('style')?.sheet?.cssRules ?? [])].filter(isStyleRule).map(readRule);
  const colours = new Map(rules.flatMap(({ declarations }) => declarations).filter(([name]) => name.startsWith('--')));
  const concrete = (value: string) =>
    value.replace(/(\d)px\b/g, '$1').replace(/var\((--[\w-]+)\)/g, (_, name: string) => colourOf(name, colours));
  return {
    colours,
    rules: rules
      .filter(({ selector }) => selector.startsWith('.chart '))
      .map(({ selector, declarations }) => ({
        selector,
        declarations: declarations
          .filter(([property]) => property !== 'pointer-events')
          .map(([property, value]) => [property, concrete(value)] as const),
      })),
  };
}

const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => 'selectorText' in rule;

function readRule({ selectorText, style }: CSSStyleRule): Rule {
  return {
    selector: selectorText,
    declarations: Array.from(style).map((property) => [property, style.getPropertyValue(property)] as const),
  };
}

function colourOf(name: string, colours: ReadonlyMap<string, string>): string {
  const colour = colours.get(name);
  if (colour === undefined)
    throw new Error(`src/charts/chart.css: ${name} has no value. Give it one in the first rule.`);
  return colour;
}

/** Sets a drawing between its title and its source. Its name and description become those of the whole. */
function compose(
  drawing: SVGSVGElement,
  { title, measure, source }: Drawn,
  colours: ReadonlyMap<string, string>,
): SVGSVGElement {
  const file = drawing.ownerDocument.createElementNS(SVG, 'svg');
  const root = select(file).attr('xmlns', SVG).attr('width', FILE_WIDTH).attr('role', 'img');
  for (const name of ['aria-labelledby', 'aria-describedby']) root.attr(name, drawing.getAttribute(name));
  root.attr('font-family', SANS);
  file.append(...drawing.querySelectorAll(':scope > :is(title, desc)'));
  const paper = root.append('rect').attr('width', FILE_WIDTH).attr('fill', colourOf('--paper', colours));

  let y = MARGIN;
  const write = (text: string, lettering: Lettering) => {
    y = addLines(root, text, y, lettering, colourOf(lettering.colour, colours));
  };
  write(title, TITLE);
  y += 5;
  write(measure, MEASURE);
  y += 20;
  const inside = root.append('g').attr('transform', `translate(${MARGIN} ${y})`).node();
  inside?.append(...drawing.childNodes);
  y += Number(drawing.getAttribute('height')) + 22;
  write(`${source} Chart: ${SITE_NAME}.`, SOURCE);

  const height = Math.ceil(y + MARGIN - 6);
  paper.attr('height', height);
  root.attr('height', height).attr('viewBox', `0 0 ${FILE_WIDTH} ${height}`);
  return file;
}

/** Writes a text below `top`, in as many lines as it takes, and returns where the last one ends. */
function addLines(
  root: Selection<SVGSVGElement, unknown, null, undefined>,
  text: string,
  top: number,
  { size, line, run, family, weight }: Lettering,
  fill: string,
): number {
  const lines = balanceText(text, (WIDE * TEXT_SIZES.label) / (size * run), 'label');
  const element = root.append('text').attr('font-size', size).attr('fill', fill);
  if (family) element.attr('font-family', family);
  if (weight) element.attr('font-weight', weight);
  lines.forEach((words, i) => {
    element
      .append('tspan')
      .attr('x', MARGIN)
      .attr('y', round(top + i * line + size * 0.9))
      .text(i < lines.length - 1 ? `${words} ` : words);
  });
  return top + lines.length * line;
}

const familyOf = (text: Element): ChartFont['family'] =>
  text.closest('[font-family]')?.getAttribute('font-family') === SERIF ? 'Source Serif 4' : 'Source Sans 3';
const weightOf = (text: Element): number => Number(text.closest('[font-weight]')?.getAttribute('font-weight') ?? 400);
/** The texts of a file, each in one font: a line may have parts. */
const textsOf = (file: SVGSVGElement): Element[] =>
  [...file.querySelectorAll('text, tspan')].filter(({ children }) => children.length === 0);

/** The fonts of a file's texts, each with no more than their characters, as a style element. */
async function fontStyle(file: SVGSVGElement): Promise<Element> {
  const needed = flatGroup(textsOf(file), familyOf, weightOf);
  const faces = await Promise.all(
    needed.map(async ([family, weight, texts]) => {
      const characters = new Set(texts.map(({ textContent }) => textContent).join(''));
      const bytes = await chartFont({ family, weight }, [...characters].sort().join(''), 'woff2');
      const address = `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${address}) format('woff2')}`;
    }),
  );
  const style = file.ownerDocument.createElementNS(SVG, 'style');
  style.textContent = faces.join('\n');
  return style;
}
