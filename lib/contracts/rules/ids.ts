/** Ids of the rules: file name = id = stored value. A renamed id needs an entry in a migration. */
export const ruleIds = [
  'sales-target',
  'roi-floor',
  'ad-spend-cap',
  'refund-rate-cap',
  'free-traffic-share',
  'response-time-cap',
  'shortfall-remedy',
  'service-hours',
  'deliverable',
  'duty-deadline',
  'response-to-penalty',
  'unreachable',
  'delegation-stage',
  'prohibited-act',
  'extra-fee-approval',
  'base-fee',
  'commission',
  'deposit',
  'late-penalty',
  'refund-pro-rata',
  'termination-right',
  'confidentiality',
  'data-access',
] as const;

export type RuleId = (typeof ruleIds)[number];
