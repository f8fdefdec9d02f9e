import { clauseKind } from './clause-kind';

/** Ad spend that no cap of the contract speaks of. */
export const untrackedSpend = clauseKind({
  id: 'untracked-spend',
  rules: ['untracked-spend'],
  severity: () => 'red',
  badness: ({ actual }) => actual?.lo,
});
