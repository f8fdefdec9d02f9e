import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import { dayNumber, runs } from '../day-number';
import { eachPeriod } from '../history';
import { rowsMissing } from '../missing';
import { periodsOf } from '../periods';
import { groupsOf, type RowGroup, type RowSum, sumRows } from '../row-group';
import { verdict } from '../rule';
import { looking } from '../looking';
import type { Missing, Verdict } from '../types';
import { askedFor } from '../asked-for';
import { type CapCase, spendOf, termsOf } from './ad-spend-cap-shop';
import { type PeriodRows, type RowOver, rowsByDay, rowsByPeriod } from './row-figures';
import { comparatorWord, known, stateWord } from './words';

/** Id of the entity that stands for all rows without a verdict of their own. */
export const OTHERS = '*';

type RowKind = 'product' | 'campaign';

function rowVerdict(cap: CapCase, period: Period, row: RowOver): Verdict {
  const { clause, given, input } = cap;
  const { currency } = input.contract;
  const { promised, limitWord } = termsOf(cap);
  return verdict(clause, input.contract, {
    entity: row.entity,
    shopId: cap.shopId,
    period,
    state: 'breached',
    measured: row.measured,
    promised,
    sentence: (state) => ({
      key: 'rules:ad-spend-cap.sentence-row',
      params: {
        row: row.entity.name || row.entity.id,
        period: { period },
        comparator: comparatorWord(given.comparator),
        limit: limitWord,
        actual: known(row.measured.value, currency),
        state: stateWord(state),
      },
    }),
  });
}

/** What is to be read before all rows are known. */
function restMissing(sums: readonly RowSum[], kind: RowKind, period: Period): Missing[] {
  if (sums.length > 0) return sums.flatMap((sum) => (sum.missing ? [rowsMissing(sum.missing, period)] : []));
  const params = { days: { period }, kind: { message: { key: `rules:kind.${kind}` } } } as const;
  return [{ message: { key: 'rules:missing-each', params } }];
}

/** The rows that are not in breach, as one: met only when no row, read or not, can be above the cap. */
function restVerdict(
  cap: CapCase,
  kind: RowKind,
  { period, rows, tables }: { period: Period; rows: PeriodRows; tables: readonly RowGroup[] },
): Verdict {
  const { clause, given, input, limit } = cap;
  const { contract, today } = input;
  const sums = groupsOf(tables, period).map(sumRows);
  const complete = sums.find((sum) => !sum.missing && !sum.open);
  // No row can spend more than the whole shop.
  const shop = complete ? undefined : spendOf(cap, period);
  const capped = shop?.value !== undefined && compare(shop.value, given.comparator, limit) === 'met';
  const value = rows.highest && { lo: rows.highest.lo, hi: complete ? rows.highest.hi : Infinity };
  const state =
    capped || (complete && (!value || compare(value, given.comparator, limit) === 'met')) ? 'met' : 'unknown';
  const name = contract.currency;
  const { promised, limitWord } = termsOf(cap);
  return verdict(clause, contract, {
    entity: { kind, id: OTHERS, name: '' },
    shopId: cap.shopId,
    period,
    state,
    missing: state === 'unknown' ? restMissing(sums, kind, period) : [],
    measured: {
      value,
      unit: name,
      evidence: capped ? shop.evidence : (rows.top?.evidence ?? []),
      asOf: capped ? shop.asOf : rows.top?.asOf,
      missing: [],
      running: period.to >= today,
    },
    promised,
    sentence: () => ({
      key: value ? 'rules:ad-spend-cap.sentence-rest' : 'rules:ad-spend-cap.sentence-rest-unread',
      params: {
        kind: { message: { key: `rules:kind.${kind}` } },
        rows: rows.rest,
        breached: rows.over.length,
        period: { period },
        comparator: comparatorWord(given.comparator),
        limit: limitWord,
        actual: known(value, name),
        state: stateWord(state),
      },
    }),
  });
}

/** The tables whose rows add up, of all the days of these periods. */
function tablesOf(
  { input, shopId }: CapCase,
  kind: RowKind,
  periods: readonly Period[],
): readonly RowGroup[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [dayNumber(first.from), dayNumber(last.to)];
  const place = { shopId, metric: 'adSpend', unit: input.contract.currency, from, to };
  return looking(input.history, (seen) => seen.rows(place, kind));
}

interface Judged {
  readonly period: Period;
  readonly verdicts: readonly Verdict[];
  /** A past day of which nothing was read. */
  readonly unread: boolean;
}

const NONE: PeriodRows = { over: [], rest: 0, highest: undefined, top: undefined };

/** One verdict per row and period in breach, and one for all other rows of the period. */
export function judgeRowCap(cap: CapCase, kind: RowKind): Verdict[] {
  const { given, input, limit, shopId } = cap;
  const { contract, history, today } = input;
  const binding = periodsOf(contract, given.per, given, today, given.calendar).filter(input.applies);
  const { comparator } = given;
  const shared = {
    history,
    kind,
    metric: 'adSpend',
    currency: contract.currency,
    shopId,
    today,
    comparator,
    limit,
  };
  const isUnread = (period: Period, { rest, over }: PeriodRows): boolean =>
    given.per === 'day' &&
    period.to < today &&
    rest === 0 &&
    over.length === 0 &&
    spendOf(cap, period).value === undefined;
  const rowsIn = (within: readonly Period[]) =>
    given.per === 'day' ? rowsByDay(shared, within) : rowsByPeriod(shared);
  const periods = askedFor(binding, input.within, (period) =>
    isUnread(period, rowsIn([period])(period) ?? NONE),
  );
  const judged = eachPeriod(history, `rows ${shopId}`, periods, (fresh) => {
    const rowsOf = rowsIn(fresh);
    const tables = tablesOf(cap, kind, fresh);
    return (period): Judged => {
      const rows = rowsOf(period) ?? NONE;
      const unread = isUnread(period, rows);
      const over = rows.over.map((row) => rowVerdict(cap, period, row));
      if (!unread) over.push(restVerdict(cap, kind, { period, rows, tables }));
      return { period, unread, verdicts: over };
    };
  });
  const all: Verdict[] = [];
  for (const { verdicts } of judged) all.push(...verdicts);
  const gaps = runs(judged.filter(({ unread }) => unread).map(({ period }) => dayNumber(period.from)));
  const tables = tablesOf(cap, kind, gaps);
  for (const period of gaps) all.push(restVerdict(cap, kind, { period, rows: NONE, tables }));
  return all;
}
