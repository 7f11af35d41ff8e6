import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { evidencePage } from '../../src/site/evidencePage.ts';
import { TABLE_SETS } from '../tables/sampleTables.ts';
import { siteTables } from './siteTables.ts';
import { flawsOf } from './validHtml.ts';

const parse = (fragment: string) => parseHTML(`<html><body>${fragment}</body></html>`).document;
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const tables = siteTables();
const page = evidencePage(tables);
const document = parse(page);
const entry = (id: string) => document.getElementById(id);

describe('an entry of the evidence page', () => {
  const detained = entry('900-1-migrants_detained');

  it('gives the value, the sentence with the number marked, and the source with its date', () => {
    expect(textOf(detained?.querySelector('h5'))).toBe('about 300 Tajik migrants');
    expect(textOf(detained?.querySelector('blockquote'))).toBe('Police held about 300 men & women, the service said.');
    expect(textOf(detained?.querySelector('mark'))).toBe('about 300');
    expect(textOf(detained?.querySelector('.entry-source'))).toBe(
      'a news index, “Migrants <held>”, by A. Author, 12 November 2011 (date stated in the text)',
    );
    expect(detained?.querySelector('.entry-source a')?.getAttribute('href')).toBe('https://example.org/a?b&c');
  });

  it('says who said so, when it holds, how firmly it is stated and what settles the subject', () => {
    const facts = [...(detained?.querySelectorAll('.facts > div') ?? [])].map(textOf);
    expect(facts).toEqual([
      'Said bythe service',
      'As of12 November 2011',
      'How firmlyan approximation (“about”, “some”, “an estimated”)',
      'AboutTajik migrants (named in the sentence)',
    ]);
    expect(textOf(entry('900-1-sentence_length'))).toContain('A. Pilot (not named in the sentence');
    expect(textOf(entry('900-1-returns'))).toContain('Said bythe article itself');
  });

  it('shows its correction, its copies with their own anchors, and who says otherwise', () => {
    expect([...(detained?.querySelectorAll('.entry-note') ?? [])].map(textOf)).toEqual([
      'Corrected: value was 30: misread (E. Ditor, 2024-05-01)',
      'Copied in:The Times, November 2011 (date inferred from the context)',
      'Others say otherwise (Migrants detained). one is exact. Common origin: Interfax.297, a news index, citing the police',
    ]);
    expect(entry('901-1-migrants_detained')?.closest('article')).toBe(detained);
    expect(detained?.querySelector('.differs a')?.getAttribute('href')).toBe('#900-1-fined-1');
  });
});

describe('the number of a figure in its quote', () => {
  const marked = (id: string) => {
    const quote = entry(id)?.querySelector('blockquote p');
    return [...(quote?.childNodes ?? [])]
      .map((node) => (node.nodeName === 'MARK' ? `[${node.textContent}]` : node.textContent))
      .join('');
  };

  it.each([
    ['900-1-returns', '[Hundreds] left.'],
    ['900-1-hotel_detention', 'The two judges gave the two pilots two years, then [2 months].'],
    ['900-1-sentence_length', 'The two judges gave the two pilots [two] years, then 2 months.'],
  ])('is marked where it stands once, and the right one of equal words (%s)', (id, expected) => {
    expect(marked(id)).toBe(expected);
  });

  it('is marked by the order of the spans where equal numbers of one sentence are all figures', () => {
    expect(marked('900-1-fined-1')).toBe('They fined [300] of them, and 300 more went free; 300 appealed.');
    expect(marked('900-1-fined-2')).toBe('They fined 300 of them, and [300] more went free; 300 appealed.');
    expect(marked('900-1-fined-3')).toBe('They fined 300 of them, and 300 more went free; [300] appealed.');
  });

  it('is not marked where equal words can’t be told apart', () => {
    expect(marked('900-1-entry_ban')).toBe('“A ban of 5 years,” he said; a ban of 5 years it was.');
  });
});

describe('the evidence page', () => {
  it('groups figures by topic and indicator, in the order of the declarations', () => {
    expect([...document.querySelectorAll('h2, h3, h4')].map(textOf)).toEqual([
      'The figures',
      'Migration',
      'Years for which deported migrants may not return to Russia',
      'Tajik migrants detained in Russia',
      'Tajiks who returned from Russia',
      'Sentences',
      'How long the crews were held in a hotel',
      'The sentence handed down',
      'Every number in the texts',
      'Checks against the World Bank',
    ]);
  });

  it('offers the topics and sources that there are, and shows everything without scripts', () => {
    const options = (name: string) =>
      [...document.querySelectorAll(`form.filters select[name=${name}] option`)].map((o) => [
        o.getAttribute('value'),
        textOf(o),
      ]);
    expect(options('topic')).toEqual([
      ['', 'All topics'],
      ['migration', 'Migration'],
      ['sentences', 'Sentences'],
    ]);
    expect(options('source')).toEqual([
      ['', 'All sources'],
      ['900_page', 'a news index, 12 November 2011 (text 900)'],
      ['901_copy', 'The Times, November 2011 (text 901)'],
    ]);
    expect(document.querySelectorAll('[hidden]')).toHaveLength(0);
    for (const element of document.querySelectorAll('article')) {
      expect(options('topic').flat()).toContain(element.getAttribute('data-topic'));
      expect(options('source').flat()).toContain(element.getAttribute('data-source'));
    }
  });

  it('lists every mention with its line, its own words alone, its kind, its rule and its figures', () => {
    const rows = [...document.querySelectorAll('details tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).toHaveLength(tables.mentions.length);
    expect(rows[0]).toEqual(['1', 'about 300', 'figure', 'a rule', '900-1-migrants_detained 901-1-migrants_detained']);
    expect(rows.at(-1)).toEqual(['5', '5)', 'address', 'a rule', '']);
    expect(document.querySelector('details')?.getAttribute('data-source')).toBe('900_page');
  });

  it('counts each kind of mention, the unknown among them', () => {
    const counts = [...(document.querySelectorAll('table')[0]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      textOf(row),
    );
    expect(counts).toContain('unknown0A number of substance that no rule could place.');
    expect(counts.filter((row) => row.startsWith('count2'))).toHaveLength(1);
  });

  it('says in words how an article compares with the World Bank', () => {
    const [row] = [...document.querySelectorAll('#checks ~ .table-wrap tbody tr')];
    expect([...(row?.children ?? [])].map(textOf)).toEqual([
      'Remittances measured against GDP',
      'about 40 percent',
      '41.74 percent',
      '2011',
      'The article’s number is 4.2 percent below the World Bank’s for 2011, which is near it.',
    ]);
    expect(row?.querySelector('[data-sort]')?.getAttribute('data-sort')).toBe('40');
  });

  it('is valid HTML', async () => {
    expect(await flawsOf(page)).toEqual([]);
  });
});

describe.each(TABLE_SETS)('the evidence page of the $set', ({ tables: all }) => {
  const evidence = evidencePage(all);
  const parsed = parse(evidence);

  it('has an anchor for every figure, and every link inside it leads somewhere', () => {
    for (const { figure_id } of all.figures) expect(parsed.getElementById(figure_id), figure_id).not.toBeNull();
    const own = new Set([...parsed.querySelectorAll('article a, details a')].map((a) => a.getAttribute('href') ?? ''));
    const figures = new Set(all.figures.map(({ figure_id }) => figure_id));
    for (const href of own) {
      const id = decodeURIComponent(href.slice(1));
      if (href.startsWith('#') && figures.has(id)) expect(parsed.getElementById(id), href).not.toBeNull();
    }
  });

  it('lets no text become markup or a script’s address', () => {
    expect(parsed.querySelectorAll('script, b, iframe, img, [onclick], [style]')).toHaveLength(0);
    for (const link of parsed.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(#|https?:\/\/)/);
    for (const { quote, figure_id, duplicate_of } of all.figures) {
      if (duplicate_of !== null) continue;
      const shown = parsed.getElementById(figure_id)?.querySelector('blockquote p')?.textContent;
      expect(shown).toBe(quote);
    }
  });

  it('lists every mention', () => {
    expect(parsed.querySelectorAll('details tbody tr')).toHaveLength(all.mentions.length);
  });
});
