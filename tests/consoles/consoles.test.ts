import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partOf } from '../../lib/metrics/choices';
import type { ReadTable } from '../../lib/reading/types';
import { chromiumArgs, chromiumPath } from '../tool/chromium.mjs';
import { differences } from './compare.ts';
import { TRUTH_TODAY } from './data/days.ts';
import type { Truth } from './data/truth.ts';
import { consolePages } from './pages.ts';
import { type Consoles, serveConsoles } from './serve.ts';
import { truthOf, truthPath } from './truth.ts';

declare const Reading: { readTables(document: Document): ReadTable[] };

const root = join(import.meta.dirname, '../..');
let reader: string;
let browser: Browser;
let consoles: Consoles;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(root, 'lib/reading/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'Reading',
    write: false,
  });
  reader = bundle.outputFiles[0]?.text ?? '';
  consoles = await serveConsoles();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await consoles?.close();
});

async function open(id: string, switches: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(consoles.url(id, { today: TRUTH_TODAY, ...switches }));
  await page.evaluate(reader.replace(/^"use strict";\s*var Reading/u, 'globalThis.Reading'));
  return page;
}

const read = (page: Page) => page.evaluate(() => Reading.readTables(document));
const stored = (id: string): Truth => JSON.parse(readFileSync(truthPath(id), 'utf8'));

describe('console pages', () => {
  test.each(consolePages.map(({ id }) => id))('%s has a stored truth made from its data', async (id) => {
    expect(existsSync(truthPath(id)), `run node tests/consoles/truth.ts`).toBe(true);
    expect(stored(id)).toEqual(JSON.parse(JSON.stringify(await truthOf(id))));
  });

  test.each(consolePages.map(({ id }) => id))(
    '%s is read as its data says',
    async (id) => {
      const page = await open(id);
      const truth = stored(id);
      await expect
        .poll(async () => differences(await read(page), truth.tables), { timeout: 5000 })
        .toEqual([]);
      // All of these pages show the whole shop.
      const choices = (await read(page)).flatMap((table) => table.choices ?? []);
      expect(choices.filter((choice) => partOf(choice, undefined))).toEqual([]);
      await page.close();
    },
    15_000,
  );

  test('a page that is still loading has no table yet', async () => {
    const page = await open('compass/loading');
    expect(await read(page)).toEqual([]);
    await page.close();
  });

  test('an over-cap report is read with its own figures', async () => {
    const page = await open('alimama/report', { spend: 'over' });
    const truth = await truthOf('alimama/report', TRUTH_TODAY, { spend: 'over' });
    await expect.poll(async () => differences(await read(page), truth.tables), { timeout: 5000 }).toEqual([]);
    await page.close();
  }, 15_000);
});
