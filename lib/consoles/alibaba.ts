import type { Console } from './types';

export const alibaba: Console = {
  id: 'alibaba',
  name: { 'zh-CN': '1688', en: '1688' },
  hosts: ['sycm.1688.com', 'work.1688.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  pages: [
    {
      id: 'home',
      name: { 'zh-CN': '生意参谋首页', en: 'Business Advisor home' },
      route: /^\/ms\/home\//,
      url: 'https://sycm.1688.com/ms/home/home',
      rows: 'shop',
    },
    {
      id: 'workbench',
      name: { 'zh-CN': '商家工作台', en: 'Seller workbench' },
      route: /^\/$/,
      url: 'https://work.1688.com/',
      rows: 'shop',
      presetsEnd: 'today',
    },
  ],
  seen: '2024-06',
  unverified: true,
};
