export interface WatchOptions {
  /** The extension's own element in the page; what changes inside it is no news. */
  readonly ignore?: Node | undefined;
  /** Stops the watch. */
  readonly signal: AbortSignal;
}

/** A page is settled when nothing changed for this long, ms; long enough for rows that arrive in batches. */
const QUIET_MS = 400;
/** A page that never rests is looked at this often, ms. */
const CAP_MS = 2000;

/**
 * Calls back once a page has settled after changes of its texts or elements. What it costs the page is a flag per batch
 * of changes: nothing is looked at before it is quiet and the browser idle, and nothing at all while it is hidden.
 */
export function watchPage(document: Document, { ignore, signal }: WatchOptions, settled: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let firstChange = 0;
  let lastChange = 0;

  const look = () => {
    timer = undefined;
    if (document.hidden) return;
    const now = performance.now();
    const wait = Math.min(lastChange + QUIET_MS, firstChange + CAP_MS) - now;
    if (wait > 1) {
      timer = setTimeout(look, wait);
      return;
    }
    firstChange = 0;
    idle = requestIdleCallback(
      () => {
        idle = undefined;
        settled();
      },
      { timeout: 1000 },
    );
  };
  const changed = () => {
    lastChange = performance.now();
    if (firstChange === 0) firstChange = lastChange;
    if (timer === undefined && idle === undefined) timer = setTimeout(look, QUIET_MS);
  };
  const observer = new MutationObserver((records) => {
    if (
      ignore &&
      records.every(({ target, addedNodes, removedNodes }) => isOwn(target, addedNodes, removedNodes, ignore))
    )
      return;
    changed();
  });
  const observe = () => observer.observe(document, { childList: true, characterData: true, subtree: true });
  const turn = () => {
    if (document.hidden) {
      observer.disconnect();
      clearTimeout(timer);
      timer = undefined;
    } else {
      observe();
      changed();
    }
  };
  document.addEventListener('visibilitychange', turn, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  });
  if (!document.hidden && !signal.aborted) observe();
}

function isOwn(target: Node, added: NodeList, removed: NodeList, ignore: Node): boolean {
  if (ignore.contains(target)) return true;
  const nodes = [...added, ...removed];
  return nodes.length > 0 && nodes.every((node) => node === ignore);
}
