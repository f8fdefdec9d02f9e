import { DataTable } from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';
import { todayOf } from '../../data/days.ts';
import { pinduoduo } from '../../shell/looks.ts';
import { panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, rowsOn, totals } from './data.ts';

const rows = rowsOn(todayOf(new URLSearchParams(location.search)));
mountShell(pinduoduo('推广', '商品推广')).innerHTML = panel(
  '商品推广',
  '昨天',
  `<table id="ads" class="display nowrap" style="width: 100%"></table><p class="note">共 ${rows.length} 条</p>`,
);

// Both scroll axes make the library draw the header twice: once above, once at height 0 in the body.
new DataTable('#ads', {
  columns: COLUMNS.map(({ label }) => ({ title: label })),
  data: [totals(rows), ...rows.map((row) => COLUMNS.map((column) => column.text(row)))],
  order: [],
  paging: false,
  info: false,
  searching: false,
  scrollX: true,
  scrollY: '420px',
}).draw();
