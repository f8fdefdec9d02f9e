import { clauseKind } from './clause-kind';

/** A product is sold below its agreed lowest price. */
export const priceBelowFloor = clauseKind({
  id: 'price-below-floor',
  rules: ['price-floor'],
  severity: () => 'red',
  lasting: true,
});
