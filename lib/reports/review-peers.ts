import { metricName } from '../contracts/metric-name';
import { pageName } from '../contracts/page-name';
import { known } from '../contracts/rules/words';
import type { MessageParam } from '../messages/types';
import type { SnapshotFacts } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import type { Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { paragraph } from './blocks';
import { changeText } from './change-text';
import { derivedCell } from './derived-cell';
import type { Block, Cell } from './document';
import type { PeerChange } from './peer-changes';
import type { Asked } from './track-days';

const PEER_COLUMNS = [
  'review:peer-figure',
  'review:month-before',
  'review:this-month',
  'review:peer-change',
  'review:own-change',
] as const;
/** Columns of peers listed. */
const LISTED = 8;
/** Peer pages named. */
const PEERS = 3;
/** A factor that certainly moved by less than this says nothing; a guess. */
export const MOVED = 0.05;

/** Averages need no more than two decimals; whole minor units and people as they are. */
export function rounded({ lo, hi }: Interval, unit: Unit): Interval {
  const digits = unit === 'ratio' ? 4 : unit === 'number' ? 1 : 0;
  const round = (x: number) => (Number.isFinite(x) ? Math.round(x * 10 ** digits) / 10 ** digits : x);
  return { lo: round(lo), hi: round(hi) };
}

/** Columns with other sellers' figures, page by page, the newest reading of each within the days. */
function peerPages({ contract, history }: Asked, period: Period): MessageParam[] {
  const pages = new Map<string, { fact: SnapshotFacts; labels: Set<string> }>();
  for (const fact of history.facts) {
    if (!contract.shopIds.includes(fact.shopId) || fact.day < period.from) continue;
    const labels = fact.tables.flatMap(({ columns, period: days }) =>
      days && days.from <= period.to && days.to >= period.from
        ? columns.filter(({ problem }) => problem === 'column-is-peer').map(({ label }) => label)
        : [],
    );
    if (labels.length === 0) continue;
    const key = `${fact.consoleId ?? ''}\n${fact.page}`;
    const former = pages.get(key);
    if (!former || former.fact.readAt < fact.readAt) pages.set(key, { fact, labels: new Set(labels) });
  }
  return [...pages.values()].slice(0, PEERS).map(
    ({ fact, labels }): MessageParam => ({
      message: {
        key: 'review:peer',
        params: {
          page: pageName(fact),
          columns: { list: [...labels] },
          at: { instant: fact.readAt, zone: contract.zone, year: true },
        },
      },
    }),
  );
}

function peerRow({
  label,
  metric,
  unit,
  before,
  after,
  change,
  own,
  readBefore,
  readAfter,
}: PeerChange): Cell[] {
  const shown = unit === 'count' ? 'number' : unit;
  return [
    { text: { message: { key: 'review:peer-of', params: { metric: metricName(metric), label } } } },
    { text: known(rounded(before, shown), shown), ...readBefore },
    { text: known(rounded(after, shown), shown), ...readAfter },
    derivedCell(change, changeText, [readBefore, readAfter]),
    { text: changeText(own) },
  ];
}

/** Peers' figures of both periods; else which of their columns were read at all, or that none was. */
export function peerBlock(asked: Asked, peers: readonly PeerChange[], after: Period): Block {
  if (peers.length > 0)
    return {
      kind: 'table',
      columns: PEER_COLUMNS.map((key) => ({ key })),
      rows: peers.slice(0, LISTED).map(peerRow),
    };
  const pages = peerPages(asked, after);
  return pages.length > 0
    ? paragraph('review:peers-read', { list: { list: pages } })
    : paragraph('review:no-peers');
}

/** Whether other sellers' sales moved the way the shop's did: with them, or without them. */
export function marketWords(peers: readonly PeerChange[], fell: boolean): MessageParam[] {
  const change = peers.find(({ metric, change: moved }) => metric === 'sales' && moved)?.change;
  if (!change) return [];
  const along = fell ? change.hi < -MOVED : change.lo > MOVED;
  const against = fell ? change.lo > -MOVED : change.hi < MOVED;
  const way = fell ? 'down' : 'up';
  if (along) return [{ message: { key: `review:market-${way}` } }];
  return against ? [{ message: { key: `review:market-not-${way}` } }] : [];
}
