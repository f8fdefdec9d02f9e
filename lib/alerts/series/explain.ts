import type { Message, MessageParam } from '../../messages/types';
import type { Anomaly } from '../anomaly';

function round(x: number): number {
  const size = Math.abs(x);
  const digits = size >= 100 ? 0 : size >= 1 ? 2 : 4;
  return Number(x.toFixed(digits));
}

/** Whole days, or values of a finer series, counted. */
function counted({ from }: Anomaly['compared'], count: number): MessageParam {
  const key = from.length === 10 ? 'alerts:anomaly.days' : 'alerts:anomaly.values';
  return { message: { key, params: { count } } };
}

/** The sentence of an anomaly: value, expected range, the days compared, how rare. */
export function explain(found: Omit<Anomaly, 'explanation'>): Message {
  const { compared, expected, usual, value } = found;
  const params: Record<string, MessageParam> = {
    at: found.at,
    value: round(value),
    lo: round(expected.lo),
    hi: round(expected.hi),
    usual: round(usual),
    change:
      usual === 0 ? '' : `${value > usual ? '+' : '−'}${Math.round(Math.abs(value / usual - 1) * 100)}%`,
    from: compared.from,
    to: compared.to,
    span: counted(compared, compared.values),
    rare: {
      message:
        compared.further === 0
          ? { key: 'alerts:anomaly.never' }
          : { key: 'alerts:anomaly.before', params: { count: compared.further } },
    },
    misses: Math.round(Math.abs(found.score) * 10) / 10,
    besides:
      compared.leftOut === 0
        ? ''
        : {
            message: {
              key: 'alerts:anomaly.left-out',
              params: { count: counted(compared, compared.leftOut) },
            },
          },
    began: found.run.from,
  };
  if (found.basis === 'short') return { key: 'alerts:anomaly.short', params };
  return { key: `alerts:anomaly.${found.kind}`, params };
}
