import { type Problem, type ProblemCode, problem } from '../problem';

/** Names under which browsers and Dexie report that the database itself refuses; anything else is a bug of ours. */
const REFUSALS: readonly string[] = [
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'TimeoutError',
  'UnknownError',
  'VersionChangeError',
  'VersionError',
];

/** The error with everything it wraps, outermost first; Dexie hides the cause of an abort in `inner`. */
function unwrapped(error: unknown): readonly Error[] {
  const found: Error[] = [];
  let at: unknown = error;
  while (at instanceof Error && !found.includes(at)) {
    found.push(at);
    at = 'inner' in at && at.inner ? at.inner : at.cause;
  }
  return found;
}

/** The failure of the database as a value: `refused` unless the disk is full. undefined = a bug, to be thrown on. */
export function storageProblem(error: unknown, refused: ProblemCode): Problem | undefined {
  const errors = unwrapped(error);
  if (errors.some(({ name }) => name === 'QuotaExceededError')) return problem('storage-full');
  const known = errors.findLast(({ name }) => REFUSALS.includes(name));
  return known && problem(refused, { reason: `${known.name}: ${known.message}`.slice(0, 200) });
}

/** Runs work on the database; a refusal of the database becomes a `Problem`, a bug stays an exception. */
export async function orProblem<T>(refused: ProblemCode, work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    const known = storageProblem(error, refused);
    if (!known) throw error;
    return known;
  }
}
