import type { Console } from './types';

export const shengyitong: Console = {
  id: 'shengyitong',
  name: { 'zh-CN': '快手生意通', en: 'Kuaishou Shengyitong' },
  family: 'kuaishou',
  hosts: ['syt.kwaixiaodian.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'goods_overview',
      name: { 'zh-CN': '商品概览', en: 'Product overview' },
      route: /^\/zones\/goodsManagement\/goods_overview/,
      url: 'https://syt.kwaixiaodian.com/zones/goodsManagement/goods_overview',
      rows: 'shop',
    },
    {
      id: 'trade',
      name: { 'zh-CN': '成交分析', en: 'Deal analysis' },
      route: /^\/zones\/tradeManagement\/dealAnalysis/,
      url: 'https://syt.kwaixiaodian.com/zones/tradeManagement/dealAnalysis',
      rows: 'shop',
    },
    {
      id: 'video',
      name: { 'zh-CN': '短视频流量', en: 'Video traffic' },
      route: /^\/zones\/data_flow\/shortvideo/,
      url: 'https://syt.kwaixiaodian.com/zones/data_flow/shortvideo',
    },
    {
      id: 'goods',
      name: { 'zh-CN': '商品管理', en: 'Product data' },
      route: /^\/zones\/shop\/goods-management/,
      url: 'https://syt.kwaixiaodian.com/zones/shop/goods-management',
      rows: 'product',
    },
    {
      id: 'rankings',
      name: { 'zh-CN': '榜单', en: 'Rankings' },
      route: /^\/zones\/rankingList\//,
      url: 'https://syt.kwaixiaodian.com/zones/rankingList/productRanking',
      peers: true,
    },
  ],
  seen: '2026-09',
};
