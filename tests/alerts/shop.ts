import { findAlerts } from '../../lib/alerts/kinds';
import type { AlertInput } from '../../lib/alerts/kind';
import type { AlertKindId } from '../../lib/alerts/ids';
import type { Finding } from '../../lib/alerts/types';
import type { Entry } from '../../lib/contracts/entries';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import type { Clause, Contract } from '../../lib/contracts/types';
import { metricOf, type MetricId } from '../../lib/metrics/catalog';
import type { Entity, SnapshotFacts } from '../../lib/metrics/types';
import { addDays } from '../../lib/quantity/day';
import type { Day } from '../../lib/quantity/period';
import { facts, SHOP, shop, ZONE } from '../contracts/facts';

export const TODAY: Day = '2026-04-16';
/** Noon in the shop's zone. */
export const NOW = '2026-04-16T04:00:00.000Z';

/** A closed day of some metrics, read the morning after; money in 分. */
export function dayOf(
  day: Day,
  figures: Partial<Record<MetricId, number | readonly [number, number]>>,
  more: {
    readonly entity?: Entity;
    readonly readAt?: string;
    readonly on?: string;
    readonly open?: boolean;
  } = {},
): SnapshotFacts {
  const readAt = more.readAt ?? `${addDays(day, 1)}T01:00:00.000Z`;
  const made = facts({
    from: day,
    readAt,
    on: more.on ?? 'overview',
    consoleId: 'sycm',
    open: more.open ?? false,
    rows: Object.entries(figures).map(([metric, value]) => ({
      entity: more.entity ?? shop,
      metric: metric as MetricId,
      value,
      summary: (more.entity ?? shop).kind === 'shop',
    })),
  });
  return {
    ...made,
    observations: made.observations.map((observation) => {
      const { unit } = metricOf(observation.metric);
      return { ...observation, unit: unit === 'money' ? 'CNY' : unit };
    }),
  };
}

/** The days before today, oldest first, with the figures that `of` gives (0 = yesterday). */
export function daysBack(
  count: number,
  of: (back: number) => Partial<Record<MetricId, number | readonly [number, number]>> | undefined,
  entity?: Entity,
): SnapshotFacts[] {
  return Array.from({ length: count }, (_, i) => count - 1 - i).flatMap((back) => {
    const figures = of(back);
    return figures ? [dayOf(addDays(TODAY, -1 - back), figures, entity ? { entity } : {})] : [];
  });
}

export function contractWith(clauses: readonly Clause[], start: Day = '2026-03-01'): Contract {
  return {
    id: 'c',
    name: '合同',
    operator: '托管',
    shopIds: [SHOP],
    start,
    zone: ZONE,
    currency: 'CNY',
    versions: [{ validFrom: start, clauses, savedAt: '2026-03-01T00:00:00.000Z' }],
  };
}

export interface Given extends Partial<Omit<AlertInput, 'history' | 'verdicts'>> {
  readonly read?: readonly SnapshotFacts[];
  readonly entries?: readonly Entry[];
}

export function inputOf({ read = [], entries = [], contracts = [], now = NOW, ...more }: Given): AlertInput {
  const history = createHistory(read, entries);
  const verdicts = contracts.flatMap((contract) => evaluate(contract, history, now));
  return { contracts, verdicts, history, now, ...more };
}

/** What one kind finds and clears, with all kinds looked for as in the product. */
export function alertsOf(kind: AlertKindId, given: Given): { found: Finding[]; cleared: string[] } {
  const all = findAlerts(inputOf(given));
  if (all.trouble.length > 0) throw new Error(JSON.stringify(all.trouble));
  return {
    found: all.findings.filter((finding) => finding.kind === kind),
    cleared: all.cleared.filter((key) => key.startsWith(`${kind}|`) || key === kind),
  };
}
