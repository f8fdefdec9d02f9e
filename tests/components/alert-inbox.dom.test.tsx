import { describe, expect, test } from 'vitest';
import { AlertInbox } from '../../components/panel/AlertInbox';
import type { Alert, AlertState } from '../../lib/alerts/types';
import { problem } from '../../lib/problem';
import { axeFaults, mount, smallTargets } from './mount';
import { contract, shop, ZONE } from './sample';

function alert(state: AlertState, id: string): Alert {
  const params = {
    who: '双面呢大衣',
    period: { period: { from: '2026-11-22', to: '2026-11-22' } },
    spend: '¥683.50',
    cap: '¥500.00',
    over: '¥183.50',
    page: '阿里妈妈 · 报表',
    readAt: { instant: '2026-11-22T01:30:00.000Z', zone: ZONE },
  };
  return {
    id,
    kind: 'cap-exceeded',
    key: id,
    shopId: shop.id,
    severity: 'red',
    contractId: contract.id,
    entity: { kind: 'product', id: '7300', name: '双面呢大衣' },
    period: { from: '2026-11-22', to: '2026-11-22' },
    title: { key: 'alerts:cap-exceeded.title', params },
    detail: { key: 'alerts:cap-exceeded.detail', params },
    evidence: [],
    readAt: '2026-11-22T01:30:00.000Z',
    state,
    openedAt: '2026-11-22T01:30:00.000Z',
    updatedAt: '2026-11-22T01:30:00.000Z',
    steps: [],
  };
}

describe('the alert inbox', () => {
  test('an empty inbox says what would appear in it', async () => {
    const { text } = await mount(<AlertInbox alerts={[]} zone={ZONE} />);
    expect(text()).toContain('没有待处理的预警');
    expect(text()).toContain('超过合同限额');
  });
  test('an open alert names product, spend, cap and time, and can be acknowledged', async () => {
    const { text, click, asked } = await mount(<AlertInbox alerts={[alert('open', 'a1')]} zone={ZONE} />);
    for (const part of ['超标', '双面呢大衣', '¥683.50', '¥500.00', '09:30']) expect(text()).toContain(part);
    await click('知道了');
    expect(asked).toEqual([{ what: 'acknowledge', given: ['a1'] }]);
  });
  test('resolving takes a note along', async () => {
    const { click, type, asked } = await mount(<AlertInbox alerts={[alert('open', 'a1')]} zone={ZONE} />);
    await click('标记已处理');
    await type('怎么处理的', '已暂停计划');
    await click('确认已处理');
    expect(asked).toEqual([{ what: 'resolve', given: ['a1', '已暂停计划'] }]);
  });
  test('an acknowledged alert leaves the open ones and is kept below', async () => {
    const { root } = await mount(<AlertInbox alerts={[alert('acknowledged', 'a1')]} zone={ZONE} />);
    const former = root.querySelector('details');
    expect(former?.querySelector('summary')?.textContent).toContain('（1）');
    expect(former?.textContent).toContain('已知悉');
  });
  test('an acknowledgement that failed says so', async () => {
    const refuse = { acknowledge: () => Promise.resolve(problem('worker-silent')) };
    const { click, root } = await mount(
      <AlertInbox alerts={[alert('open', 'a1')]} zone={ZONE} />,
      'en',
      refuse,
    );
    const before = root.textContent.length;
    await click('Got it');
    expect(root.textContent.length).toBeGreaterThan(before);
  });
  test('has no accessibility fault and targets of at least 24 px', async () => {
    const alerts = [alert('open', 'a1'), alert('resolved', 'a2')];
    const { root } = await mount(<AlertInbox alerts={alerts} zone={ZONE} />);
    for (const part of root.querySelectorAll('details')) part.open = true;
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
});
