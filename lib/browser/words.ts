import type { Alert } from '../alerts/types';
import { say } from '../messages/say';
import type { Locale } from '../messages/types';
import type { Problem } from '../problem';
import type { FrameCount } from './frame-reader';
import type { BannerTexts, PillTexts } from './protocol';

/** What happened and what to do next, as one text. */
export function problemText(locale: Locale, { code, params = {} }: Problem): string {
  return say(locale, {
    key: 'page:snapshot.failed',
    params: {
      what: { message: { key: `problems:${code}.what`, params } },
      next: { message: { key: `problems:${code}.do`, params } },
    },
  });
}

/** `at` is shown as the clock of this computer, which is the merchant's own. */
export function savedText(locale: Locale, rows: number, at: Date): string {
  const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return say(locale, { key: 'page:snapshot.saved', params: { rows, time } });
}

export function pillTexts(locale: Locale, { tables, rows }: FrameCount, hidden: boolean): PillTexts {
  return {
    label:
      tables === 0
        ? say(locale, { key: 'page:pill.none' })
        : say(locale, { key: 'page:pill.label', params: { tables, rows } }),
    hint: say(locale, { key: 'page:pill.hint' }),
    dismiss: say(locale, { key: 'page:pill.dismiss' }),
    busy: say(locale, { key: 'page:pill.busy' }),
    orphaned: say(locale, { key: 'page:pill.orphaned' }),
    hidden,
  };
}

export function bannerTexts(locale: Locale, alert: Alert): BannerTexts {
  return {
    alertId: alert.id,
    title: say(locale, alert.title),
    detail: say(locale, alert.detail),
    open: say(locale, { key: 'page:banner.open' }),
    acknowledge: say(locale, { key: 'page:banner.acknowledge' }),
    close: say(locale, { key: 'page:banner.close' }),
  };
}
