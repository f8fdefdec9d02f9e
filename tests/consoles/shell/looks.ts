import { SHOP } from '../data/shop.ts';
import type { Look } from './shell.ts';

type Current = readonly [bar: string, menu: string];

export const sycm = (...current: Current): Look => ({
  logo: '生意参谋',
  brand: '#2062e6',
  bar: ['首页', '实时', '流量', '品类', '交易', '直播', '服务', '市场', '自助分析'],
  menu: ['运营视窗', '流量看板', '店铺来源', '商品来源', '商品排行', '商品360', '宏观监控', '接待评估'],
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
  menu: ['经营总览', '交易数据', '商品数据', '流量数据', '服务数据', '经营日报', '违规信息'],
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
