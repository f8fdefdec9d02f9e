export type RuleId = 'sales-target' | 'roi-floor' | 'ad-spend-cap';
