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
  const front = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';
  const field = (name: string) => new RegExp(`^${name}: *(["']?)(.*)\\1 *$`, 'm').exec(front)?.[2]?.trim() ?? '';
  const [title, description] = [field('title'), field('description')];
  if (title === '' || description === '')
    throw new Error(
      `${file}:1: the front matter has no ${title === '' ? 'title' : 'description'}; expected both. Add it between the two lines of “---”.`,
    );
  return {
    file,
    path: `/${file.slice('src/'.length, -'.md'.length)}`,
    markdown,
    title,
    description,
    scripts: field('scripts').split(' ').filter(Boolean),
  };
}
