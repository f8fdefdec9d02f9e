import { z } from 'zod';
import type { Digest, HeldBack } from '../alerts/sounding';
import type { Alert } from '../alerts/types';
import type { Instant } from '../quantity/period';
import { alertById } from './alerts';
import type { Db } from './db';
import { alertMessageSchema } from './schemas';

const AT = 'last-digest-at';
const TOLD = 'last-digest';
const HELD = 'alerts-held';

const held = z.array(z.object({ id: z.string(), why: z.enum(['quiet', 'budget', 'note']) }));
const told = z.custom<Digest>(
  (value) =>
    z.object({ title: alertMessageSchema, lines: z.array(alertMessageSchema) }).safeParse(value).success,
);

/** An open alert that was not heard, and why. */
export interface HeldAlert {
  readonly alert: Alert;
  readonly why: HeldBack;
}

/** Plain reads, so that a live query sees every change. A record that cannot be read counts as none: alerts are the truth. */
async function recordOf<T>(db: Db, id: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = (await db.meta.get(id))?.value;
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** When the last daily digest was told, or would have been had anything been new; undefined = never. */
export async function lastDigestAt(db: Db): Promise<Instant | undefined> {
  const value = (await db.meta.get(AT))?.value;
  return value !== undefined && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** What the last digest told; undefined = nothing was new then. */
export function lastDigest(db: Db): Promise<Digest | undefined> {
  return recordOf(db, TOLD, told);
}

/** Open alerts that were not heard, in the order in which they were held back. */
export async function heldAlerts(db: Db): Promise<readonly HeldAlert[]> {
  const waiting = (await recordOf(db, HELD, held)) ?? [];
  const found = await Promise.all(
    waiting.map(async ({ id, why }) => {
      const alert = await alertById(db, id);
      return alert?.state === 'open' ? [{ alert, why }] : [];
    }),
  );
  return found.flat();
}

/** Notes which of the alerts that were looked at just now were held back; the others were heard. */
export async function noteHeld(db: Db, looked: readonly Alert[], kept: readonly HeldAlert[]): Promise<void> {
  await db.transaction('rw', db.meta, db.alerts, async () => {
    const ids = new Set(looked.map(({ id }) => id));
    const before = (await heldAlerts(db)).filter(({ alert }) => !ids.has(alert.id));
    const value = [...before, ...kept].map(({ alert, why }) => ({ id: alert.id, why }));
    await db.meta.put({ id: HELD, value: JSON.stringify(value) });
  });
}

/** The digest was told: what it named waits no more, but what the quiet hours hold back is still to ring after them. */
export async function noteDigest(db: Db, at: Instant, digest?: Digest): Promise<void> {
  await db.transaction('rw', db.meta, db.alerts, async () => {
    const left = (await heldAlerts(db)).filter(({ why }) => why === 'quiet');
    const value = left.map(({ alert, why }) => ({ id: alert.id, why }));
    await db.meta.bulkPut([
      { id: AT, value: at },
      { id: HELD, value: JSON.stringify(value) },
    ]);
    if (digest) await db.meta.put({ id: TOLD, value: JSON.stringify(digest) });
    else await db.meta.delete(TOLD);
  });
}
