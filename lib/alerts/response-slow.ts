import { clauseKind } from './clause-kind';

/** Customers wait longer for a first answer than agreed. */
export const responseSlow = clauseKind({
  id: 'response-slow',
  rules: ['response-time-cap', 'service-hours'],
  severity: () => 'amber',
});
