import { measure } from '../contracts/measure';
import { metricName } from '../contracts/metric-name';
import { known } from '../contracts/rules/words';
import type { Message, MessageParam } from '../messages/types';
import { addDays, daysOf, today } from '../quantity/day';
import type { Day } from '../quantity/period';
import type { Block, Cell } from './document';
import type { ReportBasis } from './input';
import { readingsOf, sourceOf } from './week-sources';

const WEEK = 7;

function head(label: MessageParam): Message {
  return { key: 'meeting:column', params: { label } };
}

/** The week day by day, as a table and drawn: sales, sales of the same weekday before, ad spend. None without any figure. */
export function dayBlocks(input: ReportBasis): Block[] {
  const { contract, history, period, now } = input;
  const current = today(contract.zone, now);
  const readings = readingsOf(history.facts);
  const on = (metric: 'sales' | 'adSpend', day: Day) =>
    measure(history, {
      metric,
      unit: contract.currency,
      target: { kind: 'shop' },
      shopIds: contract.shopIds,
      period: { from: day, to: day },
      today: current,
    });
  const days = daysOf(period);
  const series = [
    { label: metricName('sales'), values: days.map((day) => on('sales', day)) },
    {
      label: { message: { key: 'meeting:sales-before' } } satisfies MessageParam,
      values: days.map((day) => on('sales', addDays(day, -WEEK))),
    },
    { label: metricName('adSpend'), values: days.map((day) => on('adSpend', day)) },
  ];
  if (series.every(({ values }) => values.every(({ value }) => value === undefined))) return [];
  const cell = ({ value, evidence, asOf }: ReturnType<typeof on>): Cell => ({
    text: known(value, contract.currency),
    evidence,
    asOf,
    source: sourceOf(readings, evidence),
  });
  return [
    { kind: 'heading', text: { key: 'meeting:days' } },
    {
      kind: 'table',
      columns: [{ key: 'meeting:day' }, ...series.map(({ label }) => head(label))],
      rows: days.map((day, at) => [
        { text: day },
        ...series.flatMap(({ values }) => values[at] ?? []).map(cell),
      ]),
      chart: {
        unit: contract.currency,
        labels: days.map((day) => day.slice(5)),
        lines: series.map(({ label, values }) => ({ label, values: values.map(({ value }) => value) })),
      },
    },
  ];
}
