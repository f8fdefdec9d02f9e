import { describe, expect, test } from 'vitest';
import { WeeklyPage } from '../../components/workbench/WeeklyPage';
import { axeFaults, type Mounted, mount } from './mount';
import { contract } from './sample';

const MONDAY = '2026-11-23T02:00:00.000Z';
const THURSDAY = '2026-11-26T02:00:00.000Z';
const second = { ...contract, id: 'contract-2', name: '第二份合同' };

function page(now: string, week?: string, contractId?: string): Promise<Mounted> {
  return mount(
    <WeeklyPage contracts={[contract, second]} week={week} contractId={contractId} now={now} />,
    'zh-CN',
    // Nothing is open: what begins by itself ends by itself.
    { consoleTabs: () => Promise.resolve([]) },
  );
}

const addressesOf = ({ root }: Mounted) =>
  Object.fromEntries(
    Array.from(root.querySelectorAll('a'), (link) => [link.textContent, link.getAttribute('href')]),
  );

describe('the week of the meeting page', () => {
  test('is the one that the button prepares: on a Monday the one that is over', async () => {
    for (const week of [undefined, 'start']) {
      const shown = await page(MONDAY, week);
      expect(shown.text()).toContain('2026-11-16 – 2026-11-22');
      // Of the week alone: a clause of the pack below it may well be about a month that is not over.
      expect(shown.text()).not.toContain('2026-11-22 · 本期未结束');
    }
  });
  test('on a Thursday is the running one, which says that it is', async () => {
    const shown = await page(THURSDAY);
    expect(shown.text()).toContain('2026-11-23 – 2026-11-29 · 本期未结束');
    expect(addressesOf(shown)).not.toHaveProperty('本周');
  });
  test('can be any other: the running one is a click away, and the contract goes along', async () => {
    expect(addressesOf(await page(MONDAY, '2026-11-11', second.id))).toMatchObject({
      本周: '#/weekly/2026-11-23/contract-2',
      前一周: '#/weekly/2026-11-02/contract-2',
      后一周: '#/weekly/2026-11-16/contract-2',
    });
  });
  test('of another contract is the same week', async () => {
    const shown = await page(MONDAY, '2026-11-11');
    const choice = shown.control('合同') as HTMLSelectElement;
    choice.value = second.id;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    expect(location.hash).toBe('#/weekly/2026-11-09/contract-2');
  });
  test('begun from the panel stays in the address, so that a reload does not read again', async () => {
    await page(MONDAY, 'start', second.id);
    expect(location.hash).toBe('#/weekly/2026-11-16/contract-2');
  });
  test('breaks no rule of accessibility', async () => {
    expect(await axeFaults((await page(MONDAY)).root)).toEqual([]);
  });
});
