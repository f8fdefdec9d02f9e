import { z } from 'zod';
import type { Unit } from '../quantity/types';

const instant = z.iso.datetime();
const day = z.iso.date();
const period = z.object({ from: day, to: day });
const id = z.string().min(1);

/** Shape of a stored shop. */
export const shopSchema = z.object({
  id,
  name: z.string().min(1),
  zone: z.string().min(1),
  createdAt: instant,
  shownAs: z.array(z.object({ consoleId: z.string(), text: z.string() })),
  provisional: z.string().optional(),
  sameAs: z.string().optional(),
});

const periodAnswer = z.enum([
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'this-month',
  'last-month',
  'unknown',
]);

/** Shape of a stored period answer and of each correction, without the id. */
export const periodAnswerSchema = z.object({
  at: instant,
  kind: z.literal('period'),
  page: z.string(),
  period: periodAnswer,
});

const aboutTable = {
  at: instant,
  page: z.string().min(1),
  table: z.object({
    title: z.string().nullable(),
    kind: z.enum(['table', 'cards']),
    columns: z.array(z.string()).max(1000),
    nth: z.int().nonnegative(),
  }),
};
const UNITS: Readonly<Record<Unit, true>> = {
  CNY: true,
  USD: true,
  EUR: true,
  GBP: true,
  JPY: true,
  IDR: true,
  VND: true,
  THB: true,
  MYR: true,
  SGD: true,
  PHP: true,
  TWD: true,
  BRL: true,
  HKD: true,
  ratio: true,
  count: true,
  second: true,
  day: true,
  score: true,
  number: true,
};
const unit = z.custom<Unit>((value) => typeof value === 'string' && Object.hasOwn(UNITS, value));
const columnAnswer = z.union([
  z.enum(['as-read', 'none']),
  z.object({
    metric: z.string().min(1),
    unit: unit.optional(),
    scale: z.number().positive().optional(),
    scope: z.enum(['shop', 'account']).optional(),
  }),
]);
const entityKinds = [
  'shop',
  'account',
  'product',
  'sku',
  'campaign',
  'source',
  'keyword',
  'staff',
  'order',
] as const;

/** Shape of what was taught about tables, without the id. */
export const correctionSchemas = [
  z.object({ ...aboutTable, kind: z.literal('column'), column: z.string(), meaning: columnAnswer }),
  z.object({ ...aboutTable, kind: z.literal('excluded'), excluded: z.boolean() }),
  z.object({ ...aboutTable, kind: z.literal('rows'), rows: z.enum([...entityKinds, 'as-read']) }),
  z.object({
    ...aboutTable,
    kind: z.literal('table-period'),
    period: z.union([periodAnswer, z.literal('as-read')]),
  }),
  z.object({ ...aboutTable, kind: z.literal('drift-confirmed') }),
] as const;

const [columnSchema, excludedSchema, rowsSchema, tablePeriodSchema, driftSchema] = correctionSchemas;

/** Shape of a stored standing answer. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ id, at: instant, kind: z.literal('shop'), consoleId: z.string(), shopId: id }),
  periodAnswerSchema.extend({ id }),
  columnSchema.extend({ id }),
  excludedSchema.extend({ id }),
  rowsSchema.extend({ id }),
  tablePeriodSchema.extend({ id }),
  driftSchema.extend({ id }),
]);

/** A sentence as an alert holds it. */
export const alertMessageSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});
const state = z.enum(['open', 'acknowledged', 'snoozed', 'resolved']);

/** Shape of a stored alert, as far as it is compared or sorted by; its messages are judged when they are worded. */
export const alertSchema = z.object({
  id,
  kind: z.string(),
  key: z.string().min(1),
  shopId: z.string(),
  severity: z.enum(['red', 'amber', 'note']),
  entity: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  period,
  title: alertMessageSchema,
  detail: alertMessageSchema,
  evidence: z.array(z.object({ snapshotId: id })),
  readAt: instant,
  newsUntil: instant.optional(),
  state,
  openedAt: instant,
  updatedAt: instant,
  until: instant.optional(),
  steps: z.array(
    z.object({
      at: instant,
      state,
      note: z.string().optional(),
      cleared: z.boolean().optional(),
      past: z.boolean().optional(),
      off: z.boolean().optional(),
      still: z.boolean().optional(),
    }),
  ),
  // `z.number()` would refuse an infinite one.
  badness: z.custom<number>((value) => typeof value === 'number').optional(),
});

const clause = z.object({
  id,
  kind: z.string(),
  party: z.enum(['merchant', 'operator', 'both']),
  params: z.record(z.string(), z.unknown()),
  source: z.string().optional(),
});

/**
 * Shape of a stored contract. Laxer than what may be saved: a kind of clause that this version of the program does
 * not know must not hide the contract's other clauses.
 */
export const contractSchema = z.object({
  id,
  name: z.string(),
  operator: z.string(),
  shopIds: z.array(id),
  start: day,
  end: day.optional(),
  zone: z.string().min(1),
  currency: z.string().length(3),
  versions: z.array(z.object({ validFrom: day, clauses: z.array(clause), savedAt: instant })).min(1),
});
