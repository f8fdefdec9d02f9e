import type { AlertKindId } from './ids';
import type { Finding, Severity } from './types';

const spend: readonly AlertKindId[] = ['cap-exceeded', 'cap-forecast', 'untracked-spend'];
const stock: readonly AlertKindId[] = ['stock-out', 'stock-low', 'oversold'];
const day: readonly AlertKindId[] = ['anomaly', 'big-change', 'traffic-drop'];

const order: Record<Severity, number> = { red: 0, amber: 1, note: 2 };

/** What lies behind an alert. Spend of one period may be of several causes: see `sameCause`. */
export function causeOf({ kind, key, shopId, period, entity, readAt }: Finding): string {
  if (spend.includes(kind)) return ['spend', shopId, period.from, period.to].join('|');
  // A reading that shows a month of days anew may show many of them changed.
  if (kind === 'restated') return ['restated', shopId, readAt].join('|');
  if (stock.includes(kind)) return ['stock', shopId, entity.id].join('|');
  if (day.includes(kind)) return ['day', shopId, period.to].join('|');
  return key;
}

/** Spend of the shop as a whole, of which that of each product is a part. */
function isWhole({ entity }: Finding): boolean {
  return entity.kind === 'shop' || entity.kind === 'account';
}

/** A product's and the shop's cap are passed by the same spend; the caps of two products are not. */
export function sameCause(a: Finding, b: Finding): boolean {
  const apart = spend.includes(a.kind) && !isWhole(a) && !isWhole(b) && a.entity.id !== b.entity.id;
  return causeOf(a) === causeOf(b) && !apart;
}

/** Alerts of one cause: the gravest speaks, the others stand below it. */
export interface CauseGroup<A extends Finding> {
  readonly cause: string;
  readonly lead: A;
  readonly others: readonly A[];
}

/** Which speaks of alerts as grave: of spend what says where it went, of a day what the whole shop had. */
function place(alert: Finding): number {
  if (spend.includes(alert.kind)) return isWhole(alert) ? 1 : 0;
  return day.includes(alert.kind) && !isWhole(alert) ? 1 : 0;
}

/** The gravest first, otherwise as given. */
function byGravity(a: Finding, b: Finding): number {
  return order[a.severity] - order[b.severity] || place(a) - place(b);
}

/** Two products over their caps are two causes, unless the shop's cap is passed as well: that is of both. */
function parted<A extends Finding>(members: readonly A[]): readonly (readonly A[])[] {
  const [first] = members;
  if (!first || !spend.includes(first.kind) || members.some(isWhole)) return [members];
  return [...Map.groupBy(members, ({ entity }) => entity.id).values()];
}

/** One group per cause, gravest first, otherwise in the order given. */
export function groupByCause<A extends Finding>(alerts: readonly A[]): CauseGroup<A>[] {
  const groups = [...Map.groupBy(alerts, causeOf)].flatMap(([cause, all]) =>
    parted(all).flatMap((members) => {
      const [lead, ...others] = members.toSorted(byGravity);
      return lead ? [{ cause: members === all ? cause : `${cause}|${lead.entity.id}`, lead, others }] : [];
    }),
  );
  return groups.toSorted((a, b) => order[a.lead.severity] - order[b.lead.severity]);
}
