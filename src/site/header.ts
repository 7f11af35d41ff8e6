/** The name of the site, as its masthead and its pages' titles have it. */
export const SITE_NAME = 'The Price of a Pilot';

interface Destination {
  readonly name: string;
  /** The page's path, as Framework names it. */
  readonly path: string;
  /** Its address, seen from the root. */
  readonly href: string;
}

const NAVIGATION: readonly Destination[] = [
  { name: 'Story', path: '/index', href: '' },
  { name: 'Evidence', path: '/evidence', href: 'evidence' },
  { name: 'Data', path: '/data/index', href: 'data/' },
  { name: 'Workbench', path: '/workbench', href: 'workbench' },
  { name: 'Method', path: '/method', href: 'method' },
];

/**
 * What stands at the top of each page: the link that skips to `#main`, then the masthead with the navigation, as complete HTML
 * elements whose links begin at the site's root (`./`). `current` is the page's path, such as `/evidence`; a path that the
 * navigation doesn't have marks none as current.
 */
export function header(current: string): string {
  const items = NAVIGATION.map(({ name, path, href }) => {
    const here = path === current ? ' aria-current="page"' : '';
    return `<li><a href="./${href}"${here}>${name}</a></li>`;
  });
  return [
    '<a class="skip-link" href="#main">Skip to the text</a>',
    '<header class="masthead">',
    `<p class="site-name"><a href="./">${SITE_NAME}</a></p>`,
    `<nav class="site-nav" aria-label="Site"><ul>${items.join('')}</ul></nav>`,
    '</header>',
  ].join('\n');
}
