import { evaluate } from '../../contracts/evaluate';
import type { RuleId } from '../../contracts/rules/ids';
import type { Clause, Contract, Missing, Verdict, VerdictState } from '../../contracts/types';
import { versionAt } from '../../contracts/versions';
import { today as todayIn } from '../../quantity/day';
import type { Day } from '../../quantity/period';
import { heading, paragraph, tableOr, wordCell } from '../blocks';
import type { Block, Cell, ReportDocument } from '../document';
import type { ReportInput } from '../input';
import { sourced } from '../sourced';
import { clauseWords, closing, evidenceBlocks, lackingBlocks, openingOf } from './letter';

/** Facts named under one clause; the rest is counted. */
const MOST = 3;

/** What a right to end the contract is triggered by, and the rules whose breaches bear it out. */
const TRIGGERS: Readonly<Record<string, readonly RuleId[]>> = {
  unreachable: ['unreachable'],
  'prohibited-act': ['prohibited-act'],
  shortfall: ['shortfall-remedy', 'sales-target'],
  'breach-uncured': ['duty-deadline', 'deliverable'],
  'platform-penalty': ['response-to-penalty', 'prohibited-act'],
  response: ['response-time-cap', 'duty-deadline'],
};

interface Right {
  readonly clause: Clause;
  /** undefined = nothing judges it. */
  readonly state: VerdictState | undefined;
  /** What would tell, where it cannot be told. */
  readonly missing: readonly Missing[];
}

function worst(states: readonly VerdictState[]): VerdictState | undefined {
  return (['breached', 'unknown', 'met'] as const).find((state) => states.includes(state));
}

/** The merchant's rights to end the contract, and whether facts bear them out. */
function rightsOf(clauses: readonly Clause[], verdicts: readonly Verdict[]): Right[] {
  const standing = (fits: (verdict: Verdict) => boolean): Pick<Right, 'state' | 'missing'> => {
    const found = verdicts.filter(fits);
    const state = worst(found.map((verdict) => verdict.state));
    return { state, missing: state === 'unknown' ? found.flatMap(({ missing }) => missing) : [] };
  };
  return clauses.flatMap((clause): Right[] => {
    const { kind, party, params, id } = clause;
    if (kind === 'shortfall-remedy' && params['terminate'] === true)
      return [{ clause, ...standing(({ clauseId }) => clauseId === id) }];
    if (kind === 'unreachable') return [{ clause, ...standing(({ clauseId }) => clauseId === id) }];
    if (kind !== 'termination-right' || party === 'operator') return [];
    const trigger = params['trigger'];
    const rules = typeof trigger === 'string' ? (TRIGGERS[trigger] ?? []) : [];
    return [{ clause, ...standing(({ rule }) => rules.includes(rule)) }];
  });
}

function rightRow({ clause, state }: Right, contract: Contract): Cell[] {
  return [
    { text: { message: clauseWords(clause, contract) } },
    wordCell(state ? `claims:basis.${state}` : 'claims:basis.unjudged'),
  ];
}

/** Whoever ends a contract without a right that facts bear out breaks it himself. */
function cautionBlocks(rights: readonly Right[]): Block[] {
  if (rights.length === 0 || rights.some(({ state }) => state === 'breached')) return [];
  const missing = rights.flatMap((right) => right.missing);
  return [paragraph('claims:not-borne-out'), ...(missing.length > 0 ? lackingBlocks(missing) : [])];
}

function breachRows(clauses: readonly Clause[], breaches: readonly Verdict[], contract: Contract): Cell[][] {
  return clauses.flatMap((clause): Cell[][] => {
    const own = breaches.filter(({ clauseId }) => clauseId === clause.id).toReversed();
    const left = own.length - MOST;
    const rows = own
      .slice(0, MOST)
      .map(({ sentence, period, evidence, asOf }): Cell[] => [
        { text: { message: clauseWords(clause, contract) } },
        { text: { period } },
        { text: { message: sentence }, evidence, asOf },
      ]);
    if (left <= 0) return rows;
    return [
      ...rows,
      [
        { text: { message: clauseWords(clause, contract) } },
        { text: '' },
        wordCell('claims:more-breaches', { count: left }),
      ],
    ];
  });
}

function noticeDays(rights: readonly Right[]): Block[] {
  const days = rights.flatMap(({ clause }) => {
    const given = clause.params['noticeDays'];
    return typeof given === 'number' ? [given] : [];
  });
  return days.length > 0 ? [paragraph('claims:notice-days', { days: Math.max(...days) })] : [];
}

/**
 * The written notice that ends the contract: the rights relied on, in the contract's own words and whether facts bear them
 * out, every breach that is proved, and the day. What is not proved is never named as a breach.
 */
export function terminationNotice(input: ReportInput, endsOn?: Day): ReportDocument {
  const { contract, history, now } = input;
  const today = todayIn(contract.zone, now);
  const clauses = versionAt(contract, today)?.clauses ?? contract.versions.at(-1)?.clauses ?? [];
  const verdicts = evaluate(contract, history, now);
  // The merchant's own duties are no reason for him to end it.
  const bound = clauses.filter(({ party }) => party !== 'merchant');
  const breaches = verdicts.filter(({ state }) => state === 'breached');
  const rights = rightsOf(clauses, verdicts);
  const cited = breaches.filter(({ clauseId }) => bound.some(({ id }) => id === clauseId));
  const report: ReportDocument = {
    title: { key: 'claims:notice-title', params: { contract: contract.name } },
    period: { from: contract.start, to: endsOn ?? today },
    madeAt: now,
    zone: contract.zone,
    blocks: [
      ...openingOf(input, 'claims:notice-intro'),
      heading('claims:rights'),
      tableOr(
        ['claims:clause', 'claims:basis'],
        rights.map((right) => rightRow(right, contract)),
        'claims:no-rights',
      ),
      ...cautionBlocks(rights),
      heading('claims:breaches'),
      tableOr(
        ['claims:clause', 'claims:days', 'claims:fact'],
        breachRows(bound, cited, contract),
        'claims:no-breaches',
      ),
      endsOn === undefined
        ? paragraph('claims:notice-end-blank')
        : paragraph('claims:notice-end', { day: endsOn }),
      ...noticeDays(rights),
      paragraph('claims:notice-money'),
      paragraph('claims:notice-handover'),
      paragraph('claims:notice-close'),
      ...evidenceBlocks(
        cited.flatMap(({ evidence }) => evidence),
        input,
      ),
      ...closing(),
    ],
  };
  return sourced(report, history.facts);
}
