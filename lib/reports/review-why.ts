import { known } from '../contracts/rules/words';
import type { Message, MessageParam } from '../messages/types';
import type { Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { paragraph, tableOr } from './blocks';
import { changeText } from './change-text';
import { derivedCell } from './derived-cell';
import type { Block, Cell } from './document';
import type { ReportInput } from './input';
import { type PartChange, partChanges, partsMissing } from './part-figures';
import { type PeerChange, peerChanges } from './peer-changes';
import { marketWords, MOVED, peerBlock, rounded } from './review-peers';
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

const SOURCES = { metric: 'visitors', kind: 'source' } as const;
const PRODUCTS = { metric: 'sales', kind: 'product' } as const;

/** The two periods compared, and what was found of them. */
export interface Why {
  readonly before: Period;
  readonly after: Period;
  readonly split: SalesSplit | undefined;
  readonly sources: readonly PartChange[];
  readonly products: readonly PartChange[];
  readonly peers: readonly PeerChange[];
}

/** Everything that the first question is answered from. */
export function findWhy(asked: Asked, before: Period, after: Period): Why {
  return {
    before,
    after,
    split: splitSales(asked, before, after),
    sources: partChanges(asked, SOURCES, [before, after]),
    products: partChanges(asked, PRODUCTS, [before, after]),
    peers: peerChanges(asked, [before, after]),
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

function factorRow(factor: Factor, split: SalesSplit, currency: Unit): Cell[] {
  const unit = unitOf(factor, currency);
  const { effect } = factor;
  return [
    { text: { message: { key: `review:factor.${factor.name}` } } },
    { text: known(rounded(factor.before, unit), unit), ...split.readBefore },
    { text: known(rounded(factor.after, unit), unit), ...split.readAfter },
    derivedCell(factor.change, changeText, [split.readBefore, split.readAfter]),
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

/** The part's own name; of several shops, with the shop before it, since each may have one of that name. */
function partName({ id, name, shopId }: PartChange, shops: ReportInput['shops'] = []): MessageParam {
  const own = name === '' ? id : name;
  const shop = shops.length > 1 ? shops.find((one) => one.id === shopId)?.name : undefined;
  return shop === undefined ? own : { message: { key: 'review:part-of-shop', params: { shop, part: own } } };
}

function partRow(part: PartChange, unit: Unit, shops: ReportInput['shops']): Cell[] {
  const { before, after, change, readBefore, readAfter } = part;
  return [
    { text: partName(part, shops) },
    { text: known(before, unit), ...readBefore },
    { text: known(after, unit), ...readAfter },
    derivedCell(change, changeText, [readBefore, readAfter]),
  ];
}

function partBlocks(
  parts: readonly PartChange[],
  words: { readonly title: Message['key']; readonly name: Message['key']; readonly none: Message['key'] },
  { unit, shops }: { readonly unit: Unit; readonly shops: ReportInput['shops'] },
): Block[] {
  const columns = [words.name, 'review:month-before', 'review:this-month', 'review:change'] as const;
  const left = parts.length - LISTED;
  return [
    title(words.title),
    tableOr(
      columns,
      parts.slice(0, LISTED).map((part) => partRow(part, unit, shops)),
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

/** What the figures are consistent with: the factors that moved for certain in the direction of the sales. */
export function consistentWith({ split, peers }: Pick<Why, 'split' | 'peers'>): Message {
  const sales = split?.factors.find(({ name }) => name === 'sales')?.change;
  const fell = sales !== undefined && sales.hi < 0;
  const rose = sales !== undefined && sales.lo > 0;
  const words = (split?.factors ?? []).flatMap(({ name, change }): MessageParam[] => {
    if (name === 'sales' || !change) return [];
    if (fell && change.hi < -MOVED) return [{ message: { key: `review:moved.${name}-down` } }];
    if (rose && change.lo > MOVED) return [{ message: { key: `review:moved.${name}-up` } }];
    return [];
  });
  const all = [...words, ...(fell || rose ? marketWords(peers, fell) : [])];
  return all.length > 0
    ? { key: 'review:consistent', params: { what: { list: all } } }
    : { key: 'review:consistent-none' };
}

/** Traffic or conversion, not delivered or market moved: what was read of it, and last what it is consistent with. */
export function whyBlocks(asked: Asked & Pick<ReportInput, 'activities' | 'shops'>, why: Why): Block[] {
  const { currency } = asked.contract;
  const { sources, products, after } = why;
  const names = {
    sources: { title: 'review:sources-title', name: 'review:source', none: 'review:no-sources' },
    products: { title: 'review:products-title', name: 'review:product', none: 'review:no-products' },
  } as const;
  return [
    ...splitBlocks(asked, why),
    ...partBlocks(sources, names.sources, { unit: 'count', shops: asked.shops }),
    ...partBlocks(products, names.products, { unit: currency, shops: asked.shops }),
    ...productNotes(asked, why),
    title('review:peers-title'),
    peerBlock(asked, why.peers, after),
    title('review:timeline-title'),
    tableOr(
      ['review:when', 'review:what'],
      timeline(asked, after, asked.activities).map(timelineRow),
      'review:no-timeline',
    ),
    { kind: 'paragraph', text: consistentWith(why) },
  ];
}
