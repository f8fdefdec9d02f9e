import type { evaluate as Evaluate } from '../../lib/contracts/evaluate.ts';
import type { createHistory as CreateHistory, withFacts as WithFacts } from '../../lib/contracts/history.ts';
import { bundled } from './bundle.ts';

export interface Library {
  readonly evaluate: typeof Evaluate;
  readonly createHistory: typeof CreateHistory;
  readonly withFacts: typeof WithFacts;
}

/** What judges, as the worker gets it. */
export function library(): Promise<Library> {
  return bundled(
    `export { evaluate } from './lib/contracts/evaluate'; export { createHistory, withFacts } from './lib/contracts/history';`,
  );
}
