import { createHistory, indexFor } from '../contracts/history';
import { overlapping } from '../contracts/sighting';
import type { History } from '../contracts/types';
import { dayNumber, dayOfNumber } from '../contracts/day-number';
import type { MetricId } from '../metrics/catalog';
import { metricOf } from '../metrics/catalog';
import type { Entity, EntityKind, Evidence, SnapshotFacts } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import { addDays, today } from '../quantity/day';
import { isCurrency, minorDigits } from '../quantity/money';
import type { Day } from '../quantity/period';
import type { Unit } from '../quantity/types';
import type { AlertInput } from './kind';
import { zoneOfShop } from './shop-zone';

/** What figures are looked up in. */
type Known = Pick<AlertInput, 'contracts' | 'history'>;

/** A day's figure that will not grow any more: the day was over when it was read. */
export interface DayFigure extends Interval {
  readonly day: Day;
  readonly unit: Unit;
  readonly entity: Entity;
  readonly fact: SnapshotFacts;
  readonly evidence: readonly Evidence[];
}

/** One metric of one entity, day by day, oldest first; days that were not read are absent. */
export type DaySeries = readonly DayFigure[];

/** The consoles that a shop was read on, the latest first, as far as they are asked for. */
function* consolesOf(history: History, shopId: string) {
  for (let i = history.facts.length - 1; i >= 0; i--) {
    const fact = history.facts[i];
    if (fact?.shopId === shopId) yield fact.consoleId;
  }
}

/** Every shop that is known of, with its zone and business day. */
export function shopsOf(input: AlertInput): { shopId: string; zone: string; today: Day }[] {
  const ids = new Set([
    ...input.contracts.flatMap(({ shopIds }) => shopIds),
    ...input.history.facts.map(({ shopId }) => shopId),
  ]);
  return [...ids].map((shopId) => {
    const record = input.shops?.find(({ id }) => id === shopId);
    const { contracts, history } = input;
    const zone = zoneOfShop(shopId, { contracts, record, seenOn: consolesOf(history, shopId) });
    return { shopId, zone, today: today(zone, input.now) };
  });
}

const currencies = new WeakMap<object, Map<string, Unit>>();

/** The currency that a shop's figures are in; undefined before any money was read. */
function currencyOf(input: Known, shopId: string): Unit | undefined {
  const known = currencies.get(input.history) ?? new Map<string, Unit>();
  currencies.set(input.history, known);
  const set = input.contracts.find(({ shopIds }) => shopIds.includes(shopId))?.currency ?? known.get(shopId);
  if (set) return set;
  for (const fact of input.history.facts.toReversed()) {
    if (fact.shopId !== shopId) continue;
    const money = fact.observations.find(({ unit }) => isCurrency(unit));
    if (!money) continue;
    known.set(shopId, money.unit);
    return money.unit;
  }
  return undefined;
}

/** Days of one metric for every entity of a kind, within the last `days` days before `until` (inclusive). */
export function seriesOf(
  input: Known,
  shopId: string,
  metric: MetricId,
  kind: EntityKind,
  span: { readonly until: Day; readonly days: number },
): DaySeries[] {
  const { unit: kindOfUnit } = metricOf(metric);
  const unit = kindOfUnit === 'money' ? currencyOf(input, shopId) : kindOfUnit;
  if (!unit) return [];
  const last = dayNumber(span.until);
  const tracks = indexFor(input.history).tracks(shopId, metric, unit, kind);
  return [...tracks.values()].map((track) =>
    overlapping(track, last - span.days + 1, last)
      .filter(({ from, to, open, lo, hi }) => from === to && !open && (lo !== 0 || hi !== Infinity))
      .map(({ from, lo, hi, fact, observations }) => ({
        day: dayOfNumber(from),
        lo,
        hi,
        unit,
        entity: track.entity,
        fact,
        evidence: observations.map(({ evidence }) => evidence),
      })),
  );
}

/** Days of the shop as a whole; the advertising account stands for it where only that is shown. */
function wholeSeriesOf(
  input: Known,
  shopId: string,
  metric: MetricId,
  span: { readonly until: Day; readonly days: number },
): DaySeries {
  const [shop] = seriesOf(input, shopId, metric, 'shop', span);
  if (shop && shop.length > 0) return shop;
  const accounts = seriesOf(input, shopId, metric, 'account', span);
  return accounts.length === 1 ? (accounts[0] ?? []) : [];
}

const pageOf = ({ consoleId, page }: SnapshotFacts) => `${consoleId}|${page}`;
const ofPages = new WeakMap<History, Map<string, History>>();

/** What one page told. */
function historyOfPage(history: History, page: string): History {
  const known = ofPages.get(history) ?? new Map<string, History>();
  ofPages.set(history, known);
  const told = known.get(page) ?? createHistory(history.facts.filter((fact) => pageOf(fact) === page));
  known.set(page, told);
  return told;
}

/**
 * Days of one metric of the shop as a whole, as one page told them: of those that told the newest day, the one with the
 * most. Two pages may count one word by two rules, and which was read last must not look like a change of the shop.
 */
export function shopSeriesOf(
  input: Known,
  shopId: string,
  metric: MetricId,
  span: { readonly until: Day; readonly days: number },
): DaySeries {
  const all = wholeSeriesOf(input, shopId, metric, span);
  const pages = [...new Set(all.map(({ fact }) => pageOf(fact)))];
  if (pages.length < 2) return all;
  const { contracts, history } = input;
  const told = pages
    .map((page) => ({ contracts, history: historyOfPage(history, page) }))
    .map((known) => wholeSeriesOf(known, shopId, metric, span))
    .filter((series) => series.at(-1)?.day === all.at(-1)?.day);
  return told.toSorted((a, b) => b.length - a.length)[0] ?? all;
}

export function onDay(series: DaySeries, day: Day): DayFigure | undefined {
  return series.find((figure) => figure.day === day);
}

/** What the days from `from` to `to` add up to; undefined when one of them was not read. */
export function sumOf(series: DaySeries, from: Day, to: Day): Interval | undefined {
  let sum: Interval = { lo: 0, hi: 0 };
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const figure = onDay(series, day);
    if (!figure) return undefined;
    sum = { lo: sum.lo + figure.lo, hi: sum.hi + figure.hi };
  }
  return sum;
}

/** The middle of what is known, in major units for money; undefined when it has no upper end. */
export function nominal({ lo, hi, unit }: Interval & { readonly unit: Unit }): number | undefined {
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return undefined;
  const middle = (lo + hi) / 2;
  return isCurrency(unit) ? middle / 10 ** minorDigits(unit) : middle;
}
