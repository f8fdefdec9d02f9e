import type { AlertKindId } from './ids';

/** What a rule watches, for the list of rules. */
export type AlertArea = 'spend' | 'shop' | 'contract' | 'reading';

/** The kinds of alert by what they watch; each stands in one area. */
export const alertAreas: Readonly<Record<AlertArea, readonly AlertKindId[]>> = {
  spend: [
    'cap-exceeded',
    'cap-forecast',
    'untracked-spend',
    'spend-without-orders',
    'spend-stopped',
    'wrong-product-pushed',
  ],
  shop: [
    'price-below-floor',
    'oversold',
    'stock-out',
    'stock-low',
    'refund-surge',
    'traffic-drop',
    'anomaly',
    'big-change',
    'brush-suspicion',
    'restated',
  ],
  contract: [
    'target-at-risk',
    'roi-below-contract',
    'response-slow',
    'duty-due',
    'deliverable-due',
    'no-work-seen',
    'rule-not-judged',
  ],
  reading: ['reading-stopped', 'reading-changed', 'reading-stale', 'backup-old'],
};
