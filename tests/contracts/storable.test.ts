import { describe, expect, test } from 'vitest';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { ruleOf } from '../../lib/contracts/rules';
import { readContract } from '../../lib/contracts/text';
import type { Clause } from '../../lib/contracts/types';
import { say } from '../../lib/messages/say';
import { contractOf } from './entered';
import { freshLimits } from './text/corpus/fresh-limits';
import { freshMoney } from './text/corpus/fresh-money';
import { freshWork } from './text/corpus/fresh-work';
import { limits } from './text/corpus/limits';
import { money } from './text/corpus/money';
import { targets } from './text/corpus/targets';
import { work } from './text/corpus/work';

const cases = [...targets, ...limits, ...work, ...money, ...freshLimits, ...freshWork, ...freshMoney];

function clausesOf(text: string, labelled: readonly { kind: string; params: Clause['params'] }[]): Clause[] {
  return [...readContract(text).clauses, ...labelled].map((clause, i) => ({
    id: `x${i}`,
    kind: clause.kind as Clause['kind'],
    party: 'operator',
    params: clause.params,
  }));
}

describe('what a contract says', () => {
  test('can be kept, said in both languages and judged without a fault, clause by clause', () => {
    const faults: string[] = [];
    for (const { text, clauses } of cases)
      for (const clause of clausesOf(text, clauses)) {
        const rule = ruleOf(clause.kind);
        const parsed = rule?.params.safeParse(clause.params);
        const message = rule?.say(clause, 'CNY');
        if (!rule || !parsed?.success || !message) {
          const why = parsed?.error?.issues
            .map((issue) => `${issue.path.join('.')} ${issue.message}`)
            .join('; ');
          faults.push(`${text} → ${clause.kind} ${JSON.stringify(clause.params)}: ${why ?? 'no rule'}`);
          continue;
        }
        for (const words of [say('zh-CN', message), say('en', message)])
          if (/undefined|NaN|\{\{/u.test(words)) faults.push(`${text} → ${words}`);
        const verdicts = evaluate(contractOf([clause]), createHistory([]), '2026-12-20T04:00:00.000Z');
        for (const verdict of verdicts) {
          // One month that is over cannot be two in a row: the remedy is certainly not due.
          const certain = clause.kind === 'untracked-spend' || clause.kind === 'shortfall-remedy';
          if (verdict.state !== 'unknown' && !certain)
            faults.push(`${text} → ${clause.kind} is ${verdict.state} with nothing known`);
          if (verdict.sentence.key === 'rules:clause-failed')
            faults.push(`${text} → ${say('en', verdict.sentence)}`);
        }
      }
    expect(faults).toEqual([]);
  });
});
