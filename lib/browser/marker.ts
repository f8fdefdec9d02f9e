import { storage } from '@wxt-dev/storage';
import type { Problem } from '../problem';
import type { Marker } from '../store/tripwire';

/** What the database held after the last commit, in a store of its own that survives the database. */
export const marker = storage.defineItem<Marker | null>('local:marker', { fallback: null });

/** The loss that was found at a worker start; null = none. The panel shows it until the merchant has restored. */
export const loss = storage.defineItem<Problem | null>('local:loss', { fallback: null });
