import { v7 } from 'uuid';

/** A unique id that sorts by the time it was made; ids of one process ascend even within one millisecond. */
export function makeId(): string {
  return v7();
}
