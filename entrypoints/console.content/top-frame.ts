import type { PillTexts } from '../../lib/browser/protocol';
import { type Banners, createBanners } from './banners';
import { button, type Corner, createCorner, hasCorner } from './corner';
import { highlight } from './highlight';
import { createPill, type Pill } from './pill';
import { ask, listen } from './wire';

/** What the top frame shows; other frames show nothing. */
export interface TopFrame {
  readonly corner: Corner;
  show(texts: PillTexts): void;
  /** Takes everything away; when no newer script took over, says how to go on. */
  retire(): void;
}

const RESENDS = 3;
const HINT_AFTER_MS = 4000;

/** `crypto.randomUUID` is missing on plain http pages. */
function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The same key each time: a worker that died after saving answers with the snapshot it saved. */
async function wantSnapshot(idempotencyKey: string) {
  for (let attempt = 0; attempt < RESENDS; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a resend makes sense only after the last one failed
    const answer = await ask('cs-snapshot-wanted', { idempotencyKey });
    if (answer) return answer;
  }
  return undefined;
}

function showHint(text: string): void {
  if (text === '' || hasCorner(document)) return;
  const corner = createCorner(document);
  const pill = document.createElement('div');
  pill.className = 'pill';
  const hint = button(document, 'label', () => corner.remove());
  hint.textContent = text;
  pill.append(hint);
  corner.bottom.append(pill);
}

export function createTopFrame(): TopFrame {
  const corner = createCorner(document);
  let texts: PillTexts | undefined;
  const pill: Pill = createPill(corner.bottom, {
    click: () => {
      pill.busy(texts?.busy ?? '');
      void wantSnapshot(makeKey()).then((answer) => pill.say(answer?.text ?? texts?.orphaned ?? ''));
    },
    dismiss: () => void ask('cs-pill-dismissed', {}),
  });
  const banners: Banners = createBanners(corner.top, {
    open: (alertId) => void ask('cs-alert-opened', { alertId }),
    acknowledge: (alertId) => void ask('cs-alert-acknowledged', { alertId }),
  });
  const show = (next: PillTexts) => {
    texts = next;
    corner.keep();
    pill.show(next);
  };
  const unlisten = listen({
    'bg-pill': (next) => {
      show(next);
      return { shown: !next.hidden };
    },
    'bg-said': ({ text }) => {
      corner.keep();
      pill.say(text);
      return { shown: true };
    },
    'bg-banner': (banner) => {
      corner.keep();
      banners.show(banner);
      return { shown: true };
    },
    'bg-banner-gone': ({ alertId }) => {
      banners.remove(alertId);
      return { done: true };
    },
    'bg-highlight': ({ trails }) => {
      corner.keep();
      return highlight(() => corner.bottom, trails) ? { shown: true } : undefined;
    },
  });
  return {
    corner,
    show,
    retire() {
      corner.remove();
      try {
        unlisten();
      } finally {
        // The new version puts its own script in within moments; the hint is for when it could not.
        setTimeout(() => showHint(texts?.orphaned ?? ''), HINT_AFTER_MS);
      }
    },
  };
}
