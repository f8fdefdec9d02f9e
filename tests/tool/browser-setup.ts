import { afterEach, expect, vi } from 'vitest';

// What React finds wrong with a view (two children of one key, a state set while drawing) it says here and nowhere else.
const errors = vi.spyOn(console, 'error');

afterEach(() => {
  const said = errors.mock.calls.map((given) => given.map(String).join(' '));
  errors.mockClear();
  expect(said).toEqual([]);
});
