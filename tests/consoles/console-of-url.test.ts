import { describe, expect, test } from 'vitest';
import { consoleOfUrl, consoleOrigins, consoles } from '../../lib/consoles';

describe('consoleOfUrl', () => {
  test.each([
    ['https://sycm.taobao.com/cc/item_rank?dateType=recent7', 'sycm', 'item_rank'],
    ['http://sycm.taobao.com.localhost:4173/portal/home.htm', 'sycm', 'home'],
    [
      'https://one.alimama.com/index.html#!/report/item_promotion?rptType=item_promotion',
      'alimama',
      'item_report',
    ],
    [
      'https://one.alimama.com/indexbp.html#!/manage/search-detail?campaignId=1',
      'alimama',
      'keyword_campaign',
    ],
    [
      'https://one.alimama.com/index.html#!/manage/search?bizCode=onebpSearch',
      'alimama',
      'keyword_campaigns',
    ],
    ['https://mms.pinduoduo.com/home/', 'pinduoduo', 'home'],
    ['https://mms.pinduoduo.com/sycm/goods_quality/pilot_goods', 'pinduoduo', 'goods_experience'],
    ['https://mms.pinduoduo.com/sycm/goods_quality/help', 'pinduoduo', 'buyer_experience'],
    ['https://sycm.taobao.com/qos/service/self_made_report', 'sycm', 'service_staff'],
    ['https://sycm.taobao.com/cc/new_cate_archives', 'sycm', 'category_archives'],
    ['https://ddqbt.com/goods', 'duoduoqingbaotong', undefined],
    ['https://yingxiao.pinduoduo.com/goods/promotion/list', 'pinduoduo-ads', 'promotions'],
    ['https://jdsz.jd.com/szweb/view/product/productDetail.html', 'shangzhi', 'products'],
    ['https://sz.jd.com/sz/view/realTime/realSummarysNew.html', 'shangzhi', 'realtime'],
  ])('knows %s', (url, id, page) => {
    const found = consoleOfUrl(url);
    expect([found?.console.id, found?.page?.id]).toEqual([id, page]);
  });

  test.each([
    'https://taobao.com/',
    'https://notsycm.taobao.com/',
    'https://sycm.taobao.com.evil.example/',
    'about:blank',
    '',
  ])('knows nothing of %j', (url) => {
    expect(consoleOfUrl(url)).toBeUndefined();
  });

  test('gives the route where the page has no name', () => {
    const found = consoleOfUrl('https://sycm.taobao.com/new/thing?x=1#/a?b=2');
    expect([found?.page, found?.route]).toEqual([undefined, '/new/thing#/a']);
  });
});

describe('console files', () => {
  test.each(consoles.map((console) => [console.id, console] as const))(
    '%s opens its own pages',
    (_id, console) => {
      for (const page of console.pages) {
        const found = consoleOfUrl(page.url);
        expect(found?.console.id, page.url).toBe(console.id);
        expect(found?.page, page.url).toBeDefined();
      }
      expect(new Set(console.pages.map(({ id }) => id)).size).toBe(console.pages.length);
    },
  );

  test('ask for each host once, and for no wider one', () => {
    const origins = consoleOrigins();
    expect(new Set(origins).size).toBe(origins.length);
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });
});
