import iconv from 'iconv-lite';
import { describe } from 'vitest';
import { csv, type Export, testExports, WEEK } from './exports';
import { utf8, xlsSheets, xlsx } from './make';

const EXPORTS: readonly Export[] = [
  {
    what: 'tabs between cells, named .xls',
    name: '交易概况_20261107.xls',
    bytes: () =>
      iconv.encode(
        csv(
          [
            ['店铺', '支付金额', '支付订单数'],
            ['衣然女装', '3,021.50', '36'],
          ],
          '\t',
        ),
        'gbk',
      ),
    console: 'sycm',
    says: ['sales shop:shop 2026-11-07~2026-11-07 302150 CNY'],
  },
  {
    what: 'UTF-16 text of a spreadsheet’s “Unicode text”',
    name: '店铺日报_2026-11-07.txt',
    bytes: () =>
      iconv.encode(
        csv(
          [
            ['统计日期', '支付金额', '访客数'],
            ['2026-11-07', '3,021.50', '1,200'],
          ],
          '\t',
        ),
        'utf16le',
        { addBOM: true },
      ),
    console: 'sycm',
    says: ['sales shop:shop 2026-11-07~2026-11-07 302150 CNY'],
  },
  {
    what: 'an Amazon business report',
    name: 'BusinessReport-11-20-26.csv',
    bytes: () =>
      utf8(
        csv([
          [
            '(Parent) ASIN',
            '(Child) ASIN',
            'Title',
            'Sessions – Total',
            'Sessions – Total – B2B',
            'Featured Offer (Buy Box) Percentage',
            'Units Ordered',
            'Unit Session Percentage',
            'Ordered Product Sales',
            'Total Order Items',
          ],
          [
            'B0AAAAAAA1',
            'B0AAAAAAA2',
            'Rice cooker, 3 L',
            '1,204',
            '12',
            '98.21%',
            '40',
            '3.32%',
            '$12,905.25',
            '38',
          ],
        ]),
        true,
      ),
    console: 'amazon-us',
    says: [],
    never: ['sales product:B0AAAAAAA1'],
  },
  {
    what: 'ads of Amazon with guarded ids and days',
    name: 'Sponsored Products Campaign report.csv',
    bytes: () =>
      utf8(
        [
          'Date,Campaign ID,Campaign name,Impressions,Clicks,Click-Thru Rate (CTR),Spend,7 Day Total Sales,Total Advertising Cost of Sales (ACOS)',
          '"Nov 07, 2026","=""123456789012345""",Winter,"12,131",402,3.31%,$301.50,"$1,055.25",28.57%',
        ].join('\n'),
      ),
    console: 'amazon-ads-us',
    says: ['adSpend campaign:123456789012345 2026-11-07~2026-11-07 30150 USD'],
  },
  {
    what: 'sales by day of Shopify',
    name: 'Total sales over time - 2026-11-01 - 2026-11-07.csv',
    bytes: () =>
      utf8(
        csv([
          [
            'Day',
            'Orders',
            'Gross sales',
            'Discounts',
            'Returns',
            'Net sales',
            'Shipping charges',
            'Taxes',
            'Total sales',
          ],
          ['2026-11-01', '12', '1200.00', '-20.00', '-50.00', '1130.00', '0', '0', '1130.00'],
          ['2026-11-02', '10', '1000.00', '0', '0', '1000.00', '0', '0', '1000.00'],
        ]),
      ),
    console: 'shopify',
    says: [
      'sales shop:shop 2026-11-01~2026-11-01 113000 USD',
      'salesNet shop:shop 2026-11-02~2026-11-02 100000 USD',
    ],
  },
  {
    what: 'staff of a service desk',
    name: '客服绩效_2026-11-01_2026-11-07.xlsx',
    bytes: () =>
      xlsx({
        name: '客服绩效',
        rows: [
          ['客服昵称', '咨询人数', '首次响应时长(秒)', '平均响应时长(秒)', '客服销售额', '询单转化率'],
          ['小店:小美', '120', '8.52', '35.1', '3,021.50', '21.50%'],
          ['汇总', '120', '8.52', '35.1', '3,021.50', '21.50%'],
        ],
      }),
    console: 'sycm',
    says: [
      `firstResponseTime staff:小店:小美 ${WEEK} 8.52 second`,
      `serviceSales staff:小店:小美 ${WEEK} 302150 CNY`,
    ],
    never: ['serviceSales staff:汇总'],
  },
  {
    what: 'sums on every level of a tree of sources',
    name: '店铺来源_2026-11-01_2026-11-07.xls',
    bytes: () =>
      xlsSheets({
        全店流量来源: [
          ['流量载体', '一级来源', '二级来源', '三级来源', '访客数', '访客数环比', '支付金额'],
          ['全店', '汇总', '汇总', '汇总', '1,000', '1.00%', '9,000.00'],
          ['全店', '免费流量', '汇总', '汇总', '600', '2.00%', '5,000.00'],
          ['全店', '免费流量', '手淘搜索', '汇总', '400', '2.00%', '4,000.00'],
          ['全店', '付费流量', '汇总', '汇总', '400', '-1.00%', '4,000.00'],
        ],
      }),
    console: 'sycm',
    says: [`visitors source:免费流量 ${WEEK} 600 count`, `freeTrafficShare shop:shop ${WEEK} 0.6 ratio`],
  },
  {
    what: 'products of a market, which are nobody’s own',
    name: '商品TOP榜_2026-11-07.csv',
    bytes: () =>
      utf8(
        csv([
          [
            '排名',
            '商品ID',
            '商品名称',
            '店铺名称',
            '近一天销量',
            '近一周销量',
            '近一月销量',
            '团购价',
            '上榜天数',
          ],
          ['1', '582934571203', '开衫', '别家旗舰店', '1,204', '8,000', '31,000', '39.90', '12'],
          ['2', '582934571299', '半裙', '又一家', '1,004', '7,000', '29,000', '29.90', '3'],
        ]),
      ),
    says: [],
    never: ['units', 'price'],
  },
  {
    what: 'amounts in 万元 by the label',
    name: '经营月报_2026年10月.xlsx',
    bytes: () =>
      xlsx({
        name: '月报',
        rows: [
          ['店铺名称', '支付金额(万元)', '推广花费(万元)', '退款率(%)'],
          ['衣然女装', '12.35', '1.2', '8.50'],
        ],
      }),
    console: 'sycm',
    says: [
      'sales shop:shop 2026-10-01~2026-10-31 12350000 CNY',
      'refundRate shop:shop 2026-10-01~2026-10-31 0.085 ratio',
    ],
  },
  {
    what: 'one sheet a day, dated by its name',
    name: '日报汇总.xlsx',
    bytes: () =>
      xlsx(
        {
          name: '2026-11-06',
          rows: [
            ['商品ID', '商品名称', '支付金额'],
            ['682934571203', '开衫', '10.00'],
          ],
        },
        {
          name: '2026-11-07',
          rows: [
            ['商品ID', '商品名称', '支付金额'],
            ['682934571203', '开衫', '20.00'],
          ],
        },
      ),
    console: 'sycm',
    says: [
      'sales product:682934571203 2026-11-06~2026-11-06 1000 CNY',
      'sales product:682934571203 2026-11-07~2026-11-07 2000 CNY',
    ],
    tables: 2,
  },
  {
    what: 'two tables one below the other with a line between',
    name: '周报_2026-11-01_2026-11-07.xlsx',
    bytes: () =>
      xlsx({
        name: '周报',
        rows: [
          ['一、店铺概况'],
          ['支付金额', '访客数', '支付转化率'],
          ['9,321.75', '3,620', '2.95%'],
          [],
          ['二、推广概况'],
          ['计划名称', '花费', '总成交金额', '投入产出比'],
          ['秋冬主推', '301.50', '1,055.25', '3.50'],
        ],
      }),
    console: 'sycm',
    says: [`sales shop:shop ${WEEK} 932175 CNY`, `adSpend campaign:秋冬主推 ${WEEK} 30150 CNY`],
    tables: 2,
  },
  {
    what: 'a comparison beside each figure',
    name: '商品_2026-11-01_2026-11-07.csv',
    bytes: () =>
      utf8(
        csv([
          ['商品ID', '商品名称', '支付金额', '支付金额较上期', '支付金额(上期)', '访客数', '同行平均访客数'],
          ['682934571203', '开衫', '34,895.00', '+12.30%', '31,073.02', '1,391', '900'],
        ]),
      ),
    console: 'sycm',
    says: [
      `sales product:682934571203 ${WEEK} 3489500 CNY`,
      `visitors product:682934571203 ${WEEK} 1391 count`,
    ],
    never: [`sales product:682934571203 ${WEEK} 3107302`, `visitors product:682934571203 ${WEEK} 900`],
  },
];

describe('exports of other layouts', () => {
  testExports(EXPORTS);
});
