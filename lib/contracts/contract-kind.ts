import type { ContractVersion } from './types';

/** `results` = full management, which answers for figures; `work` = part management, which answers for work done. */
export type ContractKind = 'results' | 'work' | 'open';

const RESULTS = new Set<string>([
  'sales-target',
  'roi-floor',
  'free-traffic-share',
  'phase',
  'net-profit-floor',
  'margin-floor',
]);
const WORK = new Set<string>(['deliverable', 'service-hours', 'response-time-cap', 'duty-deadline']);

/** What the operator answers for, by the clauses that bind it; `open` when it answers for neither. */
export function contractKind({ clauses }: ContractVersion): ContractKind {
  const own = clauses.filter(({ party }) => party !== 'merchant');
  if (own.some(({ kind }) => RESULTS.has(kind))) return 'results';
  return own.some(({ kind }) => WORK.has(kind)) ? 'work' : 'open';
}
