import { readContract } from '../../../lib/contracts/text';
import type { Case, Expected } from './corpus/case';

const CORE_EXTRA = [
  'fromMonth',
  'toMonth',
  'from',
  'calendar',
  'calendarMonths',
  'window',
  'except',
  'conditional',
  'anyOf',
];
/** Core params by kind; any other is a detail. */
const CORE: Readonly<Record<string, string>> = {
  'sales-target':
    'amount amountRange count unit growth growthOf multiple completion completionRange comparator per byMonth withinDays deduct',
  'roi-floor': 'value comparator channel basis weeks days months run',
  'free-traffic-share': 'value range comparator share increasePoints byMonth',
  deliverable: 'item count countRange comparator per unit withinHours byMonth',
  'ad-spend-cap': 'amount amountRange comparator per scope',
  'ad-spend-floor': 'amount comparator per scope',
  'total-budget-cap': 'amount comparator per',
  'price-floor': 'amount ref ratio comparator',
  'cost-ratio-cap': 'value comparator numerator denominator',
  'margin-floor': 'value amount comparator margin per',
  'refund-rate-cap': 'value comparator rate',
  'stock-floor': 'count daysOfCover comparator',
  'response-time-cap': 'seconds comparator to share days run',
  'duty-deadline': 'duty hours workdays leadHours leadWorkdays due',
  'shortfall-remedy':
    'metric threshold thresholdAmount comparator months weeks run terminate refundRatio refundAmount refund bands deductRatio deduct compensateRatio feeScope feeMonths extendMonths deductCap perPoint',
  'base-fee': 'amount per instalments due',
  commission: 'rate tiers mode base above below deduct minAmount capAmount amount',
  deposit: 'amount firstAmount formula',
  'late-penalty': 'ratePerDay amountPerDay amountPerEvent ratePerMinute of graceWorkdays capRatio',
  'refund-pro-rata': 'basis refundRatio underMonths',
  'extra-fee-approval': 'approval amountOver',
  'prohibited-act': 'acts penaltyAmount refundRatio',
  'delegation-stage': 'allowed denied withinDays',
  'termination-right': 'trigger days workdays hours months points comparator noticeDays',
  confidentiality: 'afterYears',
  'data-access': 'access for',
};
const TEXTS = new Set([
  'item',
  'attach',
  'duty',
  'event',
  'product',
  'channel',
  'except',
  'window',
  'growthOf',
  'scope',
  'measure',
  'formula',
  'numeratorText',
]);
const LISTS = new Set(['acts', 'allowed', 'denied', 'items']);

function overlap(a: string, b: string): boolean {
  const common = Array.from(new Set(a)).filter((char) => b.includes(char)).length;
  return common >= Math.min(new Set(a).size, new Set(b).size) * 0.5;
}

function same(name: string, wanted: unknown, found: unknown): boolean {
  if (typeof wanted === 'string' && typeof found === 'string' && TEXTS.has(name))
    return overlap(wanted, found);
  if (LISTS.has(name) && Array.isArray(wanted) && Array.isArray(found))
    return wanted.every((w) => found.some((f) => overlap(String(w), String(f))));
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < 1e-9;
  if (Array.isArray(wanted) && Array.isArray(found))
    return wanted.length === found.length && wanted.every((w, i) => same('', w, found[i]));
  if (wanted !== null && typeof wanted === 'object' && found !== null && typeof found === 'object')
    return Object.entries(wanted).every(([key, value]) =>
      same(key, value, (found as Record<string, unknown>)[key]),
    );
  return wanted === found;
}

export interface Score {
  expected: number;
  found: number;
  kinds: number;
  parties: number;
  core: number;
  coreAll: number;
  extra: number;
  detail: number;
  detailAll: number;
  lists: number;
  listsAll: number;
  faults: string[];
}

function paramFaults(wanted: Expected, found: Readonly<Record<string, unknown>>, score: Score): string[] {
  const core = new Set([...(CORE[wanted.kind] ?? '').split(' '), ...CORE_EXTRA]);
  const faults: string[] = [];
  for (const [name, value] of Object.entries(wanted.params)) {
    const right = same(name, value, found[name]);
    if (core.has(name)) score.coreAll++;
    else score.detailAll++;
    if (right && core.has(name)) score.core++;
    if (right && !core.has(name)) score.detail++;
    if (!right)
      faults.push(
        `${core.has(name) ? '' : '(detail) '}${name}: ${JSON.stringify(value)} ≠ ${JSON.stringify(found[name])}`,
      );
  }
  for (const name of Object.keys(found)) {
    if (
      name in wanted.params ||
      !core.has(name) ||
      name === 'comparator' ||
      name === 'scope' ||
      (name === 'conditional' && wanted.kind === 'prohibited-act')
    )
      continue;
    score.extra++;
    faults.push(`${name}: not said, read as ${JSON.stringify(found[name])}`);
  }
  return faults;
}

/** Reads every case and counts what was read right. */
export function scoreOf(cases: readonly Case[]): Score {
  const score: Score = {
    expected: 0,
    found: 0,
    kinds: 0,
    parties: 0,
    core: 0,
    coreAll: 0,
    extra: 0,
    detail: 0,
    detailAll: 0,
    lists: 0,
    listsAll: 0,
    faults: [],
  };
  for (const { text, clauses, list } of cases) {
    const reading = readContract(text);
    const left = [...reading.clauses];
    score.expected += clauses.length;
    score.found += left.length;
    for (const wanted of clauses) {
      const candidates = left.filter((clause) => clause.kind === wanted.kind);
      const best = candidates
        .map((clause) => ({ clause, faults: paramFaults(wanted, clause.params, { ...score, faults: [] }) }))
        .toSorted((a, b) => a.faults.length - b.faults.length)[0];
      if (!best) {
        score.faults.push(
          `MISSING ${wanted.kind} in: ${text} | found ${JSON.stringify(reading.clauses.map((c) => [c.kind, c.params]))}`,
        );
        continue;
      }
      left.splice(left.indexOf(best.clause), 1);
      score.kinds++;
      const faults = paramFaults(wanted, best.clause.params, score);
      if (best.clause.party === wanted.party) score.parties++;
      else faults.push(`party: ${wanted.party} ≠ ${best.clause.party}`);
      if (faults.length > 0) score.faults.push(`${wanted.kind} ${faults.join(' · ')} in: ${text}`);
    }
    for (const clause of left)
      score.faults.push(`EXTRA ${clause.kind} ${JSON.stringify(clause.params)} in: ${text}`);
    if (list) {
      score.listsAll++;
      if (reading[list].length > 0) score.lists++;
      else
        score.faults.push(
          `LIST ${list} in: ${text} (vague ${reading.vague.length}, blanks ${reading.blanks.length}, unread ${reading.unread.length})`,
        );
    } else {
      const spare = (['vague', 'blanks', 'unread'] as const).filter((name) => reading[name].length > 0);
      if (spare.length > 0) score.faults.push(`SPARE ${spare.join(',')} in: ${text}`);
    }
  }
  return score;
}
