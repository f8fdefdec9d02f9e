import type { Message } from '../messages/types';
import type { Interval } from '../quantity/interval';
import type { Observation } from './types';

/** Names of top-level sources as the trees of several years have them. */
const FREE = /^(?:(?:淘内|站内|平台)?免费(?:流量|推广)?|自然流量|免费渠道|organic|free)(?:traffic)?$/i;
const PAID =
  /^(?:付费(?:流量|推广|渠道)?|广告(?:流量|推广)?|推广流量|商业流量|paid|ads?|advertising)(?:traffic)?$/i;

/** Paid channels under names of their own: beside one of them the others are not all free. */
const PAID_CHANNEL =
  /付费|广告|推广|直通车|万相台|引力魔方|超级推荐|智钻|钻展|钻石展位|淘宝客|品销宝|竞价|千川|paid|\bads?\b|advert|sponsor|affiliate/i;

interface Source {
  readonly name: string;
  readonly visitors: Observation;
}

/** Visitors by top-level source; a source that stands there twice is two readings of who knows what. */
function topSources(observations: readonly Observation[]): Source[] | undefined {
  const top = observations.filter(
    ({ metric, entity, summary }) =>
      metric === 'visitors' && entity.kind === 'source' && entity.level === 1 && !summary,
  );
  const names = new Set(top.map(({ entity }) => entity.id));
  const [first] = top;
  const dated = top.every(
    ({ period }) => period.from === first?.period.from && period.to === first.period.to,
  );
  if (names.size !== top.length || !dated) return undefined;
  return top.map((visitors) => ({ name: visitors.entity.name.replaceAll(/\s/g, ''), visitors }));
}

function sum(sources: readonly Source[]): Interval & { shown: number } {
  return sources.reduce(
    (total, { visitors }) => ({
      shown: total.shown + visitors.shown,
      lo: total.lo + visitors.lo,
      hi: total.hi + visitors.hi,
    }),
    { shown: 0, lo: 0, hi: 0 },
  );
}

function named(sources: readonly Source[]): NonNullable<Message['params']>[string] {
  return {
    list: sources.map(({ name, visitors }) => ({
      message: {
        key: 'panel:sourceVisitors',
        params: { name, visitors: { figure: { lo: visitors.lo, hi: visitors.hi, unit: 'count' } } },
      },
    })),
  };
}

/** The share with the arithmetic that was done. */
export interface Share {
  readonly observation: Observation;
  readonly formula: Message;
}

/**
 * Free-traffic share of one table of sources, at the top level. Where the tree names a free source it is free ÷ (free +
 * paid); where it names only a paid one, every other source is free: others ÷ (others + paid). Sources overlap, so the
 * shop's visitors are not the divisor. undefined when the table names no paid source, or some source twice. `wholeTree` = the observations hold every top-level source, and nothing beneath them
 * passes for one: only then are the others known to be all.
 */
export function freeTrafficShare(
  observations: readonly Observation[],
  shopId: string,
  wholeTree: boolean,
): Share | undefined {
  const top = topSources(observations);
  const paid = top?.filter(({ name }) => PAID.test(name)) ?? [];
  const called = top?.filter(({ name }) => FREE.test(name)) ?? [];
  const others = wholeTree ? (top?.filter((source) => !paid.includes(source)) ?? []) : [];
  const free = called.length > 0 ? called : others;
  const [first] = free;
  if (called.length === 0 && others.some(({ name }) => PAID_CHANNEL.test(name))) return undefined;
  if (paid.length !== 1 || called.length > 1 || !first) return undefined;
  const above = sum(free);
  const below = sum(paid);
  if (above.shown + below.shown <= 0) return undefined;
  // The share grows with free and falls with paid visitors; a day that runs leaves it open between 0 and 1.
  const open = [...free, ...paid].some(({ visitors }) => visitors.open);
  const lo = open ? 0 : above.lo / (above.lo + below.hi);
  const hi = open ? 1 : above.hi / (above.hi + below.lo);
  const shown = above.shown / (above.shown + below.shown);
  return {
    observation: {
      ...first.visitors,
      metric: 'freeTrafficShare',
      entity: { kind: 'shop', id: shopId, name: '' },
      shown,
      lo,
      hi,
      open,
      unit: 'ratio',
      why: open ? 'open-day' : lo === hi ? 'exact' : 'rounded',
    },
    formula: {
      key: 'panel:freeShareFormula',
      params: {
        free: named(free),
        paid: named(paid),
        share: { figure: { lo: shown, hi: shown, unit: 'ratio' } },
      },
    },
  };
}
