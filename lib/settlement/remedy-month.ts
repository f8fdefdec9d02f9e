import { sixDecimals } from '../contracts/arithmetic';
import { compare } from '../contracts/compare';
import { remedyBands } from '../contracts/rules/shortfall-remedy-params';
import { amountFigure } from '../contracts/rules/words';
import type { Clause } from '../contracts/types';
import type { Message } from '../messages/types';
import { minorOf } from '../quantity/money';
import { type Ends, intervalOf, NOTHING, only, owed, plus, times } from './ends';
import { type Line, lineOf, moneyOf, type Operand, shareOf } from './line';
import { type Month, moneyRead, targetNotes } from './month';
import type { Fee, Remedy } from './remedy';
import { bandShares, completionOf, feeShare, gapOf, inProportion } from './remedy-scale';

interface Part {
  readonly ends: Ends;
  readonly words: Message;
}

/** Everything that this month's shortfall gives back, part by part; undefined = a part that cannot be worked out. */
function partsOf(given: Remedy, month: Month, known: { fee: Ends; sales: Ends; target: number }) {
  const { currency } = month.contract;
  const { fee, sales, target } = known;
  const parts: (Part | undefined)[] = [];
  const feeWord = moneyOf(fee, currency);
  if (given.bands !== undefined) {
    const bands = remedyBands.safeParse(given.bands).data;
    const completion = completionOf(target, sales);
    const shares = bands && bandShares(bands, completion.lo, completion.hi);
    const word = shares && { figure: { ...intervalOfShares(shares), unit: 'ratio' as const } };
    parts.push(
      shares &&
        word && {
          ends: feeShare(fee, shares),
          words: { key: 'remedies:bands', params: { fee: feeWord, share: word } },
        },
    );
  }
  if (given.refund === 'pro-rata' || given.deduct === 'pro-rata')
    parts.push({
      ends: inProportion(fee, target, sales),
      words: { key: 'remedies:pro-rata', params: { fee: feeWord } },
    });
  if (given.compensateRatio !== undefined) parts.push(compensation(given, month, gapOf(target, sales)));
  const ratio = (given.refundRatio ?? 0) + (given.deductRatio ?? 0);
  if (ratio > 0)
    parts.push({
      ends: times(fee, ratio),
      words: { key: 'remedies:fee', params: { fee: feeWord, share: shareOf(ratio) } },
    });
  if (given.refundAmount !== undefined) {
    const sum = minorOf(given.refundAmount, currency);
    parts.push({
      ends: only(sum),
      words: { key: 'remedies:fixed', params: { sum: amountFigure(sum, currency) } },
    });
  }
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function intervalOfShares({ lo, hi }: { readonly lo: number; readonly hi: number }) {
  return lo === hi ? { lo, hi } : { lo, hi: hi + 1e-9 };
}

function compensation(given: Remedy, month: Month, gap: Ends): Part | undefined {
  const { currency } = month.contract;
  const { compensateRatio: ratio, compensateOf = 'gap' } = given;
  if (typeof ratio !== 'number') return undefined;
  if (compensateOf === 'gap')
    return {
      ends: times(gap, ratio),
      words: { key: 'remedies:gap', params: { gap: moneyOf(gap, currency), share: shareOf(ratio) } },
    };
  if (compensateOf !== 'ad-spend') return undefined;
  const { ends: spend } = moneyRead(month, 'adSpend', month.served);
  return {
    ends: times(spend, ratio),
    words: { key: 'remedies:ad-spend', params: { spend: moneyOf(spend, currency), share: shareOf(ratio) } },
  };
}

/** Whether the month itself was short: certain, ruled out, or open. A scale says itself where it begins. */
function shortBy(given: Remedy, sales: Ends, target: number, month: Month) {
  if (given.threshold === undefined && given.thresholdAmount === undefined) return 'met';
  const share = sixDecimals(target * (given.threshold ?? 1));
  const limit =
    given.thresholdAmount === undefined ? share : minorOf(given.thresholdAmount, month.contract.currency);
  return compare(intervalOf(sales), given.comparator === '<=' ? '<=' : '<', limit);
}

/**
 * The line of a remedy that each short month brings by itself; undefined when it follows from something else than
 * this month's sales and target, so that its amount is for a person to work out.
 */
export function monthlyRemedy(clause: Clause, given: Remedy, month: Month, paid: Fee): Line[] | undefined {
  const { target, served, contract } = month;
  const ofSales = given.metric === undefined || given.metric === 'sales' || given.metric === 'gmv';
  if (given.per !== undefined && given.per !== 'month') return undefined;
  if (!target || !ofSales || (given.months ?? 1) > 1 || given.weeks !== undefined) return undefined;
  const { currency } = contract;
  const { ends: sales, source, missing } = moneyRead(month, 'sales', served);
  const parts = partsOf(given, month, { fee: paid.fee, sales, target });
  if (!parts) return undefined;
  const short = shortBy(given, sales, target, month);
  const whole = plus(...parts.map(({ ends }) => ends));
  const due: Ends =
    short === 'breached' ? NOTHING : { least: short === 'met' ? whole.least : 0, most: whole.most };
  if (due.most === 0) return [];
  const operands: Operand[] = [
    { label: { key: 'settlement:operand.sales' }, value: intervalOf(sales), unit: currency, source },
    {
      label: { key: 'settlement:row.target' },
      value: intervalOf(only(target)),
      unit: currency,
      source: { kind: 'clause', clauseId: clause.id },
    },
    {
      label: { key: 'settlement:operand.fee-of', params: { months: String(month.month) } },
      value: intervalOf(paid.fee),
      unit: currency,
      source: paid.source,
    },
  ];
  return [
    lineOf({
      key: `remedy/${clause.id}`,
      label: { key: 'settlement:remedy' },
      operands,
      formula: {
        key: 'remedies:formula',
        params: {
          month: month.month,
          sales: moneyOf(sales, currency),
          target: amountFigure(target, currency),
          parts: { list: parts.map(({ words }) => ({ message: words })) },
          total: moneyOf(due, currency),
        },
      },
      ends: owed(due),
      missing: due.least === due.most ? [] : [...missing, ...paid.missing],
      notes: [
        ...targetNotes(contract, month.month),
        ...(paid.source.kind === 'clause' ? [{ key: 'settlement:remedy.fee-note' } as const] : []),
      ],
    }),
  ];
}
