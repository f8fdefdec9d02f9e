import { shift, todayOf } from '../../data/days.ts';
import { kuaishou } from '../../shell/looks.ts';
import { bodyRows, panel } from '../../shell/markup.ts';
import { mountShell } from '../../shell/shell.ts';
import { COLUMNS, rowsOn, TITLE } from './data.ts';

const today = todayOf(new URLSearchParams(location.search));
const rows = rowsOn(today);
const cols = COLUMNS.map(() => '<col style="width: 130px" />').join('');
const heads = COLUMNS.map((column) => `<th>${column.label}</th>`).join('');

// The header scrolls with the body and has one more cell, as wide as the body's scroll bar.
mountShell(kuaishou('交易', '成交分析')).innerHTML = panel(
  TITLE,
  `${shift(today, -14)} 至 ${shift(today, -1)}`,
  `<div class="head" style="overflow: hidden">
    <table class="grid" style="table-layout: fixed; width: 1185px"><colgroup>${cols}<col style="width: 15px" /></colgroup>
    <thead><tr>${heads}<th style="padding: 0"></th></tr></thead></table>
  </div>
  <div class="body" style="overflow: auto; max-height: 420px">
    <table class="grid" style="table-layout: fixed; width: 1170px"><colgroup>${cols}</colgroup>
    <tbody>${bodyRows(COLUMNS, rows)}</tbody></table>
  </div>
  <p>共 ${rows.length} 条</p>`,
);
const head = document.querySelector('.head');
const body = document.querySelector('.body');
body?.addEventListener('scroll', () => {
  if (head) head.scrollLeft = body.scrollLeft;
});
