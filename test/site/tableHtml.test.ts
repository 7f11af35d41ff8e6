import { describe, expect, it } from 'vitest';
import { html } from '../../src/site/html.ts';
import { tableHtml } from '../../src/site/tableHtml.ts';

describe('tableHtml', () => {
  it('writes a table with caption and scopes in a region that can be scrolled by keyboard', () => {
    const table = tableHtml({
      caption: 'A & B',
      columns: [{ head: 'Name' }, { head: 'Size', holds: 'number' }, { head: 'Note', holds: 'long' }],
      rows: [['<a>', { show: '1 million', sort: 1e6 }, [html`<i>x</i>`, ' y']]],
      rowHeads: true,
      onPhones: 'table',
    }).text;
    expect(
      table,
    ).toBe(`<div class="table-wrap" role="region" tabindex="0" aria-label="A &amp; B"><table class="sortable">
<caption>A &amp; B</caption>
<thead><tr><th scope="col">Name</th><th scope="col" class="number">Size</th><th scope="col" class="long">Note</th></tr></thead>
<tbody>
<tr><th scope="row">&lt;a&gt;</th><td class="number" data-sort="1000000">1 million</td><td class="long"><i>x</i> y</td></tr>
</tbody>
</table></div>
`);
  });

  it('says of a table that phones lay out in blocks that it is one, and of each cell in which column it is', () => {
    const table = tableHtml({
      caption: 'Events',
      columns: [{ head: 'Date' }, { head: 'Event', holds: 'long' }],
      rows: [[{ show: '8 November 2011', sort: '2011-11-08' }, 'a verdict']],
      rowHeads: true,
      anchors: ['event-verdict'],
      onPhones: 'blocks',
    }).text;
    expect(
      table,
    ).toBe(`<div class="table-wrap" role="region" tabindex="0" aria-label="Events"><table class="sortable blocks" role="table">
<caption>Events</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Date</th><th scope="col" role="columnheader" class="long">Event</th></tr></thead>
<tbody role="rowgroup">
<tr id="event-verdict" role="row"><th scope="row" role="rowheader" data-sort="2011-11-08">8 November 2011</th><td role="cell" class="long" data-column="Event">a verdict</td></tr>
</tbody>
</table></div>
`);
  });

  it('gives a long table a window of its own', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => [i]);
    const of = (count: number) =>
      tableHtml({ caption: 'T', columns: [{ head: 'n' }], rows: rows(count), onPhones: 'table' }).text;
    expect(of(29)).toContain('class="table-wrap"');
    expect(of(30)).toContain('class="table-wrap tall"');
  });
});
