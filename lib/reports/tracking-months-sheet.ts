import { contractMonthOf } from '../quantity/day';
import type { Period } from '../quantity/period';
import { monthOf } from '../settlement/month';
import { reconcile } from '../settlement/reconcile';
import { figureCells, numberOf } from './figure-cells';
import { joined } from './sheet-words';
import type { Asked } from './track-days';
import { BLANK, cellName, type Sheet, type SheetCell, type SheetColumn } from './workbook';

const [TARGET, SALES_LEAST, SALES_MOST] = [3, 4, 5];

function share(over: SheetCell, under: SheetCell, formula: string): SheetCell {
  const [a, b] = [numberOf(over), numberOf(under)];
  return a === undefined || b === undefined || b <= 0
    ? BLANK
    : { kind: 'formula', formula, value: a / b, unit: 'ratio' };
}

function monthRow(asked: Asked, month: number, row: number): SheetCell[] {
  const wish = { ...asked, month };
  const { served } = monthOf(wish);
  const sheet = reconcile(wish, served);
  const { currency, target } = sheet;
  const goal: SheetCell =
    target === undefined ? BLANK : { kind: 'number', value: Math.round(target), unit: currency };
  const sales = figureCells(sheet.sales.value, currency);
  const ads = figureCells(sheet.ads.value, currency);
  const profit = figureCells(sheet.profit.value, currency);
  const done = (cell: SheetCell, column: number) =>
    share(cell, goal, `${cellName(column, row)}/${cellName(TARGET, row)}`);
  const missing = [sheet.sales, sheet.ads, sheet.goods, sheet.fee].flatMap((part) => part.missing);
  return [
    { kind: 'number', value: month, unit: 'count' },
    { kind: 'day', day: served.from },
    { kind: 'day', day: served.to },
    goal,
    sales.least,
    sales.most,
    done(sales.least, SALES_LEAST),
    done(sales.most, SALES_MOST),
    ads.least,
    ads.most,
    profit.least,
    profit.most,
    joined(missing.map(({ message }) => ({ message }))),
  ];
}

function doneColumn(side: 'least' | 'most'): SheetColumn {
  const name = { message: { key: 'settlement:row.done' } } as const;
  return { title: { key: `sheets:${side}`, params: { name } }, width: 11 };
}

/** The contract months begun within the days: target, sales and completion, ad spend, net profit (sales − cost). */
export function monthsSheet(asked: Asked, period: Period): Sheet {
  const { contract } = asked;
  const { currency } = contract;
  const first = contractMonthOf(contract.start, period.from) ?? 1;
  const last = contractMonthOf(contract.start, period.to) ?? 0;
  const money = (key: 'sales' | 'ads' | 'profit', side: 'least' | 'most'): SheetColumn => ({
    title: { key: `sheets:${side}`, params: { name: { message: { key: `settlement:row.${key}` } } } },
    unit: currency,
    width: 15,
  });
  return {
    name: { key: 'sheets:by-month' },
    columns: [
      { title: { key: 'sheets:month' }, width: 9 },
      { title: { key: 'sheets:from' }, width: 12 },
      { title: { key: 'sheets:to' }, width: 12 },
      { title: { key: 'settlement:row.target' }, unit: currency, width: 15 },
      money('sales', 'least'),
      money('sales', 'most'),
      doneColumn('least'),
      doneColumn('most'),
      money('ads', 'least'),
      money('ads', 'most'),
      money('profit', 'least'),
      money('profit', 'most'),
      { title: { key: 'sheets:lacking' }, width: 60 },
    ],
    frozenColumns: 1,
    rows: Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => monthRow(asked, first + at, at)),
  };
}
