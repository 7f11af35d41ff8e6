/** The name of an article in one string: source#article. */
export function articleKey({ source, article }: { readonly source: string; readonly article: number }): string {
  return `${source}#${article}`;
}
