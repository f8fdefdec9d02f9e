import { ruleOf } from '../contracts/rules';
import { known } from '../contracts/rules/words';
import type { Contract, Verdict } from '../contracts/types';
import { actualText, promisedText } from '../contracts/verdict-text';
import type { Message, MessageParam } from '../messages/types';
import type { Evidence } from '../metrics/types';
import { daysOf, today } from '../quantity/day';
import type { Interval } from '../quantity/interval';
import { type Instant, newestOf, type Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { type Row, reconcile } from '../settlement/reconcile';
import { bothLocales } from './both-locales';
import { type CapNow, capsNow } from './caps-now';
import { shareText } from './change-text';
import { derivedCell } from './derived-cell';
import type { Cell } from './document';
import type { ReportBasis } from './input';
import { ofShop, shopOf } from './of-shop';
import { readingsOf, sourceOf } from './week-sources';

/** Each cap on the fullest of its days or months that touch the period: what would be talked about first. */
function fullest(verdicts: readonly Verdict[], days: Period): CapNow[] {
  const byClause = new Map<string, CapNow>();
  for (const day of daysOf(days))
    for (const cap of capsNow(verdicts, day)) {
      const former = byClause.get(cap.verdict.clauseId);
      if (!former || (cap.used?.lo ?? -1) > (former.used?.lo ?? -1)) byClause.set(cap.verdict.clauseId, cap);
    }
  return [...byClause.values()];
}

function clauseTitle(contract: Contract, verdict: Verdict): Message {
  const clause = contract.versions
    .flatMap(({ clauses }) => clauses)
    .findLast(({ id }) => id === verdict.clauseId);
  return (clause && ruleOf(clause.kind)?.say(clause, contract.currency)) ?? verdict.sentence;
}

/** Money spent against each cap of the contract: the cap, the highest spend under it, and how much of it that is. */
export function capRows(input: ReportBasis, verdicts: readonly Verdict[]): Cell[][] {
  const { contract, history, period, now } = input;
  const last = today(contract.zone, now);
  if (last < period.from) return [];
  const readings = readingsOf(history.facts);
  return fullest(verdicts, { from: period.from, to: last < period.to ? last : period.to }).map(
    ({ verdict, used }) => [
      { text: { message: ofShop(clauseTitle(contract, verdict), shopOf(verdict), input.shops) } },
      { text: { period: verdict.period } },
      { text: bothLocales((locale) => promisedText(verdict, locale)) },
      {
        text: bothLocales((locale) => actualText(verdict, locale)),
        evidence: verdict.evidence,
        asOf: verdict.asOf,
        source: sourceOf(readings, verdict.evidence),
      },
      derivedCell(used, shareText, [verdict]),
    ],
  );
}

/** A figure of which something is known: that it is not negative says nothing. */
function figure(value: Interval, unit: Unit): MessageParam {
  const nothing = value.lo <= 0 && value.hi === Infinity;
  return nothing ? { message: { key: 'common:notKnown' } } : known(value, unit);
}

const ROWS = ['sales', 'goods', 'ads', 'fee', 'cost', 'profit', 'fullProfit'] as const;
const NAMES = {
  sales: 'settlement:row.sales',
  goods: 'settlement:row.goods',
  ads: 'settlement:row.ads',
  fee: 'settlement:row.fee',
  cost: 'settlement:row.cost',
  profit: 'settlement:row.profit',
  fullProfit: 'settlement:row.full-profit',
} as const;

function name(key: Message['key']): Cell {
  return { text: { message: { key } } };
}

/** What of a row was read on pages. */
function readOf({ sources }: Row): { readonly evidence: Evidence[]; readonly asOf: Instant | undefined } {
  const pages = sources.flatMap((source) => (source.kind === 'pages' ? [source] : []));
  return {
    evidence: pages.flatMap((source) => source.evidence),
    asOf: newestOf(pages.map(({ asOf }) => asOf)),
  };
}

/** The reconciliation of the week: sales against target, cost and its share, what is left by both formulas. */
export function reconciliationRows(input: ReportBasis): Cell[][] {
  const { contract, history, period, now } = input;
  const sheet = reconcile({ contract, history, now }, period);
  const readings = readingsOf(history.facts);
  // What lacks is said once, in the first row that it leaves open; later rows point there.
  const said = new Set<string>();
  const lacks = ({ missing }: Row): MessageParam => {
    const fresh = missing.filter(({ message }) => {
      const text = JSON.stringify(message);
      return !said.has(text) && said.add(text);
    });
    if (fresh.length > 0) return { list: fresh.map(({ message }) => ({ message })) };
    return missing.length > 0 ? { message: { key: 'common:missingAbove' } } : '';
  };
  const cells = (row: Row): Cell[] => {
    const { evidence, asOf } = readOf(row);
    const text = figure(row.value, contract.currency);
    return [{ text, evidence, asOf, source: sourceOf(readings, evidence) }, { text: lacks(row) }];
  };
  const target =
    sheet.target === undefined ? undefined : { lo: Math.round(sheet.target), hi: Math.round(sheet.target) };
  return ROWS.flatMap((row): Cell[][] => {
    const own = [name(NAMES[row]), ...cells(sheet[row])];
    if (row === 'sales' && target)
      return [
        own,
        [name('settlement:row.target'), { text: figure(target, contract.currency) }, { text: '' }],
        [
          name('settlement:row.done'),
          derivedCell(sheet.done, shareText, [readOf(sheet.sales)]),
          { text: '' },
        ],
      ];
    if (row === 'cost')
      return [
        own,
        [
          name('settlement:row.cost-share'),
          derivedCell(sheet.costShare, shareText, [readOf(sheet.cost), readOf(sheet.sales)]),
          { text: lacks(sheet.profit) },
        ],
      ];
    return [own];
  });
}
