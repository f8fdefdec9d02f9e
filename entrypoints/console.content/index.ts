import { defineContentScript } from 'wxt/utils/define-content-script';
import { signatureOf } from '../../lib/reading/signature';
import { watchPage } from '../../lib/reading/watch';
import { countOf, readFrame } from './frame';
import { isAlive, whenOrphaned } from './life';
import { createTopFrame } from './top-frame';
import { ask } from './wire';

/** Automatic readings of a page that never rests come at most this often, so that neither page nor store suffers. */
const CHANGE_EVERY_MS = 5000;

function start(): void {
  const stop = new AbortController();
  const top = window === window.top ? createTopFrame() : undefined;
  let count = { tables: 0, rows: 0 };
  let seen: string | undefined;
  let lastChange = 0;
  let due: ReturnType<typeof setTimeout> | undefined;

  globalThis.dingdianFrame = {
    alive: () => isAlive() && !stop.signal.aborted,
    count: () => count,
    async read(maxLength) {
      const text = JSON.stringify(await readFrame());
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
  const settle = async () => {
    if (!isAlive()) return;
    const signature = signatureOf(document);
    if (signature === seen) return;
    const first = seen === undefined;
    seen = signature;
    const before = count.tables;
    count = countOf(await readFrame());
    if (top === undefined && before === 0 && count.tables === 0) return;
    const texts = await ask('cs-page-seen', { ...count, signature });
    if (texts) top?.show(texts);
    if (count.tables > 0 || !first) reportChange();
  };

  watchPage(document, { ignore: top?.corner.host, signal: stop.signal }, () => void settle());
  whenOrphaned(() => {
    stop.abort();
    clearTimeout(due);
    top?.retire();
  });
  void settle();
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
