import { exactly, type Interval, justAbove } from '../quantity/interval';
import type { Day, Period } from '../quantity/period';
import { dayNumber } from './day-number';
import { dayOf, entriesOf } from './entry-log';
import { type Measured, measure } from './measure';
import type { RuleInput } from './rule';
import { groupsOf, sumRows } from './row-group';
import { groupsIn, tracksOf } from './rows-read';
import { statedFigure } from './stated-figure';
import type { Missing } from './types';

type Asked = Pick<RuleInput, 'history' | 'contract' | 'today'>;

/** What the goods sold in a period cost; `hi` is infinite while a product, its units or its unit cost is unknown. */
export interface GoodsCost {
  readonly value: Interval;
  /** The merchant's entries that it rests on. */
  readonly entryIds: readonly string[];
  readonly missing: readonly Missing[];
}

/** As `GoodsCost`, both ends inclusive. */
interface Part {
  readonly least: number;
  readonly most: number;
  readonly entryIds: readonly string[];
  readonly missing: readonly Missing[];
}

/** What one unit of a product costs on a day, in minor units: the newest entry from before; undefined = none. */
export function unitCostOn(
  input: Pick<RuleInput, 'history' | 'contract'>,
  productId: string,
  day: Day,
): number | undefined {
  return entriesOf(input, 'unit-cost').findLast(
    (entry) => entry.productId === productId && dayOf(input, entry) <= day,
  )?.amountMinor;
}

/** Units sold: whole pieces, both ends inclusive. */
function piecesIn({ value }: Pick<Measured, 'value'>) {
  if (!value) return undefined;
  const least = Math.max(0, Math.ceil(value.lo));
  return { least, most: value.lo === value.hi ? least : Math.ceil(value.hi) - 1 };
}

function unitsOf(
  { history, today }: Asked,
  shopId: string,
  target: Parameters<typeof measure>[1]['target'],
  period: Period,
) {
  return measure(history, { metric: 'units', unit: 'count', target, shopIds: [shopId], period, today });
}

/** What the pieces of one product cost. A cost that changed within the period makes it a range. */
function ofProduct(
  asked: Asked,
  { id, name }: { readonly id: string; readonly name: string },
  pieces: { readonly least: number; readonly most: number },
  period: Period,
): Part {
  const own = entriesOf(asked, 'unit-cost').filter(({ productId }) => productId === id);
  const before = own.findLast((entry) => dayOf(asked, entry) <= period.from);
  const since = own.filter((entry) => {
    const day = dayOf(asked, entry);
    return period.from < day && day <= period.to;
  });
  const product = name || id;
  // All of them may have been sold on days of which no cost is entered.
  if (!before) {
    const message: Missing['message'] =
      since.length === 0
        ? { key: 'figures:missing-unit-cost', params: { product } }
        : { key: 'figures:missing-unit-cost-on', params: { product, day: period.from } };
    return { least: 0, most: Infinity, entryIds: [], missing: [{ message }] };
  }
  const used = [before, ...since];
  const costs = used.map(({ amountMinor }) => amountMinor);
  const dearest = Math.max(...costs);
  return {
    least: pieces.least * Math.min(...costs),
    // Nothing times an unknown number of pieces is nothing.
    most: dearest === 0 ? 0 : pieces.most * dearest,
    entryIds: used.map(({ id: entryId }) => entryId),
    missing: [],
  };
}

function together(parts: readonly Part[]): Part {
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    most: parts.reduce((sum, { most }) => sum + most, 0),
    entryIds: [...new Set(parts.flatMap(({ entryIds }) => entryIds))],
    missing: parts.flatMap(({ missing }) => missing),
  };
}

function ofShop(asked: Asked, shopId: string, period: Period): Part {
  const { history } = asked;
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  const place = { shopId, metric: 'units', unit: 'count', from, to } as const;
  const sold = [...tracksOf(history, place, 'product')].flatMap(([id, { entity }]) => {
    const pieces = piecesIn(unitsOf(asked, shopId, { kind: 'product', id }, period));
    return pieces && pieces.most > 0 ? [{ product: { id, name: entity.name }, pieces }] : [];
  });
  const sum = together(sold.map(({ product, pieces }) => ofProduct(asked, product, pieces, period)));
  // That no other product was sold is proved by a table that shows every one of the very period…
  const tables = groupsOf(groupsIn(history, place, 'product'), period).map(sumRows);
  if (tables.some((table) => !table.missing && !table.open)) return sum;
  // …or by the products read making up all that the shop sold.
  const rows = sold.reduce((count, { pieces }) => count + pieces.least, 0);
  const all = unitsOf(asked, shopId, { kind: 'shop' }, period);
  if ((piecesIn(all)?.most ?? Infinity) <= rows) return sum;
  const message = { key: 'figures:missing-units', params: { period: { period } } } as const;
  const unread = all.missing.length > 0 ? all.missing : [{ message }];
  return { ...sum, most: Infinity, missing: [...sum.missing, ...unread] };
}

/**
 * What the goods sold in a period cost, for clauses and the reconciliation alike: the merchant's own figure for exactly
 * these days, else units sold × unit cost, product by product. A missing unit cost leaves it open, never zero.
 */
export function goodsCost(asked: Asked, period: Period): GoodsCost {
  const stated = statedFigure(asked, 'goods-cost', period);
  if (stated) return { value: exactly(stated.amountMinor), entryIds: [stated.id], missing: [] };
  const { shopIds } = asked.contract;
  const { least, most, entryIds, missing } = together(shopIds.map((id) => ofShop(asked, id, period)));
  const value = least === most ? exactly(least) : { lo: least, hi: justAbove(most) };
  if (value.hi !== Infinity || missing.length > 0) return { value, entryIds, missing };
  // Rows of days that are not over, or of a part of the period.
  const message = { key: 'figures:missing-units', params: { period: { period } } } as const;
  return { value, entryIds, missing: [{ message }] };
}
