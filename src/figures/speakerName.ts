import { anyOf } from '../text/phrases.ts';
import type { ArticleContext } from './context.ts';
import { onlyOne, writtenOut } from './fullNames.ts';
import { isPerson, NOBODY, nameAlone, OPENING, ORGANISATION, withoutDemonym } from './properNames.ts';
import { BEFORE_SPEAKER, SOURCES } from './vocabulary/speech.ts';

/** “The migration service's data show”: it is the service that says so. */
const WHOSE_DATA = /['’]s?(?: own| latest| official)? (?:data|figures|statistics|records|estimates|numbers)$/;
/** “MOSCOW (AP) — …” */
const DATELINE = /^[A-Z][A-Z/, ]{3,40}(?:\([^)]{1,30}\) ?)?[—–-] /;
const LEADING = new RegExp(`^${anyOf(BEFORE_SPEAKER)}[ ,]+`, 'i');
/** A proper name: “Federal Migration Service”, “Ministry of the Interior”. */
const PROPER =
  /(?:The |[A-Z]\w+['’]s )?Ministry of (?!the )[a-z]+|(?:The )?(?:[A-Z][\w-]+, ){1,3}(?:[A-Z][\w-]+ )?and [A-Z][\w-]+ (?:Ministry|Committee|Agency)|(?:St\. )?[A-Z][\w’'&-]*(?: (?:(?:of|for|and|on|de|al) (?:the )?)?(?:St\. )?[A-Z](?:\.|[\w’'&-]*)){0,6}/g;
/** A phrase that ends in a noun for a source, with what says whose or where it is. */
const SOURCE = new RegExp(
  `(?:^|(?<!\\b(?:St|No)\\.)[ ,])((?:[Aa]n? )?(?:(?!(?:\\d+|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|and|or|that|of|by|to|as|in|at|from|same)\\b)[\\w-]+(?:['’]s?)? ){0,4}${anyOf(SOURCES)}(?: (?:of|in) (?:\\w+ ?){1,2})?)$`,
);
/** A first word that no name begins with: “Activists”, but neither “Tajik”, “FMS” nor “Russia's”. */
const COMMON_WORD = /^[A-Z][a-z-]+(?<!(?:ian|jik|ghan|bek|gyz|ean|ish|ese|ican)s?)(?= |$)/;

/**
 * Whom a speaker's words name: a person if they do, else an organisation, written out, else whoever is described by a
 * noun for sources (“officials”, “central bank”).
 */
export function speakerName(words: string, article: ArticleContext, opens = false): string | null {
  const whose = words.replace(WHOSE_DATA, '');
  let text = whose
    .replace(DATELINE, '')
    .replace(/\([^)]*\)/g, '')
    .trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(LEADING, '');
  }
  const names = [...text.matchAll(PROPER)]
    .filter((match) => !isPlace(match, text) && !(opens && isOpener(match, text)))
    .map(([name]) => nameAlone(name))
    .filter((name) => name !== '' && !NOBODY.test(name))
    .map((name) => writtenOut(withoutDemonym(name), article));
  // “Russia's anti-narcotics chief, Viktor Ivanov”, “Viktor Ivanov, head of the Federal Service”: the person speaks.
  // “Ivan Petrov, chief economist at Renaissance Capital”
  const opener = /^([A-Z][\w’'-]+ [A-Z][\w’'-]+), [a-z]/.exec(text)?.[1];
  const person =
    opener !== undefined && names.includes(opener) && isPerson(opener) ? opener : names.filter(isPerson).at(-1);
  if (person !== undefined) return person;
  const place = names.some((name) => ORGANISATION.test(name)) ? null : sourceInPlace(text);
  if (place !== null) return place;
  const named = names.at(-1);
  const described = describedSource(whose, article);
  // “To the question of the Times the head of the service …”: a name before a description is another's.
  if (named === undefined || (described !== null && !isDescribedBy(names, described, text))) return described;
  return named;
}

/** Whether any of the names heads the words or stands in the description: “the FMS officials”. */
function isDescribedBy(names: readonly string[], described: string, text: string): boolean {
  const source = SOURCE.exec(text)?.[1] ?? '';
  const head = text.replace(/^The /, '');
  return names.some(
    (name) => head.startsWith(name) || described.includes(name) || source.includes(name.split(' ')[0] ?? name),
  );
}

/** “In St. Petersburg they …”: a place is no source. */
function isPlace({ 0: name, index }: RegExpExecArray, text: string): boolean {
  const single = !name.replace(/^St\. /, '').includes(' ') && !/^[A-Z]{2,6}$/.test(name);
  return single && /\b(?:[Ii]n|[Nn]ear|[Ff]rom) $/.test(text.slice(0, index));
}

/** “Privately one official …”, “Migrants' groups …”: what has a capital letter as it opens the sentence. */
function isOpener({ 0: name, index }: RegExpExecArray, text: string): boolean {
  const behind = text.slice(index + name.length);
  if (index === 0 && /^\w+s['’]$/.test(name) && SOURCE.test(text)) return true;
  if (index > 0 || /[^\w-]/.test(name) || /^[A-Z]{2,6}$/.test(name)) return false;
  if (SOURCE.test(name.toLowerCase())) return true;
  return /^,? [a-z]/.test(behind) && !/^ (?:(?:news|press) )?(?:agency|newspaper|daily|radio)\b/.test(behind);
}

/** “Migrant associations in Moscow”: the place is not the speaker. */
function sourceInPlace(text: string): string | null {
  const last = text.slice(text.lastIndexOf(', ') + 1).trim();
  if (!/ in [A-Z]\w+$/.test(last)) return null;
  return SOURCE.exec(last)?.[1] ?? (SOURCE.test(uncapitalised(last)) ? last : null);
}

/** “Activists” as they stand inside a sentence; “Tajik officials” are written so anywhere. */
function uncapitalised(words: string): string {
  return COMMON_WORD.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** “officials”, “the central bank”, “a migrants' organisation”; the proper name, where the article has one for it. */
function describedSource(words: string, article: ArticleContext): string | null {
  const phrase = words.replace(DATELINE, '').trim().replace(OPENING, '');
  const lower = SOURCE.exec(uncapitalised(phrase))?.[1];
  // As it is written: “Activists say”.
  const written = lower !== undefined && lower.length === phrase.length ? phrase : lower;
  const source = written
    ?.replace(/\bown /, '')
    .replace(/^(?!Russia|Tajikistan)[A-Z]\w+['’]s |^A(?=n? )/, (lead) => (lead === 'A' ? 'a' : ''));
  if (source === undefined) return null;
  if (lower !== undefined && !lower.includes(' ')) return onlyOne(lower, article) ?? source;
  const capitals = (lower ?? source).replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase());
  const at = article.text.indexOf(capitals);
  if (at === -1) return source;
  const before = /(?:[A-Z][\w-]+ )*$/.exec(article.text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return withoutDemonym(nameAlone(`${before}${capitals}`));
}
