import { describe, expect, test } from 'vitest';
import { AlertInbox } from '../../components/panel/AlertInbox';
import { VerdictList } from '../../components/panel/VerdictList';
import type { Alert, AlertState } from '../../lib/alerts/types';
import { problem } from '../../lib/problem';
import { until } from '../tool/until';
import { axeFaults, mount, smallTargets } from './mount';
import { contract, facts, modelOf, NOW, shop, spend, ZONE } from './sample';

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

const inbox = (...alerts: Alert[]) => <AlertInbox alerts={alerts} zone={ZONE} now={NOW} />;

describe('the alert inbox', () => {
  test('an empty inbox says what would appear in it', async () => {
    const { text } = await mount(<AlertInbox alerts={[]} zone={ZONE} now={NOW} />);
    expect(text()).toContain('没有待处理的预警');
    expect(text()).toContain('超过合同限额');
  });
  test('an open alert names product, spend, cap and time, and can be acknowledged', async () => {
    const { text, click, asked } = await mount(
      <AlertInbox alerts={[alert('open', 'a1')]} zone={ZONE} now={NOW} />,
    );
    for (const part of ['紧急', '双面呢大衣', '¥683.50', '¥500.00', '09:30']) expect(text()).toContain(part);
    await click('知道了');
    expect(asked).toEqual([{ what: 'acknowledge', given: ['a1'] }]);
  });
  test('resolving takes a note along', async () => {
    const { click, type, asked } = await mount(
      <AlertInbox alerts={[alert('open', 'a1')]} zone={ZONE} now={NOW} />,
    );
    await click('标记已处理');
    await type('怎么处理的', '已暂停计划');
    await click('确认已处理');
    expect(asked).toEqual([{ what: 'resolve', given: ['a1', '已暂停计划'] }]);
  });
  test('an acknowledged alert leaves the open ones and is kept below', async () => {
    const { root } = await mount(<AlertInbox alerts={[alert('acknowledged', 'a1')]} zone={ZONE} now={NOW} />);
    const former = root.querySelector('details');
    expect(former?.querySelector('summary')?.textContent).toContain('（1）');
    expect(former?.textContent).toContain('已知悉');
  });
  test('an acknowledgement that failed says so', async () => {
    const refuse = { acknowledge: () => Promise.resolve(problem('worker-silent')) };
    const { click, root } = await mount(
      <AlertInbox alerts={[alert('open', 'a1')]} zone={ZONE} now={NOW} />,
      'en',
      refuse,
    );
    const before = root.textContent.length;
    await click('Got it');
    expect(root.textContent.length).toBeGreaterThan(before);
  });
  test('has no accessibility fault and targets of at least 24 px', async () => {
    const alerts = [alert('open', 'a1'), alert('resolved', 'a2')];
    const { root } = await mount(<AlertInbox alerts={alerts} zone={ZONE} now={NOW} />);
    for (const part of root.querySelectorAll('details')) part.open = true;
    expect(await axeFaults(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });
  test('one cause is one card, with the others on demand', async () => {
    const shopCap: Alert = { ...alert('open', 'a2'), entity: { kind: 'shop', id: shop.id, name: '' } };
    const { root } = await mount(inbox(alert('open', 'a1'), shopCap));
    expect(root.querySelectorAll('ul:first-child > li:first-child h3')).toHaveLength(1);
    expect(root.querySelector('details summary')?.textContent).toContain('同一原因的另外 1 条');
  });
  test('all of one cause are seen off at once', async () => {
    const shopCap: Alert = { ...alert('open', 'a2'), entity: { kind: 'shop', id: shop.id, name: '' } };
    const { click, asked } = await mount(inbox(shopCap, alert('open', 'a1')));
    await click('这 2 条都知道了');
    expect(asked).toEqual([
      { what: 'acknowledge', given: ['a1'] },
      { what: 'acknowledge', given: ['a2'] },
    ]);
  });
  test('the three answers to an alert stand side by side at 360 px', async () => {
    const { root } = await mount(<div style={{ width: 330 }}>{inbox(alert('open', 'a1'))}</div>);
    const buttons = [...root.querySelectorAll('button')].filter(({ textContent }) =>
      ['知道了', '稍后提醒', '标记已处理'].includes(textContent),
    );
    expect(new Set(buttons.map((button) => button.getBoundingClientRect().top)).size).toBe(1);
    expect(buttons).toHaveLength(3);
  });
  test('putting off asks until when, and gives an instant of the shop’s clock', async () => {
    const { click, asked } = await mount(inbox(alert('open', 'a1')));
    await click('稍后提醒');
    await click('明天 9 点');
    expect(asked).toEqual([{ what: 'snooze', given: ['a1', '2026-11-23T01:00:00.000Z'] }]);
  });
  test.each([
    ['稍后提醒', '1 小时后'],
    ['标记已处理', '怎么处理的'],
  ])('by keyboard “%s” takes the focus along, and Escape brings it back', async (opener, first) => {
    const { click, control } = await mount(inbox(alert('open', 'a1')));
    await click(opener);
    expect(document.activeElement).toBe(control(first));
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    document.activeElement?.dispatchEvent(key);
    await until('the button is back', () => document.activeElement?.textContent === opener);
  });
  test('silent until a day begins in the shop’s zone; a day that is not to come is refused', async () => {
    const { click, type, asked, text } = await mount(inbox(alert('open', 'a1')));
    await click('稍后提醒');
    await type('知道了，这一天之前不再提醒', '2026-11-22');
    await click('确定');
    expect(text()).toContain('请选今天以后的日期');
    await type('知道了，这一天之前不再提醒', '2026-11-25');
    await click('确定');
    expect(asked).toEqual([{ what: 'acknowledge', given: ['a1', '2026-11-24T16:00:00.000Z'] }]);
  });
  test.each([
    [{ state: 'snoozed', until: '2026-11-23T01:00:00.000Z' }, '11/23 09:00 再提醒'],
    [{ state: 'acknowledged', until: '2026-11-24T16:00:00.000Z' }, '11/25 00:00 前不再提醒'],
    [{ state: 'acknowledged' }, '恢复正常前不再提醒'],
    [{ state: 'resolved', steps: [{ at: NOW, state: 'resolved', cleared: true }] }, '数字已恢复正常'],
    [{ state: 'resolved', steps: [{ at: NOW, state: 'resolved', off: true }] }, '规则已停用'],
    [{ state: 'resolved', steps: [{ at: NOW, state: 'resolved', note: '已停投' }] }, '处理说明：已停投'],
  ] as const)('says what became of one: %o', async (more, words) => {
    const { text } = await mount(inbox({ ...alert('open', 'a1'), ...more }));
    expect(text()).toContain(words);
  });
  test('the alert that a banner led to takes the focus, once', async () => {
    const { root, asked } = await mount(
      <AlertInbox
        alerts={[alert('open', 'a1'), alert('acknowledged', 'a2')]}
        zone={ZONE}
        now={NOW}
        focused="a2"
      />,
    );
    expect(document.activeElement?.textContent).toContain('已知悉');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(asked).toEqual([{ what: 'alertShown', given: [] }]);
  });
  test('leads to its clause with the evidence, and to the contract where none is shown', async () => {
    const [model] = modelOf([facts([spend('2026-11-22', 68_350, true)])]).contracts;
    if (!model) throw new Error('the sample has a contract');
    const cap = model.clauses.lines.find(({ summary }) => summary.state === 'breached');
    const led: Alert = { ...alert('open', 'a1'), clauseId: cap?.summary.clauseId };
    const { root, click } = await mount(
      <>
        {inbox(led)}
        <VerdictList clauses={model.clauses} zone={ZONE} />
      </>,
    );
    await click('看这条条款');
    const opened = [...root.querySelectorAll('details')].filter(({ open }) => open);
    expect(opened[0]?.textContent).toContain('违约');
    expect(opened[0]?.contains(document.activeElement)).toBe(true);
    const alone = await mount(inbox(led));
    await alone.click('看这条条款');
    expect(alone.asked).toEqual([{ what: 'openWorkbench', given: [`#/contract/${contract.id}`] }]);
  });
});
