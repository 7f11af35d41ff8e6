import { type Html, html } from './html.ts';

/** A name such as `migrants_detained` or `SP.POP.TOTL`, which may go over to a second line after its underscores and points. */
export function breakable(name: string): Html {
  return html`${name.split(/(?<=[_.])/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`)}`;
}
