/** A start tag with its attributes, each value in double quotes, as Framework and linkedom write them. */
const START_TAG = /<[a-zA-Z][^\s/>"]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)+\s*\/?>/g;
const ADDRESS = /(\s(?:href|src|action|poster|data)=")((?:\/(?!\/)|\.\/)[^"]*)"/g;

/**
 * Makes the addresses in a page's HTML fit the page, so that the site works at the root of a host and in a folder of one.
 *
 * An address from the site's root (`/evidence#x`) becomes a relative one (`./evidence#x`, `../evidence#x`). The 404 page is
 * shown at any address, so that there both kinds get the site's folder in front (`/pilot/evidence#x`).
 *
 * @param html the HTML inside `<body>`
 * @param path the page, such as `/data/index`
 * @param siteUrl the site's absolute address, with a slash at its end
 */
export function fitLinks(html: string, path: string, siteUrl: string): string {
  const root = rootFrom(path, siteUrl);
  const isAnywhere = path === '/404';
  return html.replace(START_TAG, (tag) =>
    tag.replace(ADDRESS, (attribute, name: string, address: string) => {
      if (address.startsWith('/')) return `${name}${root}${address.slice(1)}"`;
      return isAnywhere ? `${name}${root}${address.slice('./'.length)}"` : attribute;
    }),
  );
}

/** The way from a page to the site's root, with a slash at its end: `./`, `../` or, from the 404 page, the site's folder. */
export function rootFrom(path: string, siteUrl: string): string {
  if (path === '/404') return new URL(siteUrl).pathname;
  return '../'.repeat(path.split('/').length - 2) || './';
}
