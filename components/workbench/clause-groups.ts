import { rules } from '../../lib/contracts/rules';
import type { RuleId } from '../../lib/contracts/rules/ids';

/** The parts of a contract, in the order in which contracts state them. */
export const clauseGroups = ['results', 'money', 'work', 'duties', 'fees'] as const;

export type ClauseGroup = (typeof clauseGroups)[number];

const groupOf: Readonly<Record<RuleId, ClauseGroup>> = {
  'sales-target': 'results',
  phase: 'results',
  'roi-floor': 'results',
  'free-traffic-share': 'results',
  'refund-rate-cap': 'results',
  'net-profit-floor': 'results',
  'margin-floor': 'results',
  'shortfall-remedy': 'results',
  'ad-spend-cap': 'money',
  'ad-spend-floor': 'money',
  'total-budget-cap': 'money',
  'untracked-spend': 'money',
  'price-floor': 'money',
  'cost-ratio-cap': 'money',
  'stock-floor': 'money',
  deliverable: 'work',
  'response-time-cap': 'work',
  'service-hours': 'work',
  'delegation-stage': 'work',
  'data-access': 'work',
  'duty-deadline': 'duties',
  'response-to-penalty': 'duties',
  unreachable: 'duties',
  'prohibited-act': 'duties',
  confidentiality: 'duties',
  'termination-right': 'duties',
  'base-fee': 'fees',
  commission: 'fees',
  deposit: 'fees',
  'extra-fee-approval': 'fees',
  'late-penalty': 'fees',
  'refund-pro-rata': 'fees',
};

/** The kinds of clause of one part, in the order of the rules. */
export function kindsIn(group: ClauseGroup): RuleId[] {
  return rules.map(({ id }) => id).filter((id) => groupOf[id] === group);
}
