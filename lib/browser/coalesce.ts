/**
 * Runs one job per key at a time. Wishes that come while a job waits join it; those that come while it runs are
 * fulfilled by one more run afterwards. Each caller gets the outcome of the run that began after its wish.
 */
export function coalesce<Outcome>(
  job: (key: number) => Promise<Outcome>,
  delayMs: number,
): (key: number) => Promise<Outcome> {
  const waiting = new Map<number, Promise<Outcome>>();
  const running = new Map<number, Promise<unknown>>();
  const start = async (key: number): Promise<Outcome> => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await running.get(key);
    waiting.delete(key);
    const run = job(key);
    // Only the end matters to the one who waits; the outcome, also a failure, goes to the caller.
    running.set(key, Promise.allSettled([run]));
    return run;
  };
  return (key) => {
    const joined = waiting.get(key) ?? start(key);
    waiting.set(key, joined);
    return joined;
  };
}
