import { catalogue } from './catalogue';

/** The daily summary in the panel, and what was held back without a sound. */
export const digest = catalogue(
  {
    title: '每日小结',
    held: '{{count}} 条没有响',
    heldTitle: '没有响、等你看的',
    heldNone: '该响的都响过了，没有压下的预警。',
    'why.quiet': '夜间免打扰，天亮后会响',
    'why.budget': '当天响的次数已满',
    'why.note': '只作提示，不响',
    told: '上次：{{at}}',
    toldNothing: '上次（{{at}}）没有新的预警。',
    never: '还没有小结过。',
    next: '每天 {{time}} 汇总一次当天的新预警。',
    off: '每日小结已关闭。',
    set: '改时间和免打扰',
  },
  {
    title: 'Daily summary',
    held: '{{count}} made no sound',
    heldTitle: 'Held back without a sound',
    heldNone: 'What was to be heard was heard; nothing is held back.',
    'why.quiet': 'quiet hours; it is heard after them',
    'why.budget': 'beyond the sounds of that day',
    'why.note': 'only to be known',
    told: 'Last one: {{at}}',
    toldNothing: 'The last one ({{at}}) had nothing new.',
    never: 'There was none yet.',
    next: 'New alerts of the day are summed up at {{time}}.',
    off: 'The daily summary is switched off.',
    set: 'Change times and quiet hours',
  },
);
