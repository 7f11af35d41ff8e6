/**
 * Lets readers choose what they see of the evidence, by the selects of `form.filters`. A select named `topic` (or anything
 * else) hides whatever has its value not among the words of `data-topic`; an empty value hides nothing. Sections whose figures
 * (`.evidence`) are all hidden go too, and the form's `output` counts those that are left. A `button[type=reset]` shows all again.
 * The choice stands in the address (`?topic=migration`), so that it can be passed on. A figure that the address points to is
 * always shown.
 */
export function filters(document: Document): void {
  const form = [...document.querySelectorAll<HTMLFormElement>('form.filters')].find((each) =>
    each.querySelector('select'),
  );
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const figures = [...document.querySelectorAll<HTMLElement>('.evidence')];
  // A claim's link has a source as well, in words, and stays.
  const choices = selects.flatMap(({ name }) => [
    ...document.querySelectorAll<HTMLElement>(`main :is(section, article, details)[data-${name}]`),
  ]);
  const sections = [...document.querySelectorAll<HTMLElement>('section:has(.evidence)')];
  const output = form.querySelector('output');
  const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]');

  const isOut = ({ dataset }: HTMLElement) =>
    selects.some(({ name, value }) => value !== '' && !(dataset[name] ?? value).split(' ').includes(value));

  const apply = () => {
    for (const choice of new Set(choices)) choice.hidden = isOut(choice);
    for (const section of sections) section.hidden = !section.querySelector('.evidence:not([hidden])');
    const shown = figures.filter((figure) => !figure.hidden).length;
    if (output) {
      output.textContent =
        shown > 0 ? `${shown} of ${figures.length} figures` : 'No figure on this topic in this source: choose another';
    }
    if (reset) reset.hidden = selects.every(({ value }) => value === '');
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('main [hidden]')) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  apply();
  reveal();

  const choose = () => {
    apply();
    const query = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  };
  form.addEventListener('change', choose);
  reset?.addEventListener('click', () => {
    form.reset();
    choose();
    selects[0]?.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', reveal);
}
