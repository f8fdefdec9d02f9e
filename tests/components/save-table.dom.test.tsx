import { expect, test } from 'vitest';
import { SaveTable } from '../../components/report/SaveTable';
import { reconciliationWorkbook } from '../../lib/reports/reconciliation-workbook';
import { trackingWorkbook } from '../../lib/reports/tracking-workbook';
import { seededQuarter } from '../reports/seeded-quarter';
import { axeFaults, mount } from './mount';

test('a table is made and handed over when it is asked for, in the kind asked for', async () => {
  const book = trackingWorkbook(seededQuarter());
  let made = 0;
  const make = () => {
    made++;
    return book;
  };
  const { asked, click, root, text } = await mount(<SaveTable name="sheets:tracking" make={make} />);
  expect(made).toBe(0);
  await click('下载数据跟踪表（Excel）');
  await click('下载数据跟踪表（CSV）');
  expect(asked).toEqual([
    { what: 'saveWorkbook', given: [book, 'xlsx', 'zh-CN'] },
    { what: 'saveWorkbook', given: [book, 'csv', 'zh-CN'] },
  ]);
  expect(text()).toContain('已下载');
  expect(await axeFaults(root)).toEqual([]);
});

test('the table that was asked for is the one that is made', async () => {
  const make = () => reconciliationWorkbook({ ...seededQuarter(), month: 2 });
  const { asked, click } = await mount(<SaveTable name="settlement:reconciliation" make={make} />);
  await click('下载对账表（Excel）');
  expect(asked[0]?.given[0]).toEqual(make());
});
