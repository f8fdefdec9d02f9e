import type { MessageParam } from '../../messages/types';
import { addDays } from '../../quantity/day';
import type { Period } from '../../quantity/period';
import type { EntryOf } from '../entries';
import { checkedThrough, dayOf, entriesOf, measuredFrom } from '../entry-log';
import { bindingDays, type MonthRange } from '../periods';
import { type RuleInput, shopEntity, verdict } from '../rule';
import type { Clause, Verdict, VerdictState } from '../types';
import { stateWord } from './words';

export interface ActsCase {
  readonly clause: Clause;
  readonly input: RuleInput;
  readonly range: MonthRange;
  /** What the clause forbids, in words. */
  readonly forbidden: MessageParam;
  /** What follows from it, in words. */
  readonly follows: MessageParam;
  /** Whether something seen is forbidden; `unknown` = only a reader of the contract can say. */
  readonly judge: (act: EntryOf<'act'>) => VerdictState;
}

function ofAct(given: ActsCase, act: EntryOf<'act'>): Verdict {
  const { clause, input, forbidden, follows } = given;
  const { contract } = input;
  const day = dayOf(input, act);
  const state = given.judge(act);
  const count = state === 'breached' ? 1 : 0;
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period: { from: day, to: day },
    state,
    entries: [act],
    measured: measuredFrom({
      entries: [act],
      value: state === 'unknown' ? undefined : { lo: count, hi: count },
      unit: 'count',
      running: false,
      missing: [{ key: 'duties:missing-reading', params: { what: act.what } }],
    }),
    promised: { comparator: '<=', value: 0, unit: 'count' },
    sentence: () => ({
      key: state === 'breached' ? 'duties:acts.breached' : 'duties:acts.other',
      params: { day, what: act.what, forbidden, follows, state: stateWord(state) },
    }),
  });
}

/** The rest of the time: kept as far as the merchant has confirmed that nothing was seen, open after that. */
function quiet(given: ActsCase, period: Period, state: VerdictState): Verdict {
  const { clause, input, forbidden } = given;
  const { contract, today } = input;
  return verdict(clause, contract, {
    entity: shopEntity(contract),
    period,
    state,
    measured: measuredFrom({
      entries: [],
      value: state === 'met' ? { lo: 0, hi: 0 } : undefined,
      unit: 'count',
      running: period.to >= today,
      missing: [{ key: 'duties:missing-quiet', params: { forbidden, period: { period } } }],
    }),
    promised: { comparator: '<=', value: 0, unit: 'count' },
    sentence: () => ({
      key: 'duties:acts.quiet',
      params: { period: { period }, forbidden, state: stateWord(state) },
    }),
  });
}

/** One verdict per act entered, one for the time confirmed to be quiet and one for the time after. */
export function judgeActs(given: ActsCase): Verdict[] {
  const { clause, input, range } = given;
  const { contract, today } = input;
  const { from, to } = bindingDays(contract, range);
  const last = to !== undefined && to < today ? to : today;
  const acts = entriesOf(input, 'act', clause.id).filter((act) => {
    const day = dayOf(input, act);
    return day <= last && input.applies({ from: day, to: day });
  });
  const verdicts = acts.map((act) => ofAct(given, act));
  if (from > last || !input.applies({ from: last, to: last })) return verdicts;
  const through = checkedThrough(input, clause.id) ?? '';
  const seen = acts.filter((act) => given.judge(act) === 'breached').map((act) => dayOf(input, act));
  const quietTo = through < last ? through : last;
  const hasBreach = seen.some((day) => day >= from && day <= quietTo);
  if (quietTo >= from && !hasBreach) verdicts.push(quiet(given, { from, to: quietTo }, 'met'));
  const openFrom = quietTo >= from ? addDays(quietTo, 1) : from;
  if (openFrom <= last) verdicts.push(quiet(given, { from: openFrom, to: last }, 'unknown'));
  return verdicts;
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[\p{P}\p{S}\p{Z}]/gu, '');
}

/** Whether two wordings share a stretch: one holds the other, once blanks and punctuation are gone. */
export function overlaps(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}
