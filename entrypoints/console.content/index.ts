import { defineContentScript } from 'wxt/utils/define-content-script';
import { signatureOf } from '../../lib/reading/signature';
import { watchPage } from '../../lib/reading/watch';
import { readFrame } from './frame';
import { isAlive, whenOrphaned } from './life';
import { createTopFrame } from './top-frame';
import { ask } from './wire';

/** Automatic readings of a page that never rests come at most this often, so that neither page nor store suffers. */
const CHANGE_EVERY_MS = 5000;

const NOTHING = { tables: 0, rows: 0 };

const report = (error: unknown) => ask('cs-fault', { what: String(error).slice(0, 500) });

/** undefined = the reader broke: a bug, kept on record by the worker. */
async function readOrReport() {
  try {
    return await readFrame();
  } catch (error) {
    await report(error);
    return undefined;
  }
}

function start(): void {
  const stop = new AbortController();
  // An older version of the extension may have left its own.
  globalThis.dingdianReader = undefined;
  const top = window === window.top ? createTopFrame() : undefined;
  let count = NOTHING;
  let seen: string | undefined;
  let lastChange = 0;
  let due: ReturnType<typeof setTimeout> | undefined;

  globalThis.dingdianFrame = {
    alive: () => isAlive() && !stop.signal.aborted,
    count: () => count,
    async read(maxLength) {
      const text = await readOrReport();
      if (text === undefined) return false;
      return text.length > maxLength ? text.length : text;
    },
  };

  const reportChange = () => {
    if (due !== undefined) return;
    due = setTimeout(
      () => {
        due = undefined;
        lastChange = Date.now();
        void ask('cs-page-changed', { signature: seen ?? '' });
      },
      Math.max(0, lastChange + CHANGE_EVERY_MS - Date.now()),
    );
  };
  const look = async () => {
    if (!isAlive()) return;
    const signature = signatureOf(document);
    if (signature === seen) return;
    const first = seen === undefined;
    seen = signature;
    const before = count.tables;
    const sight = signature === '' ? undefined : await readOrReport();
    const counted = sight === undefined ? NOTHING : await ask('cs-page-read', { sight });
    count = counted ?? NOTHING;
    if (counted && top === undefined && before === 0 && count.tables === 0) return;
    const texts = await ask('cs-page-seen', { ...count, signature });
    if (texts) top?.show(texts);
    // Nobody answered: the next time the page settles it is told again, changed or not.
    if (!counted || !texts) seen = undefined;
    if (count.tables > 0 || !first) reportChange();
  };

  const settle = () => void look().catch(report);

  watchPage(document, { ignore: top?.corner.host, signal: stop.signal }, settle);
  whenOrphaned(() => {
    stop.abort();
    clearTimeout(due);
    top?.retire();
  });
  settle();
}

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.dingdianFrame?.alive() !== true) start();
  },
});
