import type { Console } from './types';

const ROOT = 'https://myseller.taobao.com/home.htm';

/** The same application answers on two hosts (both seen in 2026). */
export const qianniu: Console = {
  id: 'qianniu',
  name: { 'zh-CN': '千牛', en: 'Taobao Qianniu' },
  family: 'taobao',
  hosts: ['myseller.taobao.com', 'qn.taobao.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '工作台', en: 'Workbench' },
      route: /QnworkbenchHome/,
      url: `${ROOT}/QnworkbenchHome/`,
      rows: 'shop',
      presetsEnd: 'today',
    },
    {
      id: 'orders',
      name: { 'zh-CN': '已卖出的宝贝', en: 'Sold items' },
      route: /trade-platform\/tp\/sold|list_sold_items/,
      url: `${ROOT}/trade-platform/tp/sold`,
      rows: 'order',
    },
    {
      id: 'experience',
      name: { 'zh-CN': '真实体验分', en: 'Experience score' },
      route: /voc-tmall\/serverReport/,
      url: `${ROOT}/voc-tmall/serverReport`,
      rows: 'shop',
    },
    {
      id: 'bills',
      name: { 'zh-CN': '资金账单', en: 'Bills' },
      route: /whale-accountant\/pay\/capital/,
      url: `${ROOT}/whale-accountant/pay/capital/home`,
    },
    {
      id: 'goods',
      name: { 'zh-CN': '商品管理', en: 'Products' },
      route: /SellManage|goods-manage|sell\/manage/i,
      url: `${ROOT}/SellManage/all`,
      rows: 'product',
    },
  ],
  seen: '2026-09',
};
