import type { Console } from './types';

const ROOT = 'https://compass.jinritemai.com';

export const compass: Console = {
  id: 'compass',
  name: { 'zh-CN': '电商罗盘', en: 'Douyin Compass' },
  family: 'douyin',
  hosts: ['compass.jinritemai.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'business',
      name: { 'zh-CN': '经营分析', en: 'Business' },
      route: /^\/shop\/business-part/,
      url: `${ROOT}/shop/business-part`,
      rows: 'shop',
    },
    {
      id: 'traffic',
      name: { 'zh-CN': '商品流量', en: 'Product traffic' },
      route: /^\/shop\/merchandise-traffic/,
      url: `${ROOT}/shop/merchandise-traffic`,
      rows: 'source',
    },
    {
      id: 'products',
      name: { 'zh-CN': '商品列表', en: 'Products' },
      route: /^\/shop\/commodity\/product-list/,
      url: `${ROOT}/shop/commodity/product-list`,
      rows: 'product',
    },
    {
      id: 'live',
      name: { 'zh-CN': '直播概览', en: 'Live' },
      route: /^\/shop\/live-overview/,
      url: `${ROOT}/shop/live-overview`,
    },
    {
      id: 'video',
      name: { 'zh-CN': '短视频概览', en: 'Video' },
      route: /^\/shop\/video\/overview/,
      url: `${ROOT}/shop/video/overview`,
    },
    {
      id: 'settlement',
      name: { 'zh-CN': '结算分析', en: 'Settlement' },
      route: /^\/shop\/settlement-analysis/,
      url: `${ROOT}/shop/settlement-analysis`,
      rows: 'shop',
    },
    {
      id: 'search_terms',
      name: { 'zh-CN': '搜索引流词', en: 'Search terms' },
      route: /^\/shop\/search\/drainage-terms/,
      url: `${ROOT}/shop/search/drainage-terms`,
      rows: 'keyword',
    },
    {
      id: 'rankings',
      name: { 'zh-CN': '榜单', en: 'Rankings' },
      route: /^\/shop\/chance\/rank/,
      url: `${ROOT}/shop/chance/rank-product`,
      peers: true,
    },
    {
      id: 'home',
      name: { 'zh-CN': '首页', en: 'Home' },
      route: /^\/shop\/?$/,
      url: `${ROOT}/shop`,
      rows: 'shop',
      presetsEnd: 'today',
    },
  ],
  words: { 支出金额: 'costTotal', 用户支付金额: 'salesUserPaid' },
  seen: '2026-09',
};
