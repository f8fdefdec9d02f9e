import type { Console, ConsolePage } from './types';

interface Market {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly hosts: readonly [string, ...string[]];
  readonly zone: string;
  readonly currency: Console['currency'];
  readonly locale: string;
}

const MARKETS: readonly Market[] = [
  {
    id: 'us',
    zh: '美国',
    en: 'United States',
    hosts: ['seller-us.tiktok.com', 'seller.us.tiktokshopglobalselling.com'],
    zone: 'America/Los_Angeles',
    currency: 'USD',
    locale: 'en-US',
  },
  {
    id: 'uk',
    zh: '英国',
    en: 'United Kingdom',
    hosts: ['seller-uk.tiktok.com'],
    zone: 'Europe/London',
    currency: 'GBP',
    locale: 'en-GB',
  },
  {
    id: 'id',
    zh: '印尼',
    en: 'Indonesia',
    hosts: ['seller-id.tiktok.com'],
    zone: 'Asia/Jakarta',
    currency: 'IDR',
    locale: 'id-ID',
  },
  {
    id: 'vn',
    zh: '越南',
    en: 'Vietnam',
    hosts: ['seller-vn.tiktok.com'],
    zone: 'Asia/Ho_Chi_Minh',
    currency: 'VND',
    locale: 'vi-VN',
  },
  {
    id: 'my',
    zh: '马来西亚',
    en: 'Malaysia',
    hosts: ['seller-my.tiktok.com'],
    zone: 'Asia/Kuala_Lumpur',
    currency: 'MYR',
    locale: 'en-MY',
  },
  {
    id: 'jp',
    zh: '日本',
    en: 'Japan',
    hosts: ['seller-jp.tiktok.com'],
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    locale: 'ja-JP',
  },
];

function pagesOf(host: string): ConsolePage[] {
  const at = (path: string) => `https://${host}${path}`;
  return [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/homepage/,
      url: at('/homepage'),
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'data_overview',
      name: { 'zh-CN': '数据概览', en: 'Data overview' },
      route: /^\/compass\/data-overview/,
      url: at('/compass/data-overview'),
      rows: 'shop',
    },
    {
      id: 'products',
      name: { 'zh-CN': '商品分析', en: 'Product analytics' },
      route: /^\/compass\/product-analytics/,
      url: at('/compass/product-analytics'),
      rows: 'product',
    },
    {
      id: 'live',
      name: { 'zh-CN': '直播分析', en: 'LIVE analysis' },
      route: /^\/compass\/live-analysis/,
      url: at('/compass/live-analysis'),
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单', en: 'Orders' },
      route: /^\/order/,
      url: at('/order'),
      rows: 'order',
    },
  ];
}

export const tiktok: readonly Console[] = MARKETS.map(({ id, zh, en, hosts, zone, currency, locale }) => ({
  id: `tiktok-${id}`,
  name: { 'zh-CN': `TikTok Shop ${zh}`, en: `TikTok Shop ${en}` },
  hosts,
  zone,
  currency,
  locale,
  presetsEnd: 'yesterday',
  pages: pagesOf(hosts[0]),
  seen: '2026-07',
  unverified: true,
}));
