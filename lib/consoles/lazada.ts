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

const MARKETS: readonly Market[] = [
  {
    id: 'id',
    zh: '印尼',
    en: 'Indonesia',
    host: 'sellercenter.lazada.co.id',
    zone: 'Asia/Jakarta',
    currency: 'IDR',
    locale: 'id-ID',
  },
  {
    id: 'my',
    zh: '马来西亚',
    en: 'Malaysia',
    host: 'sellercenter.lazada.com.my',
    zone: 'Asia/Kuala_Lumpur',
    currency: 'MYR',
    locale: 'en-MY',
  },
  {
    id: 'ph',
    zh: '菲律宾',
    en: 'Philippines',
    host: 'sellercenter.lazada.com.ph',
    zone: 'Asia/Manila',
    currency: 'PHP',
    locale: 'en-PH',
  },
  {
    id: 'sg',
    zh: '新加坡',
    en: 'Singapore',
    host: 'sellercenter.lazada.sg',
    zone: 'Asia/Singapore',
    currency: 'SGD',
    locale: 'en-SG',
  },
  {
    id: 'th',
    zh: '泰国',
    en: 'Thailand',
    host: 'sellercenter.lazada.co.th',
    zone: 'Asia/Bangkok',
    currency: 'THB',
    locale: 'th-TH',
  },
  {
    id: 'vn',
    zh: '越南',
    en: 'Vietnam',
    host: 'sellercenter.lazada.vn',
    zone: 'Asia/Ho_Chi_Minh',
    currency: 'VND',
    locale: 'vi-VN',
  },
];

function pagesOf(host: string): ConsolePage[] {
  const at = (path: string) => `https://${host}${path}`;
  return [
    {
      id: 'live',
      name: { 'zh-CN': '实时看板', en: 'Live monitor' },
      route: /^\/ba\/livemonitor/,
      url: at('/ba/livemonitor'),
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'advisor',
      name: { 'zh-CN': '生意参谋', en: 'Business Advisor' },
      route: /^\/ba\//,
      url: at('/ba/dashboard'),
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单', en: 'Orders' },
      route: /^\/apps\/order/,
      url: at('/apps/order/list'),
      rows: 'order',
    },
  ];
}

/** Revenue is the sales of paid orders; only `/ba/livemonitor` was ever seen in public sources. */
export const lazada: readonly Console[] = MARKETS.map(({ id, zh, en, host, zone, currency, locale }) => ({
  id: `lazada-${id}`,
  name: { 'zh-CN': `Lazada ${zh}`, en: `Lazada ${en}` },
  hosts: [host],
  zone,
  currency,
  locale,
  presetsEnd: 'yesterday',
  pages: pagesOf(host),
  words: { Pendapatan: 'sales' },
  seen: '2022-06',
  unverified: true,
}));
