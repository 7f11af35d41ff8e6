import { expect, it } from 'vitest';
import { ledger } from '../../src/charts/ledger.ts';
import { document } from './drawings.ts';
import { LEDGER } from './rows.ts';

const options = { id: 'ledger', caption: 'What each could do', hrefOf: (id: string) => `evidence#${id}` };
const table = ledger(document, LEDGER, options);

it('is the one stored', async () => {
  await expect(`${table.outerHTML}\n`).toMatchFileSnapshot('ledger.html');
});

it('has a body for each holder, headed by its name', () => {
  expect([...table.querySelectorAll('.holder')].map((cell) => cell.textContent)).toEqual(['Russia', 'Tajikistan']);
  expect([...table.querySelectorAll('tbody')].map((body) => body.querySelectorAll('tr').length)).toEqual([3, 3]);
});

it('links each source to its sentence', () => {
  const links = [...table.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    LEDGER.flatMap((row) => row.sources).map(({ id }) => `evidence#${id}`),
  );
});

it('says so where there is nothing to list', () => {
  expect(ledger(document, [], options).textContent).toContain('No data');
});
