import { compare } from '../contracts/compare';
import { closedPart } from '../contracts/measure';
import { amountFigure, known, stateWord } from '../contracts/rules/words';
import { actualText, promisedText } from '../contracts/verdict-text';
import { contractMonth, today } from '../quantity/day';
import { monthOf } from '../settlement/month';
import { heading, paragraph, tableOr } from './blocks';
import { bothLocales } from './both-locales';
import { shareText } from './change-text';
import type { Block, Cell, ReportDocument } from './document';
import type { ReportInput } from './input';
import { elseItems, needItems, planItems } from './review-next';
import { findWhy, whyBlocks } from './review-why';
import { shopFigure } from './track-days';
import { type WeekClause, weekClauses } from './week-clauses';
import { sourced } from './sourced';
import { reconciliationRows } from './week-money';

interface Wish extends Omit<ReportInput, 'period'> {
  /** Contract month, from 1. */
  readonly month: number;
}

function resultBlock(wish: Wish): Block {
  const { contract, month } = wish;
  const { served, target } = monthOf(wish);
  const { value } = shopFigure(wish, 'sales', served);
  const { currency } = contract;
  const sales = known(value && (value.lo > 0 || value.hi !== Infinity) ? value : undefined, currency);
  if (target === undefined) return paragraph('review:result-no-target', { sales, month });
  const done = value && { lo: value.lo / target, hi: value.hi / target };
  return paragraph('review:result', {
    sales,
    target: amountFigure(target, currency),
    done: shareText(done),
    state: stateWord(compare(value, '>=', target)),
  });
}

function workRow({ title, decisive, state }: WeekClause): Cell[] {
  return [
    { text: { message: title } },
    { text: bothLocales((locale) => promisedText(decisive, locale)) },
    {
      text: bothLocales((locale) => actualText(decisive, locale)),
      evidence: decisive.evidence,
      asOf: decisive.asOf,
    },
    { text: { message: { key: `common:${state}` } }, state },
  ];
}

/**
 * The monthly review: the four questions, each with what was read. Sales are taken apart by visitors, conversion and
 * order value, by source and by product, beside a timeline of what was done; it never names a cause.
 */
export function monthlyReview(wish: Wish): ReportDocument {
  const { contract, shopName, month, now } = wish;
  const { served } = monthOf(wish);
  const over = closedPart(served, today(contract.zone, now));
  const after = over ?? served;
  const input: ReportInput = { ...wish, period: served };
  // Of the first month it is the month before the contract, which shows where the shop came from.
  const before = contractMonth(contract.start, month - 1);
  const why = findWhy(wish, before, after);
  const clauses = weekClauses(input);
  const facts = { input, month, why, clauses };
  const work = clauses.filter(({ decisive }) => decisive.rule === 'deliverable');
  const report: ReportDocument = {
    title: { key: 'review:title', params: { shop: shopName, month } },
    period: served,
    madeAt: now,
    zone: contract.zone,
    blocks: [
      resultBlock(wish),
      ...(after.to < served.to ? [paragraph('review:running', { to: after.to })] : []),
      heading('review:ask-why'),
      ...whyBlocks(wish, why),
      paragraph('review:answer'),
      heading('review:ask-plan'),
      { kind: 'list', items: planItems(facts) },
      paragraph('review:answer'),
      heading('review:ask-need'),
      { kind: 'list', items: needItems(facts) },
      paragraph('review:answer'),
      heading('review:ask-else'),
      { kind: 'list', items: elseItems(facts) },
      paragraph('review:answer'),
      heading('review:money-title'),
      tableOr(
        ['meeting:item', 'meeting:amount', 'meeting:lacking'],
        reconciliationRows(input),
        'review:no-work',
      ),
      heading('review:work-title'),
      tableOr(
        ['reports:clause', 'reports:promised', 'reports:actual', 'reports:verdict'],
        work.map(workRow),
        'review:no-work',
      ),
      paragraph('review:closing'),
    ],
  };
  return sourced(report, wish.history.facts);
}
