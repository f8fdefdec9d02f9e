import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { textTable } from '../demo/text-table.ts';
import { chromiumArgs, chromiumPath } from '../tool/chromium.mjs';
import { makePage, type Shape } from './make-page.ts';
import { longestSlice, makeBusy, measureOnce, median, type Sample } from './measure.ts';

const SHAPES: readonly Shape[] = ['plain', 'split', 'grid'];
const CANDIDATES = [
  'bound',
  'read',
  'read again',
  'read and parse',
  'xlsx raw',
  'xlsx parsed',
  'jQuery',
  'tabletojson',
  'TableExport',
];
const PEERS = CANDIDATES.slice(4);
/** TableExport does not end within minutes on header and rows in tables of their own; beyond 10k cells no peer keeps the run short. */
const ends = (candidate: string, shape: Shape, cells: number): boolean =>
  cells > 10_000 ? !PEERS.includes(candidate) : candidate !== 'TableExport' || shape !== 'split';
const SIZES = process.argv.includes('--full') ? [1000, 10_000, 100_000] : [1000, 10_000];
// Fewer rounds measure cold code: with 3 the ratios are 2 to 3 times off. At 100k the code is warm within one round.
const roundsAt = (cells: number) => (cells > 10_000 ? 4 : 9);
const BUSY_SECONDS = 4;

const { outputFiles } = await build({
  stdin: {
    contents: `export { readPageSliced, readTables } from './lib/reading';
      export { signatureOf } from './lib/reading/signature';
      export { watchPage } from './lib/reading/watch';
      export { parseQuantity } from './lib/quantity/parse';
      export { utils as xlsx } from '@e965/xlsx';
      export { default as jQuery } from 'jquery';
      export { tabletojson } from 'tabletojson';
      export { TableExport } from 'tableexport';`,
    resolveDir: join(import.meta.dirname, '../..'),
  },
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
});
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});
const page = await browser.newPage();
// Isolated from other origins, a page's clock steps by 5 µs instead of 100.
await page.route('http://localhost/', (route) =>
  route.fulfill({
    contentType: 'text/html',
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    body: '<!doctype html><html lang="zh"><body></body></html>',
  }),
);
await page.goto('http://localhost/');
if (!(await page.evaluate(() => globalThis.crossOriginIsolated))) throw new Error('the clock is coarse');
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });

async function fresh(shape: Shape, cells: number): Promise<void> {
  await page.evaluate(makePage, { shape, cells });
  await page.evaluate(() => (globalThis as { gc?: () => void }).gc?.());
}

async function round(shape: Shape, cells: number, candidate: string): Promise<Sample> {
  await fresh(shape, cells);
  if (candidate === 'read again') await page.evaluate(measureOnce, 'read');
  return page.evaluate(measureOnce, candidate);
}

const rows: string[][] = [];
const goals: string[][] = [];
const goal = (what: string, value: number, limit: number, unit: string) =>
  goals.push([value <= limit ? '✓' : '✗', what, `${value.toFixed(2)}${unit}`, `≤ ${limit}${unit}`]);

for (const cells of SIZES)
  for (const shape of SHAPES) {
    const samples: Sample[] = [];
    const candidates = CANDIDATES.filter((candidate) => ends(candidate, shape, cells));
    for (let left = roundsAt(cells); left > 0; left -= 1)
      for (const candidate of candidates.toSorted(() => Math.random() - 0.5))
        samples.push(await round(shape, cells, candidate));
    const of = (candidate: string) => samples.filter((sample) => sample.candidate === candidate);
    const ms = (candidate: string) => median(of(candidate).map((sample) => sample.ms));
    for (const candidate of candidates) {
      const named = candidate === 'bound' ? '' : `${((of(candidate)[0]?.named ?? 0) * 100).toFixed(0)} %`;
      const ratio = `${(ms(candidate) / ms('bound')).toFixed(2)} × U`;
      rows.push([shape, String(cells), candidate, ms(candidate).toFixed(2), ratio, named]);
    }
    const where = `${shape}, ${cells} cells`;
    if (cells >= 10_000)
      goal(`read and parse, ${where}`, ms('read and parse') / ms('bound'), cells > 10_000 ? 3.5 : 3, ' × U');
    if (cells >= 10_000) goal(`read again, ${where}`, ms('read again') / ms('read'), 0.6, ' × first read');
    if (cells === 10_000 && shape !== 'grid')
      goal(`read against SheetJS raw, ${where}`, ms('read') / ms('xlsx raw'), 0.33, ' × SheetJS');
    goal(`cells without their name, ${where}`, (1 - (of('read')[0]?.named ?? 0)) * 100, 0, ' %');
  }

await fresh('plain', SIZES.at(-1) ?? 0);
goal(`longest slice, ${SIZES.at(-1)} cells`, await page.evaluate(longestSlice), 50, ' ms');

const tracing = await page.context().newCDPSession(page);
await tracing.send('Performance.enable');
const scriptSeconds = async () =>
  (await tracing.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')
    ?.value ?? 0;
async function busy(watched: boolean): Promise<number> {
  await fresh('plain', 2400);
  const before = await scriptSeconds();
  await page.evaluate(makeBusy, { watched, seconds: BUSY_SECONDS });
  return ((await scriptSeconds()) - before) * 1000;
}
const alone = [await busy(false), await busy(false), await busy(false)];
const watched = [await busy(true), await busy(true), await busy(true)];
goal(
  'watching 2,700 changes a second',
  Math.max(0, median(watched) - median(alone)) / BUSY_SECONDS,
  8,
  ' ms/s',
);
await browser.close();
console.log(
  `Medians of rounds in random order, fresh page each. U = bound: textContent of every cell once.\n`,
);
console.log(textTable(['shape', 'cells', 'candidate', 'ms', 'ratio', 'named'], rows));
console.log(`\n${textTable(['', 'goal', 'measured', 'limit'], goals)}`);
