import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { eventAnchor } from '../../src/site/eventsTable.ts';
import { evidencePage } from '../../src/site/evidencePage.ts';
import { TABLE_SETS } from '../tables/sampleTables.ts';
import { siteTables } from './siteTables.ts';
import { flawsOf } from './validHtml.ts';

const parse = (fragment: string) => parseHTML(`<html><body>${fragment}</body></html>`).document;
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const tables = siteTables();
const uses = new Map([
  ['900-1-migrants_detained', [{ heading: 'The case', href: './#the-case' }]],
  [
    '900-1-sentence_length',
    [
      { heading: 'The case', href: './#the-case' },
      { heading: 'After <it>', href: './#after-it' },
    ],
  ],
]);
const page = evidencePage(tables, uses);
const document = parse(page);
const entry = (id: string) => document.getElementById(id);

describe('an entry of the evidence page', () => {
  const detained = entry('900-1-migrants_detained');
  /** What an entry says beside its quote, by name. */
  const facts = (id: string) =>
    Object.fromEntries(
      [...(entry(id)?.querySelectorAll('dt') ?? [])].map((name) => [textOf(name), textOf(name.nextElementSibling)]),
    );

  it('gives the value and the sentence with the number marked', () => {
    expect(textOf(detained?.querySelector('h5'))).toBe('about 300 Tajik migrants');
    expect(detained?.querySelector('h5 a')?.getAttribute('href')).toBe('#900-1-migrants_detained');
    expect(textOf(detained?.querySelector('blockquote'))).toBe('Police held about 300 men & women, the service said.');
    expect(textOf(detained?.querySelector('mark'))).toBe('about 300');
  });

  it('says where it is from, who said so, when it holds, how firmly, of whom, and who says otherwise', () => {
    expect(facts('900-1-migrants_detained')).toEqual({
      Source: 'A news index, “Migrants <held>”, by A. Author, 12 November 2011 (date stated in the text)',
      'Said by': 'the service',
      'As of': '12 November 2011',
      'How firmly': 'an approximation (“about”, “some”, “an estimated”)',
      About: 'Tajik migrants (named in the sentence)',
      Corrected: 'value was 30: misread (E. Ditor, 2024-05-01)',
      'Copied in': 'The Times, November 2011',
      'Related figures':
        'Migrants detained: one is exact. Common origin: Interfax.297, a news index, citing the police297 (Tajik migrants to be deported from Russia), a news index, citing the police',
      'In the story': 'The case',
      'Short name': '900-1-migrants_detained',
    });
    const links = [...(detained?.querySelectorAll('dd a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://example.org/a?b&c', './#the-case', '#900-1-fined-1', '#900-1-fined-2']);
  });

  it('says what it does not take from the sentence', () => {
    expect(facts('900-1-sentence_length')).toMatchObject({
      'Said by': 'the article itself',
      About: 'A. Pilot (not named in the sentence; told by nationality, role and case from the list of persons)',
    });
  });

  it('holds the anchors of its copies, and is found by their sources too', () => {
    expect(entry('901-1-migrants_detained')?.closest('article')).toBe(detained);
    expect(detained?.getAttribute('data-source')).toBe('900_page 901_copy');
  });

  it('leads back to the places of the story that use it', () => {
    const links = [...(entry('900-1-sentence_length')?.querySelectorAll('dd li a') ?? [])];
    expect(links.map((link) => [link.getAttribute('href'), textOf(link)])).toEqual([
      ['./#the-case', 'The case'],
      ['./#after-it', 'After <it>'],
    ]);
  });

  it('names a statement of others once, under the first thing that it is about', () => {
    const own = tables.agreement.find(({ figure_id }) => figure_id === '900-1-migrants_detained');
    if (!own) throw new Error('siteTables compares the detained.');
    const again = tables.agreement.map((row) => ({ ...row, thing: 'What was done with them' }));
    const other = { ...own, figure_id: '900-1-fined-3', thing: 'What was done with them' };
    const both = { ...tables, agreement: [...tables.agreement, ...again, other] };
    const links = [
      ...(parse(evidencePage(both, new Map())).querySelectorAll('[id="900-1-migrants_detained"] dd li a') ?? []),
    ];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#900-1-fined-1',
      '#900-1-fined-2',
      '#900-1-fined-3',
    ]);
  });
});

describe('a computed number of the evidence page', () => {
  it('stands beside its formula, its assumption and what it rests on, in words', () => {
    const computed = entry('derived-share_held');
    expect(textOf(computed?.querySelector('h3'))).toBe('about 8.2 percent');
    expect([...(computed?.querySelectorAll('dt, dd') ?? [])].map(textOf)).toEqual([
      'How',
      'days held ÷ days',
      'Assumes',
      'all <were> held',
      'Rests on',
      'two years (The sentence handed down)about 300 (Tajik migrants detained in Russia)the World Bank’s series SP.POP.TOTL',
    ]);
    const links = [...(computed?.querySelectorAll('dd a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 2)).toEqual(['#900-1-sentence_length', '#900-1-migrants_detained']);
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
      'Computed from the figures',
      'about 8.2 percent',
      'The events',
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
      ['900_page', 'A news index, 12 November 2011 (text 900)'],
      ['901_copy', 'The Times, November 2011 (text 901)'],
    ]);
    expect(document.querySelectorAll('[hidden]:not(button)')).toHaveLength(0);
    for (const element of document.querySelectorAll('article.evidence')) {
      expect(options('topic').flat()).toContain(element.getAttribute('data-topic'));
      expect(options('source').flat()).toEqual(
        expect.arrayContaining(element.getAttribute('data-source')?.split(' ') ?? ['none']),
      );
    }
  });

  it('lists every mention with its line, its own words alone, its kind, its rule and its figures', () => {
    const rows = [...document.querySelectorAll('details tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).toHaveLength(tables.mentions.length);
    expect(rows[0]).toEqual(['1', 'about 300', 'figure', 'a rule', '900-1-migrants_detained 901-1-migrants_detained']);
    expect(rows.at(-1)).toEqual(['5', '5)', 'address', 'a rule', '']);
    expect(document.querySelector('details')?.getAttribute('data-source')).toBe('900_page');
  });

  it('lists each event with an anchor of its own, and the words that date it', () => {
    const rows = [...document.querySelectorAll('#events ~ .table-wrap tbody tr')];
    expect(rows.map((row) => row.id)).toEqual(tables.events.map(({ event_id }) => eventAnchor(event_id)));
    for (const [i, { quote }] of tables.events.entries()) expect(rows[i]?.textContent).toContain(`“${quote}”`);
  });

  it('counts each kind of mention, the unknown among them', () => {
    const counts = [...(document.querySelectorAll('#audit ~ .table-wrap tbody tr') ?? [])].map((row) => textOf(row));
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
  const evidence = evidencePage(all, new Map());
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
    for (const link of parsed.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(#|\.\/data\/#events$|https?:\/\/)/);
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
