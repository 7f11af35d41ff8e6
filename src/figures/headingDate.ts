import { type DateMention, type PartialDate, recogniseDates } from '../text/dates.ts';
import type { ArticleContext, Context } from './context.ts';

/** How long a heading that is a date may be, and how many sentences may stand below it. */
const LONGEST_HEADING = 30;
const HEADING_SENTENCES = 6;
/** The items of each chronicle, by their first sentence. */
const chronicles = new WeakMap<ArticleContext, ReadonlyMap<number, PartialDate>>();
/** As many dated items make a chronicle. */
const FEWEST_ITEMS = 3;
/** How many more sentences an item may have. */
const ITEM_SENTENCES = 3;
const OTHER_LABEL = /^[^:.;,]{1,24}: /;
const LABEL_SIGN = /:| [–—-]/;

/** “November 8.”, “Nov. 8: …”: in a chronicle a date stands above what it dates. */
export function headingDate({ article, index, sentence }: Context): PartialDate | undefined {
  const opening = sentence.slice(0, LONGEST_HEADING);
  const [first] = LABEL_SIGN.test(opening) ? recogniseDates(opening, article.published) : [];
  if (first !== undefined && isLabel(opening, first)) return first.date;
  const item = itemDate(article, index);
  if (item !== undefined) return item;
  for (let i = index - 1; i >= Math.max(0, index - HEADING_SENTENCES); i--) {
    const heading = article.sentences[i] ?? '';
    if (heading.length > LONGEST_HEADING) continue;
    const [date, ...others] = recogniseDates(heading, article.published);
    if (date === undefined || others.length > 0) continue;
    if (!/\w/.test(heading.slice(0, date.start) + heading.slice(date.end))) return date.date;
  }
  return undefined;
}

/** “Nov. 8: …”, “8 November – …” */
function isLabel(opening: string, { start, end }: DateMention): boolean {
  return !/\w/.test(opening.slice(0, start)) && /^(?::| [–—-])/.test(opening.slice(end));
}

/** The date before the item of a chronicle that a sentence goes on with: one whose sentences are dated so again and again. */
export function itemDate(article: ArticleContext, index: number): PartialDate | undefined {
  const items = chronicles.get(article) ?? itemsIn(article);
  chronicles.set(article, items);
  if (items.size < FEWEST_ITEMS) return undefined;
  for (let i = index; i >= Math.max(0, index - ITEM_SENTENCES); i--) {
    const date = items.get(i);
    if (date !== undefined) return date;
    // “Year's end: …” begins another item.
    if (OTHER_LABEL.test(article.sentences[i] ?? '')) return undefined;
  }
  return undefined;
}

function itemsIn({ sentences, published }: ArticleContext): ReadonlyMap<number, PartialDate> {
  const items = new Map<number, PartialDate>();
  sentences.forEach((sentence, index) => {
    const opening = sentence.slice(0, LONGEST_HEADING);
    if (!LABEL_SIGN.test(opening)) return;
    const [first] = recogniseDates(opening, published);
    if (first !== undefined && isLabel(opening, first)) items.set(index, first.date);
  });
  return items;
}
