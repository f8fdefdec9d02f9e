import { z } from 'zod';
import { alertSettingsSchema } from '../alerts/settings';
import { soundingSchema } from '../alerts/sounding';
import { isProblem, type Problem, problem } from '../problem';
import type { Db } from './db';
import { orProblem } from './storage-problem';
import { lastBackupAt } from './watch-times';

/** Id of the record in `meta`. */
export const WATCH_SETTINGS = 'watch-settings';

const watchSettingsSchema = z.object({
  alerts: alertSettingsSchema.default({}),
  /** The merchant's own promotions, both ends included. */
  activities: z
    .array(z.object({ from: z.iso.date(), to: z.iso.date(), name: z.string().optional() }))
    .default([]),
  sounding: soundingSchema.prefault({}),
});

/** How the merchant set the watch. */
export type WatchSettings = Readonly<z.infer<typeof watchSettingsSchema>>;

/** As it is until the merchant sets it. */
export const usualWatch: WatchSettings = watchSettingsSchema.parse({});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema says what is wrong with it.
    return null;
  }
}

/** The record as it lies in `meta`, for a backup. */
export const settingsRecordSchema = z.object({
  id: z.literal(WATCH_SETTINGS),
  value: z.string().refine((text) => watchSettingsSchema.safeParse(parsed(text)).success),
});

/** The settings as kept, or a problem when the record is broken: it is never silently reset. */
export async function watchSettings(db: Db): Promise<WatchSettings | Problem> {
  const record = await db.meta.get(WATCH_SETTINGS);
  if (!record) return usualWatch;
  const judged = watchSettingsSchema.safeParse(parsed(record.value));
  if (judged.success) return judged.data;
  return problem('stored-record-invalid', {
    table: 'meta',
    id: WATCH_SETTINGS,
    reason: judged.error.message,
  });
}

/** Keeps new settings; judge anew afterwards. */
export async function saveWatchSettings(db: Db, settings: WatchSettings): Promise<WatchSettings | Problem> {
  const saved = await orProblem('snapshot-not-saved', () =>
    db.meta.put({ id: WATCH_SETTINGS, value: JSON.stringify(settings) }),
  );
  return isProblem(saved) ? saved : settings;
}

/** What the kinds of alert are told of the settings; a broken record leaves them as usual, and is reported. */
export async function watchInput(db: Db) {
  const kept = await watchSettings(db);
  const { alerts: settings, activities } = isProblem(kept) ? usualWatch : kept;
  const backupAt = (await lastBackupAt(db)) ?? null;
  return { input: { settings, activities, lastBackupAt: backupAt }, broken: isProblem(kept) ? [kept] : [] };
}
