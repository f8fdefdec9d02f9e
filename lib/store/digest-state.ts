import type { Digest, Sounding } from '../alerts/sounding';
import { isProblem } from '../problem';
import type { Instant } from '../quantity/period';
import type { Db } from './db';
import { heldAlerts, type HeldAlert, lastDigest, lastDigestAt } from './digest';
import { usualWatch, watchSettings } from './watch-settings';

/** The daily digest as the panel shows it. */
export interface DigestState {
  readonly sounding: Sounding;
  /** undefined = there was none yet. */
  readonly lastAt: Instant | undefined;
  /** undefined = there was nothing new. */
  readonly last: Digest | undefined;
  /** Alerts of all shops that are open and were not heard. */
  readonly held: readonly HeldAlert[];
}

/** Plain reads, so that a live query sees every change. */
export async function digestState(db: Db): Promise<DigestState> {
  const kept = await watchSettings(db);
  const [lastAt, last, held] = await Promise.all([lastDigestAt(db), lastDigest(db), heldAlerts(db)]);
  return { sounding: (isProblem(kept) ? usualWatch : kept).sounding, lastAt, last, held };
}
