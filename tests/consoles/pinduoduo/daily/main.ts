import { shift, todayOf } from '../../data/days.ts';
import { escape } from '../../shell/escape.ts';
import { pinduoduo } from '../../shell/looks.ts';
import { panel, plainTable } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, cards, report } from './data.ts';
import './daily.css';

const today = todayOf(new URLSearchParams(location.search));
const rows = report(today);
const tiles = cards(today).map(
  ({ label, text, change, rising }) => `<li class="tile">
    <p>${escape(label)}<i class="help" title="统计口径说明"></i></p>
    <strong>${escape(text)}</strong>
    <span class="change ${rising ? 'up' : 'down'}">${escape(change)}</span>
  </li>`,
);

mountShell(pinduoduo('数据中心', '经营日报')).innerHTML = [
  panel('昨日数据', `统计时间 ${shift(today, -1)}`, `<ul class="tiles">${tiles.join('')}</ul>`),
  panel(
    '经营日报',
    `${shift(today, -30)} ~ ${shift(today, -1)}`,
    `${plainTable(COLUMNS, rows)}<p class="pager">共 ${rows.length} 条</p>`,
  ),
].join('');
