import { describe, expect, it } from 'vitest';
import { readingOf, tablesOf } from './stage';

const TABLE =
  '<table><thead><tr><th>计划名称</th><th>花费</th></tr></thead><tbody><tr><td>秋冬</td><td>301.50</td></tr><tr><td>新品</td><td>88.20</td></tr></tbody></table>';
const bar = (inner: string) =>
  `<section><div style="display:flex;gap:8px">${inner}</div>${TABLE}<div>共 2 条 <select><option>10条/页</option></select></div></section>`;
const chosen = (inner: string) => tablesOf(bar(inner))[0]?.choices;

/** How drop-downs are built: the value in an option, in a field, beside a field, in a button. */
const DROP_DOWNS: readonly (readonly [string, (value: string) => string])[] = [
  [
    'a select',
    (value) =>
      `<label for="a">计划状态</label><select id="a"><option>全部</option><option selected>${value}</option></select>`,
  ],
  [
    'a select with a name of its own',
    (value) => `<select aria-label="计划状态"><option selected>${value}</option></select>`,
  ],
  [
    'a field that cannot be written in',
    (value) =>
      `<label>计划状态</label><div><input readonly placeholder="请选择" value="${value}"><i></i></div>`,
  ],
  [
    'a field to search the options in',
    (value) => `<div><input placeholder="请选择计划状态" value="${value}"></div>`,
  ],
  [
    'text that lies over an empty field',
    (value) =>
      `<label>计划状态：</label><div style="position:relative;width:120px"><span style="position:absolute;inset:0"><input role="combobox" style="width:100%;opacity:0"></span><span>${value}</span></div>`,
  ],
  [
    'text before a field as wide as a caret',
    (value) =>
      `<label>计划状态</label><div style="display:flex;width:120px"><div>${value}</div><div><input role="combobox" style="width:2px;padding:0;border:0"></div></div>`,
  ],
  [
    'text in what is a combobox',
    (value) =>
      `<span>计划状态</span><div role="combobox" aria-haspopup="listbox" aria-expanded="false"><div>${value}</div><svg></svg></div>`,
  ],
  [
    'text in a button that opens a list',
    (value) => `<span>计划状态</span><button aria-haspopup="listbox"><span>${value}</span></button>`,
  ],
  [
    'text behind a name with a colon',
    (value) => `<span>计划状态：</span><div><span>${value}</span><svg></svg></div>`,
  ],
  ['text with an arrow', (value) => `<span>计划状态</span><div>${value} ▾</div>`],
  ['one text', (value) => `<div>计划状态：${value}</div>`],
  [
    'a name above it',
    (value) => `<div><div>计划状态</div><div role="combobox" style="width:120px">${value}</div></div>`,
  ],
];

describe('a choice above a table', () => {
  it.each(DROP_DOWNS)('is named with its value: %s', (_, drop) => {
    expect(chosen(drop('推广中'))).toEqual([{ name: '计划状态', text: '推广中' }]);
  });

  it.each([
    [
      'nothing is chosen yet',
      '<label>计划状态</label><div><input role="combobox" placeholder="请选择"></div>',
    ],
    ['an empty field beside its name', '<div><label>计划状态</label><input role="combobox"></div>'],
    ['a date', '<input readonly value="2026-11-21"><span>-</span><input readonly value="2026-11-27">'],
    ['a period', '<div role="combobox">近7天</div>'],
    ['a hidden one', '<div style="display:none"><select><option>推广中</option></select></div>'],
    ['one in the bar of the console', '<header><select><option>English</option></select></header>'],
    ['one in a dialogue', '<div role="dialog"><select><option>手动出价</option></select></div>'],
    ['names without values', '<span>计划状态</span><span>类目</span><span>渠道</span>'],
    [
      'several to choose from, of which none says that it is chosen',
      '<span>终端：</span><div><a>无线</a> <a>PC</a></div>',
    ],
    ['a tick', '<input type="checkbox" readonly value="on">'],
    ['a button that does something', '<button aria-haspopup="menu">导出</button><button>查询</button>'],
  ])('is none: %s', (_, inner) => {
    expect(chosen(inner)).toBeUndefined();
  });

  it('is one of several of which another is all', () => {
    const tabs = (on: string) =>
      `<div role="tablist">${['全部', '女装', '男装'].map((text) => `<button role="tab" aria-selected="${text === on}">${text}</button>`).join('')}</div>`;
    expect(chosen(tabs('女装'))).toEqual([{ name: '', text: '女装' }]);
    expect(chosen(tabs('全部'))).toBeUndefined();
    expect(chosen(tabs('女装').replace('全部', '概况'))).toBeUndefined();
    expect(chosen(tabs('女装').replace('全部', '全部指标'))).toBeUndefined();
  });

  it('is of the tables below it, in the smallest part of the page that has any', () => {
    const select = (text: string) => `<select><option>${text}</option></select>`;
    const part = (text: string) => `<section>${text && select(text)}${TABLE}${select('20条/页')}</section>`;
    const tables = tablesOf(`<main><div>${select('无线端')}</div>${part('推广中')}${part('')}</main>`);
    expect(tables.map(({ choices }) => choices?.map(({ text }) => text))).toEqual([
      ['无线端', '推广中'],
      ['无线端'],
    ]);
  });

  it('does not reach the cards above it', () => {
    const card = (label: string, value: string) =>
      `<div><div>${label}</div><div style="font-size:24px">${value}</div></div>`;
    const { tables } = readingOf(
      `<main><div style="display:flex">${card('花费', '¥389.70')}${card('点击量', '345')}</div><div><select><option>推广中</option></select></div>${TABLE}</main>`,
    );
    expect(tables.map(({ kind, choices }) => [kind, choices?.length])).toEqual([
      ['cards', undefined],
      ['table', 1],
    ]);
  });

  it('is none in a row', () => {
    const row = (name: string) =>
      `<div role="row"><div role="cell">${name}</div><div role="cell">12.50</div><div role="cell"><select><option>启用</option></select></div></div>`;
    const grid = `<div role="table"><div role="row"><div role="columnheader">计划</div><div role="columnheader">花费</div><div role="columnheader">状态</div></div>${row('甲')}${row('乙')}</div>`;
    expect(tablesOf(`<main>${grid}</main>`)[0]?.choices).toBeUndefined();
  });
});

describe('columns that are not in the page', () => {
  const grid = (count: number, first = 1) =>
    `<div role="grid" aria-colcount="${count}"><div role="row">${['计划', '花费', '点击量'].map((text, at) => `<div role="columnheader" aria-colindex="${at + first}">${text}</div>`).join('')}</div><div role="row">${['甲', '1.00', '2'].map((text, at) => `<div role="gridcell" aria-colindex="${at + first}">${text}</div>`).join('')}</div></div>`;

  it('are counted where the page counts its columns', () => {
    expect(tablesOf(grid(30))[0]?.coverage.columns).toEqual({ shown: 3, total: 30 });
  });

  it.each([3, 0, -1])('are none where it counts %s', (count) => {
    expect(tablesOf(grid(count))[0]?.coverage.columns).toBeUndefined();
  });
});
