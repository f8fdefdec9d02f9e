import type { Console } from './types';

/** Fully managed shops; the supply price is in CNY. */
export const temu: Console = {
  id: 'temu',
  name: { 'zh-CN': 'Temu 卖家中心', en: 'Temu Seller Central' },
  hosts: [
    'agentseller.temu.com',
    'agentseller-us.temu.com',
    'agentseller-eu.temu.com',
    'seller.kuajingmaihuo.com',
  ],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'today',
  pages: [
    {
      id: 'sales',
      name: { 'zh-CN': '销售管理', en: 'Sales management' },
      route: /^\/stock\/fully-mgt\/sale-manage|^\/main\/sale-manage/,
      url: 'https://agentseller.temu.com/stock/fully-mgt/sale-manage/main',
      rows: 'sku',
    },
    {
      id: 'stock_orders',
      name: { 'zh-CN': '备货单', en: 'Stock orders' },
      route: /^\/stock\/fully-mgt\/order-manage/,
      url: 'https://agentseller.temu.com/stock/fully-mgt/order-manage',
      rows: 'order',
    },
    {
      id: 'goods',
      name: { 'zh-CN': '商品列表', en: 'Products' },
      route: /^\/goods\/list/,
      url: 'https://agentseller.temu.com/goods/list',
      rows: 'product',
    },
    {
      id: 'flow',
      name: { 'zh-CN': '商品流量分析', en: 'Product traffic' },
      route: /^\/main\/flux-analysis/,
      url: 'https://agentseller.temu.com/main/flux-analysis-full',
      rows: 'product',
    },
    {
      id: 'shop_flow',
      name: { 'zh-CN': '店铺流量分析', en: 'Shop traffic' },
      route: /^\/main\/mall-flux-analysis/,
      url: 'https://agentseller.temu.com/main/mall-flux-analysis-full',
      rows: 'shop',
    },
    {
      id: 'activity',
      name: { 'zh-CN': '活动数据', en: 'Campaign data' },
      route: /^\/main\/act\/data/,
      url: 'https://agentseller.temu.com/main/act/data-full',
      rows: 'product',
    },
    {
      id: 'bidding',
      name: { 'zh-CN': '比价管理', en: 'Price bidding' },
      route: /^\/newon\/compete-manager/,
      url: 'https://agentseller.temu.com/newon/compete-manager',
      rows: 'product',
    },
  ],
  seen: '2026-09',
};
