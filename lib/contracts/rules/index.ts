import type { Rule } from '../rule';
import { adSpendCap } from './ad-spend-cap';
import type { RuleId } from './ids';
import { roiFloor } from './roi-floor';
import { salesTarget } from './sales-target';

export type { RuleId } from './ids';

/** Every rule there is, in the order in which the editor offers them. A new rule is one file and its line here. */
export const rules: readonly Rule[] = [salesTarget, roiFloor, adSpendCap];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a clause; undefined only for an id that `ids.ts` lists without a rule, which a test forbids. */
export function ruleOf(id: RuleId): Rule | undefined {
  return byId.get(id);
}
