import { z } from 'zod';
import { isDay } from '../../quantity/day';

/** Contract months from 1; `toMonth: null` = until the contract ends. */
export const months = {
  fromMonth: z.number().int().min(1).optional(),
  toMonth: z.number().int().min(1).nullable().optional(),
};

/** When and under which conditions a clause of any kind holds. */
export const scope = {
  ...months,
  /** First day on which it holds. */
  from: z
    .string()
    .refine((text) => isDay(text), { error: 'day' })
    .optional(),
  /** Calendar months instead of contract months. */
  calendar: z.boolean().optional(),
  /** Months of the year, 1 to 12. */
  calendarMonths: z.array(z.number().int().min(1).max(12)).optional(),
  /** Hours or a season, as written. */
  window: z.string().optional(),
  except: z.union([z.string(), z.array(z.string())]).optional(),
  /** Holds only under a condition in the sentence. */
  conditional: z.boolean().optional(),
  /** One of several alternatives, of which one suffices. */
  anyOf: z.boolean().optional(),
};

const UNCHECKED = ['calendarMonths', 'window', 'except', 'conditional', 'anyOf'] as const;

/** Names of parameters given that nobody but a reader of the contract can weigh; false and absent do not count. */
export function unweighed(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[] = [],
): readonly string[] {
  return [...UNCHECKED, ...names].filter((name) => given[name] !== undefined && given[name] !== false);
}

/** Whether the words for what a clause is about leave nothing of its kind out: 任一SKU, 单款. Absent = all. */
export function isEvery(words: string | undefined): boolean {
  return words === undefined || /^(?:product|sku|shop)$|单[款品个件]|[任每各]|所有|全部/iu.test(words);
}

/** Money in major units (元). */
export const amount = z.number().finite().nonnegative();
/** Two amounts, counts or shares: the lower and the upper. */
export const range = z.tuple([z.number().nonnegative(), z.number().nonnegative()]);
/** A fraction: 0.4 for 40 %. */
export const share = z.number().min(0).max(1);

export const comparator = z.enum(['<', '<=', '>', '>=']);
export const floorComparator = z.enum(['>=', '>']).default('>=');
export const capComparator = z.enum(['<=', '<']).default('<=');

const pers = [
  'day',
  'week',
  '2weeks',
  'ten-days',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
  'term',
  'once',
] as const;

/** What a commission is a share of. */
export const commissionBase = z.enum([
  'sales',
  'guided',
  'live',
  'channel',
  'gross-profit',
  'net-profit',
  'new-products',
]);

/** A period that can be laid on the calendar. */
export const per = z.enum(pers);
/** Any period a contract names; a live session, an event and an order have no place on the calendar. */
export const anyPer = z.enum([...pers, 'session', 'event', 'order']);

/** A period that lies on the calendar; undefined for what is counted by live session, event or order. */
export function calendarPer(named: z.infer<typeof anyPer>): z.infer<typeof per> | undefined {
  return named === 'session' || named === 'event' || named === 'order' ? undefined : named;
}

/** When something is due; absent members were not said. */
export const due = z.object({
  dayOfMonth: z.number().int().min(1).max(31).optional(),
  /** 0 = the month itself, 1 = the next, -1 = the one before. */
  monthOffset: z.number().int().optional(),
  monthOfQuarter: z.number().int().optional(),
  quarterOffset: z.number().int().optional(),
  weekday: z.union([z.number().int(), z.string()]).optional(),
  time: z.string().optional(),
  dayOffset: z.number().int().optional(),
  workdays: z.number().int().optional(),
  days: z.number().int().optional(),
  workdaysBefore: z.number().int().optional(),
  event: z.string().optional(),
});
export type Due = z.infer<typeof due>;
