import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { typedNumbers } from '../../src/site/typedNumbers.ts';
import { inBuiltSite } from './site.ts';

const site = inBuiltSite();

/** What stands for a claim in the prose: no letter and no digit, so that nothing is read out of it. */
const CLAIM = '▢';
/** The day from which the story looks back, for the reading of its dates. */
const TODAY = '2012-01-09';

let paragraphs: string[];
let markup: Document;
beforeAll(() => {
  markup = parseHTML(readFileSync(join(site.dist, 'index.html'), 'utf8')).document;
  paragraphs = proseOf(markup);
});

/** The paragraphs and headings of the story, each claim as one sign; without charts, whose words come from findings. */
function proseOf(document: Document): string[] {
  const { document: copy } = parseHTML(
    `<!doctype html><html><body>${document.querySelector('main')?.innerHTML}</body></html>`,
  );
  const main = copy.body;
  for (const figure of main.querySelectorAll('figure')) figure.remove();
  // The version and its day are the package's.
  for (const release of main.querySelectorAll('.release')) release.remove();
  for (const claim of main.querySelectorAll('a.claim')) claim.replaceWith(CLAIM);
  return [...main.querySelectorAll('p, h1, h2, h3, li, blockquote')].map((block) => block.textContent.trim());
}

describe('the story', () => {
  it('has prose, and claims in it', () => {
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(paragraphs.join(' ').split(CLAIM).length).toBeGreaterThan(30);
  });

  it('types no number: each is a claim, which the data fill in or vouch for', () => {
    for (const paragraph of paragraphs) expect([paragraph, typedNumbers(paragraph, TODAY)]).toEqual([paragraph, []]);
  });

  it('gives each number a source, and a sentence or how it was worked out', () => {
    const claims = [...markup.querySelectorAll('main a.claim')];
    for (const claim of claims) {
      expect(claim.textContent, claim.outerHTML).toMatch(/\S/);
      expect(claim.getAttribute('data-source'), claim.outerHTML).toMatch(/\S/);
      expect(claim.getAttribute('data-quote') ?? claim.getAttribute('data-more'), claim.outerHTML).toMatch(/\S/);
    }
  });
});

describe('the words of the story', () => {
  /** All that it says: prose with its claims, charts and their tables. */
  const words = () => (markup.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
  const sentences = () => words().split(/(?<=[.!?:;])\s+/);

  it.each([
    [
      'remittances are measured against GDP, and no share of it is lost',
      /share of (?:the )?GDP lost|los[est]\w* .{0,30}\bGDP|GDP (?:was |is |were )?lost/i,
    ],
    ['remittances are no part of GDP', /(?<!not a )part of (?:Tajikistan’s )?GDP(?! )/i],
    [
      'nothing is called revenge or ransom by the story itself',
      /\b(?:revenge|retaliat\w+|ransom|hostages?|blackmail\w*)\b/i,
    ],
    ['nothing is called proven', /\b(?:proves?|proved|proven|proof)\b/i],
    ['nobody is called a smuggler or a criminal', /\b(?:smugglers?|criminals?|illegals)\b/i],
  ])('%s', (_, forbidden) => {
    const own = words().replace(/“[^”]*”/g, '');
    expect(own.match(forbidden)?.[0]).toBeUndefined();
  });

  it('the 297 were detained; the story never says that they were deported', () => {
    const about = sentences().filter((sentence) => sentence.includes('297'));
    expect(about.length).toBeGreaterThan(2);
    for (const sentence of about) {
      expect(sentence.replaceAll(/to be deported|be deported|deporting hundreds/g, '')).not.toMatch(
        /297\D{0,40}\bdeported/,
      );
    }
  });

  it('that one act answered the other is said only where the story says that it cannot be shown', () => {
    const limits = markup.querySelector('.limits')?.textContent ?? '';
    expect(limits).toMatch(/answered/);
    const rest = words().replace(limits.replace(/\s+/g, ' '), '');
    expect(rest).not.toMatch(/\b(?:answered (?:by|with)|in response|in return|in exchange|as punishment)\b/i);
    expect(limits).toMatch(/denied/);
  });
});
