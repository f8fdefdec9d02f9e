import { indexFor, sessionOf } from './history';
import { Seen } from './seen';
import type { History } from './types';

/** Looks something up; the judgement at work learns what was looked at. */
export function looking<T>(history: History, find: (seen: Seen) => T): T {
  return find(sessionOf(history)?.seen ?? new Seen(indexFor(history)));
}

/** As `looking`, but what was found under this key is brought back as long as nothing looked at has changed. */
export function remembered<T extends object>(history: History, key: string, find: (seen: Seen) => T): T {
  const session = sessionOf(history);
  const index = session?.index ?? indexFor(history);
  const { memory } = index;
  const known = memory.found.get(key);
  if (known?.look.stands(index, known.turn)) {
    known.turn = memory.turn;
    session?.saw(known.look);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key names the question, and so the type
    return known.value as T;
  }
  const seen = new Seen(index);
  const value = find(seen);
  memory.found.set(key, { value, look: seen.look, turn: memory.turn });
  session?.saw(seen.look);
  return value;
}
