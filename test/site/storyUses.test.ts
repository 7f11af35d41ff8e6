import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/findings/findings.ts';
import { readTables } from '../../src/package/tables.ts';
import { storyUses } from '../../src/site/storyUses.ts';

const findings = findingsOf(readTables());
const [detained, derived] = [findings.get('detained'), findings.get('days_held')];
if (!detained || !derived) throw new Error('The released tables give the detained and the days held.');
const [figure = ''] = detained.figureIds;

const STORY = [
  'They detained [](claim:detained).',
  '## Held: how long?',
  'For [](claim:days_held), then [](claim:days_held) again. [](claim:nothing)',
  '<div data-insert="chart-scale"></div>',
  '## Après',
  'No number.',
].join('\n\n');
const charts = { 'chart-scale': `<g data-figures="${figure} another"></g><g data-figures="another"></g>` };

describe('storyUses', () => {
  const uses = storyUses({ markdown: STORY, file: 'src/index.md' }, findings, charts);
  const held = { heading: 'Held: how long?', href: './#held-how-long' };

  it('finds the sections whose words or charts rest on a figure, each once, in order', () => {
    expect(uses.get(figure)).toEqual([{ heading: 'The opening', href: './' }, held]);
    expect(uses.get('another')).toEqual([held]);
  });

  it('finds those that use a computed number', () => {
    expect(uses.get('derived-days_held')).toEqual([held]);
  });

  it('knows nothing of what the story does not use', () => {
    expect(uses.size).toBe(3);
  });
});
