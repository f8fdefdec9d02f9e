import { expect, test } from 'vitest';
import { VerdictDetail } from '../../components/panel/VerdictDetail';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { addDays } from '../../lib/quantity/day';
import { facts, shop } from '../contracts/facts';
import { contractOf } from '../contracts/entered';
import { mount } from './mount';

test('a month that is not over shows where it is heading, beside the verdict', async () => {
  const start = '2026-11-01';
  const contract = contractOf([{ kind: 'sales-target', params: { amount: 10_000 } }], { start });
  const rows = Array.from({ length: 10 }, (_, i) => ({ entity: shop, value: 1000, from: addDays(start, i) }));
  const history = createHistory([facts({ metric: 'sales', from: start, rows })]);
  const [verdict] = evaluate(contract, history, '2026-11-11T04:00:00.000Z');
  if (!verdict) throw new Error('no verdict');
  const page = await mount(<VerdictDetail verdict={verdict} zone={contract.zone} />);
  expect(page.text()).toContain('已过 10 / 30 天');
  expect(page.text()).toContain('¥300.00');
});
