import { readdirSync } from 'node:fs';

/** The addresses of the tables: one for each loader in src/data. */
const tables = readdirSync('src/data')
  .filter((file) => file.endsWith('.csv.ts'))
  .map((file) => `/data/${file.slice(0, -'.ts'.length)}`)
  .sort();

export default {
  root: 'src',
  output: process.env.SITE_OUTPUT ?? 'dist',
  title: 'The Price of a Pilot',
  style: null,
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  head: '',
  header: '',
  footer: '',
  interpreters: { '.ts': ['node', '--import', 'tsx'] },
  dynamicPaths: tables,
};
