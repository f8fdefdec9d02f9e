import { todayOf } from '../../data/days.ts';
import { escape } from '../../shell/escape.ts';
import { jzt } from '../../shell/looks.ts';
import { panel, plainTable } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, rowsOn, TITLE } from './data.ts';

const rows = rowsOn(todayOf(new URLSearchParams(location.search)));
const table = plainTable(COLUMNS, rows);
const tab = (name: string, selected: boolean) =>
  `<button role="tab" aria-selected="${selected}" style="padding: 6px 16px; border: 0; background: none; border-bottom: 2px solid ${selected ? 'var(--brand)' : 'transparent'}">${name}</button>`;
const spoken =
  '<span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">可排序</span>';

mountShell(jzt('推广', '计划列表')).innerHTML = panel(
  TITLE,
  '昨天',
  `<div role="tablist">${tab('计划', true)}${tab('单元', false)}${tab('关键词', false)}</div>
  <div role="tabpanel">${table.replaceAll('</th>', `${spoken}<i class="sort" aria-hidden="true">⇅</i></th>`)}</div>
  <div role="tabpanel" style="display: none">${table}</div>
  <div role="tabpanel" style="visibility: hidden; height: 0; overflow: hidden">${table}</div>
  <div style="position: absolute; left: -9999px; top: 0">${table}</div>
  <div aria-hidden="true" style="position: absolute; opacity: 0; pointer-events: none">${table}</div>
  <p hidden>${escape(TITLE)}</p>`,
);
