import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { PATIENCE, type Patience } from '../../src/reference/fetchJson.ts';
import { readWorldBank, type WorldBankRow } from '../../src/reference/worldBank.ts';

/** The committed file, byte for byte, and its rows. */
const COMMITTED_FILE = 'data/reference/world-bank.csv';
export const COMMITTED = readFileSync(COMMITTED_FILE, 'utf8');
export const COMMITTED_ROWS: readonly WorldBankRow[] = readWorldBank(COMMITTED, COMMITTED_FILE);

/** One record of the API's JSON. */
export interface ApiRecord {
  indicator: { id: string; value: string };
  country: { id: string; value: string };
  countryiso3code: string;
  date: string;
  value: unknown;
  unit: string;
  obs_status: string;
  decimal: number;
}

export interface ApiPage {
  about: Record<string, unknown>;
  records: ApiRecord[] | null;
}

/** A page asked for: the indicator, which page, and how many requests the server has had before this one. */
export interface Asked {
  readonly indicator: string;
  readonly page: number;
  readonly before: number;
}

export interface ServerOptions {
  /** The observations that the server knows. */
  readonly rows?: readonly WorldBankRow[];
  /** The most records that the server puts on a page, whatever is asked for. */
  readonly perPage?: number;
  /** Changes a page before it is sent. */
  readonly alter?: (page: ApiPage, asked: Asked) => void;
  /** Answers in its own way; true where it did. */
  readonly instead?: (response: ServerResponse, asked: Asked) => boolean;
}

export interface WorldBankServer {
  readonly baseUrl: string;
  /** The path and query of every request so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** A server on the loopback interface that answers as the World Bank's API does: paged, newest year first, null where nothing is known. */
export async function startWorldBank(options: ServerOptions = {}): Promise<WorldBankServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const before = requests.push(request.url ?? '') - 1;
    answer(request, response, before, options);
  });
  const baseUrl = await listen(server);
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { baseUrl, requests, close };
}

/** Lets a server listen on a free port of the loopback interface; its address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Patience that does not wait, and notes how long it would have. */
export function hurried(timeout = PATIENCE.timeout): { patience: Patience; pauses: number[] } {
  const pauses: number[] = [];
  return { patience: { ...PATIENCE, timeout, wait: async (pause) => pauses.push(pause) }, pauses };
}

function answer(request: IncomingMessage, response: ServerResponse, before: number, options: ServerOptions): void {
  const { rows = COMMITTED_ROWS, perPage = 1000, alter, instead } = options;
  const url = new URL(request.url ?? '', 'http://127.0.0.1');
  const [, countries = '', indicator = ''] = /^\/v2\/country\/([^/]+)\/indicator\/([^/]+)$/.exec(url.pathname) ?? [];
  const page = Number(url.searchParams.get('page'));
  const asked = { indicator, page, before };
  if (instead?.(response, asked)) return;
  if (url.searchParams.get('format') !== 'json') {
    send(response, '<?xml version="1.0"?><wb:data/>', 'text/xml');
    return;
  }
  const known = rows.filter((row) => row.indicator_code === indicator);
  const [sample] = known;
  if (sample === undefined) {
    const message = [{ id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }];
    send(response, JSON.stringify([{ message }]));
    return;
  }
  const [first = 0, last = 0] = (url.searchParams.get('date') ?? '').split(':').map(Number);
  const all = countries
    .split(';')
    .sort()
    .flatMap((code) =>
      Array.from({ length: last - first + 1 }, (_, back): ApiRecord => {
        const row = known.find(({ country_code, year }) => country_code === code && year === last - back);
        return {
          indicator: { id: indicator, value: sample.indicator },
          country: { id: code.slice(0, 2), value: row?.country ?? code },
          countryiso3code: code,
          date: String(last - back),
          value: row?.value ?? null,
          unit: '',
          obs_status: '',
          decimal: 0,
        };
      }),
    );
  const size = Math.min(perPage, Number(url.searchParams.get('per_page')));
  const about = {
    page,
    pages: Math.ceil(all.length / size),
    per_page: size,
    total: all.length,
    sourceid: '2',
    lastupdated: '2026-10-28',
  };
  const result: ApiPage = { about, records: all.slice((page - 1) * size, page * size) };
  alter?.(result, asked);
  send(response, JSON.stringify([result.about, result.records]));
}

function send(response: ServerResponse, body: string, type = 'application/json;charset=utf-8'): void {
  response.writeHead(200, { 'content-type': type }).end(body);
}
