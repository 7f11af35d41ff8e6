/** How long a message stays, in milliseconds: enough to read a few words twice. */
const STAY = 5000;
/** A live region that is new must be in the page for a moment before its first words, or some readers miss them. */
const SETTLE = 60;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing: in a line at the foot of the window, which screen readers announce as well. */
export function announce(document: Document, message: string): void {
  const region = document.querySelector('.toast') ?? addRegion(document);
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    region.textContent = message;
    timer = setTimeout(() => {
      region.textContent = '';
    }, STAY);
  }, SETTLE);
}

function addRegion(document: Document): HTMLElement {
  const region = document.createElement('div');
  region.className = 'toast';
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}
