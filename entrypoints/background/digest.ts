import { digestDue } from '../../lib/alerts/digest-due';
import { digestOf, isQuiet } from '../../lib/alerts/sounding';
import { showDigest } from '../../lib/browser/digest';
import { isProblem } from '../../lib/problem';
import { alertsByState } from '../../lib/store/alerts';
import type { Db } from '../../lib/store/db';
import { lastDigestAt, noteDigest } from '../../lib/store/digest';
import { usualWatch, watchSettings } from '../../lib/store/watch-settings';

const MS_A_DAY = 86_400_000;

/** Sums up the day once its hour has passed, also when that was while the browser was closed. */
export async function tellDigest(db: Db, now: string): Promise<void> {
  const kept = await watchSettings(db);
  const { sounding } = isProblem(kept) ? usualWatch : kept;
  // The hour is one on the merchant's own clock, whatever zones his shops are in.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const last = await lastDigestAt(db);
  if (last === undefined) {
    await noteDigest(db, now);
    return;
  }
  if (!digestDue(sounding, zone, last, now)) return;
  const { found } = await alertsByState(db, ['open']);
  const since = last > now ? new Date(Date.parse(now) - MS_A_DAY).toISOString() : last;
  const digest = digestOf(found, since);
  if (digest) await showDigest(digest, isQuiet(sounding, zone, now));
  await noteDigest(db, now, digest);
}
