import type { Console } from './types';

const ROOT = 'https://one.alimama.com/index.html#!';

/** Routes live in the hash; `indexbp.html` is the same application. The former 直通车 is the page `keyword_campaigns`. */
export const alimama: Console = {
  id: 'alimama',
  name: { 'zh-CN': '阿里妈妈（直通车）', en: 'Alimama Ads' },
  family: 'taobao',
  hosts: ['one.alimama.com', 'subway.simba.taobao.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  advertising: true,
  pages: [
    {
      id: 'account_report',
      name: { 'zh-CN': '账户报表', en: 'Account report' },
      route: /#!?\/report\/account/,
      url: `${ROOT}/report/account?rptType=account`,
      rows: 'account',
    },
    {
      id: 'item_report',
      name: { 'zh-CN': '商品报表', en: 'Product report' },
      route: /#!?\/report\/item_promotion/,
      url: `${ROOT}/report/item_promotion?rptType=item_promotion`,
      rows: 'product',
    },
    {
      id: 'video_report',
      name: { 'zh-CN': '短视频报表', en: 'Video report' },
      route: /#!?\/report\/short_video/,
      url: `${ROOT}/report/short_video_migrate`,
    },
    {
      id: 'keyword_campaigns',
      name: { 'zh-CN': '关键词推广', en: 'Keyword campaigns' },
      route: /#!?\/manage\/search(?!-detail)/,
      url: `${ROOT}/manage/search?bizCode=onebpSearch&tab=campaign`,
      rows: 'campaign',
    },
    {
      id: 'keyword_campaign',
      name: { 'zh-CN': '推广计划详情', en: 'Campaign details' },
      route: /#!?\/manage\/search-detail/,
      url: `${ROOT}/manage/search?bizCode=onebpSearch&tab=campaign`,
    },
    {
      id: 'audience_campaigns',
      name: { 'zh-CN': '人群推广', en: 'Audience campaigns' },
      route: /#!?\/manage\/display/,
      url: `${ROOT}/manage/display`,
      rows: 'campaign',
    },
    {
      id: 'site_campaigns',
      name: { 'zh-CN': '全站推广', en: 'Whole-site campaigns' },
      route: /#!?\/manage\/onesite/,
      url: `${ROOT}/manage/onesite`,
      rows: 'campaign',
    },
    {
      id: 'old_report',
      name: { 'zh-CN': '直通车报表', en: 'Zhitongche report' },
      route: /#!?\/report\/bpreport/,
      url: `${ROOT}/report/account?rptType=account`,
      rows: 'account',
    },
  ],
  codes: {
    charge: 'adSpend',
    adPv: 'adImpressions',
    click: 'adClicks',
    ctr: 'adCtr',
    ecpc: 'adCpc',
    ecpm: 'adCpm',
    alipayInshopAmt: 'adSales',
    alipayInshopNum: 'adOrders',
    cvr: 'adConversionRate',
    roi: 'roi',
  },
  words: { 成交金额: 'adSales', 成交笔数: 'adOrders', 转化率: 'adConversionRate', 支付金额: 'adSales' },
  seen: '2026-09',
};
