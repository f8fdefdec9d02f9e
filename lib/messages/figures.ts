import { catalogue } from './catalogue';

/** Clauses about figures that are put together from several readings and entries. */
export const figures = catalogue(
  {
    'goal.base': '对比期',
    'goal.orders': '{{count}} 单',
    'goal.growth': '{{base}} 增长 {{share}}',
    'goal.multiple': '{{base}} 的 {{multiple}} 倍',
    'goal.share': '当月目标的 {{share}}',
    'missing-deduction': '销售额要先扣除“{{what}}”，请登记这段时间的金额',
  },
  {
    'goal.base': 'the period compared with',
    'goal.orders': '{{count}} orders',
    'goal.growth': '{{base}} plus {{share}}',
    'goal.multiple': '{{multiple}} times {{base}}',
    'goal.share': '{{share}} of the month’s target',
    'missing-deduction': '“{{what}}” is taken off the sales first: enter its amount for these days',
  },
);
