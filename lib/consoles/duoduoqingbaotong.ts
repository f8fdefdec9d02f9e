import type { Console } from './types';

/** A tool of others' making that estimates every shop's sales on Pinduoduo. Public sources disagree about its host. */
export const duoduoqingbaotong: Console = {
  id: 'duoduoqingbaotong',
  name: { 'zh-CN': '多多情报通', en: 'Duoduo Qingbaotong' },
  hosts: ['ddqbt.com', 'ddcm.mobduos.com'],
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN',
  presetsEnd: 'yesterday',
  peers: true,
  pages: [],
  seen: '2026-04',
  unverified: true,
};
