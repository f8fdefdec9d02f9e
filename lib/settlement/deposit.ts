import { depositParams } from '../contracts/rules/deposit';
import { amountFigure } from '../contracts/rules/words';
import type { Clause } from '../contracts/types';
import { isProblem } from '../problem';
import { minorDigits, minorOf } from '../quantity/money';
import { between, type Ends, intervalOf, only, owed, UNKNOWN, wholeMinor } from './ends';
import { readFormula } from './formula';
import { type Line, lineOf, moneyOf } from './line';
import { clausesOf, type Month, moneyRead } from './month';

/** The side that pays it in: a deposit of the operator's is the merchant's to receive. */
function signed(clause: Clause, ends: Ends): Ends {
  return clause.party === 'operator' ? owed(ends) : ends;
}

function fixedLine(clause: Clause, minor: number, month: Month): Line {
  const { currency } = month.contract;
  return lineOf({
    key: `deposit/${clause.id}`,
    label: { key: 'settlement:deposit' },
    operands: [
      {
        label: { key: 'settlement:operand.deposit' },
        value: { lo: minor, hi: minor },
        unit: currency,
        source: { kind: 'clause', clauseId: clause.id },
      },
    ],
    formula: { key: 'settlement:deposit.fixed', params: { amount: amountFigure(minor, currency) } },
    ends: signed(clause, only(minor)),
  });
}

function formulaLine(clause: Clause, text: string, month: Month): Line {
  const { currency } = month.contract;
  const sales = moneyRead(month, 'sales', month.served);
  const scale = 10 ** minorDigits(currency);
  const formula = readFormula(text);
  const range = isProblem(formula)
    ? undefined
    : formula({ lo: sales.ends.least / scale, hi: sales.ends.most / scale });
  // The formula is in yuan; below its zero nothing is due.
  const ends = range
    ? between({ least: wholeMinor(range.lo * scale), most: wholeMinor(range.hi * scale) }, 0)
    : UNKNOWN;
  return lineOf({
    key: `deposit/${clause.id}`,
    label: { key: 'settlement:deposit' },
    operands: [
      {
        label: { key: 'settlement:operand.sales' },
        value: intervalOf(sales.ends),
        unit: currency,
        source: sales.source,
      },
    ],
    formula: {
      key: 'settlement:deposit.formula',
      params: { formula: text, sales: moneyOf(sales.ends, currency), total: moneyOf(ends, currency) },
    },
    ends: signed(clause, ends),
    missing: range
      ? ends.least === ends.most
        ? []
        : sales.missing
      : [{ message: { key: 'settlement:formula-not-read', params: { formula: text } } }],
  });
}

/** The deposit: a sum in the first month in which the clause binds, or what a formula makes of each month's sales. */
export function depositLines(month: Month): Line[] {
  return clausesOf(month, 'deposit').flatMap((clause) => {
    const given = depositParams.safeParse(clause.params).data;
    if (!given) return [];
    if (given.formula !== undefined) return [formulaLine(clause, given.formula, month)];
    const first = month.month === (given.fromMonth ?? 1);
    if (given.amount === undefined || !first) return [];
    return [fixedLine(clause, minorOf(given.amount, month.contract.currency), month)];
  });
}
