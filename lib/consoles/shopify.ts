import type { Console } from './types';

/** Zone and currency are each shop's own setting; these are the defaults until the page shows a sign. */
export const shopify: Console = {
  id: 'shopify',
  name: { 'zh-CN': 'Shopify', en: 'Shopify' },
  hosts: ['admin.shopify.com'],
  zone: 'America/New_York',
  currency: 'USD',
  locale: 'en-US',
  presetsEnd: 'today',
  pages: [
    {
      id: 'analytics',
      name: { 'zh-CN': '数据分析', en: 'Analytics' },
      route: /^\/store\/[^/]+\/analytics/,
      url: 'https://admin.shopify.com/store/-/analytics',
      rows: 'shop',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单', en: 'Orders' },
      route: /^\/store\/[^/]+\/orders/,
      url: 'https://admin.shopify.com/store/-/orders',
      rows: 'order',
    },
    {
      id: 'products',
      name: { 'zh-CN': '商品', en: 'Products' },
      route: /^\/store\/[^/]+\/products/,
      url: 'https://admin.shopify.com/store/-/products',
      rows: 'product',
    },
  ],
  words: { Sessions: 'visitors', Orders: 'orders' },
  seen: '2026-05',
  unverified: true,
};
