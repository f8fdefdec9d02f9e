import { todayOf } from '../../data/days.ts';
import { tiktok } from '../../shell/looks.ts';
import { panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, pieces, rowsOn } from './data.ts';
import './list.css';

const cell = (text: string) => {
  if (!text.startsWith('$')) return `<div class="cell">${text}</div>`;
  const [sign, main, rest] = pieces(text);
  return `<div class="cell"><span>${sign}</span><span style="font-size: 16px">${main}</span><span>${rest}</span></div>`;
};
const rows = rowsOn(todayOf(new URLSearchParams(location.search))).map(
  (row) => `<div class="line">${COLUMNS.map((column) => cell(column.text(row))).join('')}</div>`,
);

// Rows and cells are plain boxes without roles: only their places make them a table.
mountShell(tiktok('Data Compass', 'Product analytics')).innerHTML = panel(
  'Product list',
  'Last 7 days',
  `<div class="list"><div class="line top">${COLUMNS.map((column) => `<div class="cell">${column.label}</div>`).join('')}</div>${rows.join('')}</div>`,
);
