import { clauseKind } from './clause-kind';

/** The return on ad spend stayed below what the contract promises. */
export const roiBelowContract = clauseKind({
  id: 'roi-below-contract',
  rules: ['roi-floor'],
  severity: () => 'amber',
});
