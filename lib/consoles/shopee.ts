import type { Console, ConsolePage } from './types';

interface Market {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly host: string;
  readonly zone: string;
  readonly currency: Console['currency'];
  readonly locale: string;
}

/** One seller centre per market: money, days and decimal signs are the market's own. */
const MARKETS: readonly Market[] = [
  {
    id: 'id',
    zh: '印尼',
    en: 'Indonesia',
    host: 'seller.shopee.co.id',
    zone: 'Asia/Jakarta',
    currency: 'IDR',
    locale: 'id-ID',
  },
  {
    id: 'my',
    zh: '马来西亚',
    en: 'Malaysia',
    host: 'seller.shopee.com.my',
    zone: 'Asia/Kuala_Lumpur',
    currency: 'MYR',
    locale: 'en-MY',
  },
  {
    id: 'th',
    zh: '泰国',
    en: 'Thailand',
    host: 'seller.shopee.co.th',
    zone: 'Asia/Bangkok',
    currency: 'THB',
    locale: 'th-TH',
  },
  {
    id: 'tw',
    zh: '台湾',
    en: 'Taiwan',
    host: 'seller.shopee.tw',
    zone: 'Asia/Taipei',
    currency: 'TWD',
    locale: 'zh-TW',
  },
  {
    id: 'sg',
    zh: '新加坡',
    en: 'Singapore',
    host: 'seller.shopee.sg',
    zone: 'Asia/Singapore',
    currency: 'SGD',
    locale: 'en-SG',
  },
  {
    id: 'ph',
    zh: '菲律宾',
    en: 'Philippines',
    host: 'seller.shopee.ph',
    zone: 'Asia/Manila',
    currency: 'PHP',
    locale: 'en-PH',
  },
  {
    id: 'vn',
    zh: '越南',
    en: 'Vietnam',
    host: 'banhang.shopee.vn',
    zone: 'Asia/Ho_Chi_Minh',
    currency: 'VND',
    locale: 'vi-VN',
  },
  {
    id: 'br',
    zh: '巴西',
    en: 'Brazil',
    host: 'seller.shopee.com.br',
    zone: 'America/Sao_Paulo',
    currency: 'BRL',
    locale: 'pt-BR',
  },
];

function pagesOf(host: string): ConsolePage[] {
  const at = (path: string) => `https://${host}${path}`;
  return [
    {
      id: 'dashboard',
      name: { 'zh-CN': '数据概览', en: 'Dashboard' },
      route: /^\/datacenter\/(?:dashboard|overview)/,
      url: at('/datacenter/dashboard'),
      rows: 'shop',
    },
    {
      id: 'traffic',
      name: { 'zh-CN': '流量概览', en: 'Traffic' },
      route: /^\/datacenter\/traffic/,
      url: at('/datacenter/traffic/overview'),
      rows: 'shop',
    },
    {
      id: 'products',
      name: { 'zh-CN': '商品表现', en: 'Product performance' },
      route: /^\/datacenter\/products?\//,
      url: at('/datacenter/product/performance'),
      rows: 'product',
    },
    {
      id: 'live',
      name: { 'zh-CN': '实时看板', en: 'Live board' },
      route: /^\/datacenter\/liveboard/,
      url: at('/datacenter/liveboard'),
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'service',
      name: { 'zh-CN': '客服数据', en: 'Service' },
      route: /^\/datacenter\/services/,
      url: at('/datacenter/services/crm'),
      rows: 'shop',
    },
    {
      id: 'ads',
      name: { 'zh-CN': '广告', en: 'Shopee Ads' },
      route: /^\/portal\/marketing\/pas/,
      url: at('/portal/marketing/pas/assembly'),
      rows: 'campaign',
      presetsEnd: 'today',
    },
    {
      id: 'health',
      name: { 'zh-CN': '账户健康', en: 'Account health' },
      route: /^\/portal\/accounthealth/,
      url: at('/portal/accounthealth/home'),
      rows: 'shop',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单', en: 'Orders' },
      route: /^\/portal\/sale\/order/,
      url: at('/portal/sale/order'),
      rows: 'order',
    },
  ];
}

export const shopee: readonly Console[] = MARKETS.map(({ id, zh, en, host, zone, currency, locale }) => ({
  id: `shopee-${id}`,
  name: { 'zh-CN': `Shopee ${zh}`, en: `Shopee ${en}` },
  hosts: [host],
  zone,
  currency,
  locale,
  presetsEnd: 'yesterday',
  pages: pagesOf(host),
  seen: '2024-10',
  unverified: true,
}));
