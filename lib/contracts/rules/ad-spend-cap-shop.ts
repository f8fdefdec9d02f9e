import type { MessageParam } from '../../messages/types';
import type { Period } from '../../quantity/period';
import { compare } from '../compare';
import { dayNumber, runs } from '../day-number';
import { eachPeriod } from '../history';
import { type Measured, measure } from '../measure';
import { periodsOf } from '../periods';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict } from '../types';
import { askedFor } from '../asked-for';
import type { AdSpendCapParams } from './ad-spend-cap';
import { amountFigure, comparatorWord, known, stateWord } from './words';

/** One cap of one shop, to be judged. */
export interface CapCase {
  readonly clause: Clause;
  readonly given: AdSpendCapParams;
  readonly input: RuleInput;
  /** Minor units. */
  readonly limit: number;
  readonly shopId: string;
  /** The spend it is about, where it is a part of all. */
  readonly metric?: string;
}

interface CapTerms {
  readonly promised: Verdict['promised'];
  readonly limitWord: MessageParam;
}

const terms = new WeakMap<CapCase, CapTerms>();

/** What all verdicts of a cap have in common, made once. */
export function termsOf(cap: CapCase): CapTerms {
  const made = terms.get(cap);
  if (made) return made;
  const { limit, given, input } = cap;
  const { currency } = input.contract;
  const common = {
    promised: { comparator: given.comparator, value: limit, unit: currency },
    limitWord: amountFigure(limit, currency),
  };
  terms.set(cap, common);
  return common;
}

/** The shop's ad spend over a period. */
export function spendOf({ input, shopId, metric = 'adSpend' }: CapCase, period: Period): Measured {
  return measure(input.history, {
    metric,
    unit: input.contract.currency,
    target: { kind: 'shop' },
    shopIds: [shopId],
    period,
    today: input.today,
  });
}

function verdictOf(cap: CapCase, period: Period, measured: Measured): Verdict {
  const { clause, given, input, limit, shopId } = cap;
  const { currency } = input.contract;
  const { promised, limitWord } = termsOf(cap);
  const state = compare(measured.value, given.comparator, limit);
  return verdict(clause, input.contract, {
    entity: shopEntity(input.contract, shopId),
    period,
    state,
    measured,
    promised,
    sentence: () => ({
      key: measured.value ? 'rules:ad-spend-cap.sentence-shop' : 'rules:ad-spend-cap.sentence-shop-unread',
      params: {
        period: { period },
        comparator: comparatorWord(given.comparator),
        limit: limitWord,
        actual: known(measured.value, currency),
        state: stateWord(state),
      },
    }),
  });
}

/** One verdict per period; past days that nobody read are joined into runs, so that the list stays short. */
export function judgeShopCap(cap: CapCase): Verdict[] {
  const { given, input, shopId } = cap;
  const { contract, history, today } = input;
  const isUnread = ({ value, running }: Measured) => given.per === 'day' && value === undefined && !running;
  const binding = periodsOf(contract, given.per, given, today, given.calendar).filter(input.applies);
  const periods = askedFor(binding, input.within, (period) => isUnread(spendOf(cap, period)));
  const judged = eachPeriod(history, `shop ${shopId}`, periods, () => (period) => {
    const measured = spendOf(cap, period);
    return isUnread(measured) ? dayNumber(period.from) : verdictOf(cap, period, measured);
  });
  const unread = judged.filter((one) => typeof one === 'number');
  return [
    ...judged.filter((one) => typeof one !== 'number'),
    ...runs(unread).map((period) => verdictOf(cap, period, spendOf(cap, period))),
  ];
}
