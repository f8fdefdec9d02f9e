import type { z } from 'zod';
import type { MessageKey } from '../messages';
import type { Message, MessageParam } from '../messages/types';
import type { Entity } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import type { Day, Instant, Period } from '../quantity/period';
import type { Currency, Unit } from '../quantity/types';
import type { Measured } from './measure';
import type { Entry } from './entries';
import { qualified, wordOf } from './qualified';
import type { RuleId } from './rules/ids';
import type { Clause, Comparator, Contract, History, Missing, Pace, Verdict, VerdictState } from './types';

/** One field of the editor's form for a rule; `name` is the parameter it fills. */
export interface RuleField {
  readonly name: string;
  /**
   * `money` in major units, `ratio` as a plain number (2.5 for 1:2.5), `share` = a fraction typed in percent,
   * `month` = contract month from 1, `list` = several texts,
   * `tiers` = a scale, step by step (`0–10万：5%；10万–：8%`).
   */
  readonly type: 'money' | 'ratio' | 'share' | 'number' | 'select' | 'month' | 'text' | 'list' | 'tiers';
  readonly label: MessageKey;
  readonly optional: boolean;
  /** Parameters that say the same in another form: with one of them the field may stay empty. */
  readonly instead?: readonly string[];
  /** What a number counts, shown beside its field; money and shares need none. */
  readonly unit?: 'second' | 'hour' | 'day' | 'workday' | 'month' | 'year' | 'piece';
  readonly options?: readonly { readonly value: string; readonly label: MessageKey }[];
}

/** What a rule judges with. */
export interface RuleInput {
  readonly contract: Contract;
  readonly history: History;
  readonly now: Instant;
  /** Business day of `now` in the contract's zone. */
  readonly today: Day;
  /** Whether the version being judged is the one valid for this period (on its first day). */
  readonly applies: (period: Period) => boolean;
  /** Only verdicts that touch these days are asked for: a rule may leave out the others. undefined = all. */
  readonly within?: Period | undefined;
}

/** A kind of clause: its parameters, its form, how it is judged and how it reads. */
export interface Rule {
  readonly id: RuleId;
  readonly params: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly fields: readonly RuleField[];
  readonly judge: (clause: Clause, input: RuleInput) => Verdict[];
  /** The clause in plain words; undefined when its parameters do not fit the rule. */
  readonly say: (clause: Clause, currency: Currency) => Message | undefined;
  /** Never judged: a clause about money or rights that the settlement uses. */
  readonly term?: true;
  /** Goes up by one when the rule comes to judge the same readings otherwise; absent = 1. Packs of evidence name it. */
  readonly version?: number;
}

/** Ties a rule's parameters to its functions. Parameters that do not fit give an unknown verdict, never a guess. */
export function defineRule<Params extends Readonly<Record<string, unknown>>>(rule: {
  readonly id: RuleId;
  readonly params: z.ZodType<Params>;
  readonly fields: readonly RuleField[];
  /** Parameters that it keeps but cannot judge, by name: with any of them the clause is unknown. */
  readonly notJudged?: (params: Params) => readonly string[];
  readonly judge: (clause: Clause, params: Params, input: RuleInput) => Verdict[];
  readonly say: (params: Params, currency: Currency) => Message;
  readonly version?: number;
}): Rule {
  // A clause never changes once it is made, and is judged again after every reading.
  const parsed = new WeakMap<Clause, z.ZodSafeParseResult<Params>>();
  const paramsOf = (clause: Clause) => {
    const known = parsed.get(clause) ?? rule.params.safeParse(clause.params);
    parsed.set(clause, known);
    return known;
  };
  return {
    ...rule,
    judge(clause, input) {
      const params = paramsOf(clause);
      const left = params.success
        ? (rule.notJudged?.(params.data) ?? [])
        : params.error.issues.flatMap(namesIn);
      if (params.success && left.length === 0) return rule.judge(clause, params.data, input);
      const { currency } = input.contract;
      const names: MessageParam = {
        list: [...new Set(left)].map(
          (name) => wordOf(name, clause.params, currency) ?? labelOf(rule.fields, name),
        ),
      };
      return [unjudged(clause, input, { key: 'rules:clause-not-understood', params: { names } })];
    },
    say(clause, currency) {
      const params = paramsOf(clause);
      return params.success
        ? qualified(rule.say, params.data, currency, Object.keys(clause.params))
        : undefined;
    },
  };
}

function labelOf(fields: readonly RuleField[], name: string): MessageParam {
  const field = fields.find((one) => one.name === name);
  return field ? { message: { key: field.label } } : name;
}

function namesIn(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys;
  return [issue.path.join('.')];
}

/** The entity that stands for the contract's shops together. */
export function shopEntity(contract: Contract, shopId?: string): Entity {
  return { kind: 'shop', id: shopId ?? contract.shopIds.join('+'), name: '' };
}

/** A clause that could not be judged at all, from its start to today. */
export function unjudged(clause: Clause, input: RuleInput, why: Message): Verdict {
  const { contract, today } = input;
  return {
    contractId: contract.id,
    clauseId: clause.id,
    rule: clause.kind,
    entity: shopEntity(contract),
    period: { from: contract.start, to: today < contract.start ? contract.start : today },
    state: 'unknown',
    promised: { comparator: '>=', value: Number.NaN, unit: 'number' },
    actual: undefined,
    unit: 'number',
    evidence: [],
    asOf: undefined,
    missing: [{ message: why }],
    sentence: why,
    running: false,
  };
}

interface Judged {
  readonly entity: Entity;
  /** The shop whose row the entity is. */
  readonly shopId?: string;
  readonly period: Period;
  readonly state: VerdictState;
  readonly promised: { readonly comparator: Comparator; readonly value: number; readonly unit: Unit };
  readonly measured: Measured;
  /** undefined = the measured value. */
  readonly actual?: Interval;
  readonly missing?: readonly Missing[];
  readonly sentence: (state: VerdictState) => Message;
  readonly pace?: Pace | undefined;
  /** The merchant's own entries that it rests on. */
  readonly entries?: readonly Entry[];
}

/** A verdict from a measurement: what is missing is listed only while it is unknown. */
export function verdict(clause: Clause, contract: Contract, judged: Judged): Verdict {
  const { measured, state, period, pace, entries } = judged;
  const made: Verdict = {
    contractId: contract.id,
    clauseId: clause.id,
    rule: clause.kind,
    entity: judged.entity,
    period,
    state,
    promised: judged.promised,
    actual: judged.actual ?? measured.value,
    unit: judged.promised.unit,
    evidence: measured.evidence,
    asOf: measured.asOf,
    missing: state === 'unknown' ? missingOf(judged) : NOTHING_MISSING,
    sentence: judged.sentence(state),
    running: measured.running,
  };
  const shopId = contract.shopIds.length > 1 ? judged.shopId : undefined;
  if (!pace && !entries?.length && shopId === undefined) return made;
  return {
    ...made,
    ...(shopId !== undefined && { shopId }),
    ...(pace && { pace }),
    ...(entries && entries.length > 0 && { entryIds: entries.map(({ id }) => id) }),
  };
}

const NOTHING_MISSING: readonly Missing[] = [];

/** What would settle an unknown verdict; there is always something. */
function missingOf({ measured, period, missing = NOTHING_MISSING }: Judged): readonly Missing[] {
  const found = [...missing, ...measured.missing];
  if (measured.running)
    found.unshift({ message: { key: 'rules:missing-running', params: { to: period.to } } });
  if (found.length === 0) found.push({ message: { key: 'rules:missing-precision' } });
  return found;
}
