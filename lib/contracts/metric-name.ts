import type { MessageKey } from '../messages';
import type { MessageParam } from '../messages/types';

const names: Readonly<Record<string, MessageKey>> = {
  sales: 'rules:metric.sales',
  adSpend: 'rules:metric.adSpend',
  adSales: 'rules:metric.adSales',
  roi: 'rules:metric.roi',
  refundAmount: 'rules:metric.refundAmount',
  visitors: 'rules:metric.visitors',
};

/** The metric in the words of a contract; a metric no rule names keeps its id. */
export function metricName(metric: string): MessageParam {
  const key = names[metric];
  return key ? { message: { key } } : metric;
}
