/** Markup that is safe to put into a page as it is. Only `html` and `raw` make it. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What `html` takes in: text is escaped, markup is not, a list is joined, and `null` or `false` writes nothing. */
export type HtmlValue = string | number | Html | null | false | readonly HtmlValue[];

/**
 * Markup from a template. Whatever is put into it is escaped, as text and as the value of a quoted attribute alike.
 *
 * @example html`<a href="${address}">${words}</a>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((text, string, index) => text + write(values[index - 1] ?? null) + string));
}

/** Markup that was made elsewhere and is known to be safe, such as a drawing. */
export function raw(text: string): Html {
  return new Html(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function write(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  }
  return value.map(write).join('');
}
