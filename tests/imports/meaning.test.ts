import { expect, test } from 'vitest';
import { readFile } from '../../lib/imports/read-file';
import { observe } from '../../lib/metrics/observe';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { isProblem } from '../../lib/problem';
import { utf8, xls, xlsSheets, xlsx } from './make';

async function factsOf(bytes: Uint8Array, name: string, consoleId?: string): Promise<SnapshotFacts> {
  const file = await readFile(bytes, name);
  if (isProblem(file)) throw new Error(JSON.stringify(file));
  return observe(
    {
      id: 's',
      shopId: 'shop',
      consoleId: consoleId ?? file.consoleId,
      page: file.named.stem,
      zone: 'Asia/Shanghai',
      capturedAt: '2026-11-20T02:00:00.000Z',
      readings: [file.reading],
    },
    [],
  );
}

/** `metric entity from~to shown unit`, for figures that matter to a contract. */
function told(facts: SnapshotFacts): string[] {
  return facts.observations.map(
    ({ metric, entity, period, shown, unit, summary }) =>
      `${metric} ${entity.kind}:${entity.id}${summary ? ' total' : ''} ${period.from}~${period.to} ${shown} ${unit}`,
  );
}

test('products of 生意参谋 for a week', async () => {
  const rows = [
    ['【生意参谋平台】商品排行'],
    ['统计日期：2026-11-01 至 2026-11-07'],
    ['注：商品访客数为去重值'],
    [],
    [
      '商品ID',
      '商品名称',
      '商品访客数',
      '商品浏览量',
      '支付金额',
      '商品支付转化率',
      '成功退款金额',
      '竞争力评分',
    ],
    ['682934571203', '羊毛开衫', '1,391', '2,100', '34,895.00', '0.43%', '120.00', '88'],
    ['682934571204', '半裙', '12', '20', '-', '-', '0.00', '61'],
  ];
  const facts = await factsOf(xls(rows), '【生意参谋平台】商品_全部_2026-11-01_2026-11-07.xls');
  expect(facts.consoleId).toBe('sycm');
  expect(facts.tables[0]).toMatchObject({
    rows: 'product',
    period: { from: '2026-11-01', to: '2026-11-07' },
  });
  expect(told(facts)).toEqual(
    expect.arrayContaining([
      'sales product:682934571203 2026-11-01~2026-11-07 3489500 CNY',
      'visitors product:682934571203 2026-11-01~2026-11-07 1391 count',
      'conversionRate product:682934571203 2026-11-01~2026-11-07 0.0043 ratio',
      'refundAmount product:682934571203 2026-11-01~2026-11-07 12000 CNY',
    ]),
  );
  expect(told(facts).filter((line) => line.startsWith('sales product:682934571204'))).toEqual([]);
});

test('sources with totals of every level give each level once', async () => {
  const head = ['流量载体', '一级来源', '二级来源', '访客数', '支付金额'];
  const facts = await factsOf(
    xlsSheets({
      全店流量来源: [
        head,
        ['全店', '汇总', '汇总', '1,000', '10,000.00'],
        ['全店', '付费推广', '汇总', '400', '4,000.00'],
        ['全店', '付费推广', '关键词推广', '400', '4,000.00'],
        ['全店', '搜索', '汇总', '600', '6,000.00'],
        ['全店', '搜索', '手淘搜索', '600', '6,000.00'],
      ],
    }),
    '【生意参谋平台】店铺来源_2026-11-07.xls',
  );
  const visitors = told(facts).filter((line) => line.startsWith('visitors source'));
  expect(visitors).toEqual([
    'visitors source:付费推广 2026-11-07~2026-11-07 400 count',
    'visitors source:付费推广 / 关键词推广 2026-11-07~2026-11-07 400 count',
    'visitors source:搜索 2026-11-07~2026-11-07 600 count',
    'visitors source:搜索 / 手淘搜索 2026-11-07~2026-11-07 600 count',
  ]);
});

test('promotion of 拼多多 by day, with its total row', async () => {
  const rows = [
    [
      '日期',
      '商品ID',
      '商品名称',
      '推广场景',
      '推广名称',
      '总花费(元)',
      '交易额(元)',
      '实际投产比',
      '曝光量',
      '点击量',
    ],
    ['2026-11-06', '582934571203', '开衫', '商品推广', '计划A', '312.50', '1,200.00', '3.84', '12131', '402'],
    ['2026-11-07', '582934571203', '开衫', '商品推广', '计划A', '287.50', '900.00', '3.13', '11000', '380'],
    ['合计', '-', '-', '-', '-', '600.00', '2,100.00', '3.50', '23131', '782'],
  ];
  const facts = await factsOf(
    await xlsx({ name: '推广数据', rows }),
    '拼多多推广_分天.xlsx',
    'pinduoduo-ads',
  );
  expect(told(facts)).toEqual(
    expect.arrayContaining([
      'adSpend product:582934571203 2026-11-06~2026-11-06 31250 CNY',
      'adSpend product:582934571203 2026-11-07~2026-11-07 28750 CNY',
    ]),
  );
  expect(facts.tables[0]?.doubts).toEqual([]);
});

test('daily figures of 罗盘, whose rates are fractions', async () => {
  const rows = [
    ['日期', '成交金额', '商品点击人数', '成交转化率', '退款率（支付时间）'],
    ['2026/11/06', '12905.25', '402', '0.0421', '-'],
  ];
  const facts = await factsOf(await xlsx({ name: 'sheet1', rows }), '罗盘_核心数据.xlsx', 'compass');
  expect(told(facts)).toEqual(
    expect.arrayContaining([
      'sales shop:shop 2026-11-06~2026-11-06 1290525 CNY',
      'conversionRate shop:shop 2026-11-06~2026-11-06 0.0421 ratio',
    ]),
  );
});

test('a business report of Amazon, with both kinds of dash in its names', async () => {
  const csv = [
    '"(Parent) ASIN","(Child) ASIN","Title","Sessions – Total","Sessions - Total - B2B","Page Views – Total","Featured Offer (Buy Box) Percentage","Units Ordered","Unit Session Percentage","Ordered Product Sales","Total Order Items"',
    '"B0AAAAAAA1","B0AAAAAAA2","Wool Cardigan, Grey","1,204","31","2,400","98%","120","9.97%","$12,905.25","118"',
  ].join('\n');
  const file = await readFile(utf8(csv, true), 'BusinessReport-11-20-26.csv');
  if (isProblem(file)) throw new Error(file.code);
  expect(file.reading.tables[0]?.columns[3]?.label).toBe('Sessions – Total');
  expect(file.reading.tables[0]?.rows[0]?.cells[9]?.text).toBe('$12,905.25');
  const facts = await factsOf(utf8(csv, true), 'Report_2026-11-19.csv', 'amazon-us');
  expect(told(facts)).toEqual(
    expect.arrayContaining(['sales product:B0AAAAAAA2 2026-11-19~2026-11-19 1290525 USD']),
  );
});

test('a traffic report of eBay: five lines above the header, a column without a name', async () => {
  const csv = [
    'Listing traffic report,,,,',
    'Seller,toko,,,',
    'Start date,2026-11-01,,,',
    'End date,2026-11-07,,,',
    ',,,,',
    'Listing title,Item ID,Total impressions,Page views,Quantity sold,',
    'Wool cardigan,="154829301122",12131,402,-,',
    'Skirt,="154829301123",900,31,2,',
  ].join('\n');
  const file = await readFile(utf8(csv, true), 'eBay-ListingsTrafficReport.csv');
  if (isProblem(file)) throw new Error(file.code);
  expect(file.reading.tables[0]?.columns.map(({ label }) => label)).toEqual([
    'Listing title',
    'Item ID',
    'Total impressions',
    'Page views',
    'Quantity sold',
  ]);
  expect(file.reading.tables[0]?.rows.map(({ cells }) => cells[1]?.text)).toEqual([
    '154829301122',
    '154829301123',
  ]);
});

test('orders of 拼多多 keep their numbers as text and lose their buyers when stored', async () => {
  const csv = [
    '商品,订单号,订单状态,商品总价(元),用户实付金额(元),商家实收金额(元),商品数量(件),发货时间,收货人,手机,商品id,售后状态,订单成交时间',
    '开衫,261107-123456789012345\t,已发货,99.00,89.00,89.00,1,2026-11-07 10:00:00,王小明,13812345678,582934571203,无售后或售后取消,2026-11-07 09:00:00',
  ].join('\r\n');
  const file = await readFile(utf8(csv), '订单_2026-11-07.csv');
  if (isProblem(file)) throw new Error(file.code);
  expect(file.reading.tables[0]?.rows[0]?.cells[1]?.text).toBe('261107-123456789012345');
  expect(file.reading.tables[0]?.columns).toHaveLength(13);
});

test('two different statements of the days leave them unknown', async () => {
  const rows = [
    ['统计日期：2026-11-01 至 2026-11-07'],
    ['统计日期：2026-10-01 至 2026-10-31'],
    ['商品ID', '商品名称', '访客数', '支付金额'],
    ['682934571203', '开衫', '10', '20.00'],
  ];
  const facts = await factsOf(xls(rows), '商品.xls', 'sycm');
  expect(facts.tables[0]?.period).toBeUndefined();
  expect(facts.observations).toEqual([]);
});
