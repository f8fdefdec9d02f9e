import { floorAboveCap, nestedCaps } from './clash-caps';
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
  'fromMonth',
  'toMonth',
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
  const apart = SCOPE.filter(
    (scope) => !['fromMonth', 'toMonth', ...free].includes(scope) && differ(a, b, scope),
  );
  if (a.kind === 'commission' && apart.length === 0 && a.source.start === b.source.start) return undefined;
  return apart.length === 0 && meet(a, b) && !staged(a, b) ? name : undefined;
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

/** Whether a clause has any of the fee given back. */
function givesBack({ params }: TextClause): boolean {
  if (params.refundRatio === 0) return false;
  return ['refundRatio', 'refund', 'refundAmount', 'basis'].some((name) => params[name] !== undefined);
}

/** Nothing back for the one who leaves of their own accord goes with a refund for what the other did wrong. */
const OWN_WISH =
  /主动|单方|自行|无故|擅自|中途|因(?:甲方|乙方|商家)(?:自身)?原因|(?:甲方|乙方|商家)(?:提前|要求)/;

function contradiction(a: TextClause, b: TextClause): boolean {
  const refunds: readonly ClauseKind[] = ['shortfall-remedy', 'refund-pro-rata'];
  if (refunds.includes(a.kind) && refunds.includes(b.kind))
    return a.params.refundRatio === 0 && !OWN_WISH.test(a.source.text) && givesBack(b);
  if (a.kind === 'extra-fee-approval' && b.kind === 'extra-fee-approval')
    // What may be spent beyond a budget is no charge for the work.
    return (
      a.params.approval === 'forbidden' &&
      // …不得另行收取；确需发生的，须经同意: the second half of one sentence.
      Math.abs(b.source.start - a.source.end) > 2 &&
      b.params.approval !== 'forbidden' &&
      !/额度|限额|预算|推广|投放|充值/.test(b.source.text)
    );
  if (a.kind === 'ad-spend-cap' && num(a, 'amount') === 0)
    return ['ad-spend-floor'].includes(b.kind) && meet(a, b);
  if (a.kind === 'deposit' && b.kind === 'deposit')
    return a.params.refundable === false && a.params.forfeitOn === undefined && b.params.refundable === true;
  return (
    a.kind === 'termination-right' &&
    b.kind === 'termination-right' &&
    a.params.trigger === b.params.trigger &&
    a.party === b.party &&
    ['days', 'workdays', 'noticeDays', 'points'].some(
      (name) => num(a, name) !== undefined && num(b, name) !== undefined && num(a, name) !== num(b, name),
    )
  );
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

const CHECKS: readonly (readonly [ClashType, (a: TextClause, b: TextClause) => string | undefined])[] = [
  ['two-bases', (a, b) => (twoBases(a, b) ? 'base' : undefined)],
  ['same-metric-two-figures', (a, b) => sameMetric(a, b)],
  ['two-pay-dates', (a, b) => (payDates(a, b) ? 'due' : undefined)],
  ['floor-above-cap', (a, b) => (floorAboveCap(a, b) || floorAboveCap(b, a) ? 'amount' : undefined)],
  ['nested-caps', (a, b) => (nestedCaps(a, b) || nestedCaps(b, a) ? 'amount' : undefined)],
  ['tolerance-against-remedy', (a, b) => (tolerance(a, b) || tolerance(b, a) ? 'threshold' : undefined)],
  ['contradiction', (a, b) => (contradiction(a, b) || contradiction(b, a) ? 'terms' : undefined)],
];

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
  const first = [...stated.values()];
  first.forEach((i, order) => {
    const a = clauses[i];
    for (let next = order + 1; next < first.length; next++) {
      const j = first[next] ?? 0;
      const b = clauses[j];
      // Sums in two currencies cannot be held against one another.
      if (!a || !b || (a.currency && b.currency && a.currency !== b.currency)) continue;
      if (a.kind !== b.kind && !(LINKED.has(a.kind) && LINKED.has(b.kind))) continue;
      for (const [type, check] of CHECKS) {
        const why = check(a, b);
        if (why === undefined) continue;
        clashes.push({ type, between: [i, j], why });
        break;
      }
    }
    // One pair for a refusal, however many months the promise is told for.
    const told = a && clashes.some(({ type, why }) => type === 'promise-denied' && why === a.kind);
    if (a && told === false && denied.some((said) => METRIC_OF[said] === a.kind))
      clashes.push({ type: 'promise-denied', between: [i, i], why: a.kind });
  });
  return clashes;
}
