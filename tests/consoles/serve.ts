import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Day } from '../../lib/quantity/period';
import { todayOf } from './data/days.ts';
import { consolePage, consolePages, folderOf } from './pages.ts';

const DIST = join(import.meta.dirname, 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** The running demo consoles. */
export interface Consoles {
  readonly port: number;
  /**
   * Address of a page on its console's host below `.localhost`. `switches` become query parameters of the page:
   * `today=YYYY-MM-DD` (default the real day in China) and the page's own, such as `spend=over` or `live=1`.
   */
  url(pageId: string, switches?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

function fileFor(request: IncomingMessage): string | undefined {
  const host = (request.headers.host ?? '').replace(/:\d+$/u, '').replace(/\.localhost$/u, '');
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  // Relative addresses of a page two folders deep land wherever the console's path puts them.
  const asset = /\/assets\/([\w.-]+)$/u.exec(path);
  if (asset) return join(DIST, 'assets', asset[1] ?? '');
  const page = consolePages.find((one) => one.host === host && one.path === path);
  return page && join(DIST, folderOf(page), 'index.html');
}

function addressOf(port: number, pageId: string, switches: Readonly<Record<string, string>>): string {
  const page = consolePage(pageId);
  const query = new URLSearchParams({ ...page.switches, ...switches });
  const today: Day = todayOf(query);
  const words = [page.query?.(today), query.toString()].filter(Boolean).join('&');
  return `http://${page.host}.localhost:${port}${page.path}${words && `?${words}`}${page.hash ?? ''}`;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileFor(request);
  if (!file || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type }).end(await readFile(file));
}

/** Serves the built console pages on loopback; a free port when none is given. */
export async function serveConsoles(port = 0): Promise<Consoles> {
  if (!existsSync(DIST)) {
    throw new Error('The console pages are not built: run vite build --config tests/consoles/vite.config.ts');
  }
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    port: bound,
    url: (pageId, switches = {}) => addressOf(bound, pageId, switches),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
