export type MetricId = string;
