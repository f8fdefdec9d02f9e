import type { Console } from './types';

const ROOT = 'https://yingxiao.pinduoduo.com';

export const pinduoduoAds: Console = {
  id: 'pinduoduo-ads',
  name: { 'zh-CN': '拼多多推广', en: 'Pinduoduo Ads' },
  family: 'pinduoduo',
  hosts: ['yingxiao.pinduoduo.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'today',
  advertising: true,
  pages: [
    {
      id: 'promotions',
      name: { 'zh-CN': '商品推广', en: 'Product promotion' },
      route: /^\/goods\/promotion\/list/,
      url: `${ROOT}/goods/promotion/list`,
      rows: 'product',
    },
    {
      id: 'report',
      name: { 'zh-CN': '推广报表', en: 'Promotion report' },
      route: /^\/goods\/report\/promotion/,
      url: `${ROOT}/goods/report/promotion/overView`,
    },
    {
      id: 'scene',
      name: { 'zh-CN': '推广中心', en: 'Promotion centre' },
      route: /^\/marketing\/main\/center/,
      url: `${ROOT}/marketing/main/center/odin/list`,
    },
    {
      id: 'downloads',
      name: { 'zh-CN': '报表下载', en: 'Report downloads' },
      route: /^\/tools\/report\/download/,
      url: `${ROOT}/tools/report/download`,
    },
  ],
  // Every amount on this host is what advertising brought in, not the shop's turnover.
  words: {
    交易额: 'adSales',
    成交金额: 'adSales',
    净交易额: 'adSalesNet',
    成交花费: 'adSpendPaid',
    花费: 'adSpend',
  },
  seen: '2026-09',
};
