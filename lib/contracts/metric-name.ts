import type { MessageParam } from '../messages/types';
import { metricById } from '../metrics/catalog';

/** The metric's name; a metric the catalog does not know (any more) keeps its id. */
export function metricName(metric: string): MessageParam {
  return metricById(metric)?.name ?? metric;
}
