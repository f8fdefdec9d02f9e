import { DataTable } from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';
import { todayOf } from '../../data/days.ts';
import { kuaishou } from '../../shell/looks.ts';
import { panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, PAGE_SIZE, rowsOn } from './data.ts';

const rows = rowsOn(todayOf(new URLSearchParams(location.search)));
mountShell(kuaishou('榜单', '商品榜单')).innerHTML = panel(
  '商品榜单',
  '昨日',
  '<table id="rank" class="display" style="width: 100%"></table>',
);
const table = new DataTable('#rank', {
  columns: COLUMNS.map(({ label }) => ({ title: label })),
  data: rows.map((row) => COLUMNS.map((column) => column.text(row))),
  order: [],
  pageLength: PAGE_SIZE,
  language: {
    info: '显示第 _START_ 至 _END_ 项结果，共 _TOTAL_ 项',
    lengthMenu: '显示 _MENU_ 项结果',
    search: '搜索：',
  },
});
table.draw();
