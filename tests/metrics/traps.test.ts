import { describe, expect, test } from 'vitest';
import { consoles } from '../../lib/consoles';
import { observe } from '../../lib/metrics/observe';
import { recogniseColumn } from '../../lib/metrics/recognise';
import { isProblem } from '../../lib/problem';
import { snapshotOf } from './page';

function meant(label: string, options: Parameters<typeof recogniseColumn>[1] = {}): string {
  const found = recogniseColumn(label, options);
  return isProblem(found) ? found.code : found.metric;
}

const SHOP = { title: '店铺概况' };
const ADS = { title: '推广计划' };

describe('one label, several metrics', () => {
  test.each([
    ['点击率', 'organicCtr', 'adCtr', 'adCtr'],
    ['CTR', 'organicCtr', 'adCtr', 'adCtr'],
    ['曝光量', 'productImpressions', 'adImpressions', 'adImpressions'],
    ['点击量', 'productClicks', 'adClicks', 'adClicks'],
    ['总成交金额', 'sales', 'adSales', 'adSales'],
    ['收藏宝贝数', 'favourites', 'adFavourites', 'adFavourites'],
    ['转化率', 'conversionRate', 'adConversionRate', 'column-ambiguous'],
    ['Dilihat', 'pageViews', 'adImpressions', 'adImpressions'],
  ])('%s is %s of a shop, %s of ads and %s alone', (label, shop, ads, alone) => {
    expect([meant(label, SHOP), meant(label, ADS), meant(label)]).toEqual([shop, ads, alone]);
  });

  test.each([
    ['支付金额', 'crtAmt', 'salesCreated'],
    ['直通车消耗', 'p4pExpendAmt', 'adSpendKeyword'],
    ['关键词推广费', 'p4pExpendAmt', 'adSpendKeyword'],
    ['客单价', 'payPct', 'averageOrderValue'],
    ['随便什么', 'rfdSucAmt', 'refundAmount'],
  ])('%s under the code %s is %s', (label, code, metric) => {
    expect(meant(label, { code, console: 'sycm' })).toBe(metric);
  });
});

describe('a basis is never taken for another', () => {
  test.each([
    [
      ['支付金额', '下单金额', '净支付金额', '结算金额'],
      ['sales', 'salesCreated', 'salesNet', 'salesSettled'],
    ],
    [
      ['Sales (Paid Order)', 'Sales (Placed Order)', 'Sales (Confirmed Order)'],
      ['sales', 'salesCreated', 'salesConfirmed'],
    ],
    [
      ['成交金额', '用户支付金额'],
      ['sales', 'salesUserPaid'],
    ],
    [
      ['支付父订单数', '支付子订单数', '下单单量'],
      ['orders', 'suborders', 'ordersCreated'],
    ],
    [
      ['客单价', '件单价', 'Sales per Order'],
      ['averageOrderValue', 'unitPriceAverage', 'salesPerOrder'],
    ],
    [
      ['退款金额(支付时间)', '退款金额(完结时间)', '取消及售后退款金额'],
      ['refundAmountByPayDate', 'refundAmount', 'refundAmountWithCancels'],
    ],
    [
      ['金额退款率', '订单退款率', '退款率'],
      ['refundRateAmount', 'refundRateOrders', 'refundRate'],
    ],
    [
      ['实际投产比', '净实际投产比', '结算投产比', '目标投产比', '综合ROI', 'ACOS'],
      ['roi', 'roiNet', 'roiSettled', 'roiTarget', 'roiCombined', 'acos'],
    ],
    [
      ['访客数', '商品访客数', '新访客数'],
      ['visitors', 'productVisitors', 'newVisitors'],
    ],
    [
      ['到手价', '活动价', '申报价格', '售价'],
      ['priceAfterCoupons', 'priceCampaign', 'priceSupply', 'price'],
    ],
    [
      ['关键词推广费', '全站推广花费', '淘宝客佣金'],
      ['adSpendKeyword', 'adSpendSite', 'affiliateCost'],
    ],
  ])('%j are %j', (labels, metrics) => {
    expect(labels.map((label) => meant(label))).toEqual(metrics);
  });
});

test('of two columns of one metric the one of all has it', () => {
  const meanings = (labels: string[]) =>
    observe(
      snapshotOf([{ labels: ['日期', ...labels], rows: [['2026-11-21', '7', '5']] }]),
      [],
    ).tables.flatMap(({ columns }) => columns.slice(1).map(({ meaning }) => meaning?.metric));
  expect(meanings(['整体消耗', '基础消耗'])).toEqual(['adSpend', undefined]);
  expect(meanings(['花费', '消耗'])).toEqual([undefined, undefined]);
  expect(meanings(['总花费', '总消耗'])).toEqual([undefined, undefined]);
});

test.each([
  ['Total Penjualan (Pesanan Dibuat) (IDR)', 'salesCreated'],
  ['Total page views', 'pageViews'],
  ['Total clicks', 'adClicks'],
  ['Total price', 'column-unknown'],
  ['Total budget', 'column-is-setting'],
  ['Order Defect Rate', 'column-unknown'],
])('%s is %s', (label, metric) => {
  expect(meant(label)).toBe(metric);
});

describe('a part is not the whole', () => {
  test.each([
    '支付金额(无线)',
    '访客数（PC）',
    '支付金额（新客）',
    'Sales (new to brand)',
    'Purchases (new to brand)',
    'Sessions - Total - B2B',
    'Sessions - Mobile App - Total',
    '直播 / 访客数',
  ])('%s is no metric of the shop', (label) => {
    expect(['column-unknown', 'column-ambiguous']).toContain(meant(label));
  });
  test.each([
    ['Total Sales (promoted)', 'adSalesDirect'],
    ['Sales (halo)', 'adSalesIndirect'],
    ['支付金额(元)', 'sales'],
    ['3分钟人工回复率(8-23点)', 'replyRate3Minutes'],
  ])('%s is %s', (label, metric) => {
    expect(meant(label)).toBe(metric);
  });
});

test.each(['sycm', 'compass', 'shangzhi', 'shengyitong', 'xiaohongshu'])(
  'what the market pages of %s show is nobody of ours',
  (consoleId) => {
    const page = consoles.find(({ id }) => id === consoleId)?.pages.find(({ peers }) => peers);
    const { tables, observations } = observe(
      snapshotOf([{ labels: ['商品', '支付金额', '访客数'], rows: [['甲', '¥9.00', '7']] }], {
        consoleId,
        page: page?.id ?? '',
      }),
      [],
    );
    expect(page).toBeDefined();
    expect(observations).toEqual([]);
    expect(tables[0]?.columns.at(-1)?.problem).toBe('column-is-peer');
  },
);
