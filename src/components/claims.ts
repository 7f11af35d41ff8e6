import { closest } from './closest.ts';

/** The room between a claim and its popover, and between that and the edges of the window, in pixels. */
const GAP = 8;
const MARGIN = 16;

interface Popover {
  readonly root: HTMLElement;
  readonly label: HTMLElement;
  readonly quote: HTMLElement;
  readonly source: HTMLElement;
  readonly more: HTMLElement;
  readonly link: HTMLAnchorElement;
}

/**
 * Lets each claim, `<a class="claim" href="./evidence#ID" data-label data-quote data-source data-more>`, open a popover of the
 * platform's own with the sentence, its source and the link to the evidence. Any of the texts may be missing but the label.
 * Escape or a click elsewhere closes it, and the focus goes back to the claim. A click with a modifier key remains a link's,
 * and so does every click where the platform has no popovers.
 */
export function claims(document: Document): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll('a.claim[data-label]')) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
  }
  let popover: Popover | undefined;
  document.addEventListener('click', (event) => {
    const claim = closest(event, 'a.claim[data-label]');
    if (!(claim instanceof HTMLAnchorElement) || event.button !== 0 || isModified(event)) return;
    event.preventDefault();
    popover ??= addPopover(document);
    open(popover, claim, event);
  });
}

function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function open(popover: Popover, claim: HTMLAnchorElement, event: MouseEvent): void {
  const { root, link } = popover;
  root.hidePopover();
  fill(popover, claim);
  // A browser that doesn't focus a link that is clicked would have nowhere to go back to.
  claim.focus({ preventScroll: true });
  root.showPopover({ source: claim });
  place(root, lineOf(claim, event));
  claim.setAttribute('aria-expanded', 'true');
  root.addEventListener('beforetoggle', () => claim.setAttribute('aria-expanded', 'false'), { once: true });
  link.focus({ preventScroll: true });
}

function fill({ label, quote, source, more, link }: Popover, claim: HTMLAnchorElement): void {
  const { dataset } = claim;
  const say = (element: HTMLElement, text: string | undefined) => {
    element.hidden = !text;
    element.textContent = text ?? '';
  };
  say(label, dataset.label);
  say(quote, dataset.quote);
  markWords(quote, claim.textContent);
  say(source, dataset.source);
  say(more, dataset.more);
  link.href = claim.href;
}

/** Marks the claim's words in the quotation, where it has them as they stand in the prose. */
function markWords(quote: HTMLElement, claim: string): void {
  const [text] = quote.childNodes;
  const words = claim.replaceAll('\u00a0', ' ');
  const at = quote.textContent.indexOf(words);
  if (!(text instanceof Text) || words === '' || at < 0) return;
  const found = text.splitText(at);
  found.splitText(words.length);
  const mark = quote.ownerDocument.createElement('mark');
  found.replaceWith(mark);
  mark.append(found);
}

/** The line of a claim that was clicked: one that breaks has two, far apart. By keyboard it's the first. */
function lineOf(claim: HTMLElement, { clientY }: MouseEvent): DOMRect {
  const lines = [...claim.getClientRects()];
  const clicked = lines.find(({ top, bottom }) => top <= clientY && clientY <= bottom);
  return clicked ?? lines[0] ?? claim.getBoundingClientRect();
}

/** Puts the popover below a line, or above it where there's more room, and within the window. A phone's style ignores this. */
function place(root: HTMLElement, line: DOMRect): void {
  const { clientWidth, clientHeight } = root.ownerDocument.documentElement;
  const { width, height } = root.getBoundingClientRect();
  const below = line.bottom + GAP;
  const above = line.top - GAP - height;
  const top = below + height <= clientHeight - GAP || above < GAP ? below : above;
  const left = Math.max(MARGIN, Math.min(line.left - MARGIN, clientWidth - width - MARGIN));
  root.style.setProperty('--top', `${Math.round(top + scrollY)}px`);
  root.style.setProperty('--left', `${Math.round(left + scrollX)}px`);
}

function addPopover(document: Document): Popover {
  const root = document.createElement('div');
  root.className = 'popover';
  root.popover = 'auto';
  root.setAttribute('role', 'dialog');
  root.setAttribute('aria-labelledby', 'popover-label');
  root.setAttribute('aria-describedby', 'popover-quote popover-source popover-more');

  const add = <T extends HTMLElement>(element: T, name: string): T => {
    element.className = `popover-${name}`;
    element.id = `popover-${name}`;
    root.append(element);
    return element;
  };
  const label = add(document.createElement('p'), 'label');
  const quote = add(document.createElement('blockquote'), 'quote');
  const source = add(document.createElement('p'), 'source');
  const more = add(document.createElement('p'), 'more');
  const link = add(document.createElement('a'), 'link');
  link.textContent = 'See it in the evidence';
  const close = add(document.createElement('button'), 'close');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => root.hidePopover());
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) root.hidePopover();
  });
  document.body.append(root);
  return { root, label, quote, source, more, link };
}
