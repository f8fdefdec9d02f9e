import type { MetricId } from '../metrics/catalog';

/** The shop's figures that are watched for odd days, with the least difference (major units) that is worth a word. */
export const watchedMetrics: readonly { readonly metric: MetricId; readonly least: number }[] = [
  { metric: 'sales', least: 200 },
  { metric: 'orders', least: 10 },
  { metric: 'visitors', least: 50 },
  { metric: 'adSpend', least: 50 },
  { metric: 'conversionRate', least: 0.005 },
  { metric: 'averageOrderValue', least: 5 },
  { metric: 'refundAmount', least: 100 },
  { metric: 'refundRate', least: 0.02 },
  { metric: 'buyers', least: 10 },
  { metric: 'units', least: 10 },
  { metric: 'pageViews', least: 100 },
  { metric: 'favourites', least: 10 },
];
