import { describe, expect, test } from 'vitest';
import { readFile } from '../../../lib/imports/read-file';
import { isProblem } from '../../../lib/problem';
import type { Statement } from '../../../lib/reports/operator/statement';
import { tableStatements } from '../../../lib/reports/operator/table';
import { readStatements } from '../../../lib/reports/operator/text';

const context = { period: { from: '2026-11-09', to: '2026-11-15' }, currency: 'CNY' as const, shops: [] };

/** `metric figure days` of what is held against the merchant's own figures. */
function definite(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ figure, refusal, period }) => {
    if (!figure || refusal || !period || !('metric' in figure.of)) return [];
    const whole = period.from === context.period.from && period.to === context.period.to;
    return [`${figure.of.metric} ${figure.shown}${whole ? '' : ` ${period.from}/${period.to}`}`];
  });
}

const text = (report: string) => definite(readStatements(report, context));

async function file(rows: readonly (readonly string[])[]): Promise<string[]> {
  const read = await readFile(
    new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')),
    '周报.csv',
  );
  if (isProblem(read)) throw new Error(read.code);
  return definite(
    tableStatements(read.reading, {
      ...context,
      zone: 'Asia/Shanghai',
      shopId: 's1',
      readAt: '2026-11-16T02:00:00.000Z',
    }),
  );
}

describe('whose figure it is', () => {
  test.each([
    ['直通车花费 320，成交 1050，ROI 3.28', ['adSpendKeyword 32000']],
    ['直通车花费320，总花费520', ['adSpendKeyword 32000', 'adSpend 52000']],
    ['客服数据：首次响应时长38秒，询单转化率41.2%', ['firstResponseTime 38', 'consultConversion 0.412']],
    ['3分钟回复率98.5%，30秒应答率90%', ['replyRate3Minutes 0.985', 'replyRate30Seconds 0.9']],
    ['流量结构：免费流量占比52%', ['freeTrafficShare 0.52']],
    ['抖音渠道：访客数520', []],
    ['退款率（金额）7.6%，退款订单31单', ['refundRateAmount 0.076', 'refundOrders 31']],
  ])('%s', (report, found) => {
    expect(text(report)).toEqual(found);
  });
});

describe('which days a figure is of', () => {
  test.each([
    ['支付金额6.9万，比上周6.1万多，转化率2.8%', ['sales 6900000', 'conversionRate 0.028']],
    [
      '日期\t支付金额\n11-09\t9800\n11-10\t10200\n合计\t20000',
      ['sales 980000 2026-11-09/2026-11-09', 'sales 1020000 2026-11-10/2026-11-10'],
    ],
    [
      '11.9 周一 销售额9800\n11.10 周二 销售额10200\n合计 销售额20000',
      ['sales 980000 2026-11-09/2026-11-09', 'sales 1020000 2026-11-10/2026-11-10'],
    ],
    ['指标\t数值\t环比\n支付金额\t68532.40\t12.3%', ['sales 6853240']],
  ])('%s', (report, found) => {
    expect(text(report)).toEqual(found);
  });

  test('the total of a table of some days is of nobody knows which days, of all of them of the report’s', async () => {
    const head = ['日期', '支付金额'];
    const rows = Array.from({ length: 7 }, (_, at) => [`2026-11-${String(at + 9).padStart(2, '0')}`, '100']);
    expect(await file([head, ...rows.slice(0, 2), ['合计', '200']])).not.toContain('sales 20000');
    expect(await file([head, ...rows, ['合计', '700']])).toContain('sales 70000');
    expect(
      await file([
        ['渠道', '支付金额'],
        ['搜索', '100'],
        ['合计', '200'],
      ]),
    ).not.toContain('sales 10000');
  });

  test('a table with its metrics down is read line by line', async () => {
    const rows = [
      ['统计周期：2026-11-09 至 2026-11-15'],
      ['指标', '数值', '环比'],
      ['支付金额', '68532.40', '12.3%'],
      ['访客数', '12480', '4.9%'],
    ];
    expect(await file(rows)).toEqual(['sales 6853240', 'visitors 12480']);
  });
});
