import { describe, expect, test } from 'vitest';
import { WatchActivities } from '../../components/workbench/WatchActivities';
import { WatchRules } from '../../components/workbench/WatchRules';
import { WatchTimes } from '../../components/workbench/WatchTimes';
import { alertKindIds } from '../../lib/alerts/ids';
import { alertAreas } from '../../lib/alerts/areas';
import { createHistory } from '../../lib/contracts/history';
import { addDays } from '../../lib/quantity/day';
import type { WatchMaterial } from '../../lib/store/watch-material';
import { usualWatch, type WatchSettings } from '../../lib/store/watch-settings';
import { until } from '../tool/until';
import { axeFaults, mount, smallTargets } from './mount';
import { contract, facts, NOW, spend } from './sample';

const TODAY = '2026-11-22';
const rates = Array.from({ length: 30 }, (_, i) => {
  const day = addDays(TODAY, -1 - i);
  const readAt = `${addDays(day, 1)}T01:00:00.000Z`;
  const rate = i === 3 || i === 12 ? 0.3 : 0.05;
  const one = { ...spend(day, 0), metric: 'refundRate', lo: rate, hi: rate, shown: rate, readAt } as const;
  return facts([{ ...one, unit: 'ratio' }], { snapshotId: `s${i}`, readAt, day: addDays(day, 1) });
});

const material = (settings: WatchSettings = usualWatch): WatchMaterial => ({
  settings,
  contracts: [contract],
  history: createHistory(rates),
  shops: [],
  lastBackupAt: null,
  broken: [],
});
const rules = (settings?: WatchSettings) => <WatchRules material={material(settings)} now={NOW} />;
const opened = async (root: HTMLElement, name: string) => {
  const rule = [...root.querySelectorAll('details')].find((one) => one.textContent.includes(name));
  if (!rule) throw new Error(name);
  rule.open = true;
  await until('the rule is tried', () => rule.textContent.includes('过去 60 天'));
  return rule;
};

test('every kind stands in exactly one area', () => {
  expect(Object.values(alertAreas).flat().toSorted()).toEqual([...alertKindIds].toSorted());
});

describe('the list of rules', () => {
  test('holds every rule, and tells before saving how often a limit would have rung', async () => {
    const { root, type, click, asked } = await mount(rules());
    expect(root.querySelectorAll('details')).toHaveLength(alertKindIds.length);
    const rule = await opened(root, '退款激增');
    expect(rule.textContent).toContain('会提醒 2 次');
    expect(rule.textContent).toContain('2026-11-19');
    await type('退款率达到', '35');
    await until('the new limit is tried', () => rule.textContent.includes('一次也不会提醒'));
    expect(rule.textContent).toContain('还没有保存');
    expect(asked).toEqual([]);
    rule.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await until('it is saved', () => asked.length > 0);
    expect(asked[0]).toEqual({
      what: 'saveWatch',
      given: [{ ...usualWatch, alerts: { 'refund-surge': { on: true, thresholds: { share: 0.35 } } } }],
    });
    await click('退款激增');
  });
  test.each(['0', '101', 'x', ''])('a share of "%s" per cent is refused beside its field', async (typed) => {
    const { root, type } = await mount(rules());
    const rule = await opened(root, '退款激增');
    await type('退款率达到', typed);
    expect(rule.querySelector('input[aria-invalid=true]')).not.toBeNull();
    expect(rule.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
  });
  test('switching off says what becomes of the open alerts', async () => {
    const { root, asked } = await mount(rules());
    const rule = await opened(root, '断货');
    rule.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await until('it says so', () => rule.textContent.includes('规则已停用'));
    rule.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await until('it is saved', () => asked.length > 0);
    expect(asked[0]?.given[0]).toMatchObject({ alerts: { 'stock-out': { on: false } } });
  });
  test('a rule that is off stands in the list as off', async () => {
    const off = { ...usualWatch, alerts: { anomaly: { on: false } } };
    const { root } = await mount(rules(off));
    const rule = [...root.querySelectorAll('summary')].find((one) => one.textContent.includes('异常波动'));
    expect(rule?.textContent).toContain('关');
  });
});

describe('when to be told', () => {
  test('without system notifications it says calmly what still works', async () => {
    const { text, click, asked } = await mount(<WatchTimes settings={usualWatch} notifications={false} />);
    expect(text()).toContain('后台页面里的横幅');
    await click('允许系统通知');
    expect(asked[0]?.what).toBe('askNotifications');
  });
  test('hours, budget and summary are kept together', async () => {
    const { root, type, click, asked } = await mount(<WatchTimes settings={usualWatch} notifications />);
    await type('每天最多响几次', '3');
    await type('几点', '18:30');
    root.querySelector<HTMLInputElement>('fieldset input[type=checkbox]')?.click();
    await click('保存');
    expect(asked[0]?.given[0]).toEqual({
      ...usualWatch,
      sounding: { quiet: null, budget: 3, digest: '18:30' },
    });
  });
});

describe('own promotion days', () => {
  test('are added with both ends, and refused when they are reversed', async () => {
    const { type, click, asked, text } = await mount(<WatchActivities settings={usualWatch} />);
    await type('第一天', '2026-12-05');
    await type('最后一天', '2026-12-04');
    await click('添加活动');
    expect(text()).toContain('不能早于');
    await type('最后一天', '2026-12-05');
    await type('活动名称', '店庆');
    await click('添加活动');
    const activities = [{ from: '2026-12-05', to: '2026-12-05', name: '店庆' }];
    expect(asked).toEqual([{ what: 'saveWatch', given: [{ ...usualWatch, activities }] }]);
  });
  test('can be taken out again', async () => {
    const activities = [{ from: '2026-12-05', to: '2026-12-05', name: '店庆' }];
    const { click, asked } = await mount(<WatchActivities settings={{ ...usualWatch, activities }} />);
    await click('删除 2026-12-05');
    expect(asked[0]?.given[0]).toEqual(usualWatch);
  });
});

test.each(['zh-CN', 'en'] as const)('has no accessibility fault in %s and fits 360 px', async (language) => {
  const { root } = await mount(
    <>
      {rules()}
      <WatchTimes settings={usualWatch} notifications={false} />
      <WatchActivities settings={usualWatch} />
    </>,
    language,
  );
  for (const part of root.querySelectorAll('details')) part.open = true;
  expect(await axeFaults(root)).toEqual([]);
  expect(smallTargets(root)).toEqual([]);
  expect(root.scrollWidth).toBeLessThanOrEqual(360);
});
