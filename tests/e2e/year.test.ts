import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleContract } from '../../lib/contracts/sample.ts';
import { observe } from '../../lib/metrics/observe.ts';
import { isProblem } from '../../lib/problem.ts';
import { addDays } from '../../lib/quantity/day.ts';
import type { Reading } from '../../lib/reading/types.ts';
import { exportBackup } from '../../lib/store/backup.ts';
import { saveContract } from '../../lib/store/contracts.ts';
import { createShop } from '../../lib/store/shops.ts';
import { saveSnapshot } from '../../lib/store/snapshots.ts';
import { freshDb } from '../store/open.ts';
import { temporaryFolder } from '../tool/download.ts';
import type { Extension } from '../tool/extension.ts';
import { until } from '../tool/until.ts';
import { begin } from './story.ts';

const DAYS = 365;
const PRODUCTS = 20;
const ZONE = 'Asia/Shanghai';

/** What the shop's report of one day shows: its products, and the sum of them. */
function page(shop: string, day: string, at: number): Reading {
  const rows = Array.from({ length: PRODUCTS }, (_, i) => {
    const sales = 100 + ((at * 37 + i * 91) % 400);
    return [`商品${i}`, `${sales}.00`, String(40 + ((at + i) % 30)), `${20 + (i % 7)}.50`];
  });
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const total = ['合计', sum(1).toFixed(2), String(sum(2)), sum(3).toFixed(2)];
  return {
    url: `https://sycm.taobao.com/cc/item_rank?dateRange=${day}%7C${day}`,
    lang: 'zh-CN',
    context: { title: '商品排行', tabs: [], dates: [day], header: [shop], headings: [] },
    tables: [
      {
        title: '商品排行',
        kind: 'table',
        columns: ['商品名称', '支付金额', '访客数', '推广花费'].map((label) => ({ label })),
        rows: [
          ...rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
          { cells: total.map((text) => ({ text })), summary: true },
        ],
        coverage: { shown: PRODUCTS, total: PRODUCTS },
      },
    ],
    skipped: [],
  };
}

/** The backup of three shops that were read every day for a year. */
async function backupOfYear(start: string): Promise<string> {
  const db = await freshDb();
  const shopIds: string[] = [];
  for (const name of ['衣然女装旗舰店', '衣然童装', '衣然男装']) {
    const shop = await createShop(db, {
      name,
      zone: ZONE,
      createdAt: `${start}T00:00:00.000Z`,
      shownAs: [{ consoleId: 'sycm', text: name }],
    });
    if (isProblem(shop)) throw new Error(shop.code);
    shopIds.push(shop.id);
    for (let at = 0; at < DAYS; at += 1) {
      const day = addDays(start, at);
      const saved = await saveSnapshot(db, {
        capture: {
          idempotencyKey: `${name} ${day}`,
          capturedAt: `${addDays(day, 1)}T01:00:00.000Z`,
          trigger: 'panel',
          readings: [page(name, day, at)],
        },
        shopId: shop.id,
        consoleId: 'sycm',
        page: 'item_rank',
        zone: ZONE,
        observe: (snapshot) => observe(snapshot, []),
      });
      if (isProblem(saved)) throw new Error(saved.code);
    }
  }
  const kept = await saveContract(
    db,
    sampleContract({
      id: 'contract-of-three',
      name: '三店托管合同',
      operator: '示例托管',
      shopIds,
      start,
      zone: ZONE,
      savedAt: `${start}T00:00:00.000Z`,
    }),
  );
  if (isProblem(kept)) throw new Error(kept.code);
  const lines: string[] = [];
  for await (const line of exportBackup(db, `${addDays(start, DAYS)}T02:00:00.000Z`)) lines.push(`${line}\n`);
  return lines.join('');
}

/** The restored year has been judged: the browser is as quiet as before a meeting. */
async function judged(extension: Extension): Promise<void> {
  let before = -1;
  await until('the alerts of the year stand', async () => {
    const { length } = await extension.rows('alerts');
    const still = length > 0 && length === before;
    before = length;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return still;
  });
}

/** An A4 page in pixels of the screen. */
const A4_HEIGHT = 1123;

/** Milliseconds from the click to the first page and to the last, and what the page did until the first. */
interface Opening {
  readonly took: number;
  readonly whole: number;
  readonly phases: string;
}

interface Watched {
  firstSeen: { readonly text: string; readonly height: number } | undefined;
}

/** Runs in the page: keeps what its article holds when it first stands there, before it is drawn. */
function keepFirst(): void {
  const watched = globalThis as unknown as Watched;
  const watching = new MutationObserver(() => {
    const article = document.querySelector('article');
    if (!article) return;
    watching.disconnect();
    watched.firstSeen = { text: article.innerText, height: article.getBoundingClientRect().height };
  });
  watching.observe(document, { childList: true, subtree: true });
}

async function openWeek({ context, id }: Extension, day: string): Promise<Opening> {
  const began = performance.now();
  const weekly = await context.newPage();
  const cdp = await context.newCDPSession(weekly);
  // Time on the processor: other work on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await weekly.setViewportSize({ width: 1100, height: 900 });
  await weekly.addInitScript(keepFirst);
  await weekly.goto(`chrome-extension://${id}/workbench.html#/weekly/${day}`);
  const article = weekly.getByRole('article');
  await article.waitFor();
  const took = performance.now() - began;
  const { metrics } = await cdp.send('Performance.getMetrics');
  const first = await weekly.evaluate(() => (globalThis as unknown as Watched).firstSeen);
  const ms = (name: string) => (1000 * (metrics.find((one) => one.name === name)?.value ?? 0)).toFixed(0);
  const entry = await weekly.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd.toFixed(0);
  });
  await weekly.locator('article[aria-busy="false"]').waitFor();
  const whole = performance.now() - began;
  const text = await article.innerText();
  await weekly.close();
  if (!first) throw new Error('the page never showed an article');
  expect(first.height).toBeGreaterThan(A4_HEIGHT);
  expect(first.text).toContain('后面的内容还在整理');
  expect(first.text).toMatch(/支付金额[^\n]*\n?[^\n]*¥\d/);
  // What comes later is added to it.
  const [beginning = ''] = first.text.split('后面的内容还在整理');
  expect(text.startsWith(beginning.trimEnd())).toBe(true);
  expect(text).toContain('下周重点');
  const busy = `${ms('TaskDuration')} on the processor: script ${ms('ScriptDuration')}`;
  const drawn = `style ${ms('RecalcStyleDuration')}, layout ${ms('LayoutDuration')}`;
  return { took, whole, phases: `entry run at ${entry}; ${busy}, ${drawn}` };
}

const OPENINGS = 3;

test('the weekly pack of three shops with a year of history opens', { timeout: 240_000 }, async () => {
  const today = new Date().toISOString().slice(0, 10);
  const file = join(temporaryFolder(), 'year.jsonl');
  writeFileSync(file, await backupOfYear(addDays(today, -DAYS)));
  const { extension } = await begin();
  const settings = await extension.openOwn('workbench.html#/settings', { width: 1100, height: 900 });
  await settings.locator('input[accept=".jsonl"]').setInputFiles(file);
  await settings.getByRole('button', { name: '确定恢复' }).click();
  await settings.getByText(/已恢复：1095 份快照，1 份合同/).waitFor({ timeout: 120_000 });
  await settings.close();
  await judged(extension);
  for (let opening = 1; opening <= OPENINGS; opening += 1) {
    const { took, whole, phases } = await openWeek(extension, addDays(today, -7));
    console.log(`first page after ${took.toFixed(0)} ms, the last after ${whole.toFixed(0)} ms (${phases})`);
    // The goal is a second on a machine of its own (see the bench); tests share theirs.
    expect(took).toBeLessThan(10_000);
  }
});
