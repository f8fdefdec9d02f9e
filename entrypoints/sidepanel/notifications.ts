import { browser } from 'wxt/browser';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/browser/settings';

/** At hand without waiting: the browser takes a question for the merchant's own only in the turn of the click. */
let settings: Settings | undefined;
void readSettings().then((read) => (settings ??= read));
watchSettings((changed) => {
  settings = changed;
});

/** Asks whether system notifications may be shown; must be called from a click. True when granted. */
export async function askNotifications(): Promise<boolean> {
  const answer = browser.permissions.request({ permissions: ['notifications'] });
  // Noted before the answer: a question that was closed with its page counts as asked.
  const [given] = await Promise.all([answer, changeSettings({ notificationsAsked: true })]);
  await changeSettings({ notifications: given });
  return given;
}

/** Asks with the first rule that the merchant keeps, and never again; must be called from a click. */
async function askOnce(): Promise<void> {
  if (!settings || settings.notificationsAsked || !settings.notifications) return;
  settings = { ...settings, notificationsAsked: true };
  const asked = await askNotifications().then(
    () => true,
    // The browser did not take it for a click, and showed nothing: the next one may.
    () => false,
  );
  if (!asked) await changeSettings({ notificationsAsked: false });
}

/** The act of keeping a rule, with the question in the same turn; neither waits for the other. */
export function withFirstRule<Given extends readonly unknown[], Answer>(
  keep: (...given: Given) => Answer,
): (...given: Given) => Answer {
  return (...given) => {
    void askOnce();
    return keep(...given);
  };
}
