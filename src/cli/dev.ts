/**
 * The preview: `npm run dev`. `PORT` sets another port than 3000.
 *
 * Framework’s own preview, which watches nothing outside src, renders the Markdown on a port of its own. Before it stands the
 * server here, which frames the pages as the build does, with what is derived anew after each change of a text, a table, a rule,
 * a chart or a page; then open pages load anew. Where that fails, the last derivation that succeeded goes on, below the error.
 * Ends with Ctrl-C.
 */
import { existsSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { errorPage } from '../site/preview.ts';
import { contentType } from './contentType.ts';
import { Derivations } from './derivations.ts';
import type { Content } from './devMessages.ts';
import { prepareCache, previewPages } from './framework.ts';
import { listen, readPort } from './port.ts';
import { readArguments } from './readArguments.ts';
import { addressOf } from './serveSite.ts';
import { watchFolders } from './watchFolders.ts';

readArguments('dev', {});
const root = process.cwd();
const openPages = new Set<ServerResponse>();
/** Framework’s HTML as it was when each page could last be framed. */
const lastGood = new Map<string, string>();

let started = 0;
const derivations = new Derivations(root, () => {
  const { error, revision } = derivations;
  if (error === undefined) console.log(`Derived the site in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  else console.error(error);
  for (const page of openPages) page.write(`data: ${revision}\n\n`);
});

/** What is read anew at each derivation; anything else below src is code. */
const READ_ANEW = /^(?:seeds|data)\b|\.(?:md|css|csv|svg)$/;

function derive(changed: ReadonlySet<string>): void {
  started = performance.now();
  derivations.derive([...changed].some((path) => !READ_ANEW.test(relative(root, path))));
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = addressOf(request);
  const path = `/${url.pathname.slice(url.pathname.startsWith(derivations.base) ? derivations.base.length : 1)}`;
  if (path === '/_dev') return announce(response);
  if (isFile(path)) {
    const file = await derivations.ask({ ask: 'file', path: path.slice(1) });
    if (file !== undefined) return sendFile(response, path, file);
  }
  const upstream = await fetchFromFramework(path + url.search);
  const status = upstream.statusCode ?? 500;
  if (status === 404 && extname(path) === '') {
    const file = await derivations.ask({ ask: 'file', path: `${path.slice(1)}.html` });
    if (file !== undefined) return sendFile(response, 'page.html', file);
  }
  if (status === 404 && !path.endsWith('/') && existsSync(join(root, 'src', path, 'index.md'))) {
    upstream.resume();
    response.writeHead(301, { Location: `${path}/` }).end();
  } else if (upstream.headers['content-type']?.startsWith('text/html')) {
    await sendPage(response, status, pageOf(path, status), await text(upstream));
  } else if (status >= 500) {
    sendError(response, await text(upstream));
  } else {
    const body = await buffer(upstream);
    response.writeHead(status, upstream.headers).end(body);
  }
}

/** True where an address is one of a file that the build publishes, and not of a page or of Framework’s own. */
function isFile(path: string): boolean {
  return path.startsWith('/_site/') || (extname(path) !== '' && !path.startsWith('/_'));
}

function pageOf(path: string, status: number): string {
  if (status === 404) return '/404';
  return path.endsWith('/') ? `${path}index` : path;
}

/** Keeps a connection open, over which the page learns what there is to show. */
function announce(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(`retry: 500\ndata: ${derivations.revision}\n\n`);
  openPages.add(response);
  response.once('close', () => openPages.delete(response));
}

function sendFile(response: ServerResponse, path: string, content: NonNullable<Content>): void {
  response.writeHead(200, { 'Content-Type': contentType(path), 'Cache-Control': 'no-store' }).end(content);
}

async function sendPage(response: ServerResponse, status: number, path: string, html: string): Promise<void> {
  const framed = (source: string, error: string | undefined) => {
    const { revision } = derivations;
    return derivations.ask({ ask: 'page', html: source, path, revision, ...(error === undefined ? {} : { error }) });
  };
  let page: Content;
  try {
    page = await framed(html, derivations.error);
    lastGood.set(path, html);
  } catch (error) {
    // Where the derivation failed too, it knows more: the line.
    const message = derivations.error ?? messageOf(error);
    const good = lastGood.get(path);
    if (message !== derivations.error) console.error(message);
    if (good === undefined) return sendError(response, message);
    page = await framed(good, message);
  }
  response.writeHead(status, { 'Content-Type': contentType('page.html'), 'Cache-Control': 'no-store' }).end(page);
}

function sendError(response: ServerResponse, message: string): void {
  // Too late to say it: an answer has begun.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response
    .writeHead(500, { 'Content-Type': contentType('page.html'), 'Cache-Control': 'no-store' })
    .end(errorPage(message, derivations.revision));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let ending = false;
let preview: ReturnType<typeof previewPages> | undefined;

async function fetchFromFramework(path: string): Promise<IncomingMessage> {
  const port = (await preview)?.port;
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, resolve).once('error', (error) =>
      reject(new Error(`Observable Framework’s preview does not answer (${error.message}).`)),
    );
  });
}

/** Starts Framework’s preview, and again whenever it ends by itself. */
async function keepPreview(): Promise<void> {
  preview = previewPages(root);
  const { child } = await preview;
  child.once('exit', () => {
    if (ending) return;
    console.error('Observable Framework’s preview has ended; it is started again.');
    keepPreview().catch(fail);
  });
}

function end(): void {
  ending = true;
  unwatch();
  derivations.stop();
  preview?.then(({ child }) => child.kill()).catch(() => {});
  server.close();
  server.closeAllConnections();
}

function fail(error: unknown): void {
  console.error(`dev: ${messageOf(error)}`);
  process.exitCode = 1;
  end();
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => sendError(response, messageOf(error)));
});
const unwatch = watchFolders(
  ['seeds', 'data', 'src'].map((folder) => join(root, folder)),
  derive,
);
process.once('SIGINT', end);
process.once('SIGTERM', end);
try {
  const port = readPort();
  await prepareCache(root);
  const address = await listen(server, port);
  derive(new Set());
  await keepPreview();
  console.log(`The preview is at ${address} (Ctrl-C ends it)`);
} catch (error) {
  fail(error);
}
