import { catalogue } from './catalogue';

/** Words that several views share. */
export const common = catalogue(
  {
    product: '盯店',
    met: '达标',
    breached: '违约',
    unknown: '尚不能判断',
    loading: '正在读取…',
    language: '语言',
    chinese: '中文',
    english: 'English',
    notKnown: '未知',
    justNow: '刚刚',
    minutesAgo: '{{count}} 分钟前',
    hoursAgo: '{{count}} 小时前',
    daysAgo: '{{count}} 天前',
    brokenTitle: '这一块显示出错了',
    brokenDetail:
      '出错的只是显示，已保存的快照、合同和预警都还在。请先点“重试”；仍不行，请到工作台导出数据留底，再重启扩展。',
    retry: '重试',
    exportData: '去导出数据',
    restart: '重启扩展',
    failed: '没有完成',
  },
  {
    product: 'Dingdian',
    met: 'Met',
    breached: 'Breached',
    unknown: 'Cannot tell yet',
    loading: 'Loading…',
    language: 'Language',
    chinese: '中文',
    english: 'English',
    notKnown: 'unknown',
    justNow: 'just now',
    minutesAgo: '{{count}} min ago',
    hoursAgo: '{{count}} h ago',
    daysAgo: '{{count}} d ago',
    brokenTitle: 'This part could not be shown',
    brokenDetail:
      'Only the display failed; saved snapshots, contracts and alerts are still there. Try again first; if that does not help, export your data in the workbench and restart the extension.',
    retry: 'Try again',
    exportData: 'Go to data export',
    restart: 'Restart extension',
    failed: 'Not done',
  },
);
