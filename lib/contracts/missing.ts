import type { MessageKey } from '../messages';
import type { Message, MessageParam } from '../messages/types';
import type { SnapshotFacts } from '../metrics/types';
import type { Day, Period } from '../quantity/period';
import { runsOf } from '../quantity/runs';
import { dayNumber, runs } from './day-number';
import type { HistoryIndex } from './history-index';
import { metricName } from './metric-name';
import { pageLink, pageName } from './page-name';
import type { MissingRows } from './row-group';
import type { Seen } from './seen';
import type { Sighting } from './sighting';
import type { SeenSpan, Target } from './spans';
import type { Missing } from './types';

function daysParam(days: readonly number[]): MessageParam {
  return { list: runs(days).map((period) => ({ period })) };
}

function rowsMessage(rows: MissingRows, days: readonly number[]): Message {
  const params = { days: daysParam(days), page: pageName(rows.fact, rows.title) };
  if (rows.filter !== undefined)
    return { key: 'rules:missing-filter', params: { ...params, filter: rows.filter } };
  if (rows.pages.length > 0)
    return { key: 'rules:missing-pages', params: { ...params, pages: runsOf(rows.pages).join(', ') } };
  if (rows.total === undefined)
    return { key: 'rules:missing-total', params: { ...params, shown: rows.shown } };
  return { key: 'rules:missing-rows', params: { ...params, shown: rows.shown, total: rows.total } };
}

function linked(message: Message, fact: SnapshotFacts | undefined): Missing {
  const page = fact && pageLink(fact);
  return page ? { message, page } : { message };
}

/** The newest reading of this metric of this shop. */
function latestOf(index: HistoryIndex, lack: Lack): SnapshotFacts | undefined {
  const kinds = lack.target.kind === 'shop' ? ['shop', 'account', 'product', 'campaign'] : [lack.target.kind];
  return kinds
    .flatMap((kind) => index.latest(lack.shopId, lack.metric, lack.unit, kind) ?? [])
    .reduce<SnapshotFacts | undefined>((a, b) => (a && a.readAt >= b.readAt ? a : b), undefined);
}

/** The page on which this metric was last read: where to look for more of it. */
function lastPage(seen: Seen, lack: Lack): SnapshotFacts | undefined {
  const { shopId, metric, unit, target } = lack;
  seen.ask(`page\n${shopId}\n${metric}\n${unit}\n${target.kind}`, (index) => {
    const latest = latestOf(index, lack);
    return latest && `${latest.consoleId ?? ''}\n${latest.page}`;
  });
  return latestOf(seen.index, lack);
}

/** The table that shows only a part, if a figure was read under a filter. */
function filtered({ fact, observations: [{ evidence }] }: Sighting): MissingRows | undefined {
  const table = fact.tables.find((one) => one.frame === evidence.frame && one.table === evidence.table);
  const { filtered: filter, title = null, coverage } = table ?? {};
  return filter === undefined
    ? undefined
    : { fact, title, pages: [], shown: coverage?.shown ?? 0, total: undefined, filter };
}

/** Which rows of a table are still to be read for a period. */
export function rowsMissing(rows: MissingRows, period: Period): Missing {
  const from = dayNumber(period.from);
  const days = Array.from({ length: dayNumber(period.to) - from + 1 }, (_, i) => from + i);
  return linked(rowsMessage(rows, days), rows.fact);
}

interface Lack {
  readonly metric: string;
  readonly unit: string;
  readonly target: Target;
  readonly shopId: string;
  readonly from: number;
  readonly to: number;
  readonly today: Day;
  readonly spans: readonly SeenSpan[];
  readonly conflict: boolean;
}

/** Why the days that are over leave the figure open, and what to read: a few sentences, days joined into runs. */
export function missingOf(seen: Seen, lack: Lack): Missing[] {
  const unread: number[] = [];
  const open: number[] = [];
  const partial = new Map<string, { rows: MissingRows; days: number[] }>();
  const last = Math.min(lack.to, dayNumber(lack.today) - 1);
  for (let day = lack.from; day <= last; day++) {
    const here = lack.spans.filter((span) => span.from <= day && day <= span.to);
    if (here.some((span) => span.hi !== Infinity)) continue;
    const rows =
      here.find((span) => span.missing)?.missing ??
      here.flatMap(({ sightings }) => sightings.flatMap((one) => filtered(one) ?? []))[0];
    if (rows) {
      const key = `${rows.fact.page}\n${rows.pages.join()}\n${rows.shown}/${rows.total}\n${rows.filter}`;
      const known = partial.get(key);
      if (known) known.days.push(day);
      else partial.set(key, { rows, days: [day] });
    } else if (here.some((span) => span.open)) open.push(day);
    else unread.push(day);
  }
  const metric = metricName(lack.metric);
  const missing = [...partial.values()].map(({ rows, days }) => linked(rowsMessage(rows, days), rows.fact));
  const fact = lastPage(seen, lack);
  const say = (key: MessageKey, days: readonly number[]): Missing =>
    linked({ key, params: { days: daysParam(days), metric } }, fact);
  if (open.length > 0) missing.push(say('rules:missing-open', open));
  if (unread.length > 0 && fact)
    missing.push(
      linked(
        { key: 'rules:missing-days-on', params: { days: daysParam(unread), metric, page: pageName(fact) } },
        fact,
      ),
    );
  else if (unread.length > 0) missing.push(say('rules:missing-days', unread));
  if (lack.conflict) missing.push(linked({ key: 'rules:missing-conflict', params: { metric } }, fact));
  return missing;
}
