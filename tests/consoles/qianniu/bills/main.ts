import { totalDay } from '../../data/daily.ts';
import { shift, todayOf } from '../../data/days.ts';
import { qianniu } from '../../shell/looks.ts';
import { bodyRows, headRow, panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, rowsOn, TITLE } from './data.ts';

const today = todayOf(new URLSearchParams(location.search));
const rows = rowsOn(today);
const total = totalDay(rows);
const sums = COLUMNS.map((column, at) => `<td>${at === 0 ? '合计' : column.text(total)}</td>`).join('');
const inner = `<table class="grid"><thead>${headRow(COLUMNS)}</thead><tbody>${bodyRows(COLUMNS, rows)}</tbody><tfoot><tr class="sum">${sums}</tr></tfoot></table>`;

mountShell(qianniu('交易', '店铺体检')).innerHTML = panel(
  TITLE,
  `${shift(today, -12)} ~ ${shift(today, -1)}`,
  `<table style="width: 100%; border-spacing: 16px 0"><tbody><tr>
    <td style="width: 180px; vertical-align: top"><p><b>账户类型</b></p><p>支付宝账户</p><p>保证金账户</p></td>
    <td>${inner}<p>共 ${rows.length} 条</p></td>
  </tr></tbody></table>`,
);
