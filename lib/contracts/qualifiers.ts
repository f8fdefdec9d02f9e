import type { Message, MessageParam } from '../messages/types';
import {
  all,
  choice,
  count,
  due,
  each,
  flag,
  type Given,
  type Key,
  run,
  speaks,
  sum,
  textsOf,
  type Words,
} from './qualifier-words';
import { anyPer, commissionBase, isEvery } from './rules/params';
import { shareWord } from './rules/words';

const DEDUCTIONS: Readonly<Record<string, Key>> = {
  refunds: 'qualifiers:deduct.refunds',
  shipping: 'qualifiers:deduct.shipping',
  brush: 'qualifiers:deduct.brush',
  'platform-fee': 'qualifiers:deduct.platform-fee',
  'ad-spend': 'qualifiers:deduct.ad-spend',
  goods: 'qualifiers:deduct.goods',
  coupons: 'qualifiers:deduct.coupons',
  'influencer-fee': 'qualifiers:deduct.influencer-fee',
  tax: 'qualifiers:deduct.tax',
};

/** What is taken off, in words; a code without one as it is. */
export function deductionWord(what: string): MessageParam {
  const key = DEDUCTIONS[what];
  return key ? { message: { key } } : what;
}

const runs = choice({
  consecutive: 'qualifiers:run.consecutive',
  cumulative: 'qualifiers:run.cumulative',
  single: 'qualifiers:run.single',
});

const bases = choice({
  days: 'qualifiers:by-days',
  months: 'qualifiers:by-months',
  work: 'qualifiers:by-work',
});

/** The contract months in which it binds. */
function bound({ fromMonth, toMonth }: Given): Message {
  const from = typeof fromMonth === 'number' ? fromMonth : 1;
  return typeof toMonth === 'number'
    ? { key: 'rules:months.range', params: { from, to: toMonth } }
    : { key: 'rules:months.from', params: { from } };
}

/** Told always: a clause's own sentence never says them. */
export const ALWAYS: Readonly<Record<string, Words>> = {
  from: each('qualifiers:from', 'day'),
  calendar: flag('qualifiers:calendar'),
  calendarMonths: (value) =>
    Array.isArray(value) ? [{ key: 'qualifiers:months', params: { months: value.join(', ') } }] : [],
  window: each('qualifiers:only'),
  channel: (value, { said }) =>
    textsOf(value).flatMap((one): Message[] =>
      Object.values(said.params ?? {}).includes(one)
        ? []
        : [{ key: 'qualifiers:only', params: { text: one } }],
    ),
  except: each('qualifiers:except'),
  conditional: flag('qualifiers:conditional'),
  anyOf: flag('qualifiers:any-of'),
};

/** Told where the clause's own sentence would be the same without them. */
export const ELSE: Readonly<Record<string, Words>> = {
  scope: (value) =>
    textsOf(value).flatMap((one): Message[] =>
      isEvery(one) || /^(?:account|channel)$/u.test(one)
        ? []
        : [{ key: 'qualifiers:only', params: { text: one } }],
    ),
  fromMonth: (value, { given }) => (value === 1 ? [] : [bound(given)]),
  toMonth: (value, { given: { fromMonth = 1, ...given } }) =>
    value !== null && fromMonth === 1 ? [bound(given)] : [],
  byMonth: count('figures:by-month', 'month'),
  unit: (value, { said }) =>
    value !== 'order' && speaks(said, 'figures:goal.orders') ? each('qualifiers:unit')(value) : [],
  growthOf: each('qualifiers:compared'),
  base: (value) => {
    const base = commissionBase.safeParse(value).data;
    if (base === undefined || base === 'sales') return [];
    return [
      { key: 'qualifiers:of', params: { text: { message: { key: `terms:commission.base-${base}` } } } },
    ];
  },
  below: (value, about) =>
    value === 'target' ? [{ key: 'qualifiers:below-target' }] : sum('qualifiers:below')(value, about),
  when: each('qualifiers:only'),
  items: all('qualifiers:items'),
  days: run('qualifiers:run-days'),
  weeks: run('qualifiers:run-weeks'),
  months: run('qualifiers:run-months'),
  run: (value, { given, isTold }) => {
    const lengths = ['days', 'weeks', 'months'].filter((name) => given[name] !== undefined);
    if (lengths.some((name) => !isTold(name))) return [];
    return value === 'consecutive' && lengths.every((name) => given[name] === 1) ? [] : runs(value);
  },
  per: (value, { said }) => {
    const per = anyPer.safeParse(value).data;
    if (per === undefined || per === 'once' || speaks(said, `rules:per.${per}`)) return [];
    return per === 'month' && speaks(said, 'remedies:span.months') ? [] : [{ key: `rules:per.${per}` }];
  },
  event: each('qualifiers:event'),
  withinHours: count('qualifiers:within'),
  action: choice({ notify: 'qualifiers:notify' }),
  daysPerWeek: count('qualifiers:days-per-week'),
  workdaysOnly: flag('qualifiers:workdays'),
  baseline: (value) =>
    typeof value === 'number'
      ? [{ key: 'qualifiers:baseline', params: { from: shareWord(value) } }]
      : each('qualifiers:compared')(value),
  baselineSeconds: (value) =>
    typeof value === 'number'
      ? [
          {
            key: 'qualifiers:baseline',
            params: { from: { figure: { lo: value, hi: value, unit: 'second' } } },
          },
        ]
      : [],
  withinDays: count('qualifiers:within-days'),
  conditionAmount: sum('qualifiers:sales-reached'),
  deduct: (value) => {
    const codes = textsOf(value).filter((code) => code !== 'pro-rata');
    return codes.length > 0
      ? [{ key: 'qualifiers:deduct', params: { what: { list: codes.map(deductionWord) } } }]
      : [];
  },
  mode: choice({ marginal: 'qualifiers:mode-marginal', whole: 'qualifiers:mode-whole' }),
  minAmount: sum('qualifiers:at-least'),
  capAmount: sum('qualifiers:at-most'),
  excessBearer: choice({
    operator: 'qualifiers:excess-operator',
    merchant: 'qualifiers:excess-merchant',
  }),
  atCost: flag('qualifiers:at-cost'),
  unapprovedBearer: choice({
    operator: 'qualifiers:unapproved-operator',
    merchant: 'qualifiers:unapproved-merchant',
  }),
  feeAmount: sum('qualifiers:fee.amount'),
  feeScope: (value, { given }) =>
    value === 'last-months'
      ? count('qualifiers:fee.last')(given.feeMonths)
      : value === 'month' || value === 'paid' || value === 'total'
        ? [{ key: `qualifiers:fee.${value}` }]
        : [],
  basis: (value, { given }) => (given.refundRatio === undefined ? [] : bases(value)),
  underMonths: count('qualifiers:under-months'),
  divisor: count('qualifiers:divisor', 'days'),
  round: choice({ up: 'qualifiers:round-up', down: 'qualifiers:round-down' }),
  taxIncluded: flag('qualifiers:tax-in', 'qualifiers:tax-out'),
  instalments: (value) => {
    const parts = Array.isArray(value) ? value.length : value;
    return count('qualifiers:instalments')(parts);
  },
  due: due(),
  amount: sum('qualifiers:total'),
  firstAmount: sum('qualifiers:first-amount'),
  firstDue: due('qualifiers:due.first'),
  restDue: due('qualifiers:due.rest'),
  refundDue: due('qualifiers:due.refund'),
  refundRatio: (value) =>
    typeof value === 'number' ? [{ key: 'qualifiers:refund', params: { share: shareWord(value) } }] : [],
  refundable: (value, { given }) =>
    given.refundDue !== undefined || given.forfeitOn !== undefined
      ? []
      : flag('qualifiers:refundable', 'qualifiers:not-refundable')(value),
  forfeitOn: all('qualifiers:forfeit'),
  graceWorkdays: count('qualifiers:grace'),
  of: choice({ unpaid: 'qualifiers:of-unpaid' }, 'qualifiers:of'),
  capRatio: (value) =>
    typeof value === 'number' ? [{ key: 'qualifiers:cap-ratio', params: { share: shareWord(value) } }] : [],
  penaltyAmount: sum('qualifiers:penalty'),
  compensation: (value) =>
    value === true
      ? [{ key: 'qualifiers:loss' }]
      : choice({ full: 'qualifiers:loss-full', direct: 'qualifiers:loss-direct' }, 'qualifiers:loss')(value),
};
