import { meet, num } from './clash-terms';
import type { ClauseKind, TextClause } from './types';

/** Whether a clause has any of the fee given back. */
function givesBack({ params }: TextClause): boolean {
  if (params.refundRatio === 0) return false;
  return ['refundRatio', 'refund', 'refundAmount', 'basis'].some((name) => params[name] !== undefined);
}

/** Nothing back for the one who leaves of their own accord goes with a refund for what the other did wrong. */
const OWN_WISH =
  /主动|单方|自行|无故|擅自|中途|因(?:甲方|乙方|商家)(?:自身)?原因|(?:甲方|乙方|商家)(?:提前|要求)/;

/** Two clauses of which one takes back what the other grants. */
export function contradiction(a: TextClause, b: TextClause): boolean {
  const refunds: readonly ClauseKind[] = ['shortfall-remedy', 'refund-pro-rata'];
  if (refunds.includes(a.kind) && refunds.includes(b.kind))
    return a.params.refundRatio === 0 && !OWN_WISH.test(a.source.text) && givesBack(b);
  if (a.kind === 'extra-fee-approval' && b.kind === 'extra-fee-approval')
    // What may be spent beyond a budget is no charge for the work.
    return (
      a.params.approval === 'forbidden' &&
      // …不得另行收取；确需发生的，须经同意: the second half of one sentence.
      Math.abs(b.source.start - a.source.end) > 2 &&
      b.params.approval !== 'forbidden' &&
      !/额度|限额|预算|推广|投放|充值/.test(b.source.text)
    );
  if (a.kind === 'ad-spend-cap' && num(a, 'amount') === 0)
    return ['ad-spend-floor'].includes(b.kind) && meet(a, b);
  if (a.kind === 'deposit' && b.kind === 'deposit')
    return a.params.refundable === false && a.params.forfeitOn === undefined && b.params.refundable === true;
  return (
    a.kind === 'termination-right' &&
    b.kind === 'termination-right' &&
    a.params.trigger === b.params.trigger &&
    a.party === b.party &&
    ['days', 'workdays', 'noticeDays', 'points'].some(
      (name) => num(a, name) !== undefined && num(b, name) !== undefined && num(a, name) !== num(b, name),
    )
  );
}
