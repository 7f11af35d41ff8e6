/** A start tag with its attributes, each value in double quotes, as Framework and linkedom write them. */
const START_TAG = /<[a-zA-Z][^\s/>"]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)+\s*\/?>/g;
const FROM_ROOT = /(\s(?:href|src|action|poster|data)=")(?:\.\/|\/(?!\/))/g;

/**
 * Makes the addresses fit a page in HTML that is the same for every page, so that the site works at the root of a host and in
 * a folder of one: those that begin with `/` or `./` are taken from the site's root.
 *
 * @param root the way from the page to the site's root, see `rootFrom`
 */
export function fitLinks(html: string, root: string): string {
  return html.replace(START_TAG, (tag) => tag.replace(FROM_ROOT, `$1${root}`));
}

/**
 * The way from a page to the site's root, with a slash at its end: `./`, `../`, or from the 404 page, which is shown at any
 * address, the site's folder (`/pilot/`).
 *
 * @param path the page, such as `/data/index`
 * @param siteUrl the site's absolute address, with a slash at its end
 */
export function rootFrom(path: string, siteUrl: string): string {
  if (path === '/404') return new URL(siteUrl).pathname;
  return '../'.repeat(path.split('/').length - 2) || './';
}
