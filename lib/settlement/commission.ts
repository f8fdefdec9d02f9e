import { commissionParams, type CommissionParams } from '../contracts/rules/commission';
import { bindingDays } from '../contracts/periods';
import { notWhole } from '../contracts/rules/sales-target-limit';
import { deductionWord } from '../contracts/qualifiers';
import type { Clause, Missing } from '../contracts/types';
import type { Message } from '../messages/types';
import type { Period } from '../quantity/period';
import { commissionOn, threshold } from './commission-rate';
import { commissionSpan, type CommissionSpan } from './commission-span';
import { between, minus, intervalOf, only, UNKNOWN } from './ends';
import { type Line, lineOf, moneyOf, type Operand, shareOf } from './line';
import { clausesOf, figureStated, type Known, type Month, moneyRead, targetNotes } from './month';

type Base = NonNullable<CommissionParams['base']>;

const labels: Readonly<Record<Base, Message>> = {
  sales: { key: 'settlement:operand.sales' },
  guided: { key: 'settlement:operand.guided' },
  live: { key: 'settlement:operand.channel' },
  channel: { key: 'settlement:operand.channel' },
  'gross-profit': { key: 'settlement:operand.profit' },
  'net-profit': { key: 'settlement:operand.profit' },
  'new-products': { key: 'settlement:operand.new-products' },
};

function lacking(figure: Message): Known {
  const missing: Missing[] = [
    { message: { key: 'settlement:enter-figure', params: { figure: { message: figure } } } },
  ];
  return { ends: UNKNOWN, source: { kind: 'entries', ids: [] }, missing };
}

function baseOf(base: Base, month: Month): Known {
  const { served } = month;
  if (base === 'sales') return moneyRead(month, 'sales', served);
  const stated =
    base === 'guided'
      ? figureStated(month, 'guided-sales', served)
      : base === 'channel' || base === 'live'
        ? figureStated(month, 'channel-sales', served)
        : base === 'net-profit'
          ? figureStated(month, 'net-profit', served)
          : undefined;
  return stated ?? lacking(labels[base]);
}

function deductionsOf(given: CommissionParams, month: Month): { label: Message; known: Known }[] {
  const { served } = month;
  const words = given.deduct === undefined ? [] : [given.deduct].flat();
  return words.map((word) => {
    if (word === 'refunds')
      return {
        label: { key: 'settlement:operand.refunds' },
        known: moneyRead(month, 'refundAmount', served),
      };
    if (word === 'ad-spend')
      return { label: { key: 'settlement:operand.ads' }, known: moneyRead(month, 'adSpend', served) };
    const label: Message =
      word === 'brush'
        ? { key: 'settlement:operand.brush' }
        : word === 'platform-fee'
          ? { key: 'settlement:operand.platform-fee' }
          : { key: 'settlement:operand.deducted', params: { what: deductionWord(word) } };
    const stated =
      word === 'brush'
        ? figureStated(month, 'brush-sales', served)
        : word === 'platform-fee'
          ? figureStated(month, 'platform-fee', served)
          : undefined;
    return { label, known: stated ?? lacking(label) };
  });
}

function formulaOf(given: CommissionParams, parts: Record<string, ReturnType<typeof moneyOf>>): Message {
  if ((given.tiers?.length ?? 0) > 0)
    return {
      key: given.mode === 'whole' ? 'settlement:commission.whole' : 'settlement:commission.marginal',
      params: parts,
    };
  if (given.rate === undefined) return { key: 'settlement:commission.bonus', params: parts };
  return {
    key: given.above === undefined ? 'settlement:commission.of-all' : 'settlement:commission.above',
    params: { ...parts, rate: shareOf(given.rate) },
  };
}

/** Whether the terms are made for whole months: a sum, a scale or a target says nothing of a part of one. */
function isForWhole({ above, below, tiers, amount, minAmount, capAmount }: CommissionParams): boolean {
  return [above, below, tiers, amount, minAmount, capAmount].some((one) => one !== undefined);
}

/** The days of these on which the clause binds; one that begins later takes no share in what was sold before. */
function bound(given: CommissionParams, { contract, served }: Month): Period {
  const { from } = bindingDays(contract, given);
  return { from: from > served.from ? from : served.from, to: served.to };
}

function lineFor(clause: Clause, given: CommissionParams, whole: Month): Line {
  const month: Month = { ...whole, served: bound(given, whole) };
  const cut = month.served.from > whole.served.from && isForWhole(given);
  const { currency } = month.contract;
  const base = given.base ?? 'sales';
  const own = baseOf(base, month);
  const taken = deductionsOf(given, month);
  const sales = taken.reduce((left, { known }) => between(minus(left, known.ends), 0), own.ends);
  const terms = { given, currency, target: month.target };
  const over = threshold(given.above, terms);
  const ends = cut ? undefined : commissionOn(sales, terms);
  const operand = (label: Message, { ends: value, source }: Known): Operand => ({
    label,
    value: intervalOf(value),
    unit: currency,
    source,
  });
  const noTarget: Missing[] =
    ends === undefined
      ? [
          cut
            ? notWhole(month.served.from)
            : { message: { key: 'settlement:no-target', params: { month: month.month } } },
        ]
      : [];
  const shown = ends ?? UNKNOWN;
  return lineOf({
    key: `commission/${clause.id}`,
    label: { key: 'settlement:commission' },
    operands: [
      operand(labels[base], own),
      ...taken.map(({ label, known }) => operand(label, known)),
      ...(over === undefined
        ? []
        : [
            operand(
              { key: 'settlement:operand.threshold' },
              {
                ends: only(over),
                source: { kind: 'clause', clauseId: clause.id },
                missing: [],
              },
            ),
          ]),
    ],
    formula: formulaOf(given, {
      sales: moneyOf(sales, currency),
      over: moneyOf(only(over ?? 0), currency),
      total: moneyOf(shown, currency),
    }),
    ends: shown,
    missing:
      shown.least === shown.most
        ? []
        : [...noTarget, ...own.missing, ...taken.flatMap(({ known }) => known.missing)],
    // A share of everything rewards cheap sales: the merchant ought to see it where it costs money.
    notes:
      given.above === undefined && given.tiers === undefined && given.rate !== undefined
        ? [{ key: 'settlement:commission.pure-note' }]
        : [],
  });
}

/** The months before the last of those that are counted together: nothing is due yet, and the line says when. */
function laterLine(clause: Clause, { first, last }: CommissionSpan): Line {
  return lineOf({
    key: `commission/${clause.id}`,
    label: { key: 'settlement:commission' },
    operands: [],
    formula: { key: 'terms:commission.later', params: { first, last } },
    ends: only(0),
  });
}

/** The line of a clause in this month: its own, or that of the months counted together in the last of them. */
function lineIn(clause: Clause, given: CommissionParams, month: Month): Line {
  const span = commissionSpan(given, month);
  const ofTarget = given.above === 'target';
  if (!span) {
    const line = lineFor(clause, given, month);
    return ofTarget ? { ...line, notes: [...line.notes, ...targetNotes(month.contract, month.month)] } : line;
  }
  if (!span.whole) return laterLine(clause, span);
  const line = lineFor(clause, given, span.whole);
  const { first, last } = span;
  const notes: Message[] = [{ key: 'terms:commission.span', params: { first, last } }];
  if (ofTarget && span.added)
    notes.push({ key: 'terms:commission.span-target' }, ...targetNotes(month.contract, first, last));
  return { ...line, notes: [...notes, ...line.notes] };
}

/** The operator's share in what was sold in the month; terms without any rate, tier or bonus make no line. */
export function commissionLines(month: Month): Line[] {
  return clausesOf(month, 'commission').flatMap((clause) => {
    const given = commissionParams.safeParse(clause.params).data;
    const says =
      given && (given.rate !== undefined || given.tiers !== undefined || given.amount !== undefined);
    if (!given || !says) return [];
    const { from, to } = bound(given, month);
    // It was to begin after the contract was over.
    return from > to && from > month.period.from ? [] : [lineIn(clause, given, month)];
  });
}
