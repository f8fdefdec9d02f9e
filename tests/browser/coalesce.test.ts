import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coalesce } from '../../lib/browser/coalesce';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A job whose runs end when the test says so. */
function controlled() {
  const runs: { key: number; end: (outcome: string) => void; fail: () => void }[] = [];
  const job = (key: number) =>
    new Promise<string>((resolve, reject) =>
      runs.push({ key, end: resolve, fail: () => reject(new Error('broken')) }),
    );
  return { runs, wish: coalesce(job, 300) };
}

test('wishes within the delay share one run', async () => {
  const { runs, wish } = controlled();
  const both = Promise.all([wish(1), wish(1)]);
  await vi.advanceTimersByTimeAsync(299);
  expect(runs).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs).toHaveLength(1);
  runs[0]?.end('a');
  expect(await both).toEqual(['a', 'a']);
});

test('a wish during a run is fulfilled by one more run after it', async () => {
  const { runs, wish } = controlled();
  const first = wish(1);
  await vi.advanceTimersByTimeAsync(300);
  const later = [wish(1), wish(1)];
  await vi.advanceTimersByTimeAsync(1000);
  expect(runs).toHaveLength(1);
  runs[0]?.end('a');
  expect(await first).toBe('a');
  await vi.advanceTimersByTimeAsync(0);
  expect(runs).toHaveLength(2);
  runs[1]?.end('b');
  expect(await Promise.all(later)).toEqual(['b', 'b']);
});

test('keys do not wait for each other', async () => {
  const { runs, wish } = controlled();
  void wish(1);
  void wish(2);
  await vi.advanceTimersByTimeAsync(300);
  expect(runs.map(({ key }) => key)).toEqual([1, 2]);
});

test('a failed run reaches its caller and does not stop the next', async () => {
  const { runs, wish } = controlled();
  const first = expect(wish(1)).rejects.toThrow('broken');
  await vi.advanceTimersByTimeAsync(300);
  const second = wish(1);
  await vi.advanceTimersByTimeAsync(300);
  runs[0]?.fail();
  await first;
  await vi.advanceTimersByTimeAsync(0);
  runs[1]?.end('b');
  expect(await second).toBe('b');
});
