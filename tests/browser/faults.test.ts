import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guarded } from '../../components/guarded';
import { type Problem, problem } from '../../lib/problem';

vi.stubGlobal('browser', fakeBrowser);
const { recentFaults, recordFault, recordStrayFaults } = await import('../../lib/browser/faults');

beforeEach(() => fakeBrowser.reset());

test('the last twenty faults are kept, newest first', async () => {
  for (let number = 1; number <= 21; number++) await recordFault('judging', new RangeError(`no. ${number}`));
  const found = await recentFaults();
  expect(found).toHaveLength(20);
  expect(found[0]).toMatchObject({ where: 'judging', what: 'RangeError: no. 21' });
  expect(found.at(-1)).toMatchObject({ what: 'RangeError: no. 2' });
});

test('faults that come at once are all kept', async () => {
  await Promise.all(['a', 'b', 'c'].map((what) => recordFault('view', what)));
  expect((await recentFaults()).map(({ what }) => what)).toEqual(['c', 'b', 'a']);
});

test('what nobody in a page caught is recorded under the page', async () => {
  const page = Object.assign(new EventTarget(), { location: { pathname: '/workbench.html' } });
  recordStrayFaults(page as unknown as Window);
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('left alone') }));
  page.dispatchEvent(Object.assign(new Event('error'), { error: undefined, message: 'loop' }));
  await expect.poll(recentFaults).toMatchObject([
    { where: '/workbench.html', what: 'loop' },
    { where: '/workbench.html', what: 'Error: left alone' },
  ]);
});

const wishes = {
  save: (broken: boolean): Promise<Problem | undefined> =>
    broken ? Promise.reject(new Error('quota')) : Promise.resolve(undefined),
  refuse: (): Promise<number | Problem> => Promise.resolve(problem('storage-full')),
  copy: (): Promise<boolean> => Promise.reject(new Error('no clipboard')),
  openPage: (): string => 'opened',
};

test('a wish that breaks is answered and recorded, and the others are as they were', async () => {
  const record = vi.fn();
  const asked = guarded(wishes, { copy: false }, record);
  expect(await asked.save(false)).toBe(undefined);
  expect(await asked.refuse()).toEqual({ code: 'storage-full' });
  expect(asked.openPage()).toBe('opened');
  expect(record).not.toHaveBeenCalled();
  expect(await asked.save(true)).toEqual({ code: 'unexpected' });
  expect(await asked.copy()).toBe(false);
  expect(record.mock.calls.map(([where]) => where)).toEqual(['save', 'copy']);
});
