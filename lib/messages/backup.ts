import { catalogue } from './catalogue';

/** The backup file, and what to do when stored data is gone. */
export const backup = catalogue(
  {
    title: '数据备份',
    detail:
      '快照、合同、录入和预警只存在这台电脑的浏览器里：卸载扩展、清空用户目录都会丢失。建议每周导出一次，存到别的地方。',
    save: '导出备份',
    saved: '备份已下载，请存到别的地方。',
    restore: '恢复备份',
    confirm: '恢复会用备份里的数据替换现在的全部数据，并且不能撤销。确定恢复“{{name}}”吗？',
    yes: '确定恢复',
    no: '不恢复',
    restored: '已恢复：{{snapshots}} 份快照，{{contracts}} 份合同。',
    busy: '正在处理…',
    'to-restore': '去恢复备份',
    accept: '没有备份，从现在的数据开始',
  },
  {
    title: 'Backup',
    detail:
      'Snapshots, contracts, entries and alerts are kept only in the browser on this computer: removing the extension or the browser profile removes them. Export once a week and keep the file elsewhere.',
    save: 'Export backup',
    saved: 'Backup downloaded; keep it somewhere else.',
    restore: 'Restore a backup',
    confirm:
      'Restoring replaces everything stored now by what is in the backup, and cannot be undone. Restore “{{name}}”?',
    yes: 'Restore',
    no: 'Do not restore',
    restored: 'Restored: {{snapshots}} snapshots, {{contracts}} contracts.',
    busy: 'Working…',
    'to-restore': 'Restore a backup',
    accept: 'No backup: go on with what is there',
  },
);
