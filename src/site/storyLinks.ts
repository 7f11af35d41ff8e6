import { type Html, html } from './html.ts';
import type { StorySection } from './storyUses.ts';

/** Links to sections of the story, as a list where there are several; nothing where there are none. */
export function storyLinks(sections: readonly StorySection[] | undefined): Html | null {
  const links = (sections ?? []).map(({ heading, href }) => html`<a href="${href}">${heading}</a>`);
  const [first] = links;
  if (!first) return null;
  return links.length === 1 ? first : html`<ul>${links.map((link) => html`<li>${link}</li>`)}</ul>`;
}
