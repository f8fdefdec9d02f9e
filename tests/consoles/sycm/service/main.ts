import { shift, todayOf } from '../../data/days.ts';
import { sycm } from '../../shell/looks.ts';
import { bodyRows, headRow, panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, staff } from './data.ts';

const day = shift(todayOf(new URLSearchParams(location.search)), -1);
const rows = staff(day);
const keyed = (html: string) => {
  let at = 0;
  return html.replaceAll('<tr>', () => `<tr data-row-key="${at++}" style="height: 40px">`);
};
const table = (columns: typeof COLUMNS, width: string) =>
  `<table class="grid" style="width: ${width}; background: #fff"><thead>${headRow(columns)}</thead><tbody>${keyed(bodyRows(columns, rows))}</tbody></table>`;

// Fixed columns the old way: the whole table scrolls below, and a copy of its first and last column lies on top.
mountShell(sycm('服务', '接待评估')).innerHTML = panel(
  '客服接待明细',
  `统计时间 ${day}`,
  `<div style="position: relative; overflow: hidden">
    <div style="overflow-x: auto">${table(COLUMNS, '1500px')}</div>
    <div style="position: absolute; top: 0; left: 0; width: 140px; overflow: hidden; box-shadow: 3px 0 6px #0001">${table(COLUMNS.slice(0, 1), '140px')}</div>
    <div style="position: absolute; top: 0; right: 0; width: 120px; overflow: hidden; box-shadow: -3px 0 6px #0001">${table(COLUMNS.slice(-1), '120px')}</div>
  </div>`,
);
