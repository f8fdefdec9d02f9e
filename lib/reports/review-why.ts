import { known } from '../contracts/rules/words';
import { pageName } from '../contracts/page-name';
import type { Message, MessageParam } from '../messages/types';
import type { SnapshotFacts } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import type { Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { paragraph, tableOr } from './blocks';
import { changeText } from './change-text';
import type { Block, Cell } from './document';
import { type PartChange, partChanges, partsMissing } from './part-figures';
import { timeline, timelineRow } from './review-timeline';
import { type Factor, type SalesSplit, splitSales } from './sales-split';
import { type Asked, shopFigure } from './track-days';

const SPLIT_COLUMNS = [
  'review:factor',
  'review:month-before',
  'review:this-month',
  'review:change',
  'review:effect',
] as const;
/** Parts listed; those below changed less. */
const LISTED = 8;
/** Peer pages named. */
const PEERS = 3;
/** A factor that certainly moved by less than this says nothing; a guess. */
const MOVED = 0.05;

const SOURCES = { metric: 'visitors', kind: 'source' } as const;
const PRODUCTS = { metric: 'sales', kind: 'product' } as const;

/** The two periods compared, and what was found of them. */
export interface Why {
  readonly before: Period;
  readonly after: Period;
  readonly split: SalesSplit | undefined;
  readonly sources: readonly PartChange[];
  readonly products: readonly PartChange[];
}

/** Everything that the first question is answered from. */
export function findWhy(asked: Asked, before: Period, after: Period): Why {
  return {
    before,
    after,
    split: splitSales(asked, before, after),
    sources: partChanges(asked, SOURCES, [before, after]),
    products: partChanges(asked, PRODUCTS, [before, after]),
  };
}

/** The heading of a part of the first question. */
function title(key: Message['key']): Block {
  return { kind: 'heading', text: { key }, minor: true };
}

function unitOf({ name }: Factor, currency: Unit): Unit {
  if (name === 'visitors') return 'number';
  return name === 'conversion' ? 'ratio' : currency;
}

/** Averages need no more than two decimals; whole minor units and people as they are. */
function rounded({ lo, hi }: Interval, unit: Unit): Interval {
  const digits = unit === 'ratio' ? 4 : unit === 'number' ? 1 : 0;
  const round = (x: number) => (Number.isFinite(x) ? Math.round(x * 10 ** digits) / 10 ** digits : x);
  return { lo: round(lo), hi: round(hi) };
}

function factorRow(factor: Factor, split: SalesSplit, currency: Unit): Cell[] {
  const unit = unitOf(factor, currency);
  const { effect } = factor;
  return [
    { text: { message: { key: `review:factor.${factor.name}` } } },
    { text: known(rounded(factor.before, unit), unit) },
    { text: known(rounded(factor.after, unit), unit), evidence: split.evidence, asOf: split.asOf },
    { text: changeText(factor.change) },
    { text: known(effect && rounded(effect, currency), currency) },
  ];
}

function splitBlocks(asked: Asked, { before, after, split }: Why): Block[] {
  const { currency } = asked.contract;
  if (!split) {
    const lacking = [before, after].flatMap((period) =>
      (['sales', 'visitors', 'buyers'] as const).flatMap((metric) =>
        shopFigure(asked, metric, period).missing.map(({ message }): MessageParam => ({ message })),
      ),
    );
    const unique = [...new Map(lacking.map((one) => [JSON.stringify(one), one])).values()];
    return [
      title('review:split-title'),
      paragraph('review:no-split', { before: { period: before }, after: { period: after } }),
      ...(unique.length > 0 ? [paragraph('review:no-split-lack', { list: { list: unique } })] : []),
    ];
  }
  const { basis, daysBefore, daysAfter, factors } = split;
  return [
    title('review:split-title'),
    {
      kind: 'table',
      columns: SPLIT_COLUMNS.map((key) => ({ key })),
      rows: factors.map((factor) => factorRow(factor, split, currency)),
    },
    paragraph(`review:basis.${basis}`, { before: daysBefore, after: daysAfter }),
  ];
}

function partRow({ id, name, before, after, change, evidence, asOf }: PartChange, unit: Unit): Cell[] {
  return [
    { text: name === '' ? id : name },
    { text: known(before, unit) },
    { text: known(after, unit), evidence, asOf },
    { text: changeText(change) },
  ];
}

function partBlocks(
  parts: readonly PartChange[],
  words: { readonly title: Message['key']; readonly name: Message['key']; readonly none: Message['key'] },
  unit: Unit,
): Block[] {
  const columns = [words.name, 'review:month-before', 'review:this-month', 'review:change'] as const;
  const left = parts.length - LISTED;
  return [
    title(words.title),
    tableOr(
      columns,
      parts.slice(0, LISTED).map((part) => partRow(part, unit)),
      words.none,
    ),
    ...(left > 0 ? [paragraph('review:more-parts', { count: left })] : []),
  ];
}

function productNotes(asked: Asked, { before, after }: Why): Block[] {
  return [before, after].flatMap((period): Block[] => {
    const missing = partsMissing(asked, PRODUCTS, period);
    if (!missing) return [];
    const { shown, total } = missing;
    return total === undefined
      ? [paragraph('review:products-shown', { period: { period }, shown })]
      : [paragraph('review:products-part', { period: { period }, shown, total })];
  });
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
          at: { instant: fact.readAt, zone: contract.zone },
        },
      },
    }),
  );
}

/** What the figures are consistent with: the factors that moved for certain in the direction of the sales. */
export function consistentWith(split: SalesSplit | undefined): Message {
  const sales = split?.factors.find(({ name }) => name === 'sales')?.change;
  const fell = sales !== undefined && sales.hi < 0;
  const rose = sales !== undefined && sales.lo > 0;
  const words = (split?.factors ?? []).flatMap(({ name, change }): MessageParam[] => {
    if (name === 'sales' || !change) return [];
    if (fell && change.hi < -MOVED) return [{ message: { key: `review:moved.${name}-down` } }];
    if (rose && change.lo > MOVED) return [{ message: { key: `review:moved.${name}-up` } }];
    return [];
  });
  return words.length > 0
    ? { key: 'review:consistent', params: { what: { list: words } } }
    : { key: 'review:consistent-none' };
}

/** Traffic or conversion, not delivered or market moved: what was read of it, and last what it is consistent with. */
export function whyBlocks(asked: Asked, why: Why): Block[] {
  const { currency } = asked.contract;
  const { sources, products, after } = why;
  const peers = peerPages(asked, after);
  const names = {
    sources: { title: 'review:sources-title', name: 'review:source', none: 'review:no-sources' },
    products: { title: 'review:products-title', name: 'review:product', none: 'review:no-products' },
  } as const;
  return [
    ...splitBlocks(asked, why),
    ...partBlocks(sources, names.sources, 'count'),
    ...partBlocks(products, names.products, currency),
    ...productNotes(asked, why),
    title('review:peers-title'),
    peers.length > 0
      ? paragraph('review:peers-read', { list: { list: peers } })
      : paragraph('review:no-peers'),
    title('review:timeline-title'),
    tableOr(['review:when', 'review:what'], timeline(asked, after).map(timelineRow), 'review:no-timeline'),
    { kind: 'paragraph', text: consistentWith(why.split) },
  ];
}
