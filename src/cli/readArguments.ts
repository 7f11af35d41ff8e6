import { type ParseArgsConfig, parseArgs } from 'node:util';
import { outliveReader } from './closedPipe.ts';

/** What each command is called with and does, as `--help` prints it. */
const USAGES = {
  build: `npm run build

Builds the site into dist/ from the sources as they are now.
SITE_URL sets the site's address; without it, homepage in package.json is used.`,
  data: `npm run data -- [--check | --claims] [--seeds DIR --out DIR]

Rebuilds data/tables/ from the texts and says what changed.

  --check                write nothing; exit with 1 where the tables are out of date
  --claims               write nothing; list the claims and conclusions that pages may use
  --seeds DIR --out DIR  do it for another folder of texts, which has its own sources.csv`,
  dev: `npm run dev

Serves a preview on http://127.0.0.1:3000 that follows every edit, until Ctrl-C.
PORT sets another port.`,
  extract: `npm run -s extract < documents.jsonl > figures.jsonl

A filter: one JSON document a line in, one figure a line out. A document is
{"id": …, "text": "…", "published": "2011-11-12", "title": "…"}; the last two may be left out.
Exits with 1 where a line was no document; such lines are named and skipped.`,
  refresh: `npm run refresh -- [--base-url URL] [--out FILE.csv] [--date YYYY-MM-DD]

Fetches the latest World Bank series and says which values are new or revised.

  --base-url URL     ask another server than https://api.worldbank.org
  --out FILE.csv     write another file than data/reference/world-bank.csv
  --date YYYY-MM-DD  note another day of retrieval than today`,
  start: `npm start

Builds the site and serves it on http://127.0.0.1:3000 until Ctrl-C.
PORT sets another port, SITE_URL the address that its pages give as their own.`,
} as const;

type Command = keyof typeof USAGES;

/**
 * Begins a command: reads the arguments that it was started with, and lets it outlive whoever reads what it prints. Ends the process where `--help` is among them (0), or where one is not
 * among the options (2); both print the command's usage.
 *
 * @param options as `parseArgs` of node:util takes them
 * @returns the options' values
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(command: Command, options: T) {
  outliveReader();
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(`Usage: ${USAGES[command]}`);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse(command, error instanceof Error ? error.message : String(error));
  }
}

/** Ends the process with 2: says what is wrong with a command's arguments, and how it is used. */
export function refuse(command: Command, wrong: string): never {
  console.error(`${command}: ${wrong}\n\nUsage: ${USAGES[command]}`);
  process.exit(2);
}
