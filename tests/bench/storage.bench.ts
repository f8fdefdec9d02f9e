import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { textTable } from '../demo/text-table.ts';
import { chromiumArgs, chromiumPath } from '../tool/chromium.mjs';
import { median } from './measure.ts';
import { measureStorage } from './measure-storage.ts';

const { outputFiles } = await build({
  stdin: {
    contents: `export { openDatabase } from './lib/store/db';
      export { encodeFacts } from './lib/store/facts-layout';
      export { factsOfShops } from './lib/store/facts';
      export { numbersOf } from './lib/store/names';
      export { saveSnapshot } from './lib/store/snapshots';`,
    resolveDir: join(import.meta.dirname, '../..'),
  },
  bundle: true,
  format: 'iife',
  globalName: 'bench',
  write: false,
});
const profile = mkdtempSync(join(tmpdir(), 'dingdian-bench-'));
// A profile on the disk: without one Chromium keeps databases in memory.
const context = await chromium.launchPersistentContext(profile, {
  executablePath: chromiumPath(),
  args: [...chromiumArgs],
});
const page = context.pages()[0] ?? (await context.newPage());
await page.route('http://localhost/', (route) =>
  route.fulfill({
    contentType: 'text/html',
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    body: '<!doctype html><html lang="zh"><body></body></html>',
  }),
);
await page.goto('http://localhost/');
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
const DAYS = process.argv.includes('--full') ? 1000 : 400;
const { save, rawSave, whole, rawWhole, metric, all, unpacked, numbers, bytes } = await page.evaluate(
  measureStorage,
  DAYS,
);
await context.close();
rmSync(profile, { recursive: true, force: true });

const times = (own: readonly number[], bound: readonly number[]) => median(own) / median(bound);
const rows = [
  { what: 'save one snapshot’s facts', own: save, bound: rawSave, most: 2 },
  { what: 'one metric over all days', own: metric, bound: all, most: 4.5 },
].map(({ what, own, bound, most }) => {
  const ratio = times(own, bound);
  const ms = [median(own), median(bound)].map((value) => value.toFixed(2));
  return [what, `≤ ${most} ×`, `${ratio.toFixed(1)} ×`, ...ms, ratio <= most ? '✓' : '✗'];
});
const beside = [
  // Asked whether it is a new one, sealed by a hash, and stored with five indexes: no goal was set for it.
  { what: 'save the whole snapshot, sealed', own: whole, bound: rawWhole },
  { what: 'all facts as the judging wants them', own: unpacked, bound: all },
];
for (const { what, own, bound } of beside)
  rows.push([
    what,
    '–',
    `${times(own, bound).toFixed(1)} ×`,
    median(own).toFixed(2),
    median(bound).toFixed(2),
    '',
  ]);
console.log(
  `${DAYS} daily snapshots, 50 products, 10 metrics: ${numbers} numbers, ${(bytes / 1e6).toFixed(1)} MB as one record.`,
);
console.log('Bounds: one raw transaction of the same record; all numbers as one record.\n');
console.log(textTable(['what', 'goal', 'measured', 'ms', 'bound ms', ''], rows));
