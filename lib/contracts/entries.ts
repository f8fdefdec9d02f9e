import { z } from 'zod';
import { isDay } from '../quantity/day';
import { operatorFields } from './operator-entry';

const instant = z.iso.datetime();
const day = z.string().refine((text) => isDay(text), { error: 'day' });
const id = z.string().min(1);
const minor = z.number().int().nonnegative();
const words = z.string().trim().min(1);
/** A contract month, from 1. */
const month = z.number().int().min(1);

/** What every entry carries: the time of the event and the time of entering it are two things. */
const base = {
  id,
  contractId: id,
  enteredAt: instant,
  /** When it happened, as the merchant states it. */
  happenedAt: instant,
  note: z.string().optional(),
  /** What proves it: file names, links, places of chat records, as the merchant wrote them. */
  evidence: z.array(words).optional(),
  /** The entry that this one puts right; the former stays in the record and counts no more. */
  replaces: id.optional(),
};

/** Money between merchant and operator. `amountMinor` in minor units of the contract's currency. */
const payment = z.object({
  ...base,
  kind: z.literal('payment'),
  amountMinor: minor,
  direction: z.enum(['to-operator', 'from-operator']),
  what: z.enum(['base-fee', 'commission', 'deposit', 'extra', 'penalty', 'refund', 'other']),
  /** The contract month it is for; absent = that of the day it was paid. */
  month: month.optional(),
});

/** Goods bought from a supplier. */
const purchase = z.object({
  ...base,
  kind: z.literal('purchase'),
  amountMinor: minor,
  productId: words.optional(),
  units: z.number().int().min(1).optional(),
});

/** Other costs of the shop: design, samples, platform fee, freight. */
const cost = z.object({
  ...base,
  kind: z.literal('cost'),
  amountMinor: minor,
  what: z.enum(['design', 'sample', 'platform-fee', 'freight', 'tax', 'other']),
});

/** What one unit of a product costs from the day of `happenedAt` on; the id as consoles show it. */
const unitCost = z.object({
  ...base,
  kind: z.literal('unit-cost'),
  amountMinor: minor,
  productId: words,
  productName: z.string().optional(),
});

/** A figure that no console page shows, for days both inclusive: sales that service guided, coupons paid. */
const statedFigure = z.object({
  ...base,
  kind: z.literal('stated-figure'),
  figure: z.enum([
    'guided-sales',
    'channel-sales',
    'brush-sales',
    'net-profit',
    'goods-cost',
    'platform-fee',
  ]),
  amountMinor: minor,
  from: day,
  to: day,
});

/** A file that is not kept: its checksum (SHA-256, hex) proves later that another is the same. */
const keptFile = z.object({
  name: words,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: minor,
});

/** Work handed over under one clause; `count` in the clause's own unit (titles, images, hours). */
const deliverable = z.object({
  ...base,
  kind: z.literal('deliverable'),
  clauseId: id,
  count: z.number().positive(),
  /** Whether the document that the clause asks for came with it; absent = not said. */
  attached: z.boolean().optional(),
  /** The file that was handed over. */
  file: keptFile.optional(),
});

/** What starts a clock: material asked for, a shortage, a penalty, a contact that no longer answers. */
const event = z.object({
  ...base,
  kind: z.literal('event'),
  clauseId: id,
});

/** The duty that an event started was done; without `eventId` it is the duty of its own period (a monthly payment). */
const done = z.object({
  ...base,
  kind: z.literal('done'),
  clauseId: id,
  eventId: id.optional(),
});

/** A charge outside the fee, and whether it was approved: `happenedAt` = when it was charged. */
const extraFee = z.object({
  ...base,
  kind: z.literal('extra-fee'),
  amountMinor: minor,
  what: words,
  /** How it was approved. `none` = it was not. */
  approval: z.enum(['written', 'spoken', 'none']),
  /** When; absent with `none`. */
  approvedAt: instant.optional(),
  /** What was approved, where that differs from what was charged. */
  approvedMinor: minor.optional(),
});

/** Something seen of what a clause forbids, or of a power used. `what` in the words of the clause. */
const act = z.object({
  ...base,
  kind: z.literal('act'),
  clauseId: id,
  what: words,
});

/** "Everything under this clause is entered up to this day": without it, no entry means nothing. */
const checked = z.object({
  ...base,
  kind: z.literal('checked'),
  clauseId: id,
  /** Inclusive. */
  through: day,
});

const side = z.enum(['operator', 'merchant']);

/** What one side promised in the meeting about the week that began on `week`. */
const promise = z.object({
  ...base,
  kind: z.literal('promise'),
  party: side,
  what: words,
  /** Inclusive. */
  by: day,
  /** First day of the week that the meeting was about. */
  week: day,
});

/** How a promise ended, `happenedAt` = when; of several about one promise the latest entered counts. */
const promiseEnded = z.object({
  ...base,
  kind: z.literal('promise-ended'),
  promiseId: id,
  outcome: z.enum(['kept', 'not-kept']),
});

/** One side confirmed the minutes of a frozen pack in the chat; `text` word for word as it stands there. */
const confirmation = z.object({
  ...base,
  kind: z.literal('confirmation'),
  party: side,
  packId: id,
  text: z.string().min(1),
});

/** A report of the operator's that is held against the merchant's snapshots. */
const operatorReport = z.object({
  ...base,
  kind: z.literal('operator-report'),
  file: keptFile.optional(),
  ...operatorFields,
});

/** An entry that was wrong altogether: `replaces` names it, and nothing stands in its place. */
const withdrawn = z.object({ ...base, kind: z.literal('withdrawn'), replaces: id });

/** The schema of each kind of entry; the form is made from them. */
export const entrySchemas = {
  payment,
  purchase,
  cost,
  'unit-cost': unitCost,
  'stated-figure': statedFigure,
  deliverable,
  event,
  done,
  'extra-fee': extraFee,
  act,
  checked,
  promise,
  'promise-ended': promiseEnded,
  confirmation,
  'operator-report': operatorReport,
  withdrawn,
} as const;

/** Shape of a stored entry. Entries are append-only: a correction is an entry of its own. */
export const entrySchema = z.discriminatedUnion('kind', [
  payment,
  purchase,
  cost,
  unitCost,
  statedFigure,
  deliverable,
  event,
  done,
  extraFee,
  act,
  checked,
  promise,
  promiseEnded,
  confirmation,
  operatorReport,
  withdrawn,
]);

/** What the merchant knows and no page shows: fees paid, costs, work done, duties, approvals. */
export type Entry = z.infer<typeof entrySchema>;
export type EntryKind = Entry['kind'];
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;

/** The entries that count: those that no other one replaces, in the order in which things happened. */
export function standing(entries: readonly Entry[]): Entry[] {
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []));
  return entries
    .filter((entry) => entry.kind !== 'withdrawn' && !replaced.has(entry.id))
    .toSorted((a, b) => Date.parse(a.happenedAt) - Date.parse(b.happenedAt));
}
