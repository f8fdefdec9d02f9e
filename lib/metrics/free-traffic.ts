import type { Observation } from './types';

/** Top-level sources of the trees seen: 免费流量 / 付费流量 (old), 付费推广 (2026). */
const FREE = /^(?:免费流量|自然流量|免费|organic|free traffic)$/i;
const PAID = /^(?:付费流量|付费推广|广告流量|付费|paid|paid traffic)$/i;

/** Visitors of the one top-level source of this kind; two of them are two readings of who knows what. */
function only(observations: readonly Observation[], name: RegExp): Observation | undefined {
  const found = observations.filter(
    ({ metric, entity }) =>
      metric === 'visitors' && entity.kind === 'source' && entity.level === 1 && name.test(entity.name),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Free-traffic share of one table of sources: visitors of 免费流量 ÷ (免费流量 + 付费流量) at the top level. Sources
 * overlap, so the shop's visitors are not the divisor. undefined when either source is not in the table.
 */
export function freeTrafficShare(
  observations: readonly Observation[],
  shopId: string,
): Observation | undefined {
  const free = only(observations, FREE);
  const paid = only(observations, PAID);
  if (!free || !paid || free.shown + paid.shown <= 0) return undefined;
  if (free.period.from !== paid.period.from || free.period.to !== paid.period.to) return undefined;
  // The share grows with free and falls with paid visitors; a day that runs leaves it open between 0 and 1.
  const lo = free.open ? 0 : free.lo / (free.lo + paid.hi);
  const hi = free.open ? 1 : free.hi / (free.hi + paid.lo);
  return {
    ...free,
    metric: 'freeTrafficShare',
    entity: { kind: 'shop', id: shopId, name: '' },
    shown: free.shown / (free.shown + paid.shown),
    lo,
    hi,
    unit: 'ratio',
    why: free.open ? 'open-day' : lo === hi ? 'exact' : 'rounded',
  };
}
