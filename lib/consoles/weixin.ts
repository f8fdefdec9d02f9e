import type { Console } from './types';

export const weixin: Console = {
  id: 'weixin',
  name: { 'zh-CN': '微信小店', en: 'WeChat Shop' },
  hosts: ['store.weixin.qq.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/shop\/home/,
      url: 'https://store.weixin.qq.com/shop/home',
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'goods',
      name: { 'zh-CN': '商品列表', en: 'Products' },
      route: /^\/shop\/goods\//,
      url: 'https://store.weixin.qq.com/shop/goods/list',
      rows: 'product',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单列表', en: 'Orders' },
      route: /^\/shop\/order\//,
      url: 'https://store.weixin.qq.com/shop/order/list',
      rows: 'order',
    },
  ],
  seen: '2026-09',
};
