import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { textTable } from '../demo/text-table.ts';
import { chromiumArgs, chromiumPath } from '../tool/chromium.mjs';
import { makePage, type Shape } from './make-page.ts';
import { measureOnce, median, type Sample } from './measure.ts';

// Fewer rounds measure cold code: with 3 the ratios are 2 to 3 times off.
const ROUNDS = 9;
const SHAPES: readonly Shape[] = ['plain', 'split', 'grid'];
const CANDIDATES = ['bound', 'read', 'read again', 'read and parse'];
const SIZES = process.argv.includes('--full') ? [1000, 10_000, 100_000] : [1000, 10_000];

const root = join(import.meta.dirname, '../..');
const bundle = await build({
  stdin: {
    contents: `export { readTables } from './lib/reading'; export { parseQuantity } from './lib/quantity/parse';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'iife',
  globalName: 'dingdian',
  write: false,
});
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});
const page = await browser.newPage();
await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });

async function round(shape: Shape, cells: number, candidate: string): Promise<Sample> {
  await page.evaluate(makePage, { shape, cells });
  await page.evaluate(() => (globalThis as { gc?: () => void }).gc?.());
  if (candidate !== 'read again') return page.evaluate(measureOnce, candidate);
  await page.evaluate(measureOnce, 'read');
  return { ...(await page.evaluate(measureOnce, 'read')), candidate };
}

const rows: string[][] = [];
for (const cells of SIZES)
  for (const shape of SHAPES) {
    const samples: Sample[] = [];
    for (let left = ROUNDS; left > 0; left -= 1)
      for (const candidate of CANDIDATES.toSorted(() => Math.random() - 0.5))
        samples.push(await round(shape, cells, candidate));
    const of = (candidate: string) => samples.filter((sample) => sample.candidate === candidate);
    const bound = median(of('bound').map(({ ms }) => ms));
    for (const candidate of CANDIDATES) {
      const ms = median(of(candidate).map((sample) => sample.ms));
      rows.push([
        shape,
        String(cells),
        candidate,
        String(of(candidate)[0]?.cells),
        ms.toFixed(2),
        `${(ms / bound).toFixed(2)} × U`,
      ]);
    }
  }
await browser.close();
console.log(
  `Medians of ${ROUNDS} rounds in random order, fresh page each. U = bound: textContent of every cell once.\n`,
);
console.log(textTable(['shape', 'cells', 'candidate', 'cells read', 'ms', 'ratio'], rows));
