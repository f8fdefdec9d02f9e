import { todayOf } from '../../data/days.ts';
import { compass } from '../../shell/looks.ts';
import { panel, plainTable } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, ranks } from './data.ts';

const halves = ranks(todayOf(new URLSearchParams(location.search))).map(({ title, rows }) =>
  panel(title, '昨日', plainTable(COLUMNS, rows)),
);
mountShell(compass('机会', '商品流量')).innerHTML =
  `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 16px">${halves.join('')}</div>`;
