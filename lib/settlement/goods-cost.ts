import { entriesOf, within } from '../contracts/entry-log';
import { goodsCost as costOfSold } from '../contracts/goods-cost';
import { today as todayIn } from '../quantity/day';
import { saysNothing } from '../quantity/interval';
import type { Period } from '../quantity/period';
import { endsOf, only, UNKNOWN } from './ends';
import type { Known, SettleWish } from './month';

type Wish = Pick<SettleWish, 'contract' | 'history' | 'now'>;

/**
 * What the goods sold have cost, as the clauses reckon it. Where nothing is known of that, what was bought stands in
 * its place on the sheet, as is customary; no clause is judged by it.
 */
export function goodsCost(wish: Wish, period: Period): Known {
  const { contract, now } = wish;
  const { value, entryIds, missing } = costOfSold({ ...wish, today: todayIn(contract.zone, now) }, period);
  const bought = saysNothing(value) ? within(wish, entriesOf(wish, 'purchase'), period) : [];
  if (bought.length === 0 && saysNothing(value) && entriesOf(wish, 'unit-cost').length === 0) {
    const message = { key: 'settlement:enter-costs' } as const;
    return { ends: UNKNOWN, source: { kind: 'entries', ids: [] }, missing: [{ message }] };
  }
  if (bought.length === 0)
    return { ends: endsOf(value), source: { kind: 'entries', ids: entryIds }, missing };
  return {
    ends: only(bought.reduce((sum, { amountMinor }) => sum + amountMinor, 0)),
    source: { kind: 'entries', ids: bought.map(({ id }) => id) },
    missing: [],
  };
}
