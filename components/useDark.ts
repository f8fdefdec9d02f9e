import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the dark colours are on; a canvas has to be drawn anew when that changes. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
}
