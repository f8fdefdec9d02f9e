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
    confirm:
      '恢复会用备份里的数据替换现在的全部数据。现在的数据另存 7 天，其间可以换回来。确定恢复“{{name}}”吗？',
    yes: '确定恢复',
    no: '不恢复',
    restored: '已恢复：{{snapshots}} 份快照，{{contracts}} 份合同。',
    former: '恢复前的数据',
    'former-line': '{{at}} 被替换：{{snapshots}} 份快照，{{contracts}} 份合同。保留到 {{until}}。',
    'former-back': '换回来',
    'former-name': '{{at}} 被替换的数据',
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
      'Restoring replaces everything stored now by what is in the backup. What is stored now is kept aside for 7 days and can be put back. Restore “{{name}}”?',
    yes: 'Restore',
    no: 'Do not restore',
    restored: 'Restored: {{snapshots}} snapshots, {{contracts}} contracts.',
    former: 'Data from before a restore',
    'former-line': 'Replaced {{at}}: {{snapshots}} snapshots, {{contracts}} contracts. Kept until {{until}}.',
    'former-back': 'Put back',
    'former-name': 'the data replaced {{at}}',
    busy: 'Working…',
    'to-restore': 'Restore a backup',
    accept: 'No backup: go on with what is there',
  },
);
