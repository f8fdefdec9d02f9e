import type { Console } from './types';

const ROOT = 'https://mms.pinduoduo.com';

/** `stores_data`, `goods_effect` and `evaluation` draw their digits in a rotating substitute font (seen 2026-09). */
export const pinduoduo: Console = {
  id: 'pinduoduo',
  name: { 'zh-CN': '拼多多商家后台', en: 'Pinduoduo Seller Center' },
  family: 'pinduoduo',
  hosts: ['mms.pinduoduo.com', 'cashier.pinduoduo.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/home/,
      url: `${ROOT}/home/`,
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'goods',
      name: { 'zh-CN': '商品列表', en: 'Products' },
      route: /^\/goods\/goods_list/,
      url: `${ROOT}/goods/goods_list`,
      rows: 'product',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '订单查询', en: 'Orders' },
      route: /^\/orders\/list/,
      url: `${ROOT}/orders/list?tab=0`,
      rows: 'order',
    },
    {
      id: 'aftersales',
      name: { 'zh-CN': '售后工作台', en: 'After-sales' },
      route: /^\/aftersales\//,
      url: `${ROOT}/aftersales/aftersale_list`,
      rows: 'order',
    },
    {
      id: 'trade',
      name: { 'zh-CN': '交易数据', en: 'Trade data' },
      route: /^\/sycm\/stores_data/,
      url: `${ROOT}/sycm/stores_data/operation`,
      rows: 'shop',
    },
    {
      id: 'goods_data',
      name: { 'zh-CN': '商品数据', en: 'Product data' },
      route: /^\/sycm\/goods_(effect|data)/,
      url: `${ROOT}/sycm/goods_effect`,
      rows: 'product',
    },
    {
      id: 'experience',
      name: { 'zh-CN': '综合体验星级', en: 'Experience stars' },
      route: /^\/sycm\/goods_quality\/pilot_mall/,
      url: `${ROOT}/sycm/goods_quality/pilot_mall`,
      rows: 'shop',
    },
    {
      id: 'aftersale_data',
      name: { 'zh-CN': '售后数据', en: 'After-sales data' },
      route: /^\/sycm\/goods_quality\/detail/,
      url: `${ROOT}/sycm/goods_quality/detail`,
      rows: 'shop',
    },
    {
      id: 'reviews',
      name: { 'zh-CN': '评价数据', en: 'Review data' },
      route: /^\/sycm\/(goods_quality\/comment|evaluation)/,
      url: `${ROOT}/sycm/goods_quality/comment`,
      rows: 'shop',
    },
    {
      id: 'service',
      name: { 'zh-CN': '客服数据', en: 'Service data' },
      route: /^\/sycm\/goods_quality\/customer/,
      url: `${ROOT}/sycm/goods_quality/customer`,
      rows: 'shop',
    },
    {
      id: 'bills',
      name: { 'zh-CN': '账单', en: 'Bills' },
      route: /^\/main\/bills/,
      url: 'https://cashier.pinduoduo.com/main/bills',
    },
  ],
  codes: {
    payOrdrAmt: 'sales',
    payUvRto: 'conversionRate',
    guv: 'productVisitors',
    gpv: 'productPageViews',
    sucRfOrdrAmt1d: 'refundAmount',
  },
  words: { 成交率: 'createdToPaidRate' },
  seen: '2026-09',
};
