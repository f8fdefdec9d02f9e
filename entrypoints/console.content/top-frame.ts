import type { PillTexts } from '../../lib/browser/protocol';
import { button, type Corner, createCorner } from './corner';
import { box, createPill, type Pill } from './pill';
import styles from './pill.css?inline';
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
const TAG = 'dd-corner';

const createPillCorner = () => createCorner(TAG, 'status', styles);

/** `crypto.randomUUID` is missing on plain http pages. */
function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The same key each time: a worker that died after saving answers with the snapshot it saved. */
async function wantSnapshot(idempotencyKey: string) {
  for (let attempt = 0; attempt < RESENDS; attempt += 1) {
    // A resend makes sense only after the last one failed.
    const answer = await ask('cs-snapshot-wanted', { idempotencyKey });
    if (answer) return answer;
  }
  return undefined;
}

function showHint(text: string): void {
  // After an update another corner stands here: the new script's.
  if (text === '' || document.querySelector(TAG)) return;
  const corner = createPillCorner();
  corner.place.append(box(button('', text, () => corner.remove())));
}

export function createTopFrame(): TopFrame {
  const corner = createPillCorner();
  let texts: PillTexts | undefined;
  const pill: Pill = createPill(corner.place, {
    click: () => {
      pill.busy(texts?.busy ?? '');
      void wantSnapshot(makeKey()).then((answer) => pill.say(answer?.text ?? texts?.orphaned ?? ''));
    },
    dismiss: () => void ask('cs-pill-dismissed', {}),
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
