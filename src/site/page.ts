/** A page as an editor writes it. */
export interface Page {
  /** Its file, as errors name it: `src/data/index.md`. */
  readonly file: string;
  /** Its path in the site: `/data/index`. */
  readonly path: string;
  /** The whole file, front matter included, so that lines are the file's. */
  readonly markdown: string;
  readonly title: string;
  readonly description: string;
  /** The lines on which these two stand. */
  readonly lines: { readonly title: number; readonly description: number };
  /** The browser's scripts that it needs. */
  readonly scripts: readonly string[];
}

/**
 * Reads a page's front matter: `title` and `description`, in which `{name}` stands for a finding, and `scripts`, names
 * separated by spaces.
 *
 * @throws naming the file where title or description is missing
 */
export function readPage(markdown: string, file: string): Page {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(markdown)?.[1]?.split(/\r?\n/) ?? [];
  const lineOf = (name: string) => front.findIndex((line) => line.startsWith(`${name}:`));
  const field = (name: string) => /: *(["']?)(.*)\1 *$/.exec(front[lineOf(name)] ?? '')?.[2]?.trim() ?? '';
  const [title, description] = [field('title'), field('description')];
  const missing = title === '' ? 'title' : description === '' ? 'description' : undefined;
  if (missing !== undefined)
    throw new Error(
      `${file}:1: the front matter has no ${missing}; expected “title: …”, the page’s name in windows and links, and “description: …”, what search engines say of it. Add “${missing}: …” between the two lines of “---”.`,
    );
  return {
    file,
    path: `/${file.slice('src/'.length, -'.md'.length)}`,
    markdown,
    title,
    description,
    // The first line of the front matter stands below “---”.
    lines: { title: lineOf('title') + 2, description: lineOf('description') + 2 },
    scripts: field('scripts').split(' ').filter(Boolean),
  };
}
