import type { Contract, Verdict } from '../contracts/types';
import type { Message } from '../messages/types';
import { compareDays, today } from '../quantity/day';
import { exactly } from '../quantity/interval';

/** How sure an amount is that can only be more: its period was not over when it was read, or not all of it was read. */
export type Growing = 'so-far' | 'at-least';

/** How a verdict's amount may still grow; undefined = it does not. */
export function growing({ actual, asOf, period }: Verdict, { zone }: Contract): Growing | undefined {
  if (actual?.hi !== Infinity || asOf === undefined) return undefined;
  return compareDays(today(zone, asOf), period.to) <= 0 ? 'so-far' : 'at-least';
}

/** The sentence of a verdict; an amount that may still grow is said with the time up to which it is known. */
export function sentenceOf(verdict: Verdict, contract: Contract): Message {
  const { sentence, actual, asOf } = verdict;
  const how = growing(verdict, contract);
  const said = sentence.params?.['actual'];
  if (!how || !actual || asOf === undefined || typeof said !== 'object' || !('figure' in said))
    return sentence;
  const { unit, lo, hi } = said.figure;
  // A quotient of what is known so far may fall again.
  if (hi !== Infinity || unit === 'ratio' || unit === 'number') return sentence;
  const params = { at: { instant: asOf, zone: contract.zone }, figure: { figure: { ...exactly(lo), unit } } };
  return {
    ...sentence,
    params: { ...sentence.params, actual: { message: { key: `alerts:amount.${how}`, params } } },
  };
}
