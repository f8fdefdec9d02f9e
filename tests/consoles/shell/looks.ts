import { SHOP } from '../data/shop.ts';
import type { Look } from './shell.ts';

type Current = readonly [bar: string, menu: string];

export const sycm = (...current: Current): Look => ({
  logo: '生意参谋',
  brand: '#2062e6',
  bar: ['首页', '实时', '流量', '品类', '交易', '直播', '服务', '市场', '自助分析'],
  menu: [
    '运营视窗',
    '流量看板',
    '店铺来源',
    '商品来源',
    '商品排行',
    '商品360',
    '宏观监控',
    '交易概况',
    '实时榜单',
    '活动日历',
    '接待评估',
  ],
  current,
  shop: SHOP,
});

export const alimama = (...current: Current): Look => ({
  logo: '阿里妈妈 · 万相台',
  brand: '#5b3df5',
  bar: ['首页', '推广', '报表', '人群', '创意', '账户'],
  menu: ['账户报表', '商品推广报表', '关键词报表', '人群报表', '短视频报表', '下载任务管理'],
  current,
  shop: SHOP,
});

export const qianchuan = (...current: Current): Look => ({
  logo: '巨量千川',
  brand: '#2a55e5',
  dark: true,
  bar: ['首页', '推广', '数据', '素材', '财务', '工具'],
  menu: ['全域推广', '标准推广', '投放数据', '素材分析', '直播间画像', '自定义报表'],
  current,
  shop: '衣然女装官方旗舰店',
});

export const pinduoduo = (...current: Current): Look => ({
  logo: '拼多多商家后台',
  brand: '#e02e24',
  bar: ['首页', '商品', '订单', '售后', '数据中心', '推广', '资金'],
  menu: ['经营总览', '交易数据', '商品数据', '流量数据', '服务数据', '经营日报', '商品推广', '违规信息'],
  current,
  shop: '衣然女装专营店',
});

export const doudian = (...current: Current): Look => ({
  logo: '抖店',
  brand: '#1966ff',
  bar: ['首页', '商品', '订单', '售后', '数据', '营销', '资金'],
  menu: ['经营概况', '商品分析', '流量来源', '服务体验', '商家体验分', '物流分析'],
  current,
  shop: '衣然女装官方旗舰店',
});

export const jingdong = (...current: Current): Look => ({
  logo: '京东商智',
  brand: '#e1251b',
  bar: ['首页', '实时', '流量', '商品', '交易', '服务', '行业'],
  menu: ['店铺概览', '流量概况', '商品明细', '交易概况', '售后分析', '库存健康'],
  current,
  shop: '衣然女装京东自营旗舰店',
});

export const qianniu = (...current: Current): Look => ({
  logo: '千牛',
  brand: '#1677ff',
  bar: ['首页', '商品', '交易', '店铺', '营销', '数据', '公告'],
  menu: ['规则中心', '消息订阅', '店铺体检', '违规管理', '子账号管理'],
  current,
  shop: SHOP,
});

export const compass = (...current: Current): Look => ({
  logo: '抖音电商罗盘',
  brand: '#3955f6',
  dark: true,
  bar: ['首页', '直播', '短视频', '商品', '人群', '服务', '机会'],
  menu: ['经营概览', '商品列表', '商品流量', '实时大屏', '结算分析'],
  current,
  shop: '衣然女装官方旗舰店',
});

export const alibaba = (...current: Current): Look => ({
  logo: '1688 商家工作台',
  brand: '#ff6a00',
  bar: ['首页', '商品', '交易', '营销', '数据', '服务'],
  menu: ['生意参谋', '经营概况', '流量分析', '交易分析', '客户分析'],
  current,
  shop: '杭州衣然服饰有限公司',
});

export const kuaishou = (...current: Current): Look => ({
  logo: '快手生意通',
  brand: '#ff4906',
  bar: ['首页', '交易', '商品', '流量', '榜单', '服务'],
  menu: ['商品概览', '成交分析', '短视频流量', '商品榜单', '店铺概览'],
  current,
  shop: '衣然女装快手店',
});

export const xiaohongshu = (...current: Current): Look => ({
  logo: '小红书商家',
  brand: '#ff2442',
  bar: ['首页', '商品', '订单', '数据', '营销', '服务'],
  menu: ['经营概览', '流量概览', '商品数据', '笔记数据', '搜索概览'],
  current,
  shop: '衣然的衣橱',
});

export const shopify = (...current: Current): Look => ({
  logo: 'Yiran Store',
  brand: '#008060',
  bar: ['Home', 'Orders', 'Products', 'Analytics', 'Marketing'],
  menu: ['Reports', 'Live view', 'Dashboards'],
  current,
  shop: 'Yiran Fashion',
});

export const tiktok = (...current: Current): Look => ({
  logo: 'TikTok Shop Seller Center',
  brand: '#00b8b0',
  bar: ['Homepage', 'Orders', 'Products', 'Data Compass', 'Ads'],
  menu: ['Data overview', 'Product analytics', 'Live analysis', 'Order list'],
  current,
  shop: 'Yiran Fashion Official',
});

export const temu = (...current: Current): Look => ({
  logo: 'Temu 卖家中心',
  brand: '#fb7701',
  bar: ['首页', '商品', '备货', '数据', '活动'],
  menu: ['销售管理', '备货管理', '流量分析', '活动数据'],
  current,
  shop: 'Yiran Apparel',
});

export const weixin = (...current: Current): Look => ({
  logo: '微信小店',
  brand: '#07c160',
  bar: ['首页', '商品', '订单', '资金', '数据'],
  menu: ['店铺概况', '商品数据', '订单数据'],
  current,
  shop: '衣然女装',
});

export const lazada = (...current: Current): Look => ({
  logo: 'Lazada Seller Center',
  brand: '#1a9cb7',
  bar: ['Home', 'Products', 'Orders', 'Business Advisor'],
  menu: ['Dashboard', 'Live Monitor', 'Traffic'],
  current,
  shop: 'Yiran Fashion',
});

export const jzt = (...current: Current): Look => ({
  logo: '京准通',
  brand: '#e1251b',
  bar: ['首页', '推广', '报表', '工具', '财务'],
  menu: ['账户概览', '计划列表', '关键词报表', '商品报表'],
  current,
  shop: '衣然女装京东自营旗舰店',
});

export const amazon = (...current: Current): Look => ({
  logo: 'Seller Central',
  brand: '#067d8c',
  bar: ['Inventory', 'Orders', 'Advertising', 'Reports', 'Performance'],
  menu: ['Business Reports', 'Sales Dashboard', 'Fulfilment'],
  current,
  shop: 'Yiran Fashion US',
});

export const shopee = (...current: Current): Look => ({
  logo: 'Shopee Seller Centre',
  brand: '#ee4d2d',
  bar: ['Beranda', 'Pesanan', 'Produk', 'Data'],
  menu: ['Dasbor', 'Performa Produk', 'Lalu Lintas'],
  current,
  shop: 'yiran.fashion.id',
});
