import type { Clause, Contract } from '../../lib/contracts/types.ts';
import type { SnapshotFacts } from '../../lib/metrics/types.ts';
import { textTable } from '../demo/text-table.ts';
import { library } from './library.ts';
import { median } from './measure.ts';
import { contractFrom } from './shop-years.ts';

const DAYS = 1096;
const PRODUCTS = 100;
const ROUNDS = 5;
const FIRST = Date.parse('2024-01-01T01:00:00Z');

function instantOf(day: number): string {
  return new Date(FIRST + day * 86_400_000).toISOString();
}

/** The whole list of a shop's products on a day; each title is rewritten every 90 days, each image every 60. */
function listOfDay(day: number): SnapshotFacts {
  const rows = Array.from({ length: PRODUCTS }, (_, n) => ({
    row: n,
    column: 0,
    id: String(700_000_000_000 + n),
    name: `夏季薄款碎花连衣裙${n}号第${Math.floor((day + n * 7) / 90)}版收腰显瘦`,
    image: `https://img.example.com/p${n}-${Math.floor((day + n * 3) / 60)}.jpg_60x60.jpg`,
  }));
  return {
    snapshotId: `list-${day}`,
    shopId: 'shop',
    consoleId: 'qianniu',
    page: 'goods',
    readAt: instantOf(day),
    day: instantOf(day).slice(0, 10),
    tables: [],
    observations: [],
    listings: [
      {
        kind: 'product',
        frame: 0,
        table: 0,
        view: '',
        catalogue: true,
        coverage: { shown: PRODUCTS, total: PRODUCTS },
        rows,
      },
    ],
  };
}

function contractOfWork(): Contract {
  const clause = (item: string, count: number, per: string): Clause => ({
    id: `${item} ${per}`,
    kind: 'deliverable',
    party: 'operator',
    params: { item, count, per },
  });
  const clauses = [
    clause('产品标题', 5, 'week'),
    clause('主图', 3, 'week'),
    clause('标题', 50, 'month'),
    clause('商品上架', 5, 'month'),
  ];
  return contractFrom(instantOf(0).slice(0, 10), clauses);
}

const { evaluate, createHistory, withFacts } = await library();
const contract = contractOfWork();
const now = instantOf(DAYS);
const took: Record<'cold' | 'again' | 'snapshot', number[]> = { cold: [], again: [], snapshot: [] };
let verdicts = 0;

function timed<T>(into: number[], work: () => T): T {
  const began = performance.now();
  const value = work();
  into.push(performance.now() - began);
  return value;
}

for (let round = 0; round < ROUNDS; round += 1) {
  // Lists of its own for every round: nothing is known of them yet.
  const history = createHistory(Array.from({ length: DAYS - 1 }, (_, day) => listOfDay(day)));
  verdicts = timed(took.cold, () => evaluate(contract, history, now)).length;
  timed(took.again, () => evaluate(contract, history, now));
  const newest = listOfDay(DAYS - 1);
  timed(took.snapshot, () => evaluate(contract, withFacts(history, [newest]), now));
}

const LIMITS: Readonly<Record<keyof typeof took, number>> = { cold: 1000, again: 10, snapshot: 10 };
const line = (what: string, of: keyof typeof took) => {
  const ms = median(took[of]);
  return [what, ms.toFixed(1), String(LIMITS[of]), ms < LIMITS[of] ? '✓' : '✗'];
};
console.log(
  `Work proved by lists: ${DAYS} days, ${PRODUCTS} products, ${verdicts} verdicts; medians of ${ROUNDS} rounds.\n`,
);
console.log(
  textTable(
    ['what', 'ms', 'limit ms', ''],
    [
      line('first', 'cold'),
      line('again, nothing new', 'again'),
      line('after one snapshot of the whole list', 'snapshot'),
    ],
  ),
);
