import type { MessageKey } from '../messages';
import type { Message } from '../messages/types';
import { today } from '../quantity/day';
import type { Instant } from '../quantity/period';
import type { Block, Cell, ReportDocument } from './document';

type TemplateKey = Extract<MessageKey, `template:${string}`>;

interface Part {
  readonly title: TemplateKey;
  readonly items: readonly TemplateKey[];
}

/** The five parts that a contract must have, item by item. */
const parts: readonly Part[] = [
  {
    title: 'template:work',
    items: ['template:work.titles', 'template:work.ads', 'template:work.activities', 'template:work.report'],
  },
  {
    title: 'template:goals',
    items: ['template:goals.sales', 'template:goals.traffic', 'template:goals.roi', 'template:goals.short'],
  },
  {
    title: 'template:duties',
    items: [
      'template:duties.material',
      'template:duties.stock',
      'template:duties.contact',
      'template:duties.acts',
      'template:duties.secret',
      'template:duties.access',
      'template:duties.goods',
    ],
  },
  {
    title: 'template:fees',
    items: [
      'template:fees.base',
      'template:fees.commission',
      'template:fees.cap',
      'template:fees.extra',
      'template:fees.days',
    ],
  },
  {
    title: 'template:trouble',
    items: ['template:trouble.appeal', 'template:trouble.silent', 'template:trouble.closed'],
  },
];

/** The five hard standards, each with the items of the template that meet it; none = it is met outside of the contract. */
const standards: readonly { readonly name: TemplateKey; readonly by: readonly TemplateKey[] }[] = [
  { name: 'template:standard.short', by: ['template:goals.short'] },
  { name: 'template:standard.fee', by: ['template:fees.base', 'template:fees.commission'] },
  { name: 'template:standard.data', by: ['template:duties.access'] },
  { name: 'template:standard.goods', by: ['template:duties.goods'] },
  { name: 'template:standard.category', by: [] },
];

function message(key: MessageKey): Message {
  return { key };
}

/** Where these items stand: the part and their numbers in it. */
function whereWord(by: readonly TemplateKey[]): Message {
  const part = parts.findIndex(({ items }) => items.some((item) => by.includes(item)));
  const places = parts[part]?.items.flatMap((item, i) => (by.includes(item) ? [i + 1] : [])) ?? [];
  if (places.length === 0) return message('template:where.outside');
  return { key: 'template:where.part', params: { part: part + 1, items: { list: places } } };
}

function standardRow({ name, by }: (typeof standards)[number]): readonly Cell[] {
  return [
    { text: { message: message(name) } },
    { text: { message: whereWord(by) } },
    { text: { message: message('template:box') } },
  ];
}

/** A contract to fill in and sign: five parts with customary figures, and the five hard standards to check it by. */
export function contractTemplate(given: { readonly now: Instant; readonly zone: string }): ReportDocument {
  const { now, zone } = given;
  const day = today(zone, now);
  const clauses = parts.flatMap(({ title, items }): Block[] => [
    { kind: 'heading', text: message(title) },
    { kind: 'list', items: items.map(message) },
  ]);
  return {
    title: message('template:title'),
    period: { from: day, to: day },
    undated: true,
    madeAt: now,
    zone,
    blocks: [
      { kind: 'paragraph', text: message('template:use') },
      { kind: 'paragraph', text: message('template:parties') },
      { kind: 'paragraph', text: message('template:term') },
      ...clauses,
      { kind: 'paragraph', text: message('template:sign') },
      { kind: 'heading', text: message('template:standards') },
      {
        kind: 'table',
        columns: (['column.standard', 'column.where', 'column.check'] as const).map((key) =>
          message(`template:${key}`),
        ),
        rows: standards.map(standardRow),
      },
    ],
  };
}
