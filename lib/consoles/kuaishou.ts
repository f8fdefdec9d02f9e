import type { Console } from './types';

export const kuaishou: Console = {
  id: 'kuaishou',
  name: { 'zh-CN': '快手小店', en: 'Kuaishou Shop' },
  family: 'kuaishou',
  hosts: ['s.kwaixiaodian.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/zone\/home/,
      url: 'https://s.kwaixiaodian.com/zone/home',
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'goods',
      name: { 'zh-CN': '商品列表', en: 'Products' },
      route: /^\/zone\/goods\//,
      url: 'https://s.kwaixiaodian.com/zone/goods/v1/list',
      rows: 'product',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单列表', en: 'Orders' },
      route: /^\/zone\/order\//,
      url: 'https://s.kwaixiaodian.com/zone/order/list',
      rows: 'order',
    },
    {
      id: 'funds',
      name: { 'zh-CN': '资金', en: 'Funds' },
      route: /^\/zone\/fund\//,
      url: 'https://s.kwaixiaodian.com/zone/fund/',
    },
  ],
  seen: '2026-09',
};
