import type { Locale } from '../lib/messages/types';
import type { Problem } from '../lib/problem';

/** What the browser tells the views about the moment. */
export interface Surroundings {
  readonly language: Locale;
  /** Match patterns of hosts that may be read. */
  readonly granted: readonly string[];
  /** Address of the tab beside the panel; undefined when the browser does not tell (host not granted). */
  readonly tabUrl: string | undefined;
  /** `asked` until the worker first answers. */
  readonly worker: 'asked' | 'alive' | 'silent';
  readonly notifications: boolean;
  /** The alert that a banner or notification led to; undefined = none. */
  readonly focusedAlert: string | undefined;
  /** Stored data that was found gone; undefined = all is there. */
  readonly loss: Problem | undefined;
  readonly pillHiddenOn: readonly string[];
  /** Whether snapshots may hold a picture of the page. */
  readonly pictures: boolean;
  /** The moment for ages and "today"; moves on every minute. */
  readonly now: string;
}

/** Something that changes, for `useSyncExternalStore`. */
export interface Watched<Value> {
  readonly get: () => Value;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}
