import { floorAboveCap, nestedCaps } from './clash-caps';
import { contradiction } from './clash-refunds';
import { differ, isObject, meet, num } from './clash-terms';
import type { Clash, ClashType, ClauseKind, TextClause } from './types';

const METRIC_OF: Readonly<Record<string, ClauseKind>> = {
  sales: 'sales-target',
  orders: 'sales-target',
  roi: 'roi-floor',
  'free-share': 'free-traffic-share',
  'refund-rate': 'refund-rate-cap',
  margin: 'margin-floor',
};

/** The figure each kind is measured by. */
const FIGURE: Partial<Readonly<Record<ClauseKind, readonly string[]>>> = {
  'sales-target': ['amount', 'count'],
  'roi-floor': ['value'],
  'free-traffic-share': ['value'],
  'ad-spend-cap': ['amount'],
  'ad-spend-floor': ['amount'],
  'total-budget-cap': ['amount'],
  'price-floor': ['amount'],
  'cost-ratio-cap': ['value'],
  'margin-floor': ['value', 'amount'],
  'refund-rate-cap': ['value'],
  'stock-floor': ['count', 'daysOfCover'],
  'response-time-cap': ['seconds'],
  'base-fee': ['amount'],
  commission: ['rate'],
  deposit: ['amount'],
  'late-penalty': ['ratePerDay', 'amountPerDay'],
  deliverable: ['count'],
  confidentiality: ['afterYears'],
};
/** Params that make two clauses speak of different things. */
const SCOPE = [
  'per',
  'channel',
  'scope',
  'product',
  'byMonth',
  'withinDays',
  'calendarMonths',
  'to',
  'share',
  'rate',
  'numerator',
  'denominator',
  'margin',
  'unit',
  'item',
  'basis',
  'above',
  'below',
  'base',
  'ref',
  'window',
  'completion',
  'measure',
  'action',
];
const RATIO: ReadonlySet<ClauseKind> = new Set([
  'roi-floor',
  'free-traffic-share',
  'refund-rate-cap',
  'margin-floor',
  'cost-ratio-cap',
]);

function sameMetric(a: TextClause, b: TextClause): string | undefined {
  if (a.kind !== b.kind || a.params.anyOf === true || b.params.anyOf === true) return undefined;
  const name = FIGURE[a.kind]?.find((one) => num(a, one) !== undefined && num(b, one) !== undefined);
  if (name === undefined || num(a, name) === num(b, name)) return undefined;
  // One return on all ad spend and another on one account stand on the same money.
  const half = (scope: string) => (a.params[scope] === undefined) !== (b.params[scope] === undefined);
  const free = [
    ...(a.kind === 'roi-floor' && half('channel') ? ['channel', 'per'] : []),
    // A ratio that holds is to hold in each month: the one without a period speaks of the same.
    ...(RATIO.has(a.kind) && half('per') ? ['per'] : []),
  ];
  if (SCOPE.some((scope) => differ(a, b, scope) && !free.includes(scope))) return undefined;
  if (a.kind === 'commission' && a.source.start === b.source.start) return undefined;
  return meet(a, b) && !staged(a, b) ? name : undefined;
}

/** Signs between a sentence and the next one in its line. */
const NEXT = 2;

/** Two months with a figure each are a path, no clash; a figure for all months beside one for some is. */
function staged(a: TextClause, b: TextClause): boolean {
  const [from, start] = [a.params.fromMonth, b.params.fromMonth];
  // 第3个月起10万元，第6个月起16万元: the later takes over from the earlier.
  const path =
    from !== undefined && start !== undefined && from !== start && a.params.toMonth === b.params.toMonth;
  // 每天最多800元。第1个月不超过300元: the very next sentence of the same item makes the exception.
  const near = b.source.start - a.source.end <= NEXT;
  return ((from !== undefined) !== (start !== undefined) || path) && near;
}

function payDates(a: TextClause, b: TextClause): boolean {
  const same = a.kind === b.kind && (a.kind === 'base-fee' || a.kind === 'commission');
  const first = a.params.due;
  const second = b.params.due;
  if (!same || !isObject(first) || !isObject(second) || !meet(a, b)) return false;
  return JSON.stringify(first) !== JSON.stringify(second) && 'dayOfMonth' in first === 'dayOfMonth' in second;
}

function tolerance(a: TextClause, b: TextClause): boolean {
  if (a.kind !== 'sales-target' || b.kind !== 'shortfall-remedy') return false;
  const range = a.params.completionRange;
  const low = Array.isArray(range) ? Number(range[0]) : num(a, 'completion');
  const threshold = num(b, 'threshold');
  if (low === undefined || threshold === undefined || low >= threshold) return false;
  return meet(a, b);
}

function twoBases(a: TextClause, b: TextClause): boolean {
  if (a.kind !== b.kind || !['commission', 'roi-floor', 'sales-target'].includes(a.kind)) return false;
  // 新品5%，老品3% in one sentence: two sources, no two bases.
  if (a.kind === 'commission' && a.source.start === b.source.start) return false;
  const name = a.kind === 'commission' ? 'base' : a.kind === 'roi-floor' ? 'basis' : 'metric';
  if (a.params[name] !== undefined && b.params[name] !== undefined && differ(a, b, name))
    return a.kind === 'commission' || num(a, 'amount') === num(b, 'amount');
  return (
    a.kind === 'commission' &&
    a.params.deduct !== undefined &&
    b.params.deduct !== undefined &&
    differ(a, b, 'deduct')
  );
}

/** Kinds that can be at odds with another kind. */
const LINKED: ReadonlySet<ClauseKind> = new Set([
  'ad-spend-cap',
  'ad-spend-floor',
  'total-budget-cap',
  'sales-target',
  'shortfall-remedy',
  'refund-pro-rata',
]);

interface Check {
  readonly type: ClashType;
  /** Both clauses are of these kinds; undefined = of one kind, whichever. Most pairs of a contract need no look at all. */
  readonly kinds?: ReadonlySet<ClauseKind>;
  readonly why: (a: TextClause, b: TextClause) => string | undefined;
}

const CHECKS: readonly Check[] = [
  {
    type: 'two-bases',
    kinds: new Set(['commission', 'roi-floor', 'sales-target']),
    why: (a, b) => (twoBases(a, b) ? 'base' : undefined),
  },
  { type: 'same-metric-two-figures', why: (a, b) => sameMetric(a, b) },
  {
    type: 'two-pay-dates',
    kinds: new Set(['base-fee', 'commission']),
    why: (a, b) => (payDates(a, b) ? 'due' : undefined),
  },
  {
    type: 'floor-above-cap',
    kinds: new Set(['ad-spend-floor', 'ad-spend-cap', 'total-budget-cap']),
    why: (a, b) => (floorAboveCap(a, b) || floorAboveCap(b, a) ? 'amount' : undefined),
  },
  {
    type: 'nested-caps',
    kinds: new Set(['ad-spend-cap', 'total-budget-cap']),
    why: (a, b) => (nestedCaps(a, b) || nestedCaps(b, a) ? 'amount' : undefined),
  },
  {
    type: 'tolerance-against-remedy',
    kinds: new Set(['sales-target', 'shortfall-remedy']),
    why: (a, b) => (tolerance(a, b) || tolerance(b, a) ? 'threshold' : undefined),
  },
  {
    type: 'contradiction',
    kinds: new Set([
      'shortfall-remedy',
      'refund-pro-rata',
      'extra-fee-approval',
      'ad-spend-cap',
      'ad-spend-floor',
      'deposit',
      'termination-right',
    ]),
    why: (a, b) => (contradiction(a, b) || contradiction(b, a) ? 'terms' : undefined),
  },
];

/** The checks for two kinds; most pairs of kinds need no look at all. */
function checksOf(a: ClauseKind, b: ClauseKind): readonly Check[] {
  if (a !== b && !(LINKED.has(a) && LINKED.has(b))) return [];
  return CHECKS.filter(({ kinds }) => (kinds ? kinds.has(a) && kinds.has(b) : a === b));
}

/**
 * Pairs of clauses that do not go together. `denied` holds the metrics that the text promises nothing about; a promise
 * of such a metric clashes with the refusal, which is no clause, so the pair names the promise twice.
 */
export function findClashes(clauses: readonly TextClause[], denied: readonly string[]): Clash[] {
  const clashes: Clash[] = [];
  // A clause stated twice in the same words is at odds with nothing new.
  const stated = new Map<string, number>();
  clauses.forEach(({ kind, party, params }, i) => {
    const key = JSON.stringify([kind, party, params]);
    if (!stated.has(key)) stated.set(key, i);
  });
  const byKind = new Map<ClauseKind, number[]>();
  for (const i of stated.values()) {
    const kind = clauses[i]?.kind;
    const members = kind === undefined ? undefined : byKind.get(kind);
    if (members) members.push(i);
    else if (kind !== undefined) byKind.set(kind, [i]);
  }
  for (const i of stated.values()) {
    const a = clauses[i];
    const own: Clash[] = [];
    for (const [kind, members] of byKind) {
      const checks = a ? checksOf(a.kind, kind) : [];
      if (!a || checks.length === 0) continue;
      for (const j of members) {
        const b = clauses[j];
        // Sums in two currencies cannot be held against one another.
        if (!b || j <= i || (a.currency && b.currency && a.currency !== b.currency)) continue;
        for (const { type, why: check } of checks) {
          const why = check(a, b);
          if (why === undefined) continue;
          own.push({ type, between: [i, j], why });
          break;
        }
      }
    }
    clashes.push(...own.toSorted((x, y) => x.between[1] - y.between[1]));
    // One pair for a refusal, however many months the promise is told for.
    const refused = a !== undefined && denied.some((said) => METRIC_OF[said] === a.kind);
    if (refused && !clashes.some(({ type, why }) => type === 'promise-denied' && why === a.kind))
      clashes.push({ type: 'promise-denied', between: [i, i], why: a.kind });
  }
  return clashes;
}
