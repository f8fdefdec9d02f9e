import { describe, expect, test } from 'vitest';
import { type RecogniseOptions, recogniseColumn } from '../../lib/metrics/recognise';
import { isProblem } from '../../lib/problem';

interface Case {
  readonly label: string;
  readonly is: string;
  readonly with?: RecogniseOptions;
}

const MEANT: readonly Case[] = [
  { label: '支付金额', is: 'sales' },
  { label: '支付金额(元)', is: 'sales' },
  { label: ' 支付 金额 ', is: 'sales' },
  { label: '成交金额', is: 'sales' },
  { label: '成交金额', is: 'adSales', with: { console: 'qianchuan' } },
  { label: '成交金额', is: 'adSales', with: { title: '推广计划报表' } },
  { label: '推广数据 / 成交金额', is: 'adSales' },
  { label: '交易额(元)', is: 'adSales', with: { console: 'pinduoduo-ads' } },
  { label: '下单金额', is: 'salesCreated' },
  { label: '花费', is: 'adSpend' },
  { label: '消耗（元）', is: 'adSpend' },
  { label: '总花费(元)', is: 'adSpend' },
  { label: '成交花费(元)', is: 'adSpendPaid' },
  { label: 'Gastos', is: 'adSpend' },
  { label: '投入产出比', is: 'roi' },
  { label: '净实际投产比', is: 'roiNet' },
  { label: '结算投产比', is: 'roiSettled' },
  { label: '目标投产比', is: 'roiTarget' },
  { label: '日限额', is: 'adBudget' },
  { label: 'ROAS', is: 'roi' },
  { label: '客单价', is: 'averageOrderValue' },
  { label: '件单价', is: 'unitPriceAverage' },
  { label: 'Sales per Order', is: 'salesPerOrder' },
  { label: '支付转化率', is: 'conversionRate' },
  { label: '商品支付转化率', is: 'conversionRate' },
  { label: '转化率', is: 'adConversionRate', with: { title: '直通车报表' } },
  { label: '转化率', is: 'conversionRate', with: { title: '店铺概况' } },
  { label: '访客数', is: 'visitors' },
  { label: '商品 / 访客数', is: 'visitors' },
  { label: 'Sessions – Total', is: 'visitors' },
  { label: '退款金额（支付时间）', is: 'refundAmountByPayDate' },
  { label: '退款金额(完结时间)', is: 'refundAmount' },
  { label: '金额退款率', is: 'refundRateAmount' },
  { label: '订单退款率', is: 'refundRateOrders' },
  { label: '客服首次响应时长(秒)', is: 'firstResponseTime' },
  { label: '3分钟人工回复率(8-23点)', is: 'replyRate3Minutes' },
  { label: '当前库存（件）', is: 'stock' },
  { label: 'days-of-supply', is: 'daysOfStock' },
  { label: 'Produk Terjual', is: 'units' },
  { label: 'Featured Offer (Buy Box) Percentage', is: 'buyBoxShare' },
  { label: '什么都行', is: 'visitors', with: { code: 'uv', console: 'sycm' } },
  { label: '直通车消耗', is: 'adSpendKeyword', with: { code: 'p4pExpendAmt' } },
  { label: '全店访客数', is: 'visitors' },
  { label: '昨日支付金额', is: 'sales' },
  { label: '近7天销量', is: 'units' },
  { label: '近30天严重劣质率', is: 'negativeFeedbackRate' },
  { label: '7日结算金额', is: 'salesSettled' },
  { label: 'online_store_visitors', is: 'visitors' },
  { label: '支付金额 / 昨日', is: 'sales' },
  { label: '支付金额 / 本期', is: 'sales' },
];

const REFUSED: readonly Case[] = [
  { label: '流量指数', is: 'column-is-index' },
  { label: '交易指数', is: 'column-is-index' },
  { label: '同行平均支付金额', is: 'column-is-peer' },
  { label: '支付金额 / 同行优秀', is: 'column-is-peer' },
  { label: '竞店访客数', is: 'column-is-peer' },
  { label: '支付金额环比', is: 'column-is-change' },
  { label: '支付金额 / 较前一日', is: 'column-is-change' },
  { label: '访客数变化', is: 'column-is-change' },
  { label: '目标销售额', is: 'column-is-setting' },
  { label: '收件人', is: 'column-is-personal' },
  { label: '手机号', is: 'column-is-personal' },
  { label: '收货地址', is: 'column-is-personal' },
  { label: '买家旺旺', is: 'column-is-personal' },
  { label: 'Buyer Email', is: 'column-is-personal' },
  { label: '转化率', is: 'column-ambiguous' },
  { label: '新客 / 支付金额', is: 'column-ambiguous' },
  { label: '访客数占比', is: 'column-unknown' },
  { label: '支付金额 / 占比', is: 'column-unknown' },
  { label: '操作', is: 'column-unknown' },
  { label: '', is: 'column-unknown' },
];

describe('recogniseColumn', () => {
  test.each(MEANT)('takes $label for $is', ({ label, is, with: options }) => {
    expect(recogniseColumn(label, options)).toMatchObject({ metric: is });
  });
  test.each(REFUSED)('refuses "$label" as $is', ({ label, is, with: options }) => {
    expect(recogniseColumn(label, options)).toMatchObject({ code: is });
  });

  test('passes on the unit that a label states', () => {
    expect(recogniseColumn('支付金额(万元)')).toMatchObject({ labelUnit: 'CNY', labelScale: 10_000 });
    expect(recogniseColumn('点击率(%)')).toMatchObject({ labelUnit: 'ratio', labelScale: 0.01 });
    expect(recogniseColumn('首次响应时长（分钟）')).toMatchObject({ labelUnit: 'second', labelScale: 60 });
    expect(recogniseColumn('支付金额')).not.toHaveProperty('labelUnit');
  });

  test('passes on the period that a label names', () => {
    expect(recogniseColumn('昨日支付金额')).toMatchObject({ preset: 'yesterday' });
    expect(recogniseColumn('近30天销量')).toMatchObject({ preset: 'last-30-days' });
    expect(recogniseColumn('7日结算金额')).not.toHaveProperty('preset');
    expect(recogniseColumn('近7天 / 支付金额')).toMatchObject({ preset: 'last-7-days' });
  });

  test('takes the scope from title and groups', () => {
    expect(recogniseColumn('支付金额', { title: '商品排行' })).toMatchObject({ scope: 'product' });
    expect(recogniseColumn('花费', { title: '推广计划' })).toMatchObject({ scope: 'campaign' });
    expect(recogniseColumn('访客数', { title: '流量来源' })).toMatchObject({ scope: 'source' });
    const found = recogniseColumn('支付金额');
    expect(isProblem(found) ? found : found.scope).toBe('shop');
  });
});
