import { measure } from '../../contracts/measure';
import { metricName } from '../../contracts/metric-name';
import { known } from '../../contracts/rules/words';
import type { History } from '../../contracts/types';
import { metricOf, type MetricId } from '../../metrics/catalog';
import { addDays } from '../../quantity/day';
import type { Day, Period } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { heading, paragraph, wordCell } from '../blocks';
import type { Block, Cell } from '../document';
import { formBlocks } from './blank-forms';

/** Where an operator starts from: size, traffic, conversion, order value, spend, returns of money. */
const FIGURES: readonly MetricId[] = [
  'sales',
  'visitors',
  'conversionRate',
  'averageOrderValue',
  'freeTrafficShare',
  'adSpend',
  'refundAmount',
];
/** Three months. */
const DAYS = 90;

const ITEM = ['forms:item', 'forms:answer'] as const;

/** The days that the sheet's figures are about: the last ninety that are over. */
export function factDays(today: Day): Period {
  return { from: addDays(today, -DAYS), to: addDays(today, -1) };
}

/** The shop as an operator must know it, in five parts; its figures are filled in as far as they were read. */
export function factSheet(
  shop:
    | {
        readonly history: History;
        readonly shopIds: readonly string[];
        readonly currency: Currency;
        readonly today: Day;
      }
    | undefined,
): Block[] {
  const row = (metric: MetricId): Cell[] => {
    const name: Cell = { text: metricName(metric) };
    if (!shop) return [name, wordCell('papers:blank')];
    const { history, shopIds, currency, today } = shop;
    const { unit } = metricOf(metric);
    const { value, evidence, asOf } = measure(history, {
      metric,
      unit: unit === 'money' ? currency : unit,
      target: { kind: 'shop' },
      shopIds,
      period: factDays(today),
      today,
    });
    const asked = unit === 'money' ? currency : unit;
    return [name, { text: known(value, asked), evidence, asOf }];
  };
  return [
    ...formBlocks('forms:facts.intro', [
      {
        title: 'forms:facts.product',
        columns: ITEM,
        rows: [['forms:facts.product-points'], ['forms:facts.product-cost'], ['forms:facts.product-stock']],
      },
    ]),
    heading('forms:facts.shop'),
    paragraph('forms:facts.shop-note'),
    {
      kind: 'table',
      columns: [{ key: 'forms:facts.metric' }, { key: 'forms:facts.value' }],
      rows: FIGURES.map(row),
    },
    ...formBlocks(undefined, [
      {
        title: 'forms:facts.history',
        columns: ITEM,
        rows: [
          ['forms:facts.history-penalty'],
          ['forms:facts.history-reviews'],
          ['forms:facts.history-complaints'],
        ],
      },
      {
        title: 'forms:facts.resources',
        columns: ITEM,
        rows: [
          ['forms:facts.resources-budget'],
          ['forms:facts.resources-people'],
          ['forms:facts.resources-supply'],
        ],
      },
      {
        title: 'forms:facts.taboo',
        columns: ITEM,
        rows: [
          ['forms:facts.taboo-brush'],
          ['forms:facts.taboo-claims'],
          ['forms:facts.taboo-price'],
          ['forms:facts.taboo-other'],
        ],
      },
    ]),
  ];
}
