import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { contentType } from './contentType.ts';

/**
 * Serves a built site as a host such as GitHub Pages does: pages without their ending, a folder's address with a slash at its
 * end, and 404.html for what isn't there. The site is at the root and, as it is when published, below `base`.
 *
 * @param folder the built site
 * @param base the folder of its host in which the site is published, such as `/pilot/`
 */
export function serveSite(folder: string, base: string): RequestListener {
  const serveFile = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('Content-Type', contentType(extname(path) === '' ? 'page.html' : path));
    },
    onNoMatch: (_, response) => void notFound(folder, response),
  });
  return (request, response) => {
    const url = addressOf(request);
    const below = url.pathname.startsWith(base) ? base : '/';
    const path = `/${url.pathname.slice(below.length)}`;
    const moved = movedTo(folder, path);
    if (moved !== undefined) {
      response.writeHead(301, { Location: below + moved.slice(1) + url.search }).end();
      return;
    }
    request.url = path + url.search;
    serveFile(request, response);
  };
}

/** A request's address; slashes at its start that would make it another host's are as good as one. */
export function addressOf({ url = '/' }: IncomingMessage): URL {
  return new URL(`http://localhost${url.replace(/^\/+/, '/')}`);
}

/** Where a page really is that is asked for with a slash too many or too few: its relative links work only there. */
function movedTo(folder: string, path: string): string | undefined {
  const decoded = decodePath(path);
  if (!path.endsWith('/')) return existsSync(join(folder, decoded, 'index.html')) ? `${path}/` : undefined;
  if (path === '/' || existsSync(join(folder, decoded, 'index.html'))) return undefined;
  return existsSync(join(folder, `${decoded.slice(0, -1)}.html`)) ? path.slice(0, -1) : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': contentType('404.html') }).end(page);
}
