/** An article as the comparison sees it. */
export interface Comparable {
  /** Its words, as a reader sees them. */
  readonly text: string;
  /** Its own date at the precision known; empty where its source gives it none. */
  readonly published: string;
}

/** Words in a row that are compared at a time. */
const SHINGLE = 5;

/**
 * A sequence that stands in so many originals is a stock phrase, which tells no copy. It also keeps the time linear where many
 * articles share their words.
 */
const STOCK = 100;

/** The share of an article's word sequences that must stand in another for it to be called a copy. */
const COPIED = 0.6;

/**
 * Finds copies by what they say: an article most of whose five-word sequences stand in another is a copy of it, even
 * with pieces missing. Two articles by one hand on one matter share far fewer.
 *
 * @param articles in the order of the sources
 * @returns for each article the index of the one that it copies, or null; always of an original, never of a copy
 */
export function findCopies(articles: readonly Comparable[]): (number | null)[] {
  /** For each sequence the originals in which it stands, or in whose copies. */
  const holders = new Map<string, number[]>();
  const originals: (number | null)[] = articles.map(() => null);
  for (const index of inOrderOfDates(articles)) {
    const own = shinglesOf(articles[index]?.text ?? '');
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const known = holders.get(shingle) ?? [];
      if (known.length < STOCK) for (const original of known) shared.set(original, (shared.get(original) ?? 0) + 1);
    }
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const original = best && best[1] >= COPIED * own.size ? best[0] : null;
    originals[index] = original;
    for (const shingle of own) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [original ?? index]);
      else if (known.length < STOCK && !known.includes(original ?? index)) known.push(original ?? index);
    }
  }
  return originals;
}

/** The places of the articles, the earlier ones first: an original is older than its copy. */
function inOrderOfDates(articles: readonly Comparable[]): number[] {
  return articles
    .map(({ published }, index) => ({ date: published.padEnd('2011-11-08'.length, LAST), index }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index))
    .map(({ index }) => index);
}

/** A character that sorts after those of a date: what is dated less precisely comes later, and what is undated last. */
const LAST = '~';

/** Bounded: a run of millions of letters would be more than the regular expressions' stack holds. */
const WORD = /[\p{L}\p{N}]{1,100}/gu;

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return shingles;
}
