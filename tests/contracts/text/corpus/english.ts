import { type Case, listed, nothing, says } from './case';

/** Sentences that are English throughout. */
export const english: readonly Case[] = [
  says('The Service Provider shall achieve monthly sales of at least RMB 60,000.', [
    'sales-target',
    { amount: 60_000, per: 'month', comparator: '>=' },
  ]),
  says('Monthly GMV must not fall below ¥90,000 from month 4 onwards.', [
    'sales-target',
    { amount: 90_000, per: 'month', comparator: '>=', fromMonth: 4, toMonth: null },
  ]),
  says('ROAS must be no less than 2.8.', ['roi-floor', { value: 2.8, comparator: '>=' }]),
  says('Advertising spend per day is limited to RMB 300 per product.', [
    'ad-spend-cap',
    { amount: 300, per: 'day', scope: 'product', comparator: '<=' },
  ]),
  says('The Merchant commits to an advertising spend of at least RMB 8,000 each month.', [
    'ad-spend-floor',
    { amount: 8000, per: 'month', comparator: '>=' },
  ]),
  says('First response time shall not exceed 40 seconds.', [
    'response-time-cap',
    { seconds: 40, comparator: '<=', to: 'buyers', measure: 'first' },
  ]),
  says('Buyer messages must be answered within 2 minutes.', [
    'response-time-cap',
    { seconds: 120, comparator: '<=', to: 'buyers' },
  ]),
  says('The return rate shall not be higher than 8%.', [
    'refund-rate-cap',
    { value: 0.08, comparator: '<=', rate: 'return' },
  ]),
  says(
    'If monthly sales are below 60% of the target for three consecutive months, the Merchant may terminate this agreement.',
    [
      'shortfall-remedy',
      { metric: 'sales', threshold: 0.6, comparator: '<', months: 3, run: 'consecutive', terminate: true },
    ],
  ),
  says('Party A shall pay the monthly service fee of RMB 4,500 by the 10th of each month.', [
    'base-fee',
    { amount: 4500, per: 'month', due: { dayOfMonth: 10 } },
  ]),
  says('The Agency earns a commission of 6% of sales above the monthly target.', [
    'commission',
    { rate: 0.06, above: 'target', base: 'sales' },
  ]),
  says('Party B must not use brushing or false advertising.', [
    'prohibited-act',
    { acts: ['刷单', '虚假宣传'] },
  ]),
  says('Any party may terminate the contract upon 15 days written notice.', [
    'termination-right',
    { trigger: 'notice', noticeDays: 15 },
    'both',
  ]),
  says('Each party shall keep the business information confidential for 3 years after termination.', [
    'confidentiality',
    { afterYears: 3 },
  ]),
  says('The Merchant shall supply the product materials within 24 hours after receiving the request.', [
    'duty-deadline',
    { hours: 24, event: '收到需求' },
    'merchant',
  ]),
  ...listed(
    'vague',
    'The Operator shall use its best efforts to reach monthly sales of RMB 50,000.',
    'Party B will reach monthly sales of about RMB 50,000.',
  ),
  ...listed(
    'unread',
    'ROI shall be no less than 2.5 unless the parties agree otherwise.',
    'The Operator shall assign a team of at least 3 specialists to the account.',
    'Party B must upload 10 redesigned banners before the anniversary.',
  ),
  ...nothing(
    'The Operator does not guarantee any monthly sales.',
    'For example, monthly sales of RMB 50,000 earn a commission of 5%.',
    'Our studio was founded in 2016 and has served 200 brands.',
    'We love this shop and its lovely products from 9:00 in the morning.',
  ),
];
