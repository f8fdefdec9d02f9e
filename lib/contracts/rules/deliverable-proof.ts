import type { MessageParam } from '../../messages/types';
import type { Evidence } from '../../metrics/types';
import { type Interval, isExact } from '../../quantity/interval';
import type { Instant, Period } from '../../quantity/period';
import { justAbove } from '../arithmetic';
import type { RuleInput } from '../rule';
import type { Missing } from '../types';
import { aspectOf } from '../work/aspect';
import { countWork, type WorkCount } from '../work/count';

/** What is counted in hours or days is presence, which no list shows. */
const PRESENCE = new Set(['hour', 'day']);

/** What snapshots prove of a deliverable in a period; undefined = it leaves no trace, or no list was compared. */
export function provedWork(
  input: Pick<RuleInput, 'history' | 'contract'>,
  given: { readonly item: string; readonly unit?: string | undefined },
  period: Period,
): WorkCount | undefined {
  const aspect = PRESENCE.has(given.unit ?? '') ? undefined : aspectOf(given.item);
  if (!aspect) return undefined;
  const { history, contract } = input;
  const { shopIds, zone } = contract;
  const work = countWork({ facts: history.facts, shopIds, aspect, period, zone });
  const seen = work.compared > 0 || work.certain.length > 0 || work.possible.length > 0;
  return seen ? work : undefined;
}

/** The same where the work counts only with its document, which no page shows. */
export function withoutDocument({ lo, hi }: Interval): Interval {
  return { lo: 0, hi: lo === hi ? justAbove(hi) : hi };
}

/**
 * What is known from snapshots and entries together. Entries add to what was seen, since not everything was, but never
 * overturn it: where everything was watched, more than was seen was not done; a record that is said to be complete and
 * holds less than was seen is not.
 */
export function together(proved: Interval, entered: Interval | undefined): Interval {
  if (!entered || entered.hi < proved.lo) return proved;
  const most = isExact(proved) ? justAbove(proved.hi) : proved.hi;
  const lo = Math.max(proved.lo, entered.lo);
  if (lo >= most) return proved;
  if (isExact(proved)) return proved;
  return { lo, hi: Math.max(lo, Math.min(proved.hi, entered.hi)) };
}

/** The cells before and after each certain change; the newest reading among them, or of what was `entered`. */
export function proofOf(
  { certain }: WorkCount,
  entered: Instant | undefined,
): { readonly evidence: readonly Evidence[]; readonly asOf: Instant | undefined } {
  const sights = certain.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const asOf = [...sights.map(({ at }) => at), ...(entered === undefined ? [] : [entered])].toSorted().at(-1);
  return { evidence: sights.map(({ evidence }) => evidence), asOf };
}

/** `96/135 个` */
export function comparedWord({ compared, total }: Pick<WorkCount, 'compared' | 'total'>): MessageParam {
  return {
    message:
      total === undefined
        ? { key: 'deliverables:compared', params: { compared } }
        : { key: 'deliverables:compared-of', params: { compared, total: Math.max(total, compared) } },
  };
}

/** What to read so that snapshots can prove it. */
export function unseenWork(work: WorkCount, period: Period): Missing {
  const params = { period: { period }, compared: comparedWord(work) };
  return { message: { key: `deliverables:missing.${work.aspect}`, params } };
}
