import { describe, expect, test } from 'vitest';
import { ruleOf } from '../../lib/contracts/rules';
import type { Clause } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { anyKind, vocabulary } from './vocabulary';

const said = (kind: Clause['kind'], params: Clause['params']) => {
  const message = ruleOf(kind)?.say({ id: '', kind, party: 'operator', params }, 'CNY');
  return message && say('zh-CN', message);
};

const kinds = Object.keys(vocabulary) as Clause['kind'][];
const cases = kinds.flatMap((kind) => [
  ...(vocabulary[kind] ?? []).map((params) => ({ kind, params })),
  ...anyKind.map((more) => ({ kind, params: { ...vocabulary[kind]?.[0], ...more } })),
]);

/** Other values that a parameter may have, also none: one that is the same as the rule's default changes no word when it goes. */
const others = (kind: Clause['kind'], name: string): unknown[] => [
  undefined,
  ...(vocabulary[kind] ?? []).map((params) => params[name]),
  ...(COMPARED[name] ?? []),
];

const COMPARED: Readonly<Record<string, readonly unknown[]>> = {
  comparator: ['<', '<=', '>', '>='],
  amount: [1],
  base: ['gross-profit'],
  basis: ['months'],
  compensateOf: ['ad-spend'],
  fromMonth: [3],
  toMonth: [5],
  measure: ['average'],
  per: ['quarter', 'order', 'day'],
  run: ['cumulative'],
  scope: ['主推款'],
  unit: ['piece'],
};

/** Parameters that change no word, each for a reason. */
const SILENT: Readonly<Record<string, string>> = {
  'sales-target.metric': 'GMV and paid sales are one figure of the consoles',
  'ad-spend-floor.scope': 'of a channel its name tells, of a shop nothing else is meant',
  'deliverable.per': 'what is due within hours of an event is due each time',
  'response-time-cap.comparator': 'a time within which is no number to compare',
  'deposit.refundable': 'the day of the refund, or what forfeits it, tells',
  'deposit.to': 'the party stands beside the sentence',
  'data-access.for': 'the party stands beside the sentence',
  'shortfall-remedy.run': 'one month alone is neither in a row nor in total',
};

describe('a clause in plain words tells all that it was given', () => {
  test.each(cases)('$kind $params', ({ kind, params }) => {
    const whole = said(kind, params);
    const silent = Object.keys(params).filter(
      (name) =>
        SILENT[name] === undefined &&
        SILENT[`${kind}.${name}`] === undefined &&
        others(kind, name).every((value) => {
          const { [name]: _, ...rest } = params;
          const other = said(kind, value === undefined ? rest : { ...rest, [name]: value });
          return other === undefined || other === whole;
        }),
    );
    expect(silent.map((name) => `${kind}.${name}`)).toEqual([]);
  });
});
