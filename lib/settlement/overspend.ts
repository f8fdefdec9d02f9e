import { ruleOf } from '../contracts/rules';
import type { Clause, Verdict } from '../contracts/types';
import { newestOf } from '../quantity/period';
import { type Ends, endsOf, owed, plus } from './ends';
import { type Line, lineOf, moneyOf } from './line';
import { clausesOf, type Month } from './month';

/** How contracts call the side that runs the shop. */
const OPERATOR = /operator|乙方|受托|托管|服务商|代运营/;

/** The operator bears what is spent above this cap. */
function isBorne({ params: { excessBearer } }: Clause): boolean {
  return typeof excessBearer === 'string' && OPERATOR.test(excessBearer);
}

function breaches(clause: Clause, month: Month): Verdict[] {
  const { contract, history, now, today, period } = month;
  const applies = ({ from }: { readonly from: string }) => period.from <= from && from <= period.to;
  const verdicts = ruleOf(clause.kind)?.judge(clause, { contract, history, now, today, applies }) ?? [];
  return verdicts.filter(({ state }) => state === 'breached');
}

/** What was spent above the cap in these periods. */
function excess(verdicts: readonly Verdict[]): Ends {
  return plus(
    ...verdicts.map(({ actual, promised }) => {
      const { least, most } = endsOf(actual ?? { lo: promised.value, hi: Infinity });
      return { least: Math.max(0, least - promised.value), most: Math.max(0, most - promised.value) };
    }),
  );
}

/**
 * Ad spend above a cap that the operator bears, set off against the fee. Caps lie within each other (one product, the
 * shop, the month), and one yuan is set off once: only the cap with the largest excess counts.
 */
export function overspendLines(month: Month): Line[] {
  const { currency } = month.contract;
  const cases = clausesOf(month, 'ad-spend-cap')
    .filter(isBorne)
    .map((clause) => ({ clause, verdicts: breaches(clause, month) }))
    .filter(({ verdicts }) => verdicts.length > 0)
    .map((one) => ({ ...one, over: excess(one.verdicts) }))
    .toSorted((a, b) => b.over.least - a.over.least);
  const [largest] = cases;
  if (!largest) return [];
  const { clause, verdicts, over } = largest;
  const evidence = verdicts.flatMap((verdict) => verdict.evidence);
  const asOf = newestOf(verdicts.map((verdict) => verdict.asOf));
  return [
    lineOf({
      key: `overspend/${clause.id}`,
      label: { key: 'settlement:overspend' },
      operands: verdicts.map(({ actual, period }) => ({
        label: { key: 'settlement:operand.ads-on', params: { days: { period } } },
        value: actual,
        unit: currency,
        source: { kind: 'pages', evidence, asOf },
      })),
      formula: {
        key: 'settlement:overspend.formula',
        params: { count: verdicts.length, total: moneyOf(over, currency) },
      },
      ends: owed(over),
      missing: over.least === over.most ? [] : [{ message: { key: 'settlement:rows-unread' } }],
    }),
  ];
}
