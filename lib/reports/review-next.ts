import { indexFor } from '../contracts/history';
import { monthTarget } from '../contracts/month-target';
import { amountFigure, known, stateWord } from '../contracts/rules/words';
import type { Clause } from '../contracts/types';
import { versionAt } from '../contracts/versions';
import type { Message } from '../messages/types';
import { contractMonth, dayCount } from '../quantity/day';
import type { Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import { monthOf } from '../settlement/month';
import { remedyLines } from '../settlement/remedy';
import type { ReportInput } from './input';
import type { PartChange } from './part-figures';
import type { Why } from './review-why';
import type { WeekClause } from './week-clauses';

/** Lines of one list at most: a meeting reads no more. */
const MOST = 6;

interface Known {
  readonly input: ReportInput;
  readonly month: number;
  readonly why: Why;
  readonly clauses: readonly WeekClause[];
}

function clauseOf({ input, month }: Known, id: string): Clause | undefined {
  const { contract } = input;
  const days = contractMonth(contract.start, month);
  return versionAt(contract, days.from)?.clauses.find((clause) => clause.id === id);
}

function nextTarget({ input, month, why }: Known): Message | undefined {
  const { contract } = input;
  const period = contractMonth(contract.start, month + 1);
  if (contract.end !== undefined && period.from > contract.end) return undefined;
  const target = monthTarget(contract, month + 1);
  if (target === undefined) return { key: 'review:plan-no-target', params: { period: { period } } };
  const now = why.split?.factors.find(({ name }) => name === 'sales')?.after;
  const params = {
    period: { period },
    target: amountFigure(target, contract.currency),
    daily: amountFigure(Math.ceil(target / dayCount(period)), contract.currency),
  };
  if (!now) return { key: 'review:plan-target-only', params };
  const rounded = { lo: Math.round(now.lo), hi: Math.round(now.hi) };
  return { key: 'review:plan-target', params: { ...params, now: known(rounded, contract.currency) } };
}

/** The part that fell most; they stand in the order of their change. */
function fallen(parts: readonly PartChange[]): PartChange | undefined {
  return parts.find(({ change }) => change !== undefined && change.hi < 0);
}

function fallenText(key: Message['key'], name: 'source' | 'product', part: PartChange, unit: Unit): Message {
  const params = { before: known(part.before, unit), after: known(part.after, unit) };
  return { key, params: { [name]: part.name === '' ? part.id : part.name, ...params } };
}

/** What the plan for the next month has to answer. */
export function planItems(facts: Known): Message[] {
  const { input, why, clauses } = facts;
  const [source, product] = [fallen(why.sources), fallen(why.products)];
  const target = nextTarget(facts);
  return [
    ...(target ? [target] : []),
    ...(source ? [fallenText('review:plan-source', 'source', source, 'count')] : []),
    ...(product ? [fallenText('review:plan-product', 'product', product, input.contract.currency)] : []),
    ...clauses
      .filter(({ state, decisive }) => state === 'breached' && decisive.rule !== 'shortfall-remedy')
      .slice(0, MOST)
      .map(({ title }): Message => ({ key: 'review:plan-breach', params: { clause: { message: title } } })),
    { key: 'review:plan-budget' },
  ];
}

/** Products whose newest reading up to the end of the days shows nothing left. */
function soldOut({ contract, history }: ReportInput, period: Period): Message[] {
  return contract.shopIds.flatMap((shopId) =>
    [...indexFor(history).tracks(shopId, 'stock', 'count', 'product').values()].flatMap(
      (track): Message[] => {
        const last = track.sightings.filter(({ fact }) => fact.day <= period.to).at(-1);
        if (last?.hi !== 0) return [];
        const { id, name } = track.entity;
        return [{ key: 'review:need-stock', params: { product: name === '' ? id : name } }];
      },
    ),
  );
}

/** What would make the open verdicts definite, each thing once. */
function lackingOf(clauses: readonly WeekClause[]): Map<string, Message> {
  const open = clauses.flatMap(({ verdicts }) => verdicts.filter(({ state }) => state === 'unknown'));
  return new Map(
    open
      .flatMap(({ missing }) => missing)
      // Only time ends a period; nobody can read it earlier.
      .filter(({ message }) => message.key !== 'rules:missing-running')
      .map(({ message }) => [JSON.stringify(message), message]),
  );
}

/** What the merchant owes: duties of the contract not known to be done, goods, figures still to be read. */
export function needItems(facts: Known): Message[] {
  const { input, clauses } = facts;
  const duties = clauses
    .filter(
      ({ state, decisive }) => state !== 'met' && clauseOf(facts, decisive.clauseId)?.party === 'merchant',
    )
    .map(
      ({ title, state }): Message => ({
        key: 'review:need-duty',
        params: { clause: { message: title }, state: stateWord(state) },
      }),
    );
  const reads = [...lackingOf(clauses).values()].map(
    (message): Message => ({ key: 'review:need-read', params: { what: { message } } }),
  );
  return [
    ...duties.slice(0, MOST),
    ...soldOut(input, input.period).slice(0, MOST),
    ...reads.slice(0, MOST),
    { key: 'review:need-ask' },
  ];
}

/** What the contract says of missed targets: the clause, its own words, how it stands, and its money. */
export function elseItems({ input, month, clauses, ...rest }: Known): Message[] {
  const { contract, history, now } = input;
  const remedies = clauses.filter(({ decisive }) => decisive.rule === 'shortfall-remedy');
  const said = remedies.flatMap(({ title, decisive }): Message[] => {
    const source = clauseOf({ input, month, clauses, ...rest }, decisive.clauseId)?.source;
    return [
      {
        key: 'review:else-clause',
        params: { clause: { message: title }, sentence: { message: decisive.sentence } },
      },
      ...(source === undefined ? [] : [{ key: 'review:else-source', params: { text: source } } as const]),
    ];
  });
  const money = remedyLines(monthOf({ contract, history, now, month })).map(
    ({ label, formula }): Message => ({
      key: 'review:else-money',
      params: { label: { message: label }, formula: { message: formula } },
    }),
  );
  const none: Message[] = remedies.length === 0 ? [{ key: 'review:else-none' }] : [];
  return [...said, ...money, ...none, { key: 'review:else-ask' }];
}
