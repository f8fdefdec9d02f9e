import type { Alert, Severity } from '../alerts/types';
import type { Message } from '../messages/types';
import type { Period } from '../quantity/period';
import type { ReportInput } from './input';
import { ofShop } from './of-shop';

/** Lines of one kind that a meeting can go through; a cap that is exceeded every day would fill pages. */
const EACH = 5;
const URGENCY: readonly Severity[] = ['red', 'amber', 'note'];

function touches(alert: Alert, { from, to }: Period): boolean {
  return alert.period.from <= to && from <= alert.period.to;
}

function moreOf(kind: Alert['kind'], alerts: readonly Alert[]): Message {
  const days = alerts.map(({ period }) => period);
  const from = days.map((one) => one.from).toSorted()[0] ?? '';
  const to =
    days
      .map((one) => one.to)
      .toSorted()
      .at(-1) ?? from;
  const params = { kind: { message: { key: `alerts:${kind}.label` } as const }, count: alerts.length };
  return { key: 'meeting:alerts-more', params: { ...params, period: { period: { from, to } } } };
}

/**
 * The open alerts for a week's meeting: those about its days one by one, the most urgent and the worst first, and the
 * rest of each kind as one line with their number and days. The backup is the merchant's own affair and left out.
 */
export function weekAlerts(
  alerts: readonly Alert[],
  period: Period,
  shops?: ReportInput['shops'],
): Message[] {
  const open = alerts.filter(({ state, kind }) => state !== 'resolved' && kind !== 'backup-old');
  const ordered = open.toSorted(
    (a, b) =>
      URGENCY.indexOf(a.severity) - URGENCY.indexOf(b.severity) ||
      (b.badness ?? 0) - (a.badness ?? 0) ||
      (a.period.to < b.period.to ? 1 : -1),
  );
  const listed: Alert[] = [];
  const rest: Message[] = [];
  for (const [kind, same] of Map.groupBy(ordered, (alert) => alert.kind)) {
    const shown = same.filter((alert) => touches(alert, period)).slice(0, EACH);
    listed.push(...shown);
    const left = same.filter((alert) => !shown.includes(alert));
    if (left.length > 0) rest.push(moreOf(kind, left));
  }
  return [...listed.map(({ title, shopId }) => ofShop(title, shopId, shops)), ...rest];
}
