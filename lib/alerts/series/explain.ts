import type { Message } from '../../messages/types';
import type { Anomaly } from '../anomaly';

function round(x: number): number {
  const size = Math.abs(x);
  const digits = size >= 100 ? 0 : size >= 1 ? 2 : 4;
  return Number(x.toFixed(digits));
}

/** The sentence of an anomaly: value, expected range, the days compared, how rare. */
export function explain(found: Omit<Anomaly, 'explanation'>): Message {
  const { compared, expected, usual, value } = found;
  const params = {
    at: found.at,
    value: round(value),
    lo: round(expected.lo),
    hi: round(expected.hi),
    usual: round(usual),
    change:
      usual === 0 ? '' : `${value > usual ? '+' : '−'}${Math.round(Math.abs(value / usual - 1) * 100)}%`,
    from: compared.from,
    to: compared.to,
    values: compared.values,
    further: compared.further,
    misses: Math.abs(round(found.score)),
    leftOut: compared.leftOut,
    began: found.run.from,
  };
  if (found.basis === 'short') return { key: 'alerts:anomaly.short', params };
  return { key: `alerts:anomaly.${found.kind}`, params };
}
