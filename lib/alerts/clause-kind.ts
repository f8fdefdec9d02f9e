import { dayStart } from './day-start';
import { pageName } from '../contracts/page-name';
import type { RuleId } from '../contracts/rules/ids';
import type { Contract, Verdict } from '../contracts/types';
import type { MessageParam } from '../messages/types';
import { addDays, today } from '../quantity/day';
import type { AlertKindId } from './ids';
import type { AlertInput, Kind, Threshold } from './kind';
import { stillBreached } from './lasting';
import { sentenceOf } from './so-far';
import { nameOf, newestBehind } from './told-of';
import type { Finding, Severity } from './types';

/** Periods that ended longer ago than this are history, not news; a month and some days to look back at it. */
const NEWS_DAYS = 40;

/**
 * Contract, clause, entity and period: the same clause in another period is another alert. What lasts is known by the day
 * on which it began: each further day of it is the same trouble.
 */
export function clauseKey(kind: AlertKindId, verdict: Verdict, lasting = false): string {
  const { contractId, clauseId, entity, period } = verdict;
  const days = lasting ? [period.from] : [period.from, period.to];
  return [kind, contractId, clauseId, entity.kind, entity.id, ...days].join('|');
}

export interface ClauseKind {
  readonly id: AlertKindId;
  readonly rules: readonly RuleId[];
  readonly severity: (verdict: Verdict) => Severity;
  readonly thresholds?: readonly Threshold[];
  /** Whether it is wrong, in order, or cannot be told; without it, as the verdict says. */
  readonly state?: (verdict: Verdict, input: AlertInput, contract: Contract) => boolean | undefined;
  /** It is about the state of a product (a price, a stock), which lasts from one reading to the next. */
  readonly lasting?: true;
  /** What its sentences say besides. */
  readonly params?: (verdict: Verdict, input: AlertInput) => Readonly<Record<string, MessageParam>>;
  /** How bad it is, larger is worse. */
  readonly badness?: (verdict: Verdict) => number | undefined;
}

function findingOf(kind: ClauseKind, verdict: Verdict, contract: Contract, input: AlertInput): Finding {
  const fact = newestBehind(input, verdict.evidence);
  const readAt = verdict.asOf ?? dayStart(contract.zone, input.now);
  const params: Record<string, MessageParam> = {
    who: nameOf(verdict.entity),
    period: { period: verdict.period },
    sentence: { message: sentenceOf(verdict, contract) },
    page: fact ? pageName(fact) : '—',
    readAt: { instant: readAt, zone: contract.zone },
    forecast: verdict.pace ? { figure: { ...verdict.pace.forecast, unit: verdict.unit } } : '—',
    limit: {
      figure: { lo: verdict.promised.value, hi: verdict.promised.value, unit: verdict.promised.unit },
    },
    days: verdict.pace ? verdict.pace.days - verdict.pace.elapsedDays : 0,
    ...kind.params?.(verdict, input),
  };
  return {
    kind: kind.id,
    key: clauseKey(kind.id, verdict, kind.lasting),
    shopId: fact?.shopId ?? (verdict.entity.kind === 'shop' ? verdict.entity.id : contract.shopIds[0]) ?? '',
    severity: kind.severity(verdict),
    contractId: contract.id,
    clauseId: verdict.clauseId,
    entity: verdict.entity,
    period: verdict.period,
    title: { key: `alerts:${kind.id}.title`, params },
    detail: { key: `alerts:${kind.id}.detail`, params },
    evidence: verdict.evidence,
    readAt,
    badness: kind.badness?.(verdict),
  };
}

function byVerdict(verdict: Verdict): boolean | undefined {
  return verdict.state === 'unknown' ? undefined : verdict.state === 'breached';
}

/** A kind that rests on the verdicts of some rules: wrong when they are breached, over when they are met. */
export function clauseKind(kind: ClauseKind): Kind {
  const judged = (input: AlertInput) =>
    input.verdicts.flatMap((verdict) => {
      const contract = input.contracts.find(({ id }) => id === verdict.contractId);
      if (!contract || !kind.rules.includes(verdict.rule)) return [];
      const { lasting, state = byVerdict } = kind;
      const wrong = state(verdict, input, contract);
      if (!wrong || !lasting) return [{ verdict, contract, wrong }];
      return [{ verdict, contract, wrong: stillBreached(verdict, input) }];
    });
  return {
    id: kind.id,
    label: `alerts:${kind.id}.label`,
    thresholds: kind.thresholds ?? [],
    find: (input) =>
      judged(input).flatMap(({ verdict, contract, wrong }) => {
        const oldest = addDays(today(contract.zone, input.now), -NEWS_DAYS);
        return wrong && verdict.period.to >= oldest ? [findingOf(kind, verdict, contract, input)] : [];
      }),
    clear: (input) =>
      judged(input).flatMap(({ verdict, wrong }) =>
        wrong === false ? [clauseKey(kind.id, verdict, kind.lasting)] : [],
      ),
  };
}
