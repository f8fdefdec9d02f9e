import type { AlertKindId } from '../../lib/alerts/ids';
import type { Entry } from '../../lib/contracts/entries';
import type { Clause } from '../../lib/contracts/types';
import { addDays } from '../../lib/quantity/day';
import type { Day } from '../../lib/quantity/period';
import { account, facts } from '../contracts/facts';
import {
  brushed,
  change,
  clause,
  dress,
  drifted,
  habit,
  noOrders,
  odd,
  pushed,
  readAgo,
  refunds,
  soldOf,
  sourceDays,
  spentToday,
  steadySpend,
  stock,
  twice,
  work,
} from './givens';
import { contractWith, dayOf, daysBack, type Given, NOW, TODAY } from './shop';

export type Outcome = 'found' | 'over' | 'silent';

/** What a kind is tried on. */
export interface Situation {
  readonly wrong: Given;
  /** In order, about the same clause, thing and days. */
  readonly fine: Given;
  /** Exactly at its limit, and just beyond it. */
  readonly limit: readonly (readonly [what: string, given: Given, outcome: Outcome])[];
  /** With what it needs not read or not entered; otherwise nothing at all. */
  readonly missing?: Given;
}

const under = (clauses: readonly Clause[], start?: Day): Given => ({
  contracts: [contractWith(clauses, start)],
});
const shown = (figures: Parameters<typeof dayOf>[1]) => [
  // A price or stock is what it is at the moment of reading: it has no open end.
  dayOf(TODAY, figures, { entity: dress, readAt: NOW, on: 'goods' }),
];
const dayBefore = (figures: Parameters<typeof dayOf>[1]) => {
  const day = addDays(TODAY, -1);
  return [dayOf(day, figures, { entity: dress, readAt: `${day}T04:00:00.000Z`, on: 'goods' })];
};
const readings = (given: Given, read: Given['read']): Given => ({ ...given, read: read ?? [] });

const floor = under([clause('price-floor', { amount: 99, comparator: '>=' })]);
const pieces = under([clause('stock-floor', { count: 50, comparator: '>=' })]);
const roi = under([clause('roi-floor', { value: 3, comparator: '>=', per: 'week' })]);
const target = under([clause('sales-target', { amount: 30_000, comparator: '>=', per: 'month' })]);
const answer = under([clause('response-time-cap', { seconds: 60, comparator: '<=', per: 'day' })]);
const uncapped = under([clause('untracked-spend', { amount: 1000, per: 'month' })]);
const daily = under([clause('ad-spend-cap', { amount: 300, comparator: '<=', scope: 'shop', per: 'day' })]);

/** March 2026, contract month 1, with this much in 分 on its last day and nothing on the others. */
const march = (metric: 'sales' | 'adSpend', minor: number) =>
  Array.from({ length: 31 }, (_, i) => dayOf(addDays('2026-03-01', i), { [metric]: i === 30 ? minor : 0 }));
const returns = (sales: number) => daysBack(14, () => ({ sales, adSpend: 10_000 }));
const answered = (seconds: number) => daysBack(1, () => ({ firstResponseTime: seconds }));

/** The spend of today, read when the day was over. */
const closed = (minor: number): Given => ({
  ...daily,
  now: `${addDays(TODAY, 1)}T04:00:00.000Z`,
  read: [
    facts({
      from: TODAY,
      readAt: `${addDays(TODAY, 1)}T01:00:00.000Z`,
      on: 'account_report',
      rows: [{ entity: account, value: minor, summary: true }],
    }),
  ],
});

/** The daily cap was judged up to so many days ago, and not since. */
const judgedUntil = (back: number): Given =>
  readings(
    daily,
    daysBack(30, (ago) => (ago >= back - 1 ? { adSpend: 100 } : undefined)),
  );

/** Five titles for a week that ends on a Sunday; `done` of them are entered. */
const titles = (day: Day, done: number): Given => ({
  ...under([clause('deliverable', { item: 'title', count: 5, per: 'week' })], '2026-04-13'),
  now: `${day}T04:00:00.000Z`,
  entries:
    done === 0
      ? []
      : [
          {
            id: 'e',
            contractId: 'c',
            enteredAt: NOW,
            happenedAt: '2026-04-15T04:00:00.000Z',
            kind: 'deliverable',
            clauseId: 'deliverable',
            count: done,
          },
        ],
});

/** A monthly duty on this day of April, and whether it was entered as done. */
const duty = (dayOfMonth: number, done: boolean): Given => {
  const entry: Entry = {
    id: 'e',
    contractId: 'c',
    enteredAt: NOW,
    happenedAt: '2026-04-10T04:00:00.000Z',
    kind: 'done',
    clauseId: 'duty-deadline',
  };
  const own = clause('duty-deadline', { duty: 'pay-base-fee', dayOfMonth, comparator: '<=' });
  return { ...under([own], '2026-04-01'), entries: done ? [entry] : [] };
};
const backedUp = (at: string | null): Given => ({ read: odd(1), lastBackupAt: at });

/** Every kind, with what makes it ring, what ends it, and its limit. */
export const situations: Readonly<Record<AlertKindId, Situation>> = {
  'cap-exceeded': {
    wrong: spentToday(40_000, 12),
    fine: closed(20_000),
    limit: [
      ['the cap itself, and the day is over', closed(30_000), 'over'],
      ['the cap itself, and the day goes on', spentToday(30_000, 12), 'silent'],
      ['one cent more', spentToday(30_001, 12), 'found'],
    ],
    missing: daily,
  },
  'cap-forecast': {
    wrong: spentToday(25_000, 12),
    fine: spentToday(10_000, 12),
    // At noon the slow end of the band is 1.7 times what was spent.
    limit: [
      ['the slow end just below the cap', spentToday(17_647, 12), 'silent'],
      ['the slow end just above it', spentToday(17_648, 12), 'found'],
    ],
    missing: daily,
  },
  'untracked-spend': {
    wrong: readings(uncapped, march('adSpend', 200_000)),
    fine: readings(uncapped, march('adSpend', 0)),
    limit: [
      ['all that may go uncapped', readings(uncapped, march('adSpend', 100_000)), 'over'],
      ['one cent more', readings(uncapped, march('adSpend', 100_001)), 'found'],
    ],
    missing: uncapped,
  },
  'spend-without-orders': {
    wrong: { read: noOrders(10_000, 0) },
    fine: { read: noOrders(10_000, 1) },
    limit: [
      ['exactly ¥200', { read: noOrders(20_000 / 3, 0) }, 'over'],
      ['a little more', { read: noOrders(6667, 0) }, 'found'],
    ],
    missing: { read: noOrders(10_000, undefined) },
  },
  'spend-stopped': {
    wrong: { read: steadySpend(0) },
    fine: { read: steadySpend(10_000) },
    limit: [
      ['one cent is spend', { read: steadySpend(1) }, 'over'],
      ['spend that was read in part, none of it so far', { read: steadySpend([0, Infinity]) }, 'silent'],
    ],
    missing: { read: steadySpend(undefined) },
  },
  'price-below-floor': {
    wrong: readings(floor, dayBefore({ price: 8900 })),
    fine: readings(floor, [...dayBefore({ price: 8900 }), ...shown({ price: 12_900 })]),
    limit: [
      ['the floor itself', readings(floor, shown({ price: 9900 })), 'over'],
      ['one cent less', readings(floor, shown({ price: 9899 })), 'found'],
    ],
    missing: floor,
  },
  oversold: {
    wrong: { read: stock(-3) },
    fine: { read: stock(5) },
    limit: [
      ['nothing left', { read: stock(0) }, 'over'],
      ['one less than nothing', { read: stock(-1) }, 'found'],
      ['as much sold as was left the evening before', { read: soldOf(10, 10) }, 'over'],
      ['one more than that', { read: soldOf(10, 11) }, 'found'],
    ],
  },
  'stock-out': {
    wrong: { read: stock(0) },
    fine: { read: stock(20) },
    limit: [['one piece left', { read: stock(1) }, 'over']],
    missing: { read: daysBack(3, () => ({ units: 5 }), dress) },
  },
  'stock-low': {
    wrong: readings(pieces, dayBefore({ stock: 10 })),
    fine: readings(pieces, [...dayBefore({ stock: 10 }), ...shown({ stock: 200 })]),
    limit: [
      ['as many as agreed', readings(pieces, shown({ stock: 50 })), 'over'],
      ['one less', readings(pieces, shown({ stock: 49 })), 'found'],
    ],
    missing: pieces,
  },
  'refund-surge': {
    wrong: { read: refunds(0.4) },
    fine: { read: refunds(0.05) },
    limit: [
      ['the limit itself', { read: refunds(0.2) }, 'found'],
      ['just below: neither found nor over', { read: refunds(0.1999) }, 'silent'],
    ],
  },
  'target-at-risk': {
    wrong: readings(target, march('sales', 1_000_000)),
    fine: readings(target, march('sales', 5_000_000)),
    limit: [
      ['the target itself', readings(target, march('sales', 3_000_000)), 'over'],
      ['one cent less', readings(target, march('sales', 2_999_999)), 'found'],
    ],
    missing: target,
  },
  'roi-below-contract': {
    wrong: readings(roi, returns(15_000)),
    fine: readings(roi, returns(50_000)),
    limit: [
      ['the return agreed', readings(roi, returns(30_000)), 'over'],
      ['one cent of sales less', readings(roi, returns(29_999)), 'found'],
    ],
    missing: readings(
      roi,
      daysBack(14, () => ({ adSpend: 10_000 })),
    ),
  },
  'response-slow': {
    wrong: readings(answer, answered(180)),
    fine: readings(answer, answered(20)),
    limit: [
      ['a minute', readings(answer, answered(60)), 'over'],
      ['a second more', readings(answer, answered(61)), 'found'],
    ],
    missing: answer,
  },
  'traffic-drop': {
    wrong: { read: sourceDays(100) },
    fine: { read: sourceDays(500) },
    limit: [
      ['two fifths fewer', { read: sourceDays(300) }, 'silent'],
      ['one visitor less', { read: sourceDays(299) }, 'found'],
    ],
    missing: { read: sourceDays(undefined) },
  },
  anomaly: {
    wrong: { read: odd(300_000) },
    fine: { read: odd(1_000_000) },
    limit: [
      ['a week of history is too short to tell', { read: odd(300_000).slice(-7) }, 'over'],
      ['from the eighth day on it is told', { read: odd(300_000).slice(-9) }, 'found'],
    ],
  },
  'big-change': {
    wrong: { read: change(100_000, 200_000) },
    fine: { read: change(100_000, 100_000) },
    limit: [
      ['exactly a fifth', { read: change(100_000, 120_000) }, 'over'],
      ['one cent more', { read: change(100_000, 120_001) }, 'found'],
    ],
    missing: { read: change(100_000, 200_000).slice(1) },
  },
  'wrong-product-pushed': {
    wrong: { read: pushed(6000, 5000) },
    fine: { read: pushed(1000, 10_000) },
    limit: [
      ['three tenths of the spend', { read: pushed(3000, 1000) }, 'found'],
      ['just less', { read: pushed(2999, 1000) }, 'over'],
    ],
    missing: { read: daysBack(7, () => ({ adSpend: 5000 }), dress) },
  },
  'brush-suspicion': {
    wrong: { read: brushed(100, 1000) },
    fine: { read: brushed(40, 1000) },
    limit: [
      ['half as many orders again', { read: brushed(60, 1000) }, 'found'],
      ['one order less', { read: brushed(59, 1000) }, 'over'],
    ],
    missing: { read: daysBack(14, (back) => ({ orders: back ? 40 : 100 })) },
  },
  restated: {
    wrong: { read: twice(50_000, 30_000) },
    fine: { read: twice(50_000, 50_000) },
    limit: [['one cent less than at first', { read: twice(50_000, 49_999) }, 'found']],
    missing: { read: twice(50_000, 30_000).slice(1) },
  },
  'duty-due': {
    wrong: duty(15, false),
    fine: duty(15, true),
    limit: [
      ['two days ahead', duty(18, false), 'found'],
      ['three days ahead', duty(19, false), 'silent'],
    ],
  },
  'deliverable-due': {
    wrong: titles('2026-04-19', 0),
    fine: titles('2026-04-19', 5),
    limit: [
      ['the last day, one title short', titles('2026-04-19', 4), 'found'],
      ['the day before the last', titles('2026-04-18', 0), 'silent'],
    ],
  },
  'no-work-seen': {
    wrong: work(20),
    fine: work(1),
    limit: [
      ['as many days as allowed', work(7), 'over'],
      ['one more', work(8), 'found'],
    ],
  },
  'reading-stopped': {
    wrong: { read: habit(8) },
    fine: { read: habit(0) },
    limit: [
      ['three days', { read: habit(3) }, 'over'],
      ['four days', { read: habit(4) }, 'found'],
    ],
  },
  'reading-changed': {
    wrong: drifted(true),
    fine: drifted(false),
    limit: [],
  },
  'reading-stale': {
    wrong: readAgo(100),
    fine: readAgo(1),
    limit: [
      ['two days', readAgo(48), 'over'],
      ['an hour more', readAgo(49), 'found'],
    ],
  },
  'rule-not-judged': {
    wrong: judgedUntil(20),
    fine: judgedUntil(1),
    limit: [
      ['the first day without a verdict was over seven days ago', judgedUntil(8), 'silent'],
      ['eight days ago', judgedUntil(9), 'found'],
    ],
    missing: daily,
  },
  'backup-old': {
    wrong: backedUp(null),
    fine: backedUp('2026-04-16T01:00:00.000Z'),
    limit: [
      ['a week', backedUp('2026-04-09T04:00:00.000Z'), 'over'],
      ['a minute more', backedUp('2026-04-09T03:59:00.000Z'), 'found'],
    ],
    missing: { read: odd(1) },
  },
};
