import { type LeverageRows, leverage, type Stated } from '../charts/leverage.ts';
import { QUALIFIERS } from '../text/qualifiers.ts';

/**
 * Lets the slider of `<form class="what-if">` (src/site/whatIfForm.ts) redraw the leverage chart of the figure that the form
 * stands in, narrow and wide: the same function as in the build, with the share of the migrants that the reader chose.
 * Nothing else moves: a drawing keeps its size whatever it shows, and the answer its room.
 *
 * @param onDraw called with each new drawing
 */
export function whatIf(form: HTMLFormElement, onDraw: (svg: SVGSVGElement) => void): void {
  const document = form.ownerDocument;
  const figure = form.closest('figure');
  const input = form.querySelector('input');
  const output = form.querySelector('output');
  const answer = form.querySelector('.what-if-answer');
  const rows = readRows(document.getElementById('leverage-rows')?.textContent ?? '');
  if (!figure || !input || !output || !answer)
    throw new Error('form.what-if lacks its figure, input, output or answer');

  const draw = () => {
    const percent = input.valueAsNumber;
    output.textContent = `${percent}%`;
    for (const svg of figure.querySelectorAll('svg.chart')) {
      const drawn = leverage(document, { ...rows, steps: [{ percent }] }, optionsOf(svg));
      svg.replaceWith(drawn);
      onDraw(drawn);
      // Of all marks, only a what-if stands for no figure of a source.
      const tip = drawn.querySelector('.mark:not([data-figures])')?.getAttribute('data-tip') ?? '';
      answer.textContent = tip;
      input.setAttribute('aria-valuetext', tip);
    }
  };
  input.addEventListener('input', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A browser that goes back to a page brings the slider back to where it was.
  if (input.value !== input.defaultValue) draw();
}

/** What a drawing was made with, read off it. */
function optionsOf(svg: Element) {
  const id = (svg.getAttribute('aria-labelledby') ?? '').replace(/-title$/, '');
  const text = (part: string) => svg.ownerDocument.getElementById(`${id}-${part}`)?.textContent ?? '';
  return { width: Number(svg.getAttribute('width')), id, title: text('title'), description: text('description') };
}

/** Reads the page's `<script type="application/json" id="leverage-rows">`. */
function readRows(json: string): LeverageRows {
  const data: unknown = JSON.parse(json);
  return {
    share_of_gdp: readStated(data, 'share_of_gdp'),
    registered: readStated(data, 'registered'),
    estimated: readStated(data, 'estimated'),
    detained: readStated(data, 'detained'),
    steps: [],
  };
}

function readStated(data: unknown, name: string): Stated {
  const stated = property(data, name);
  const value = property(stated, 'value');
  const qualifier = QUALIFIERS.find((known) => known === property(stated, 'qualifier'));
  const figure_id = property(stated, 'figure_id');
  if (typeof value !== 'number' || !qualifier || typeof figure_id !== 'string') {
    throw new Error(`#leverage-rows: ${name} should have a value, a qualifier and a figure_id`);
  }
  return { value, qualifier, figure_id };
}

const property = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
