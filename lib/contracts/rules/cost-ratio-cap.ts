import { z } from 'zod';
import type { Period } from '../../quantity/period';
import type { VerdictState } from '../types';
import { quotient, sixDecimals } from '../arithmetic';
import { compare } from '../compare';
import { goodsCost, unitCostOn } from '../goods-cost';
import { add } from '../../quantity/interval';
import type { Measured } from '../measure';
import { type Per, periodsOf } from '../periods';
import { defineRule, type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict } from '../types';
import { costsOf } from './costs';
import { anyPer, capComparator, scope, unweighed, calendarPer } from './params';
import { shopsFigure } from './sales-figure';
import { judgeStates } from './state-verdicts';
import { comparatorWord, known, knownBeside, monthsWord, stateWord } from './words';

const params = z.strictObject({
  /** 0.5 = at most half. */
  value: z.number().positive(),
  comparator: capComparator,
  numerator: z.enum(['purchase-price', 'ad-spend', 'service-fee', 'total-cost']),
  denominator: z.enum(['selling-price', 'sales']).default('sales'),
  per: anyPer.default('month'),
  ...scope,
});

type Params = z.infer<typeof params>;

function perOf({ per }: Params): Per {
  return calendarPer(per) ?? 'month';
}

/** The cost above the line, over one period; goods are what was sold, not what was bought. */
function costOf(given: Params, clause: Clause, input: RuleInput, period: Period): Measured {
  const { numerator } = given;
  if (numerator === 'ad-spend') return costsOf(input, clause.id, ['ad'], period);
  if (numerator === 'service-fee') return costsOf(input, clause.id, ['fee'], period);
  const goods = goodsCost(input, period);
  const base = costsOf(input, clause.id, numerator === 'total-cost' ? ['ad', 'fee'] : [], period);
  return {
    ...base,
    value: base.value && add(goods.value, base.value),
    missing: [...goods.missing, ...base.missing],
  };
}

function judgePeriod(clause: Clause, given: Params, input: RuleInput, period: Period): Verdict {
  const { contract } = input;
  const { currency } = contract;
  const cost = costOf(given, clause, input, period);
  const sales = shopsFigure(input, 'sales', currency, period);
  const value = cost.value && sales.value ? quotient(cost.value, sales.value) : undefined;
  const running = sales.running;
  const state: VerdictState = running ? 'unknown' : compare(value, given.comparator, given.value);
  const measured: Measured = {
    value,
    unit: 'ratio',
    evidence: [...cost.evidence, ...sales.evidence],
    asOf: sales.asOf ?? cost.asOf,
    missing: [...cost.missing, ...sales.missing],
    running,
  };
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period,
    state,
    measured,
    promised: { comparator: given.comparator, value: given.value, unit: 'ratio' },
    sentence: () => ({
      key: 'figures:ratio.sentence',
      params: {
        period: { period },
        numerator: { message: { key: `figures:numerator.${given.numerator}` } },
        cost: known(cost.value, currency),
        sales: known(sales.value, currency),
        actual: knownBeside(value, given, 'ratio'),
        comparator: comparatorWord(given.comparator),
        limit: { figure: { lo: given.value, hi: given.value, unit: 'ratio' } },
        state: stateWord(state),
      },
    }),
  });
}

/** The purchase price of every product against its selling price: a price under cost ÷ limit is a breach. */
function judgePrices(clause: Clause, given: Params, input: RuleInput): Verdict[] {
  const { contract } = input;
  return contract.shopIds.flatMap((shopId) =>
    judgeStates(clause, {
      input,
      shopId,
      metrics: ['priceAfterCoupons', 'price'],
      unit: contract.currency,
      range: given,
      // Cost ÷ price ≤ limit is price ≥ cost ÷ limit.
      comparator: given.comparator === '<' ? '>' : '>=',
      valueOf: ({ lo, hi }) => ({ lo, hi }),
      limitOf(entity, day) {
        const cost = unitCostOn(input, entity.id, day);
        return cost === undefined ? undefined : sixDecimals(cost / given.value);
      },
    }),
  );
}

/** What something costs as a share of what is sold: purchase price, ads (费比), fee, or all together. */
export const costRatioCap = defineRule<Params>({
  id: 'cost-ratio-cap',
  version: 3,
  params,
  fields: [
    { name: 'value', type: 'share', label: 'figures:field.ratio', optional: false },
    {
      name: 'numerator',
      type: 'select',
      label: 'figures:field.numerator',
      optional: false,
      options: (['purchase-price', 'ad-spend', 'service-fee', 'total-cost'] as const).map((value) => ({
        value,
        label: `figures:numerator.${value}` as const,
      })),
    },
    {
      name: 'denominator',
      type: 'select',
      label: 'figures:field.denominator',
      optional: true,
      options: (['sales', 'selling-price'] as const).map((value) => ({
        value,
        label: `figures:denominator.${value}` as const,
      })),
    },
  ],
  notJudged: (given) => [
    ...unweighed(given),
    ...(perOf(given) === given.per ? [] : ['per']),
    ...(given.denominator === 'selling-price' && given.numerator !== 'purchase-price' ? ['denominator'] : []),
  ],
  judge(clause, given, input) {
    if (given.denominator === 'selling-price') return judgePrices(clause, given, input);
    return periodsOf(input.contract, perOf(given), given, input.today, given.calendar)
      .filter(input.applies)
      .map((period) => judgePeriod(clause, given, input, period));
  },
  say: (given) => ({
    key: 'figures:ratio.say',
    params: {
      months: monthsWord(given),
      numerator: { message: { key: `figures:numerator.${given.numerator}` } },
      denominator: { message: { key: `figures:denominator.${given.denominator}` } },
      comparator: comparatorWord(given.comparator),
      limit: { figure: { lo: given.value, hi: given.value, unit: 'ratio' } },
    },
  }),
});
