import { clauseKind } from './clause-kind';

/** A product has fewer pieces, or days of sales, in stock than agreed. */
export const stockLow = clauseKind({
  id: 'stock-low',
  rules: ['stock-floor'],
  severity: () => 'amber',
  lasting: true,
});
