import type { MessageParam } from '../../messages/types';
import type { Evidence } from '../../metrics/types';
import { startOfDay } from '../../quantity/clock';
import { addDays } from '../../quantity/day';
import { type Interval, isExact, justAbove } from '../../quantity/interval';
import { type Instant, newestOf, type Period } from '../../quantity/period';
import type { RuleInput } from '../rule';
import type { Missing } from '../types';
import { aspectOf } from '../work/aspect';
import { countWorkBetween, type WorkCount, type WorkSpan } from '../work/count';

/** What is counted in hours or days is presence, which no list shows. */
const PRESENCE = new Set(['hour', 'day']);

/** The words of a deliverable that say what is counted. */
export interface Delivered {
  readonly item: string;
  readonly unit?: string | undefined;
}

/** What snapshots prove of a deliverable in a span; undefined = it leaves no trace, or no list was compared. */
function provedIn(
  { history, contract }: Pick<RuleInput, 'history' | 'contract'>,
  { item, unit }: Delivered,
  span: WorkSpan,
): WorkCount | undefined {
  const aspect = PRESENCE.has(unit ?? '') ? undefined : aspectOf(item);
  if (!aspect) return undefined;
  const work = countWorkBetween({ facts: history.facts, shopIds: contract.shopIds, aspect }, span);
  const seen = work.compared > 0 || work.certain.length > 0 || work.possible.length > 0;
  return seen ? work : undefined;
}

/** What snapshots prove of a deliverable in a period; undefined = it leaves no trace, or no list was compared. */
export function provedWork(
  input: Pick<RuleInput, 'history' | 'contract'>,
  given: Delivered,
  { from, to }: Period,
): WorkCount | undefined {
  const { zone } = input.contract;
  return provedIn(input, given, {
    from: Date.parse(startOfDay(from, zone)),
    to: Date.parse(startOfDay(addDays(to, 1), zone)),
  });
}

/** The same from an event up to when it is due, that instant included; where the due time is open, for both ends. */
export function provedInTime(
  input: Pick<RuleInput, 'history' | 'contract'>,
  given: Delivered,
  event: Instant,
  due: { readonly earliest: Instant; readonly latest: Instant },
): WorkCount | undefined {
  const upTo = (last: Instant) =>
    provedIn(input, given, { from: Date.parse(event), to: Date.parse(last) + 1 });
  const possible = upTo(due.latest);
  if (!possible || due.earliest === due.latest) return possible;
  const certain = upTo(due.earliest);
  const sure = new Set(certain?.certain);
  return {
    ...possible,
    value: { lo: certain?.value.lo ?? 0, hi: possible.value.hi },
    certain: [...sure],
    possible: [...possible.certain.filter((change) => !sure.has(change)), ...possible.possible],
  };
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
  const asOf = newestOf([...sights.map(({ at }) => at), entered]);
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
