import { closest } from './closest.ts';

/** The room between a mark and its tip, and between that and the edges of the window, in pixels. */
const GAP = 6;
/** How long a tip stays when the pointer leaves its mark, in milliseconds, so that the pointer can reach it. */
const GRACE = 250;

const MARK = '.mark[data-tip]';

interface Tip {
  readonly root: HTMLElement;
  /** The mark it speaks of, or null while it's hidden. */
  mark: Element | null;
}

/**
 * Lets the marks of all charts, `<g class="mark" data-tip data-figures>`, be read by pointer, touch and keyboard: a tip beside
 * the mark says its datum. A chart is one tab stop; the arrow keys, Home and End move between its marks, Escape hides the tip.
 * Enter or a click on a mark that shows a figure of the sources leads to it on the evidence page; where it shows several, into
 * the tip, whose links lead to each, and from which Escape and the Tab key lead back.
 *
 * @param evidence the address of the evidence page, seen from this one
 */
export function marks(document: Document, evidence: string): void {
  addHelp(document);
  for (const svg of document.querySelectorAll('svg.chart')) makeReadable(svg);
  const tip: Tip = { root: addTip(document), mark: null };
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let touched = false;

  // A pointer that lies about, or under which the page scrolls, takes no tip from the keyboard.
  const leave = () => {
    if (tip.mark !== document.activeElement && !isEntered(tip)) hide(tip);
  };
  document.addEventListener('pointerover', (event) => {
    clearTimeout(leaving);
    const mark = closest(event, MARK);
    if (mark) show(tip, mark, evidence);
    else if (!closest(event, '.tip')) leaving = setTimeout(leave, GRACE);
  });
  document.addEventListener('pointerdown', (event) => {
    // Where there's no pointing without pressing, the first tap shows what a pointer would have seen.
    touched = event.pointerType === 'touch' && document.activeElement !== closest(event, MARK);
  });
  document.addEventListener('focusin', (event) => {
    const mark = closest(event, MARK);
    if (mark) show(tip, mark, evidence);
    else if (!closest(event, '.tip')) hide(tip);
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (!relatedTarget) leave();
  });
  document.addEventListener('click', (event) => {
    const mark = closest(event, MARK);
    if (mark && !touched) follow(tip, mark, evidence);
  });
  document.addEventListener('keydown', (event) => {
    if (isEntered(tip)) return leaveByKey(tip, event);
    if (event.key === 'Escape') hide(tip);
    const mark = closest(event, MARK);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') follow(tip, mark, evidence);
    else if (!move(mark, event.key)) return;
    event.preventDefault();
  });
  window.addEventListener('resize', () => hide(tip));
}

/** The id of the sentence that says what the keys do, as part of each chart's description. */
const HELP = 'marks-help';

/**
 * Makes one drawing's marks focusable. Its role must go from `img`, which holds nothing, to a group of images and, where a mark
 * shows figures of the sources, of links; its `<title>` becomes a `<desc>` that the same label points to, or browsers would
 * show it beside each tip.
 */
export function makeReadable(svg: Element): void {
  const all = svg.querySelectorAll(MARK);
  if (all.length === 0) return;
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-describedby', `${svg.getAttribute('aria-describedby') ?? ''} ${HELP}`.trim());
  const title = svg.querySelector(':scope > title');
  if (title) {
    const label = svg.ownerDocument.createElementNS(svg.namespaceURI, 'desc');
    label.id = title.id;
    label.textContent = title.textContent;
    title.replaceWith(label);
  }
  all.forEach((mark, i) => {
    name(mark);
    mark.setAttribute('tabindex', i === 0 ? '0' : '-1');
  });
}

const siblings = (mark: Element): Element[] => [...(mark.closest('svg')?.querySelectorAll(MARK) ?? [])];

/** Moves the focus, and the chart's tab stop with it, as a key says. False where the key says nothing. */
function move(mark: Element, key: string): boolean {
  const all = siblings(mark);
  const at = all.indexOf(mark);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: all.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  const next = all[target];
  if (next instanceof SVGElement) {
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }
  return true;
}

const figuresOf = (mark: Element): string[] => (mark.getAttribute('data-figures') ?? '').split(' ').filter(Boolean);

/**
 * Says what a mark is to those who cannot see it: an image of its datum, or a link. A link's name holds the words drawn in it,
 * by which speech input asks for it (WCAG 2.5.3); where its datum says more, that is its description.
 */
function name(mark: Element): void {
  const datum = mark.getAttribute('data-tip') ?? '';
  const leads = destination(figuresOf(mark).length);
  const words = leads ? drawnWords(mark) : '';
  const isSaid = words === '' || bare(datum).includes(bare(words));
  mark.setAttribute('role', leads ? 'link' : 'img');
  mark.setAttribute('aria-label', (isSaid ? datum : words) + leads);
  if (!isSaid) mark.setAttribute('aria-description', datum);
}

/** The words drawn in a mark. Its lines are set apart by spaces, which nobody sees, or they would be read as one word. */
function drawnWords(mark: Element): string {
  for (const text of mark.querySelectorAll('text')) text.before(' ');
  // At the beginning of a line: at the end of one it would move a text that is set flush right.
  for (const line of mark.querySelectorAll('tspan[x] + tspan[x]')) line.prepend(' ');
  const texts = [...mark.querySelectorAll('text')].map((text) => text.textContent.replace(/\s+/g, ' ').trim());
  return texts.join(', ');
}

/** A text's words alone, by which labels are compared: nobody says its punctuation, nor what stands in brackets. */
const bare = (text: string): string => ` ${text.replace(/(?:\([^()]*\)|[^\p{L}\p{N}])+/gu, ' ').trim()} `;

/** Where a mark that shows so many figures leads, to be heard after its datum. */
function destination(figures: number): string {
  if (figures === 0) return '';
  return figures === 1 ? '; leads to its sentence' : `; leads to its ${figures} sentences`;
}

/** Goes to the sentence of the figure that a mark shows, or where there are several into its tip, to choose. */
function follow(tip: Tip, mark: Element, evidence: string): void {
  const [first, second] = figuresOf(mark);
  if (second) enter(tip, mark, evidence);
  else if (first) linkTo(mark.ownerDocument, evidence, first).click();
}

const linksOf = ({ root }: Tip): HTMLAnchorElement[] => [...root.querySelectorAll('a')];

const isEntered = ({ root }: Tip): boolean => root.contains(root.ownerDocument.activeElement);

/** Moves the focus to the first link of a mark's tip, which is then there for everyone. */
function enter(tip: Tip, mark: Element, evidence: string): void {
  show(tip, mark, evidence);
  tip.root.removeAttribute('aria-hidden');
  tip.root.setAttribute('role', 'dialog');
  tip.root.setAttribute('aria-label', mark.getAttribute('data-tip') ?? '');
  for (const link of linksOf(tip)) link.tabIndex = 0;
  linksOf(tip)[0]?.focus();
}

/** Escape leads from a tip back to its mark, and so does the Tab key past the tip's ends: it stands at the end of the page. */
function leaveByKey(tip: Tip, event: KeyboardEvent): void {
  const links = linksOf(tip);
  const last = links.at(event.shiftKey ? 0 : -1);
  const passesEnd = event.key === 'Tab' && event.target === last;
  if (event.key !== 'Escape' && !passesEnd) return;
  returnFocus(tip);
  // Forwards, the Tab key goes on from the mark by itself.
  if (event.key === 'Escape' || event.shiftKey) event.preventDefault();
}

/** Gives the focus back to the mark of a tip that was entered, and closes the tip's links to the keyboard again. */
function returnFocus(tip: Tip): void {
  if (isEntered(tip) && tip.mark instanceof SVGElement) tip.mark.focus({ preventScroll: true });
  for (const link of linksOf(tip)) link.tabIndex = -1;
  silence(tip.root);
}

/** Keeps a tip from being read: each mark says the same by its label, and said twice it would only be in the way. */
function silence(root: HTMLElement): void {
  root.setAttribute('aria-hidden', 'true');
  root.removeAttribute('role');
  root.removeAttribute('aria-label');
}

function linkTo(document: Document, evidence: string, figure: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${evidence}#${encodeURIComponent(figure)}`;
  return link;
}

function addHelp(document: Document): void {
  const help = document.createElement('p');
  help.id = HELP;
  help.hidden = true;
  help.textContent =
    'Arrow keys move between the marks; Enter leads to the sentence behind one, or to a choice of several, which Escape leaves.';
  document.body.append(help);
}

function addTip(document: Document): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tip';
  root.hidden = true;
  silence(root);
  document.body.append(root);
  return root;
}

function show(tip: Tip, mark: Element, evidence: string): void {
  if (tip.mark === mark) return;
  hide(tip);
  tip.mark = mark;
  mark.classList.add('read');
  tip.root.replaceChildren(mark.getAttribute('data-tip') ?? '', ...sources(mark, evidence), ...position(mark));
  tip.root.hidden = false;
  place(tip.root, boxOf(mark));
}

function hide(tip: Tip): void {
  returnFocus(tip);
  tip.root.hidden = true;
  tip.mark?.classList.remove('read');
  tip.mark = null;
}

/** Links to a mark's figures: for the pointer, and for the keyboard once it has entered the tip. */
function sources(mark: Element, evidence: string): Node[] {
  const document = mark.ownerDocument;
  const ids = figuresOf(mark);
  if (ids.length === 0) return [];
  const line = document.createElement('div');
  ids.forEach((id, i) => {
    const link = linkTo(document, evidence, id);
    link.tabIndex = -1;
    link.textContent = ids.length === 1 ? 'See the sentence' : i === 0 ? 'See the sentences: 1' : String(i + 1);
    line.append(...(i === 0 ? [] : [' ']), link);
  });
  return [line];
}

/** For those who came by keyboard: which mark of how many this is, and what the keys do. */
function position(mark: Element): Node[] {
  if (!mark.matches(':focus-visible')) return [];
  const all = siblings(mark);
  const line = mark.ownerDocument.createElement('span');
  line.className = 'tip-place';
  line.textContent = `${all.indexOf(mark) + 1} of ${all.length} · arrow keys`;
  return [line];
}

/** The box around what can be seen of a mark: the area that can be pointed at is often far larger. */
function boxOf(mark: Element): { left: number; right: number; top: number; bottom: number } {
  const boxes = [...mark.querySelectorAll(':scope > :not(.hit)')].map((shape) => shape.getBoundingClientRect());
  const seen = boxes.filter(({ width, height }) => width > 0 || height > 0);
  const all = seen.length > 0 ? seen : [mark.getBoundingClientRect()];
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

/** Puts the tip above a box, or below it where there's no room, and within the window in any case. */
function place(root: HTMLElement, box: ReturnType<typeof boxOf>): void {
  const { clientWidth, clientHeight } = root.ownerDocument.documentElement;
  const { width, height } = root.getBoundingClientRect();
  const clamp = (value: number, room: number) => Math.max(GAP, Math.min(value, room - GAP));
  const above = box.top - GAP - height;
  const top = clamp(above >= GAP ? above : box.bottom + GAP, clientHeight - height);
  const left = clamp((box.left + box.right - width) / 2, clientWidth - width);
  root.style.setProperty('--top', `${Math.round(top + scrollY)}px`);
  root.style.setProperty('--left', `${Math.round(left + scrollX)}px`);
}
