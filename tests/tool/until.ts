/**
 * Asks again until the answer is truthy, and gives it back; throws after `withinMs` with what was awaited.
 * For what no event tells: the state of another process.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  withinMs = 20_000,
): Promise<Exclude<T, undefined | null | false | '' | 0>> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, undefined | null | false | '' | 0>;
    if (performance.now() > end) throw new Error(`Waited ${withinMs} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
