import type { Console } from './types';

const ROOT = 'https://shop.jd.com/jdm';

export const jingmai: Console = {
  id: 'jingmai',
  name: { 'zh-CN': '京麦', en: 'JD Jingmai' },
  family: 'jingdong',
  hosts: ['shop.jd.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/jdm\/home/,
      url: `${ROOT}/home`,
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'goods',
      name: { 'zh-CN': '在售商品', en: 'Products on sale' },
      route: /^\/jdm\/ware\/manage/,
      url: `${ROOT}/ware/manage/list/OnsaleWare`,
      rows: 'product',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单列表', en: 'Orders' },
      route: /^\/jdm\/trade\/orders/,
      url: `${ROOT}/trade/orders/order-list`,
      rows: 'order',
    },
    {
      id: 'aftersales',
      name: { 'zh-CN': '售后', en: 'After-sales' },
      route: /^\/jdm\/trade\/after-sale/,
      url: `${ROOT}/trade/after-sale/independent-after-sale/list?tabCode=all`,
      rows: 'order',
    },
    {
      id: 'price_risk',
      name: { 'zh-CN': '到手价风险', en: 'Price risk' },
      route: /^\/jdm\/mkt\/market\/market-risk/,
      url: `${ROOT}/mkt/market/market-risk`,
      rows: 'product',
    },
  ],
  seen: '2026-09',
  unverified: true,
};
