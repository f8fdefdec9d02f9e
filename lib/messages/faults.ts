import { catalogue } from './catalogue';

/** Bugs that were caught, for whoever helps the merchant. */
export const faults = catalogue(
  {
    title: '出错记录',
    detail: '扩展自己出错时记在这里，只留最近的，不会发到任何地方。需要帮助时复制下来，发给帮你的人。',
    none: '没有出错记录',
    list: '最近的出错记录',
    copy: '复制出错记录',
    copied: '已复制',
    'not-copied': '浏览器不允许复制，请选中上面的文字自己复制。',
  },
  {
    title: 'Recorded faults',
    detail:
      'Faults of the extension itself are noted here, the latest only, and are sent nowhere. When you need help, copy them for whoever helps you.',
    none: 'No faults recorded',
    list: 'The last recorded faults',
    copy: 'Copy the faults',
    copied: 'Copied',
    'not-copied': 'The browser did not allow copying: select the text above and copy it yourself.',
  },
);
