import { shift, todayOf } from '../../data/days.ts';
import { shopee } from '../../shell/looks.ts';
import { bodyRows, headRow, panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, rowsOn, TOTAL } from './data.ts';

const today = todayOf(new URLSearchParams(location.search));
const cols = `<colgroup><col style="width: 300px" />${COLUMNS.slice(1)
  .map(() => '<col style="width: 190px" />')
  .join('')}</colgroup>`;
const fixed = 'style="table-layout: fixed; width: 1060px"';
mountShell(shopee('Data', 'Performa Produk')).innerHTML = panel(
  'Performa Produk',
  shift(today, -1),
  `<div style="overflow: hidden"><table class="grid" ${fixed}>${cols}<thead>${headRow(COLUMNS)}</thead></table></div>
  <div style="overflow-x: auto"><table class="grid" ${fixed}>${cols}<tbody>${bodyRows(COLUMNS, rowsOn(today))}</tbody></table></div>
  <div class="pages"><span>Total ${TOTAL} produk</span><ul><li class="active" aria-current="page">1</li><li>2</li><li>3</li><li>4</li></ul></div>`,
);
