import { describe, expect, test } from 'vitest';
import { periodOfText } from '../../lib/metrics/period-text';
import { periodOfUrl } from '../../lib/metrics/period-url';
import { presetOfText } from '../../lib/metrics/preset';

const TODAY = '2026-11-22';
const ZONE = 'Asia/Shanghai';

/** What a text says: `from to`, a relative period, or nothing. */
const TEXTS: readonly (readonly [text: string, means: string])[] = [
  ['统计时间 2026-11-14 ~ 2026-11-20', '2026-11-14 2026-11-20'],
  ['统计时间：2026-11-20', '2026-11-20 2026-11-20'],
  ['统计日期：2026/11/20', '2026-11-20 2026-11-20'],
  ['2026-11-14 至 2026-11-20', '2026-11-14 2026-11-20'],
  ['2026-11-14至2026-11-20', '2026-11-14 2026-11-20'],
  ['2026-11-14 - 2026-11-20', '2026-11-14 2026-11-20'],
  ['2026-11-14 – 2026-11-20', '2026-11-14 2026-11-20'],
  ['2026-11-14 → 2026-11-20', '2026-11-14 2026-11-20'],
  ['2026-11-14 2026-11-20', '2026-11-14 2026-11-20'],
  ['2026.11.14-2026.11.20', '2026-11-14 2026-11-20'],
  ['2026/11/14-2026/11/20', '2026-11-14 2026-11-20'],
  ['2026年11月14日-2026年11月20日', '2026-11-14 2026-11-20'],
  ['2026年11月14日至11月20日', '2026-11-14 2026-11-20'],
  ['11月14日-11月20日', '2026-11-14 2026-11-20'],
  ['11月14日 - 20日', '2026-11-14 2026-11-20'],
  ['12月28日-1月3日', '2025-12-28 2026-01-03'],
  ['2025-12-28~2026-01-03', '2025-12-28 2026-01-03'],
  ['20261114-20261120', '2026-11-14 2026-11-20'],
  ['20261120', '2026-11-20 2026-11-20'],
  ['2026-11-14 00:00:00 ~ 2026-11-20 23:59:59', '2026-11-14 2026-11-20'],
  ['2026-11', '2026-11-01 2026-11-30'],
  ['2026年11月', '2026-11-01 2026-11-30'],
  ['2026年10月', '2026-10-01 2026-10-31'],
  ['14 Agustus 2026 - 20 Agustus 2026', '2026-08-14 2026-08-20'],
  ['1 Mei - 3 Okt 2026', '2026-05-01 2026-10-03'],
  ['1 Desember 2025', '2025-12-01 2025-12-01'],
  ['1 Agu 2026', '2026-08-01 2026-08-01'],
  ['2026-W47', '2026-11-16 2026-11-22'],
  // Whose first week? Consoles count differently.
  ['2026年第47周', ''],
  ['2026-10 ~ 2026-11', '2026-10-01 2026-11-30'],
  ['11/14 - 11/20', '2026-11-14 2026-11-20'],
  ['2026-10-2026-11', '2026-10-01 2026-11-30'],
  ['2026-11-20（周五）', '2026-11-20 2026-11-20'],
  ['2026-11-20 星期五', '2026-11-20 2026-11-20'],
  ['日期：2026-11-14~2026-11-20（共7天）', '2026-11-14 2026-11-20'],
  ['Jul 06, 2026 - Jul 29, 2026', '2026-07-06 2026-07-29'],
  ['Jul 6 – Jul 29, 2026', '2026-07-06 2026-07-29'],
  ['July 6, 2026 to July 29, 2026', '2026-07-06 2026-07-29'],
  ['6 Jul 2026 – 29 Jul 2026', '2026-07-06 2026-07-29'],
  ['Nov 20, 2026', '2026-11-20 2026-11-20'],
  ['Friday, November 20, 2026', '2026-11-20 2026-11-20'],
  ['20 Nov 2026', '2026-11-20 2026-11-20'],
  ['November 2026', '2026-11-01 2026-11-30'],
  ['14/07/2026 - 20/07/2026', '2026-07-14 2026-07-20'],
  ['Last 7 days (Nov 15, 2026 - Nov 21, 2026)', '2026-11-15 2026-11-21'],
  ['近7天（2026-11-15~2026-11-21）', '2026-11-15 2026-11-21'],
  ['近7天 2026-11-15 ~ 2026-11-21', '2026-11-15 2026-11-21'],
  // Nothing, or nothing certain.
  ['当前：2026-11-22 14:30:00', ''],
  ['2026-11-22 14:30:00', ''],
  ['更新时间：2026-11-22 09:00', ''],
  ['数据更新至2026-11-21', ''],
  ['数据截止 2026-11-21', ''],
  ['截至2026-11-21', ''],
  ['对比周期：2026-11-07 ~ 2026-11-13', ''],
  ['较 2026-11-13', ''],
  ['vs. Nov 7, 2026 - Nov 13, 2026', ''],
  ['Compared to Nov 7, 2026', ''],
  ['Last updated Nov 22, 2026', ''],
  ['2026-11-20 ~ 2026-11-14', ''],
  ['2026-11-31', ''],
  ['2026-13-01', ''],
  ['06/07/2026', ''],
  ['06/07/2026 - 08/07/2026', ''],
  ['开始日期', ''],
  ['开始时间 ~ 结束时间', ''],
  ['2026-11-14 ~', ''],
  ['2026-11-14 - 20', ''],
  ['2026-11-14 起', ''],
  ['自2026-11-14起', ''],
  ['2026-11-14 之前', ''],
  ['from 2026-11-14', ''],
  ['Nov 14, 2026 - present', ''],
  ['11月1日起', ''],
  ['11.14-11.20', ''],
  ['14:30', ''],
  ['2026', ''],
  ['请选择日期', ''],
  ['版本 3.11.20', ''],
  ['订单号 20261120123456789', ''],
];

const PRESETS: readonly (readonly [text: string, means: string | undefined])[] = [
  ['今日', 'today'],
  ['今日实时', 'today'],
  ['Real time', 'today'],
  ['本月至今', 'this-month'],
  ['Month to date', 'this-month'],
  ['Minggu ini', 'this-week'],
  ['Minggu lalu', 'last-week'],
  ['Bulan ini', 'this-month'],
  ['Bulan lalu', 'last-month'],
  ['Bulan depan', undefined],
  ['今天', 'today'],
  ['实时', 'today'],
  ['Today', 'today'],
  ['昨日', 'yesterday'],
  ['昨天', 'yesterday'],
  ['近1天', 'yesterday'],
  ['Yesterday', 'yesterday'],
  ['近7天', 'last-7-days'],
  ['近 7 天', 'last-7-days'],
  ['近7日', 'last-7-days'],
  ['最近7天', 'last-7-days'],
  ['过去7天', 'last-7-days'],
  ['7日', 'last-7-days'],
  ['7天', 'last-7-days'],
  ['近七天', 'last-7-days'],
  ['近一周', 'last-7-days'],
  ['Last 7 days', 'last-7-days'],
  ['Past 7 days', 'last-7-days'],
  ['Last 7 Days', 'last-7-days'],
  ['近30天', 'last-30-days'],
  ['近30日', 'last-30-days'],
  ['最近30天', 'last-30-days'],
  ['Last 30 days', 'last-30-days'],
  ['近90日', 'last-90-days'],
  ['Last 28 days', 'last-28-days'],
  ['本周', 'this-week'],
  ['上周', 'last-week'],
  ['本月', 'this-month'],
  ['This month', 'this-month'],
  ['上月', 'last-month'],
  ['上个月', 'last-month'],
  ['Last month', 'last-month'],
  ['7 hari terakhir', 'last-7-days'],
  ['Hari ini', 'today'],
  ['Kemarin', 'yesterday'],
  ['较近7天', undefined],
  ['自定义', undefined],
  ['日', undefined],
  ['周', undefined],
  ['月', undefined],
  ['自然日', undefined],
  ['全部', undefined],
  ['近7天新增', undefined],
  ['近一月', undefined],
  ['By Day', undefined],
];

const ADDRESSES: readonly (readonly [url: string, means: string])[] = [
  [
    'https://sycm.taobao.com/portal/home.htm?dateRange=2026-11-14%7C2026-11-20&dateType=recent7',
    '2026-11-14 2026-11-20',
  ],
  [
    'https://sycm.taobao.com/portal/home.htm?dateType=day&dateRange=2026-11-20|2026-11-20',
    '2026-11-20 2026-11-20',
  ],
  ['https://sycm.taobao.com/portal/home.htm?dateType=today', 'today'],
  ['https://sycm.taobao.com/portal/home.htm?dateType=recent30', 'last-30-days'],
  [
    'https://sycm.taobao.com/portal/home.htm?dateType=month&dateRange=2026-10-01%7C2026-10-31',
    '2026-10-01 2026-10-31',
  ],
  [
    'https://one.alimama.com/index.html#!/manage/search?bizCode=onebpSearch&startTime=2026-11-14&endTime=2026-11-20',
    '2026-11-14 2026-11-20',
  ],
  [
    'https://compass.jinritemai.com/shop/business-part?date_type=20&date_value=1793980800,1794585599',
    '2026-11-07 2026-11-13',
  ],
  [
    'https://qianchuan.jinritemai.com/dataV2/bidding/site-promotion?aavid=1#startTime=1793980800000&endTime=1794585599000',
    '2026-11-07 2026-11-13',
  ],
  [
    'https://sellercentral.amazon.com/business-reports/ref=x#/report?id=102&fromDate=2026-11-14&toDate=2026-11-20',
    '2026-11-14 2026-11-20',
  ],
  ['https://work.1688.com/?dateRange=2026-11-14|2026-11-20&dateType=recent7', '2026-11-14 2026-11-20'],
  [
    'https://seller.shopee.sg/datacenter/overview?startDate=20261114&endDate=20261120',
    '2026-11-14 2026-11-20',
  ],
  ['https://admin.shopify.com/store/x/analytics?since=2026-11-14&until=2026-11-20', '2026-11-14 2026-11-20'],
  ['https://admin.shopify.com/store/x/analytics?since=-7d&until=today', ''],
  ['https://example.com/?startTime=2026-11-20&endTime=2026-11-14', ''],
  ['https://example.com/?startTime=2026-11-20', ''],
  ['https://example.com/?id=20261120', ''],
  ['https://example.com/?t=1793980800000', ''],
  ['https://example.com/', ''],
  ['not an address', ''],
];

function said(found: ReturnType<typeof periodOfUrl>): string {
  return typeof found === 'object' ? `${found.from} ${found.to}` : (found ?? '');
}

describe('texts that name days', () => {
  test.each(TEXTS)('"%s" names "%s"', (text, means) => {
    expect(said(periodOfText(text, TODAY))).toBe(means);
  });
  test.each(PRESETS)('"%s" names %s', (text, means) => {
    expect(presetOfText(text)).toBe(means);
  });
  test.each(ADDRESSES)('%s names "%s"', (url, means) => {
    expect(said(periodOfUrl(url, ZONE))).toBe(means);
  });
});
