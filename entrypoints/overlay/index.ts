import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCorner } from '../console.content/corner';
import { isAlive, whenOrphaned } from '../console.content/life';
import { ask, listen } from '../console.content/wire';
import { createBanners } from './banners';
import { highlight } from './highlight';
import styles from './overlay.css?inline';

function start(): void {
  const corner = createCorner('dd-overlay', 'alert', styles);
  const stop = new AbortController();
  globalThis.dingdianOverlay = { alive: () => isAlive() && !stop.signal.aborted };
  const banners = createBanners(corner.place, stop.signal, {
    open: (alertId) => void ask('cs-alert-opened', { alertId }),
    acknowledge: (alertId) => void ask('cs-alert-acknowledged', { alertId }),
  });
  const unlisten = listen({
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
      return highlight(corner.place, trails) ? { shown: true } : undefined;
    },
  });
  whenOrphaned(() => {
    stop.abort();
    corner.remove();
    unlisten();
  });
}

/** Banners and the frame around what the merchant looks for: the worker puts it into a page when there is one to show. */
export default defineUnlistedScript(() => {
  if (globalThis.dingdianOverlay?.alive() !== true) start();
});
