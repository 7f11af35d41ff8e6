/** What a release of the tables is called and where it is published; the same for all of its files. */
export interface Release {
  /** The address of the site's first page, such as `https://example.org/pilot/`. */
  readonly siteUrl: string;
  /** The version in package.json. */
  readonly version: string;
  /** The day of that version, in ISO: `released` in package.json, and so the same whenever it is built. */
  readonly released: string;
}

export const LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** What the licence does not cover. */
  exception: 'Quotations and titles of articles remain their publishers’.',
} as const;

/** The address at which a file below `data/` is published. */
export function dataAddress(siteUrl: string, file = ''): string {
  return new URL(`data/${file}`, siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
}
