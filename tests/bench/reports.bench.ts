import type { createHistory as CreateHistory } from '../../lib/contracts/history.ts';
import type { SnapshotFacts } from '../../lib/metrics/types.ts';
import type { monthlyReview as MonthlyReview } from '../../lib/reports/monthly-review.ts';
import type { reconciliationWorkbook as ReconciliationWorkbook } from '../../lib/reports/reconciliation-workbook.ts';
import type { trackingWorkbook as TrackingWorkbook } from '../../lib/reports/tracking-workbook.ts';
import type { weeklyPack as WeeklyPack } from '../../lib/reports/weekly-pack.ts';
import type { workbookXlsx as WorkbookXlsx } from '../../lib/reports/xlsx.ts';
import { textTable } from '../demo/text-table.ts';
import { bundled } from './bundle.ts';
import { median } from './measure.ts';
import { contractOf40, factsOfDay, noonAfter } from './shop-years.ts';

const DAYS = 365;
const PRODUCTS = 200;
const SHOPS = ['shop', 'shop-2', 'shop-3'];
const ROUNDS = 5;

interface Library {
  readonly createHistory: typeof CreateHistory;
  readonly weeklyPack: typeof WeeklyPack;
  readonly monthlyReview: typeof MonthlyReview;
  readonly reconciliationWorkbook: typeof ReconciliationWorkbook;
  readonly trackingWorkbook: typeof TrackingWorkbook;
  readonly workbookXlsx: typeof WorkbookXlsx;
}

/** The same days in another shop, under snapshots of its own. */
function inShop(facts: SnapshotFacts, shopId: string): SnapshotFacts {
  const snapshotId = `${shopId} ${facts.snapshotId}`;
  return {
    ...facts,
    snapshotId,
    shopId,
    observations: facts.observations.map((observation) => ({
      ...observation,
      entity: observation.entity.kind === 'shop' ? { ...observation.entity, id: shopId } : observation.entity,
      evidence: { ...observation.evidence, snapshotId },
    })),
  };
}

/** The reports as the workbench gets them. */
const reports = await bundled<Library>(`
  export { createHistory } from './lib/contracts/history';
  export { weeklyPack } from './lib/reports/weekly-pack';
  export { monthlyReview } from './lib/reports/monthly-review';
  export { reconciliationWorkbook } from './lib/reports/reconciliation-workbook';
  export { trackingWorkbook } from './lib/reports/tracking-workbook';
  export { workbookXlsx } from './lib/reports/xlsx';`);
const contract = { ...contractOf40(), shopIds: SHOPS };
const year = Array.from({ length: DAYS }, (_, at) => factsOfDay(at, PRODUCTS)).flat();
const facts = SHOPS.flatMap((shopId) => year.map((fact) => inShop(fact, shopId)));
const now = noonAfter(DAYS);
const period = { from: '2024-12-23', to: '2024-12-29' };

const took: Record<string, number[]> = {};

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  // Time on the processor, its collector's included: other work on the machine does not count.
  const began = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(began);
  (took[what] ??= []).push((user + system) / 1000);
  return value;
}

// One at a time, or they would measure each other.
for (let round = 0; round < ROUNDS; round += 1) {
  const given = { contract, shopName: '三家店', alerts: [], now, seals: [] };
  // Every round begins with nothing indexed, as a page does that was just opened.
  const input = { ...given, history: reports.createHistory([...facts]) };
  await timed('weekly pack, first', () => reports.weeklyPack({ ...input, period }));
  await timed('weekly pack, another week', () =>
    reports.weeklyPack({ ...input, period: { from: '2024-12-16', to: '2024-12-22' } }),
  );
  await timed('monthly review', () => reports.monthlyReview({ ...input, month: 12 }));
  const sheet = await timed('reconciliation sheet', () =>
    reports.reconciliationWorkbook({ ...input, month: 12 }),
  );
  await timed('reconciliation sheet as .xlsx', () => reports.workbookXlsx(sheet, 'zh-CN'));
  const table = await timed('tracking table', () => reports.trackingWorkbook(input));
  await timed('tracking table as .xlsx', () => reports.workbookXlsx(table, 'zh-CN'));
}

/** Goals in ms; the weekly pack is waited for, a file is downloaded. */
const LIMITS: Readonly<Record<string, number>> = {
  'weekly pack, first': 1000,
  'weekly pack, another week': 300,
  'monthly review': 1000,
  'tracking table': 2000,
};
console.log(`${SHOPS.length} shops, ${DAYS} days, ${PRODUCTS} products each; medians of ${ROUNDS} rounds.`);
console.log(`Times are of the processor, not of the clock.\n`);
console.log(
  textTable(
    ['what', 'ms', 'limit ms', ''],
    Object.entries(took).map(([what, samples]) => {
      const ms = median(samples);
      const limit = LIMITS[what];
      return [
        what,
        ms.toFixed(0),
        limit === undefined ? '' : String(limit),
        limit === undefined ? '' : ms < limit ? '✓' : '✗',
      ];
    }),
  ),
);
