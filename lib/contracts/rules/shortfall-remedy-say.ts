import type { MessageParam } from '../../messages/types';
import type { Currency } from '../../quantity/types';
import { partsWord, shareWord } from './term';
import { money } from './words';

/** What follows from a shortfall, as far as the clause states it. Money in major units, shares as fractions. */
interface Consequence {
  readonly terminate?: boolean | undefined;
  readonly refundRatio?: number | undefined;
  readonly refundAmount?: number | undefined;
  readonly deductRatio?: number | undefined;
  readonly compensateRatio?: number | undefined;
  readonly compensateOf?: string | undefined;
  readonly extendMonths?: number | undefined;
}

/** What the compensation is a share of; the settlement takes the gap where the clause does not say. */
function compensationKey(of = 'gap') {
  if (of === 'gap') return 'remedies:follows.compensate-gap';
  return of === 'ad-spend' ? 'remedies:follows.compensate-ad-spend' : 'remedies:follows.compensate';
}

/** What a shortfall leads to, one consequence after the other; "as agreed" when the clause names none. */
export function followsWord(given: Consequence, currency: Currency): MessageParam {
  const { terminate, refundRatio, refundAmount, deductRatio, compensateRatio, extendMonths } = given;
  const named = [terminate, refundRatio, refundAmount, deductRatio, compensateRatio, extendMonths];
  if (named.every((one) => one === undefined || one === false))
    return { message: { key: 'rules:remedy.as-agreed' } };
  return partsWord([
    terminate ? { key: 'rules:remedy.terminate' } : undefined,
    refundRatio === undefined
      ? undefined
      : { key: 'rules:remedy.refund', params: { share: shareWord(refundRatio) } },
    refundAmount === undefined
      ? undefined
      : { key: 'remedies:follows.amount', params: { sum: money(refundAmount, currency) } },
    deductRatio === undefined
      ? undefined
      : { key: 'remedies:follows.deduct', params: { share: shareWord(deductRatio) } },
    compensateRatio === undefined
      ? undefined
      : { key: compensationKey(given.compensateOf), params: { share: shareWord(compensateRatio) } },
    extendMonths === undefined ? undefined : { key: 'rules:remedy.extend', params: { months: extendMonths } },
  ]);
}
