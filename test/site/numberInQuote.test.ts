import { describe, expect, it } from 'vitest';
import { numberInQuote } from '../../src/site/numberInQuote.ts';
import { siteTables } from './siteTables.ts';

const { figures, mentions } = siteTables();

/** The quote of a figure with the number that was found in brackets. */
function marked(id: string, given = mentions): string {
  const figure = figures.find(({ figure_id }) => figure_id === id);
  if (!figure) throw new Error(`No figure ${id} in siteTables.`);
  const [start, end] = numberInQuote(figure, figures, given) ?? [0, 0];
  const { quote } = figure;
  return end === 0 ? quote : `${quote.slice(0, start)}[${quote.slice(start, end)}]${quote.slice(end)}`;
}

describe('the number of a figure in its quote', () => {
  it('is found where its words stand once, whatever the space between them', () => {
    expect(marked('900-1-returns')).toBe('[Hundreds] left.');
    expect(marked('900-1-hotel_detention')).toBe('The two judges gave the two pilots two years, then [2 months].');
  });

  it('is told from equal words by where the other mentions stand', () => {
    expect(marked('900-1-sentence_length')).toBe('The two judges gave the two pilots [two] years, then 2 months.');
  });

  it('is told by the order of the spans where markup stands between numbers that are all figures', () => {
    expect(marked('900-1-fined-1')).toBe('They fined [300] of them, and 300 more went free; 300 appealed.');
    expect(marked('900-1-fined-2')).toBe('They fined 300 of them, and [300] more went free; 300 appealed.');
    expect(marked('900-1-fined-3')).toBe('They fined 300 of them, and 300 more went free; [300] appealed.');
  });

  it('is not guessed where equal words can’t be told apart, or the words are not known', () => {
    expect(marked('900-1-entry_ban')).toBe('“A ban of 5 years,” he said; a ban of 5 years it was.');
    expect(marked('900-1-returns', [])).toBe('Hundreds left.');
  });

  it('is not found inside a longer number or word', () => {
    const [figure] = figures;
    const [mention] = mentions;
    if (!figure || !mention) throw new Error('siteTables has no rows.');
    const own = { ...mention, text: '300', figure_ids: figure.figure_id };
    const found = (quote: string) => numberInQuote({ ...figure, quote }, [], [own]);
    expect(found('1,300 and 300.5 and 3000 and 300th')).toBeUndefined();
    expect(found('1,300 or (300).')).toEqual([10, 13]);
  });
});
