import type { Entity } from '../../metrics/types';
import type { Interval } from '../../quantity/interval';
import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import { dayNumber, runs } from '../day-number';
import { indexOf } from '../history';
import { kindKey } from '../history-index';
import { type Measured, measure } from '../measure';
import { periodsOf } from '../periods';
import { sumRows } from '../row-group';
import { verdict } from '../rule';
import type { Sighting, Track } from '../sighting';
import type { Missing, Verdict } from '../types';
import { type CapCase, spendOf } from './ad-spend-cap-shop';
import { rowsMissing } from '../missing';
import { amountFigure, comparatorWord, known, stateWord } from './words';

/** Id of the entity that stands for all rows without a verdict of their own. */
export const OTHERS = '*';

type RowKind = 'product' | 'campaign';

/** What is known of one row's spend in a period. */
interface RowSpend {
  readonly entity: Entity;
  readonly measured: Measured;
}

function ofSighting(sighting: Sighting, cap: CapCase, running: boolean): Measured {
  return {
    value: { lo: sighting.lo, hi: sighting.hi },
    unit: cap.input.contract.currency,
    evidence: sighting.observations.map(({ evidence }) => evidence),
    asOf: sighting.fact.readAt,
    missing: [],
    running,
  };
}

/** Rows with a reading in the period. Days are looked up directly, since they are many. */
function spends(cap: CapCase, tracks: readonly Track[], kind: RowKind, periods: readonly Period[]) {
  const found = new Map<string, RowSpend[]>(periods.map((period) => [period.from, []]));
  const { today, contract, history } = cap.input;
  if (cap.given.per === 'day') {
    const byDay = new Map(periods.map((period) => [dayNumber(period.from), period]));
    for (const track of tracks)
      for (const sighting of track.sightings) {
        const period = sighting.from === sighting.to ? byDay.get(sighting.from) : undefined;
        if (!period) continue;
        const measured = ofSighting(sighting, cap, period.to >= today);
        found.get(period.from)?.push({ entity: track.entity, measured });
      }
    return found;
  }
  const wanted = { metric: 'adSpend', unit: contract.currency, shopIds: [cap.shopId], today };
  for (const period of periods)
    for (const { entity } of tracks) {
      const measured = measure(history, { ...wanted, target: { kind, id: entity.id }, period });
      if (measured.value) found.get(period.from)?.push({ entity, measured });
    }
  return found;
}

function rowVerdict(cap: CapCase, period: Period, row: RowSpend): Verdict {
  const { clause, given, input, limit } = cap;
  const { currency } = input.contract;
  return verdict(clause, input.contract, {
    entity: row.entity,
    period,
    state: 'breached',
    measured: row.measured,
    promised: { comparator: given.comparator, value: limit, unit: currency },
    sentence: (state) => ({
      key: 'rules:ad-spend-cap.sentence-row',
      params: {
        row: row.entity.name || row.entity.id,
        period: { period },
        comparator: comparatorWord(given.comparator),
        limit: amountFigure(limit, currency),
        actual: known(row.measured.value, currency),
        state: stateWord(state),
      },
    }),
  });
}

/** The highest spend any one of the rows can have. */
function highest(rows: readonly RowSpend[], unseen: boolean): Interval | undefined {
  const values = rows.flatMap(({ measured }) => measured.value ?? []);
  if (values.length === 0) return undefined;
  return {
    lo: Math.max(...values.map(({ lo }) => lo)),
    hi: unseen ? Infinity : Math.max(...values.map(({ hi }) => hi)),
  };
}

/** The rows that are not in breach, as one: met only when no row, read or not, can be above the cap. */
function restVerdict(
  cap: CapCase,
  kind: RowKind,
  period: Period,
  rest: readonly RowSpend[],
  breached: number,
): Verdict {
  const { clause, given, input, limit, shopId } = cap;
  const { contract, today } = input;
  const groups = (
    indexOf(input.history).rows.get(kindKey(shopId, 'adSpend', contract.currency, kind)) ?? []
  ).filter((group) => group.from === dayNumber(period.from) && group.to === dayNumber(period.to));
  const sums = groups.map(sumRows);
  const complete = sums.find((sum) => !sum.missing && !sum.open);
  // No row can spend more than the whole shop.
  const shop = complete ? undefined : spendOf(cap, period);
  const capped = shop?.value !== undefined && compare(shop.value, given.comparator, limit) === 'met';
  const value = highest(rest, !complete);
  const state =
    capped || (complete && (!value || compare(value, given.comparator, limit) === 'met')) ? 'met' : 'unknown';
  const missing: Missing[] = sums.flatMap((sum) => (sum.missing ? [rowsMissing(sum.missing, period)] : []));
  if (groups.length === 0)
    missing.push({
      message: {
        key: 'rules:missing-each',
        params: { days: { period }, kind: { message: { key: `rules:kind.${kind}` } } },
      },
    });
  const top = rest.find(({ measured }) => measured.value?.lo === value?.lo);
  const name = contract.currency;
  return verdict(clause, contract, {
    entity: { kind, id: OTHERS, name: '' },
    period,
    state,
    missing,
    measured: {
      value,
      unit: name,
      evidence: capped ? shop.evidence : (top?.measured.evidence ?? []),
      asOf: capped ? shop.asOf : top?.measured.asOf,
      missing: [],
      running: period.to >= today,
    },
    promised: { comparator: given.comparator, value: limit, unit: name },
    sentence: () => ({
      key: value ? 'rules:ad-spend-cap.sentence-rest' : 'rules:ad-spend-cap.sentence-rest-unread',
      params: {
        kind: { message: { key: `rules:kind.${kind}` } },
        rows: rest.length,
        breached,
        period: { period },
        comparator: comparatorWord(given.comparator),
        limit: amountFigure(limit, name),
        actual: known(value, name),
        state: stateWord(state),
      },
    }),
  });
}

/** One verdict per row and period in breach, and one for all other rows of the period. */
export function judgeRowCap(cap: CapCase, kind: RowKind): Verdict[] {
  const { given, input, limit, shopId } = cap;
  const { contract, today } = input;
  const index = indexOf(input.history);
  const keys = index.kinds.get(kindKey(shopId, 'adSpend', contract.currency, kind)) ?? [];
  const tracks = keys.flatMap((key) => index.tracks.get(key) ?? []);
  const periods = periodsOf(contract, given.per, given, today, given.calendar).filter(input.applies);
  const verdicts: Verdict[] = [];
  const unread: number[] = [];
  const found = spends(cap, tracks, kind, periods);
  for (const period of periods) {
    const rows = found.get(period.from) ?? [];
    const over = rows.filter(
      ({ measured }) => compare(measured.value, given.comparator, limit) === 'breached',
    );
    verdicts.push(...over.map((row) => rowVerdict(cap, period, row)));
    const past = given.per === 'day' && period.to < today;
    if (past && rows.length === 0 && spendOf(cap, period).value === undefined) {
      unread.push(dayNumber(period.from));
      continue;
    }
    const rest = rows.filter((row) => !over.includes(row));
    verdicts.push(restVerdict(cap, kind, period, rest, over.length));
  }
  for (const period of runs(unread)) verdicts.push(restVerdict(cap, kind, period, [], 0));
  return verdicts;
}
