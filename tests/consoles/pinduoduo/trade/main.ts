import { todayOf } from '../../data/days.ts';
import { pinduoduo } from '../../shell/looks.ts';
import { headRow, panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, DRAWN, drawn, rowsOn, TITLE } from './data.ts';
import './trade.css';

const body = rowsOn(todayOf(new URLSearchParams(location.search))).map((row) => {
  const cells = COLUMNS.map((column) =>
    DRAWN.includes(column.label)
      ? `<td><span class="__spider_font">${drawn(column.text(row))}</span></td>`
      : `<td>${column.text(row)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
});
mountShell(pinduoduo('数据中心', '交易数据')).innerHTML = panel(
  TITLE,
  '近10日',
  `<table class="grid"><thead>${headRow(COLUMNS)}</thead><tbody>${body.join('')}</tbody></table>`,
);
