import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '../../lib/quantity/period';
import { TRUTH_TODAY } from './data/days.ts';
import type { Truth } from './data/truth.ts';
import { consolePage, consolePages, folderOf } from './pages.ts';

/** What a page shows on a day under its switches (`spend=over`, …), computed from the page's data. */
export async function truthOf(
  pageId: string,
  today: Day = TRUTH_TODAY,
  switches: Readonly<Record<string, string>> = {},
): Promise<Truth> {
  const page = consolePage(pageId);
  const file = pathToFileURL(join(import.meta.dirname, folderOf(page), 'data.ts')).href;
  const module: { truth: (today: Day, switches: URLSearchParams) => Truth } = await import(
    /* @vite-ignore */ file
  );
  return module.truth(today, new URLSearchParams({ ...page.switches, ...switches, today }));
}

/** Path of the stored truth of a page, made for `TRUTH_TODAY`. */
export function truthPath(pageId: string): string {
  return join(import.meta.dirname, pageId, 'truth.json');
}

// Run as a script, it writes every page's truth.json.
if (process.argv[1] === import.meta.filename) {
  for (const { id } of consolePages) {
    mkdirSync(join(import.meta.dirname, id), { recursive: true });
    writeFileSync(truthPath(id), JSON.stringify(await truthOf(id)));
  }
  const files = consolePages.map(({ id }) => truthPath(id));
  execFileSync('biome', ['format', '--write', ...files], { stdio: 'inherit' });
}
