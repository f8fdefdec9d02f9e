import { catalogue } from './catalogue';

/** What is said in the console page, in system notifications and in the context menu. */
export const page = catalogue(
  {
    'pill.label': '{{tables}} 张表 · {{rows}} 行可读',
    'pill.none': '这一页暂无可读的表',
    'pill.hint': '点击给这一页拍快照',
    'pill.dismiss': '在这个网站不再显示',
    'pill.busy': '正在读取…',
    'pill.orphaned': '扩展已更新，刷新本页后继续读取',
    'snapshot.saved': '已保存 {{rows}} 行 · {{time}}',
    'snapshot.failed': '{{what}}{{next}}',
    'banner.open': '查看',
    'banner.acknowledge': '知道了',
    'banner.close': '关闭',
    'notification.one': '{{shop}}：预警',
    'notification.many': '{{shop}}：{{count}} 条预警',
    'menu.snapshot': '给这一页拍快照',
  },
  {
    'pill.label': 'Readable here: tables {{tables}} · rows {{rows}}',
    'pill.none': 'Nothing to read here yet',
    'pill.hint': 'Click to take a snapshot of this page',
    'pill.dismiss': 'Do not show on this site',
    'pill.busy': 'Reading…',
    'pill.orphaned': 'The extension was updated; refresh this page to go on',
    'snapshot.saved': 'Saved {{rows}} rows · {{time}}',
    'snapshot.failed': '{{what}} {{next}}',
    'banner.open': 'Show',
    'banner.acknowledge': 'Got it',
    'banner.close': 'Close',
    'notification.one': '{{shop}}: alert',
    'notification.many': '{{shop}}: {{count}} alerts',
    'menu.snapshot': 'Take a snapshot of this page',
  },
);
