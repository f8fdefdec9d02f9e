import type { Verdict } from '../contracts/types';
import { clauseKind } from './clause-kind';

/** A third of the period must be over before its pace is taken for its fate; a guess. */
const ENOUGH = 1 / 3;

function atRisk({ state, pace, promised, running }: Verdict): boolean | undefined {
  if (!running) return state === 'unknown' ? undefined : state === 'breached';
  if (state === 'met') return false;
  if (!pace || pace.elapsedDays < pace.days * ENOUGH) return undefined;
  if (pace.forecast.hi <= promised.value) return true;
  return pace.forecast.lo >= promised.value ? false : undefined;
}

/** Sales are heading for less than the target: even the hopeful end of the pace misses it. */
export const targetAtRisk = clauseKind({
  id: 'target-at-risk',
  rules: ['sales-target'],
  severity: ({ state }) => (state === 'breached' ? 'red' : 'amber'),
  state: atRisk,
});
