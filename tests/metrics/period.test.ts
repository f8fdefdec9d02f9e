import { describe, expect, test } from 'vitest';
import { consoleById } from '../../lib/consoles';
import type { Answer } from '../../lib/metrics/answer-types';
import { scopeKey } from '../../lib/metrics/answers';
import { type Place, resolvePeriod } from '../../lib/metrics/period';
import { periodOfText } from '../../lib/metrics/period-text';
import { periodOfUrl } from '../../lib/metrics/period-url';
import { isProblem } from '../../lib/problem';

const TODAY = '2026-11-22';

describe('periodOfText', () => {
  test.each([
    ['统计时间 2026-11-14 ~ 2026-11-20', '2026-11-14', '2026-11-20'],
    ['统计时间 2026-03-10', '2026-03-10', '2026-03-10'],
    ['2026/11/14 - 2026/11/20', '2026-11-14', '2026-11-20'],
    ['2026年11月14日 至 2026年11月20日', '2026-11-14', '2026-11-20'],
    ['2026-11-14 00:00:00 ~ 2026-11-20 23:59:59', '2026-11-14', '2026-11-20'],
    ['Jul 06, 2026 - Jul 29, 2026', '2026-07-06', '2026-07-29'],
    ['20261114-20261120', '2026-11-14', '2026-11-20'],
    ['11月14日 ~ 11月20日', '2026-11-14', '2026-11-20'],
    ['12-30', '2025-12-30', '2025-12-30'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026年10月', '2026-10-01', '2026-10-31'],
    ['06 Jul 2026 - 29 Jul 2026', '2026-07-06', '2026-07-29'],
    ['Jul 6 - Jul 29, 2026', '2026-07-06', '2026-07-29'],
    ['Dec 28 - Jan 3, 2026', '2025-12-28', '2026-01-03'],
    ['Jul 6 – 29, 2026', '2026-07-06', '2026-07-29'],
    ['6 – 29 Jul 2026', '2026-07-06', '2026-07-29'],
    ['2026-11-16~11-22', '2026-11-16', '2026-11-22'],
    ['2025-12-28 至 01-03', '2025-12-28', '2026-01-03'],
    ['2026年11月16日-22日', '2026-11-16', '2026-11-22'],
    ['12月28日-1月3日', '2025-12-28', '2026-01-03'],
    ['11/14-11/20', '2026-11-14', '2026-11-20'],
    ['14/07/2026 - 20/07/2026', '2026-07-14', '2026-07-20'],
    ['第47周（2026-11-16~2026-11-22）', '2026-11-16', '2026-11-22'],
    ['2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['November 2026', '2026-11-01', '2026-11-30'],
    ['Nov 20', '2026-11-20', '2026-11-20'],
    ['近7天（2026-11-15~2026-11-21）', '2026-11-15', '2026-11-21'],
    ['2026-11-20(星期五)', '2026-11-20', '2026-11-20'],
  ])('reads %s', (text, from, to) => {
    expect(periodOfText(text, TODAY)).toEqual({ from, to });
  });

  test.each([
    '当前：2026-11-22 14:30:00',
    '2026-11-22 14:30',
    '数据更新于 2026-11-21',
    '对比 2026-11-07 ~ 2026-11-13',
    '2026-11-20 ~ 2026-11-14',
    '2026-02-30',
    '9/22/26',
    '06/07/2026 - 07/07/2026',
    '2026年第47周',
    '2026-W60',
    '2026-11-20 ~ 今天',
    '12-28-01-03',
    '近7天',
    '',
  ])('finds no period in %j', (text) => {
    expect(periodOfText(text, TODAY)).toBeUndefined();
  });

  test('reads month first where the page is American', () => {
    expect(periodOfText('9/22/26 - 9/28/26', TODAY, 'month-first')).toEqual({
      from: '2026-09-22',
      to: '2026-09-28',
    });
  });
});

describe('periodOfUrl', () => {
  test.each([
    ['https://sycm.taobao.com/a?dateType=month&dateRange=2026-10', '2026-10-01', '2026-10-31'],
    ['https://sycm.taobao.com/a?dateType=week&dateRange=2026-11-16%7C2026-11-22', '2026-11-16', '2026-11-22'],
    [
      'https://compass.jinritemai.com/shop?date_value=1794585600000%2C1795104000000',
      '2026-11-14',
      '2026-11-20',
    ],
    [
      'https://qianchuan.jinritemai.com/d#startTime=2026-11-14&endTime=2026-11-20',
      '2026-11-14',
      '2026-11-20',
    ],
    [
      'https://qianchuan.jinritemai.com/d#{%22startTime%22:%222026-11-14%22,%22endTime%22:%222026-11-20%22}',
      '2026-11-14',
      '2026-11-20',
    ],
    ['https://jzt.jd.com/msa/#/list?from=menu&startDay=20261114&endDay=20261120', '2026-11-14', '2026-11-20'],
    [
      'https://admin.shopify.com/store/x/analytics?since=2026-11-14&until=2026-11-20',
      '2026-11-14',
      '2026-11-20',
    ],
    [
      'https://sycm.taobao.com/a?dateRange=2026-11-14%7C2026-11-20&dateType=recent7',
      '2026-11-14',
      '2026-11-20',
    ],
    [
      'https://one.alimama.com/index.html#!/r?startTime=2026-11-14&endTime=2026-11-20',
      '2026-11-14',
      '2026-11-20',
    ],
    [
      'https://compass.jinritemai.com/shop?date_type=20&date_value=1794585600,1795104000',
      '2026-11-14',
      '2026-11-20',
    ],
    [
      'https://sellercentral.amazon.com/b#/report?id=102&fromDate=2026-11-01&toDate=2026-11-20',
      '2026-11-01',
      '2026-11-20',
    ],
    ['https://qianchuan.jinritemai.com/d?aavid=1#dr=2026-11-14,2026-11-20', '2026-11-14', '2026-11-20'],
    [
      'https://example.com/?span=2026-11-14~2026-11-20&compare=2026-11-07~2026-11-13',
      '2026-11-14',
      '2026-11-20',
    ],
    ['https://example.com/?dateRange=["2026-11-14","2026-11-20"]', '2026-11-14', '2026-11-20'],
    ['https://example.com/?date=2026-11-20', '2026-11-20', '2026-11-20'],
    [
      'https://example.com/?start=2026-11-13T16:00:00.000Z&end=2026-11-20T15:59:59.999Z',
      '2026-11-14',
      '2026-11-20',
    ],
    [
      'https://example.com/?start=2026-11-14T00:00:00.000Z&end=2026-11-20T23:59:59.999Z',
      '2026-11-14',
      '2026-11-20',
    ],
    ['https://example.com/?start_time=1794585600&end_time=1795190399', '2026-11-14', '2026-11-20'],
    ['https://example.com/?statDate=20261120&type=day', '2026-11-20', '2026-11-20'],
  ])('reads %s', (url, from, to) => {
    expect(periodOfUrl(url, 'Asia/Shanghai')).toEqual({ from, to });
  });

  test.each([
    '#%B5%EA%C6%CC',
    '?from=%FF&to=%E4',
    '?since=-7d&until=-1d',
    '?dateRange=2026-13',
    // The day stands for a week or month that it begins, or two ranges say different things.
    '?date=2026-11-16&dateType=week',
    '?cycle=MONTH&date=2026-11-01',
    '?a=2026-11-14,2026-11-20&b=2026-11-01,2026-11-07',
    '?compareRange=2026-11-07,2026-11-13',
    '?t=1763568000',
    // From one midnight to another: with the last day, or without it.
    '?start_time=1794585600&end_time=1795190400',
  ])('reads nothing out of %s, and does not fail', (rest) => {
    expect(periodOfUrl(`https://example.com/a${rest}`, 'Asia/Shanghai')).toBeUndefined();
  });

  test('reads a word for a rolling window', () => {
    expect(periodOfUrl('https://sycm.taobao.com/a?dateType=recent7', 'Asia/Shanghai')).toBe('last-7-days');
    expect(periodOfUrl('https://sycm.taobao.com/a?id=2026', 'Asia/Shanghai')).toBeUndefined();
  });
});

function place(
  of: Partial<{ consoleId: string; url: string; dates: string[]; tabs: string[]; answers: Answer[] }>,
): Place {
  return {
    reading: {
      url: of.url ?? 'https://example.com/report',
      lang: 'zh-CN',
      context: { title: '', tabs: of.tabs ?? [], dates: of.dates ?? [], header: [], headings: [] },
    },
    console: consoleById(of.consoleId),
    known: undefined,
    page: 'report',
    zone: 'Asia/Shanghai',
    capturedAt: '2026-11-22T04:00:00.000Z',
    answers: of.answers ?? [],
  };
}

const NONE = { title: null };

describe('resolvePeriod', () => {
  test.each([
    ['sycm', '2026-11-15', '2026-11-21', false],
    ['qianchuan', '2026-11-16', '2026-11-22', true],
  ])('lets 近7天 end where %s lets it end', (consoleId, from, to, open) => {
    expect(resolvePeriod(NONE, place({ consoleId, dates: ['近7天'] }))).toMatchObject({
      period: { from, to },
      open,
    });
  });

  test('does not know where 近7天 ends on a page nobody knows', () => {
    expect(resolvePeriod(NONE, place({ dates: ['近7天'] }))).toMatchObject({ code: 'period-unknown' });
    expect(resolvePeriod(NONE, place({ dates: ['昨日'] }))).toMatchObject({ period: { from: '2026-11-21' } });
  });

  test('takes the shop its own day, not the day in UTC', () => {
    const late = { ...place({ dates: ['今日'] }), capturedAt: '2026-11-22T17:00:00.000Z' };
    expect(resolvePeriod(NONE, late)).toMatchObject({
      period: { from: '2026-11-23', to: '2026-11-23' },
      open: true,
    });
  });

  test('prefers what stands at the table to the page', () => {
    const table = { title: null, dates: ['2026-11-01 ~ 2026-11-10'] };
    expect(resolvePeriod(table, place({ dates: ['2026-11-20'] }))).toMatchObject({
      period: { from: '2026-11-01', to: '2026-11-10' },
      source: 'table',
    });
  });

  test('does not choose between two periods', () => {
    const two = place({ dates: ['2026-11-20', '2026-11-14 ~ 2026-11-20'] });
    expect(isProblem(resolvePeriod(NONE, two))).toBe(true);
  });

  test.each([
    ['近7天（含今天）', '2026-11-16', '2026-11-22'],
    ['近7天（不含今天）', '2026-11-15', '2026-11-21'],
  ])('believes %s where it ends', (text, from, to) => {
    for (const consoleId of ['sycm', 'qianchuan', undefined])
      expect(resolvePeriod(NONE, place({ ...(consoleId && { consoleId }), dates: [text] }))).toMatchObject({
        period: { from, to },
      });
  });

  test('joins the two ends of a range that stand apart', () => {
    const ends = place({ dates: ['开始时间 2026-11-14', '截止时间 2026-11-20'] });
    expect(resolvePeriod(NONE, ends)).toMatchObject({ period: { from: '2026-11-14', to: '2026-11-20' } });
  });

  test.each([
    [['11/1/26', '11/20/26'], '2026-11-01', '2026-11-20', '2026-11-20'],
    [['11/1/26', '11/21/26'], '2026-11-01', '2026-11-20', undefined],
    [['2026-11'], '2026-11-01', '2026-11-20', '2026-11-20'],
    [['2026-11'], '2026-11-03', '2026-11-20', '2026-11-30'],
    [['2026-10'], '2026-10-01', '2026-10-20', '2026-10-31'],
  ])('knows what %s are beside the address %s to %s', (dates, from, to, last) => {
    const url = `https://sellercentral.amazon.com/a#/report?fromDate=${from}&toDate=${to}`;
    const found = resolvePeriod(NONE, place({ consoleId: 'amazon-us', url, dates }));
    expect(isProblem(found) ? undefined : found.period.to).toBe(last);
  });

  test('takes days to come for no period of figures', () => {
    expect(isProblem(resolvePeriod(NONE, place({ dates: ['2026-12-01 ~ 2026-12-07'] })))).toBe(true);
    expect(isProblem(resolvePeriod(NONE, place({ dates: ['2026-11-22 ~ 2026-11-28'] })))).toBe(false);
  });

  test.each([
    ['近7天', true],
    ['近30天', false],
    ['昨日', false],
  ])('believes an address of seven days beside the preset %s: %s', (text, believed) => {
    const url = 'https://sycm.taobao.com/a?dateRange=2026-11-15%7C2026-11-21&dateType=recent7';
    const found = resolvePeriod(NONE, place({ consoleId: 'sycm', url, dates: [text] }));
    expect(!isProblem(found)).toBe(believed);
  });

  test.each([
    ['2026年10月经营数据', '2026-10-01'],
    ['2026年10月上新商品', undefined],
    ['实时数据 更新于 10:00', '2026-11-22'],
  ])('reads the title %s', (title, from) => {
    const found = resolvePeriod({ title }, place({ consoleId: 'sycm' }));
    expect(isProblem(found) ? undefined : found.period.from).toBe(from);
  });

  test('asks once and then knows', () => {
    const answer: Answer = {
      id: 'a',
      at: '2026-11-01T00:00:00.000Z',
      kind: 'period',
      page: scopeKey('sycm', 'report'),
      period: 'yesterday',
    };
    expect(resolvePeriod(NONE, place({ consoleId: 'sycm' }))).toMatchObject({ code: 'period-unknown' });
    expect(resolvePeriod(NONE, place({ consoleId: 'sycm', answers: [answer] }))).toMatchObject({
      period: { from: '2026-11-21', to: '2026-11-21' },
      source: 'answer',
    });
  });
});
