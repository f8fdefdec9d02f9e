import { expect, test } from 'vitest';
import { backTest } from '../../lib/alerts/back-test';
import { kinds } from '../../lib/alerts/kinds';
import { pastOf } from '../../lib/alerts/past';
import { alertSettingsSchema, withSetting } from '../../lib/alerts/settings';
import { say } from '../../lib/messages/say';
import { addDays } from '../../lib/quantity/day';
import { facts, account } from '../contracts/facts';
import { contractWith, daysBack, inputOf, TODAY } from './shop';

function kindOf(id: string) {
  const kind = kinds.find((one) => one.id === id);
  if (!kind) throw new Error(id);
  return kind;
}

const read = daysBack(50, (back) => ({ refundRate: back === 10 || back === 30 ? 0.3 : 0.05, orders: 50 }));

test('tells how often a rule would have rung, and on which days', () => {
  const { message, rung } = backTest(
    pastOf(inputOf({ read: daysBack(50, (back) => ({ sales: back % 20 === 3 ? 900_000 : 500_000 })) })),
    kindOf('big-change'),
    {},
  );
  // The day of 9,000 and its echo a week later, both read the morning after.
  expect(rung.map(({ day }) => day)).toEqual(
    expect.arrayContaining([addDays(TODAY, -3), addDays(TODAY, -23)]),
  );
  expect(say('zh-CN', message)).toBe(`过去 60 天，这条规则会提醒 ${rung.length} 次`);
});

test('follows the limit that is being tried, before it is saved', () => {
  const kind = kindOf('refund-surge');
  expect(backTest(pastOf(inputOf({ read })), kind, {}).rung.map(({ day }) => day)).toEqual([
    addDays(TODAY, -30),
    addDays(TODAY, -10),
  ]);
  const strict = withSetting({}, kind, { thresholds: { share: 0.4 } });
  expect(backTest(pastOf(inputOf({ read })), kind, strict).rung).toEqual([]);
});

test('judges each day by what was read by then: a cap that was passed is heard on its day', () => {
  const day = addDays(TODAY, -5);
  const rows = [{ entity: account, value: 40_000, summary: true }];
  const cap = { amount: 300, comparator: '<=', scope: 'shop', per: 'day' };
  const contracts = [contractWith([{ id: 'cap', kind: 'ad-spend-cap', party: 'operator', params: cap }])];
  const input = inputOf({
    contracts,
    read: [facts({ from: day, open: true, readAt: `${day}T08:00:00.000Z`, rows })],
  });
  expect(backTest(pastOf(input), kindOf('cap-exceeded'), {}).rung.map((one) => one.day)).toEqual([day]);
});

test('nothing read is nothing rung', () => {
  for (const kind of kinds) expect(backTest(pastOf(inputOf({})), kind, {}).rung).toEqual([]);
});

test('settings from outside are checked: kinds and limits are kept, nonsense is refused', () => {
  expect(
    alertSettingsSchema.safeParse({ anomaly: { on: false }, 'refund-surge': { thresholds: { share: 0.1 } } })
      .success,
  ).toBe(true);
  expect(alertSettingsSchema.safeParse({ anomaly: { on: 'no' } }).success).toBe(false);
  expect(alertSettingsSchema.safeParse({ anomaly: { thresholds: { share: -1 } } }).success).toBe(false);
});
