import { liveQuery } from 'dexie';

interface Listener<Value> {
  readonly told: (value: Value) => void;
  readonly failed: (error: unknown) => void;
}

/** Asks now, and again whenever what was read changes, here or in the worker; returns how to stop. */
export function watchQuery<Value>(
  query: () => Promise<Value>,
  { told, failed }: Listener<Value>,
): () => void {
  // Only of an async function are the reads behind its first await noticed.
  const watching = liveQuery(async () => await query()).subscribe({ next: told, error: failed });
  return () => watching.unsubscribe();
}
