import { say } from '../messages/say';
import type { Message } from '../messages/types';
import { readSettings } from './settings';
import { systemNotification, windowOf } from './system-notification';

/** Begins the id of the digest's notification; the window follows. */
export const DIGEST_PREFIX = 'digest|';

/** The day's summary as one system notification; `quiet` = without a sound. Where none may be shown the panel has it all. */
export async function showDigest(
  { title, lines }: { readonly title: Message; readonly lines: readonly Message[] },
  quiet: boolean,
): Promise<void> {
  const { language } = await readSettings();
  await systemNotification(`${DIGEST_PREFIX}${await windowOf(undefined)}`, {
    title: say(language, title),
    lines: lines.map((line) => say(language, line)),
    quiet,
  });
}
