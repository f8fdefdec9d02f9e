import { describe, expect, test } from 'vitest';
import { DailyDigest } from '../../components/panel/DailyDigest';
import { usualSounding } from '../../lib/alerts/sounding';
import type { DigestState } from '../../lib/store/digest-state';
import { alert } from '../alerts/alert';
import { axeFaults, mount, smallTargets } from './mount';
import { ZONE } from './sample';

const none: DigestState = { sounding: usualSounding, lastAt: undefined, last: undefined, held: [] };
const params = { who: '双面呢大衣' };
const stock = alert('s', { kind: 'stock-out', title: { key: 'alerts:stock-out.title', params } });

async function opened(state: Partial<DigestState>) {
  const mounted = await mount(<DailyDigest digest={{ ...none, ...state }} zone={ZONE} />);
  mounted.root.querySelector('details')?.setAttribute('open', '');
  return mounted;
}

describe('the daily summary in the panel', () => {
  test('says what made no sound and why, before it is opened how many', async () => {
    const { text, root } = await opened({ held: [{ alert: stock, why: 'quiet' }] });
    expect(root.querySelector('summary')?.textContent).toContain('1 条没有响');
    for (const part of ['双面呢大衣 断货了', '夜间免打扰']) expect(text()).toContain(part);
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
  test('keeps what the last one told, and when', async () => {
    const title = { key: 'alerts:digest.title', params: { count: 1, red: 1, amber: 0, note: 0 } } as const;
    const { text } = await opened({
      lastAt: '2026-04-16T12:00:00.000Z',
      last: { title, lines: [stock.title] },
    });
    for (const part of ['20:00', '1 件事', '双面呢大衣 断货了']) expect(text()).toContain(part);
  });
  test.each([
    ['there was none yet', {}, '还没有小结过'],
    ['the last one had nothing', { lastAt: '2026-04-16T12:00:00.000Z' }, '没有新的预警'],
    ['nothing was held back', {}, '没有压下的预警'],
    ['it comes every day', {}, '每天 20:00'],
    ['it is switched off', { sounding: { ...usualSounding, digest: null } }, '已关闭'],
  ])('says so when %s', async (_, state, words) => {
    expect((await opened(state)).text()).toContain(words);
  });
  test('leads to where its hour is set', async () => {
    const { click, asked } = await opened({});
    await click('改时间和免打扰');
    expect(asked).toEqual([{ what: 'openWorkbench', given: ['#/watch'] }]);
  });
});
