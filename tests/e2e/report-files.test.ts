import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { nextDownload } from '../tool/download.ts';
import { begin, runningWeek, saidInPage, withContract } from './story.ts';

/** Width and height of a PNG, from its first chunk. */
function pngSize(bytes: Uint8Array): [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  return [view.getUint32(16), view.getUint32(20)];
}

test('tables, review and picture are handed over as files', async () => {
  const story = await begin();
  const { extension, url } = story;
  await withContract(story);
  const report = await extension.open(url('alimama/report', { spend: 'over', day: 'today' }));
  await saidInPage(report, /527\.40/);

  const settlement = await extension.openOwn('workbench.html#/settlement', { width: 1100, height: 900 });
  // The sheet grows until its figures are there, and a button that moves away is missed by the click.
  await settlement.getByText('≥ ¥680.20').first().waitFor();
  const save = (name: string) => () => settlement.getByRole('button', { name }).click();
  const sheet = read(await nextDownload(settlement, '.xlsx', save('下载对账表（Excel）')));
  expect(sheet.SheetNames).toEqual(['对账表', '逐周对账', '数据来源', '说明']);
  expect(sheet.Sheets['对账表']?.['A2'].v).toBe('支付金额');
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await nextDownload(settlement, '.csv', save('下载对账表（CSV）')),
  );
  expect(csv).toMatch(/^\uFEFF项目,至少,至多,单位,依据,还缺什么\r\n支付金额,/);

  const review = await extension.openOwn('workbench.html#/review', { width: 1100, height: 900 });
  await review.getByRole('heading', { name: /四、如果还不达标/ }).waitFor();
  const text = await review.getByRole('article').innerText();
  expect(text).toMatch(/相符/);
  const tracking = read(
    await nextDownload(review, '.xlsx', () =>
      review.getByRole('button', { name: '下载数据跟踪表（Excel）' }).click(),
    ),
  );
  expect(tracking.SheetNames[0]).toBe('每日数据');
  const pdf = await review.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  const weekly = await extension.openOwn(runningWeek(), { width: 1100, height: 900 });
  const picture = await nextDownload(weekly, '.png', () =>
    weekly.getByRole('button', { name: '下载图片' }).click(),
  );
  const [width, height] = pngSize(picture);
  expect(width).toBe(1080);
  expect(height).toBeGreaterThan(600);
});
