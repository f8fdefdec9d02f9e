import { browser } from 'wxt/browser';

const CHECK_MS = 2000;

/** False once the extension was updated, reloaded or removed under this script. */
export function isAlive(): boolean {
  // An orphan's `runtime` loses its id; in some versions the whole object.
  return browser.runtime?.id !== undefined;
}

/** Calls back once when this script became an orphan. Looks only while the page is seen, so a hidden tab costs nothing. */
export function whenOrphaned(callback: () => void): void {
  const timer = setInterval(() => {
    if (document.hidden || isAlive()) return;
    clearInterval(timer);
    callback();
  }, CHECK_MS);
}
