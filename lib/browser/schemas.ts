import { z } from 'zod';
import { type Problem, problemCodes } from '../problem';
import type { Answer, MessageName, Payload } from './protocol';
import { readingSchema } from './reading-schema';

const shortText = z.string().max(200);
const sentence = z.string().max(2000);
const count = z.int().nonnegative();
const tabId = z.int().nonnegative();
const nothing = z.strictObject({});
const done = z.strictObject({ done: z.boolean() });
const alert = z.strictObject({ alertId: shortText });

/** A failure that travels in an answer. */
export const problemSchema: z.ZodType<Problem> = z.strictObject({
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

const trails = z.array(z.array(z.array(z.string().max(4000)).max(40)).max(8)).max(8);
const shown = z.strictObject({ shown: z.boolean() });

const snapshotAnswer = z.discriminatedUnion('saved', [
  z.strictObject({ saved: z.literal(true), snapshotId: shortText, rows: count, text: sentence }),
  z.strictObject({ saved: z.literal(false), problem: problemSchema, text: sentence }),
]);

const pillTexts = z.strictObject({
  label: sentence,
  hint: sentence,
  dismiss: sentence,
  busy: sentence,
  orphaned: sentence,
  hidden: z.boolean(),
});

const bannerTexts = z.strictObject({
  alertId: shortText,
  title: sentence,
  detail: sentence,
  open: sentence,
  acknowledge: sentence,
  close: sentence,
});

/** What each message must look like on arrival; anything beside it is refused. */
export const payloads: { readonly [Name in MessageName]: z.ZodType<Payload<Name>> } = {
  'cs-page-seen': z.strictObject({ tables: count, rows: count, signature: shortText }),
  'cs-reader-wanted': nothing,
  'cs-page-read': z.strictObject({ sight: z.string() }),
  'cs-fault': z.strictObject({ what: sentence }),
  'cs-pill-dismissed': nothing,
  'cs-snapshot-wanted': z.strictObject({ idempotencyKey: shortText.min(8) }),
  'cs-page-changed': z.strictObject({ signature: shortText }),
  'cs-alert-acknowledged': alert,
  'cs-alert-opened': alert,
  'panel-snapshot-wanted': z.strictObject({
    idempotencyKey: shortText.min(8),
    tabId,
    trigger: z.enum(['panel', 'menu', 'shortcut']),
  }),
  'panel-truth-changed': z.strictObject({ shopIds: z.array(shortText).max(1000) }),
  'panel-alert-acknowledged': z.strictObject({ alertId: shortText, until: z.iso.datetime().exactOptional() }),
  'panel-alert-snoozed': z.strictObject({ alertId: shortText, until: z.iso.datetime() }),
  'panel-alert-resolved': z.strictObject({ alertId: shortText, note: sentence }),
  'panel-watch-changed': nothing,
  'panel-highlight-wanted': z.strictObject({ tabId, trails }),
  'panel-import-wanted': z.strictObject({
    idempotencyKey: shortText.min(8),
    capturedAt: z.iso.datetime(),
    shopId: shortText,
    consoleId: shortText.exactOptional(),
    page: shortText,
    reading: readingSchema,
  }),
  'panel-ping': nothing,
  'bg-pill': pillTexts,
  'bg-said': z.strictObject({ text: sentence }),
  'bg-banner': bannerTexts,
  'bg-banner-gone': alert,
  'bg-highlight': z.strictObject({ trails }),
};

/** What each answer must look like when it comes back. */
export const answers: { readonly [Name in MessageName]: z.ZodType<Answer<Name>> } = {
  'cs-page-seen': pillTexts,
  'cs-reader-wanted': done,
  'cs-page-read': z.strictObject({ tables: count, rows: count }),
  'cs-fault': done,
  'cs-pill-dismissed': done,
  'cs-snapshot-wanted': snapshotAnswer,
  'cs-page-changed': z.strictObject({ kept: z.boolean() }),
  'cs-alert-acknowledged': done,
  'cs-alert-opened': done,
  'panel-snapshot-wanted': snapshotAnswer,
  'panel-truth-changed': done,
  'panel-alert-acknowledged': done,
  'panel-alert-snoozed': done,
  'panel-watch-changed': done,
  'panel-alert-resolved': done,
  'panel-highlight-wanted': shown,
  'panel-import-wanted': z.strictObject({ snapshotId: shortText, rows: count, known: z.boolean() }),
  'panel-ping': z.strictObject({ at: shortText }),
  'bg-pill': z.strictObject({ shown: z.boolean() }),
  'bg-said': z.strictObject({ shown: z.boolean() }),
  'bg-banner': z.strictObject({ shown: z.boolean() }),
  'bg-banner-gone': done,
  'bg-highlight': shown,
};
