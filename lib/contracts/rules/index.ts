import type { Rule } from '../rule';
import { stockFloor } from './stock-floor';
import { netProfitFloor } from './net-profit-floor';
import { marginFloor } from './margin-floor';
import { costRatioCap } from './cost-ratio-cap';
import { priceFloor } from './price-floor';
import { untrackedSpend } from './untracked-spend';
import { totalBudgetCap } from './total-budget-cap';
import { adSpendFloor } from './ad-spend-floor';
import { phase } from './phase';
import { extraFeeApproval } from './extra-fee-approval';
import { prohibitedAct } from './prohibited-act';
import { delegationStage } from './delegation-stage';
import { unreachable } from './unreachable';
import { responseToPenalty } from './response-to-penalty';
import { dutyDeadline } from './duty-deadline';
import { deliverable } from './deliverable';
import { serviceHours } from './service-hours';
import { dataAccess } from './data-access';
import { confidentiality } from './confidentiality';
import { terminationRight } from './termination-right';
import { refundProRata } from './refund-pro-rata';
import { latePenalty } from './late-penalty';
import { deposit } from './deposit';
import { commission } from './commission';
import { baseFee } from './base-fee';
import { adSpendCap } from './ad-spend-cap';
import { freeTrafficShare } from './free-traffic-share';
import type { RuleId } from './ids';
import { refundRateCap } from './refund-rate-cap';
import { responseTimeCap } from './response-time-cap';
import { roiFloor } from './roi-floor';
import { salesTarget } from './sales-target';
import { shortfallRemedy } from './shortfall-remedy';

export type { RuleId } from './ids';

/** Every rule there is, in the order in which the editor offers them. A new rule is one file and its line here. */
export const rules: readonly Rule[] = [
  salesTarget,
  roiFloor,
  adSpendCap,
  refundRateCap,
  freeTrafficShare,
  responseTimeCap,
  phase,
  adSpendFloor,
  totalBudgetCap,
  untrackedSpend,
  priceFloor,
  costRatioCap,
  marginFloor,
  netProfitFloor,
  stockFloor,
  shortfallRemedy,
  serviceHours,
  deliverable,
  dutyDeadline,
  responseToPenalty,
  unreachable,
  delegationStage,
  prohibitedAct,
  extraFeeApproval,
  baseFee,
  commission,
  deposit,
  latePenalty,
  refundProRata,
  terminationRight,
  confidentiality,
  dataAccess,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a clause; undefined only for an id that `ids.ts` lists without a rule, which a test forbids. */
export function ruleOf(id: RuleId): Rule | undefined {
  return byId.get(id);
}

/** The version of a rule that judges, from 1: the same readings and the same version give the same verdict. */
export function ruleVersion(id: RuleId): number {
  return byId.get(id)?.version ?? 1;
}
