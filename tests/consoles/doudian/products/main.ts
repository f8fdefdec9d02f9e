import { todayOf } from '../../data/days.ts';
import { doudian } from '../../shell/looks.ts';
import { pager, panel, plainTable } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, PAGE_SIZE, rowsOn, TOTAL } from './data.ts';

const rows = rowsOn(todayOf(new URLSearchParams(location.search)));
mountShell(doudian('商品', '商品分析')).innerHTML = panel(
  '在售商品',
  '',
  plainTable(COLUMNS, rows) + pager(TOTAL, PAGE_SIZE),
);
