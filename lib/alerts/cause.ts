import type { AlertKindId } from './ids';
import type { Finding, Severity } from './types';

const spend: readonly AlertKindId[] = ['cap-exceeded', 'cap-forecast', 'untracked-spend'];
const stock: readonly AlertKindId[] = ['stock-out', 'stock-low', 'oversold'];
const day: readonly AlertKindId[] = ['anomaly', 'big-change', 'traffic-drop'];

const order: Record<Severity, number> = { red: 0, amber: 1, note: 2 };

/** What lies behind an alert: the same spend over a product's and the shop's cap is one cause. */
export function causeOf({ kind, key, shopId, period, entity }: Finding): string {
  if (spend.includes(kind)) return ['spend', shopId, period.from, period.to].join('|');
  if (stock.includes(kind)) return ['stock', shopId, entity.id].join('|');
  if (day.includes(kind)) return ['day', shopId, period.to].join('|');
  return key;
}

/** Alerts of one cause: the gravest speaks, the others stand below it. */
export interface CauseGroup<A extends Finding> {
  readonly cause: string;
  readonly lead: A;
  readonly others: readonly A[];
}

/** One group per cause, gravest first, otherwise in the order given. */
export function groupByCause<A extends Finding>(alerts: readonly A[]): CauseGroup<A>[] {
  const groups = [...Map.groupBy(alerts, causeOf)].flatMap(([cause, members]) => {
    const [lead, ...others] = members.toSorted((a, b) => order[a.severity] - order[b.severity]);
    return lead ? [{ cause, lead, others }] : [];
  });
  return groups.toSorted((a, b) => order[a.lead.severity] - order[b.lead.severity]);
}
