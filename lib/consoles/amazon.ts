import type { Console, ConsolePage } from './types';

interface Market {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly end: string;
  readonly zone: string;
  readonly currency: Console['currency'];
  readonly locale: string;
}

const MARKETS: readonly Market[] = [
  {
    id: 'us',
    zh: '美国',
    en: 'United States',
    end: 'amazon.com',
    zone: 'America/Los_Angeles',
    currency: 'USD',
    locale: 'en-US',
  },
  {
    id: 'uk',
    zh: '英国',
    en: 'United Kingdom',
    end: 'amazon.co.uk',
    zone: 'Europe/London',
    currency: 'GBP',
    locale: 'en-GB',
  },
  {
    id: 'de',
    zh: '德国',
    en: 'Germany',
    end: 'amazon.de',
    zone: 'Europe/Berlin',
    currency: 'EUR',
    locale: 'de-DE',
  },
  {
    id: 'jp',
    zh: '日本',
    en: 'Japan',
    end: 'amazon.co.jp',
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    locale: 'ja-JP',
  },
];

/** Which report it is stands in the query of the hash; its dates stand there too. */
function sellerPages(host: string): ConsolePage[] {
  const at = (path: string) => `https://${host}${path}`;
  return [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/home/,
      url: at('/home'),
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'business_reports',
      name: { 'zh-CN': '业务报告', en: 'Business reports' },
      route: /^\/business-reports/,
      url: at('/business-reports/'),
    },
    {
      id: 'stock',
      name: { 'zh-CN': '库存', en: 'Inventory' },
      route: /^\/(?:myinventory|inventoryplanning)\//,
      url: at('/myinventory/inventory'),
      rows: 'sku',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单', en: 'Orders' },
      route: /^\/orders-v3/,
      url: at('/orders-v3'),
      rows: 'order',
    },
    {
      id: 'health',
      name: { 'zh-CN': '账户状况', en: 'Account health' },
      route: /^\/performance\/account\/health/,
      url: at('/performance/account/health'),
      rows: 'shop',
    },
  ];
}

function adPages(host: string): ConsolePage[] {
  const at = (path: string) => `https://${host}${path}`;
  return [
    {
      id: 'campaigns',
      name: { 'zh-CN': '广告活动', en: 'Campaigns' },
      route: /^\/cm\/(?:sp\/)?campaigns/,
      url: at('/cm/campaigns'),
      rows: 'campaign',
    },
    {
      id: 'reports',
      name: { 'zh-CN': '广告报告', en: 'Ad reports' },
      route: /^\/reports/,
      url: at('/reports'),
    },
  ];
}

function seller({ id, zh, en, end, zone, currency, locale }: Market): Console {
  const host = `sellercentral.${end}`;
  return {
    id: `amazon-${id}`,
    name: { 'zh-CN': `亚马逊${zh}`, en: `Amazon ${en}` },
    family: `amazon-${id}`,
    hosts: [host],
    zone,
    currency,
    locale,
    presetsEnd: 'yesterday',
    pages: sellerPages(host),
    words: { sessions: 'visitors' },
    seen: '2026-09',
    unverified: true,
  };
}

function ads({ id, zh, en, end, zone, currency, locale }: Market): Console {
  const host = `advertising.${end}`;
  return {
    id: `amazon-ads-${id}`,
    name: { 'zh-CN': `亚马逊广告${zh}`, en: `Amazon Ads ${en}` },
    family: `amazon-${id}`,
    hosts: [host],
    zone,
    currency,
    locale,
    presetsEnd: 'today',
    advertising: true,
    pages: adPages(host),
    seen: '2024-06',
    unverified: true,
  };
}

export const amazon: readonly Console[] = [...MARKETS.map(seller), ...MARKETS.map(ads)];
