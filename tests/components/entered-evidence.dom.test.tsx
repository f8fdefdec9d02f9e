import { expect, test } from 'vitest';
import { VerdictDetail } from '../../components/panel/VerdictDetail';
import { evaluate } from '../../lib/contracts/evaluate';
import { createHistory } from '../../lib/contracts/history';
import { isProblem } from '../../lib/problem';
import { saveContract } from '../../lib/store/contracts';
import { database } from '../../lib/store/db';
import { saveEntry } from '../../lib/store/entries';
import { contractOf } from '../contracts/entered';
import { mount, settled } from './mount';

test('a verdict on entries shows what was entered, when it happened and when the merchant entered it', async () => {
  const db = await database();
  if (isProblem(db)) throw new Error(db.code);
  const contract = contractOf([{ kind: 'extra-fee-approval', params: { approval: 'prior' } }]);
  await saveContract(db, contract);
  const fee = await saveEntry(db, {
    kind: 'extra-fee',
    contractId: contract.id,
    happenedAt: '2026-11-05T02:00:00.000Z',
    enteredAt: '2026-11-06T03:30:00.000Z',
    what: '详情页拍摄',
    amountMinor: 600_000,
    approval: 'none',
    evidence: ['报价截图.png'],
  });
  if (isProblem(fee)) throw new Error(fee.code);
  const [verdict] = evaluate(contract, createHistory([], [fee]), '2026-11-10T04:00:00.000Z');
  if (!verdict) throw new Error('no verdict');
  const lost = { ...verdict, entryIds: [fee.id, 'entry-lost01'] };
  const page = await mount(<VerdictDetail verdict={lost} zone={contract.zone} />);
  expect(page.text()).not.toContain('详情页拍摄 ·');
  await page.click('依据的登记（2）');
  await expect.poll(() => page.text()).toContain('额外收费 · 详情页拍摄 · ¥6,000.00');
  await settled();
  expect(page.text()).toContain('发生于 11/05 10:00；商家登记于 11/06 11:30');
  expect(page.text()).toContain('凭据：报价截图.png');
  expect(page.text()).toContain('登记 …lost01 已不在记录里');
});
