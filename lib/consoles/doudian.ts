import type { Console } from './types';

const ROOT = 'https://fxg.jinritemai.com';

export const doudian: Console = {
  id: 'doudian',
  name: { 'zh-CN': '抖店', en: 'Douyin Shop' },
  family: 'douyin',
  hosts: ['fxg.jinritemai.com', 'im.jinritemai.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/ffa\/mshop\/homepage/,
      url: `${ROOT}/ffa/mshop/homepage/index`,
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'goods',
      name: { 'zh-CN': '商品管理', en: 'Products' },
      route: /^\/ffa\/g\/list/,
      url: `${ROOT}/ffa/g/list`,
      rows: 'product',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单管理', en: 'Orders' },
      route: /^\/ffa\/morder\/order/,
      url: `${ROOT}/ffa/morder/order/list`,
      rows: 'order',
    },
    {
      id: 'aftersales',
      name: { 'zh-CN': '售后工作台', en: 'After-sales' },
      route: /^\/ffa\/merchant-aftersale/,
      url: `${ROOT}/ffa/merchant-aftersale-workbench/aftersale/list`,
      rows: 'order',
    },
    {
      id: 'experience',
      name: { 'zh-CN': '商家体验分', en: 'Experience score' },
      route: /^\/ffa\/eco\/experience-score/,
      url: `${ROOT}/ffa/eco/experience-score`,
      rows: 'shop',
    },
  ],
  seen: '2026-09',
};
