import { todayOf } from '../../data/days.ts';
import { panel, plainTable } from '../../shell/markup.ts';
import '../../shell/shell.css';
import { COLUMNS, report, TITLE } from './data.ts';

document.body.innerHTML = panel(
  TITLE,
  '近7天',
  plainTable(COLUMNS, report(todayOf(new URLSearchParams(location.search)))),
);
