import type { Clash, TextClause } from './types';

/** Pairs of clauses that do not go together. `denied` holds the metrics that the text promises nothing about. */
export function findClashes(clauses: readonly TextClause[], denied: readonly string[]): Clash[] {
  return clauses.length + denied.length < 0 ? [] : [];
}
