import type { ReadCell, Reading, ReadTable } from '../reading/types';
import { isProblem } from '../problem';
import { normalWords } from './label';
import { recogniseColumn } from './recognise';
import { isPersonal, mayNamePeople } from './refuse';
import { simplifiedText } from './traditional';

/** Stands for what was left out; the same for everything, so that nothing can be told from it. */
export const MASK = '***';

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]*\w/g;
/**
 * A Chinese mobile number, also one that the console has masked, a number with an area code, a mobile number of the
 * islands, one of America, one with its country, a card that is called so; not part of a longer id.
 */
const PHONE = new RegExp(
  [
    String.raw`(?<!\d|\d[.,])(?:\+?86[- ]?)?1[3-9]\d[- ]?(?:\d{4}|\*{4})[- ]?\d{4}(?!\d|[.,]\d|%)`,
    String.raw`(?<!\d)0\d{2,3}-\d{7,8}(?!\d)`,
    String.raw`(?<!\d|\d[.,])0\d{2,3}[- ]\d{3,4}[- ]\d{3,4}(?!\d|[.,]\d|%)`,
    String.raw`(?:身份证|银行卡|(?<!会员)卡号)[号码]{0,2}[:：]?\s?\d{12,18}[\dXx]`,
    String.raw`(?<!\d|\d[.,])08[1-9]\d{1,2}[- ]?\d{3,4}[- ]?\d{3,4}(?!\d|[.,]\d|%)`,
    String.raw`(?<![\d-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\d-])`,
    String.raw`\+(?:\d[- ]?){1,3}\(?(?:\d[-() ]{0,2}){8,11}\d(?!\d|[.,]\d|%)`,
  ].join('|'),
  'g',
);
/** The name before it and the address behind it, as a parcel's line has them: 张三 13812345678 浙江省杭州市… */
const PARCEL = new RegExp(
  `(?:(?<![\\p{Script=Han}*])[\\p{Script=Han}*]{2,4}[ ,，]{1,2})?(?:${PHONE.source})(?:[ ,，]{1,2}\\p{Script=Han}{2,7}[省市区县][^;；|]*)?`,
  'gu',
);
/** A figure and nothing else, in a column of figures: sales of 13,000,000,000 written without commas. */
const FIGURE = /^[^\d]{0,3}[\d.,]+(?:%|万|亿)?(?:\s\D{1,8}[\d.,]+%)?$/u;
const ID_BEFORE = /(?:id|编号|编码|单号|订单号)\s*[:：]?\s*$/i;

function maskText(text: string, phone = PHONE): string {
  return text
    .replace(EMAIL, MASK)
    .replace(phone, (found, at: number) => (ID_BEFORE.test(text.slice(0, at)) ? found : MASK));
}

/** What was searched for may stand in the address: a value that is somebody's number or mail, and no id. */
function maskAddress(url: string): string {
  return url.replace(/(?<=[?&])([^=&#?]+)=([^&#]+)/g, (found, name: string, value: string) => {
    const said = new URLSearchParams(`said=${value}`).get('said') ?? '';
    return !/(?:id|no|sn|code)$/i.test(name) && maskText(said) === MASK ? `${name}=${MASK}` : found;
  });
}

function maskCell(cell: ReadCell, whole: boolean): ReadCell {
  // Without its picture: that of a buyer is a face.
  if (whole) return { text: cell.text === '' ? '' : MASK };
  const text = maskText(cell.text, PARCEL);
  if (text === cell.text) return cell;
  return { ...cell, text, ...(cell.change !== undefined && { change: maskText(cell.change, PARCEL) }) };
}

/** Whether a column of people holds their names: a cell with letters and no figure. */
function namesSomebody({ rows }: ReadTable, at: number): boolean {
  return rows.some((row) => {
    const text = row.summary ? '' : (row.cells[at]?.text ?? '');
    return /\p{L}/u.test(text) && !FIGURE.test(text);
  });
}

/** The shop's part of a sub-account's name, as the chat tool writes it: 示例店:小美. */
const SHOP_BEFORE = /^[^:：]*\p{L}[^:：]*(?=[:：][^:：]+$)/u;

/** Whether a column of chat names holds accounts of one shop alone: no buyer's name has the shop's before it. */
function namesStaff({ rows, columns }: ReadTable, at: number): boolean {
  if (!/^旺旺(?:昵称|账号)$/.test(normalWords(columns[at]?.label ?? ''))) return false;
  const names = rows.flatMap((row) => (row.summary ? [] : (row.cells[at]?.text.trim() ?? [])));
  const shops = new Set(names.map((name) => SHOP_BEFORE.exec(name)?.[0]));
  return names.length > 1 && shops.size === 1 && !shops.has(undefined);
}

function maskTable(table: ReadTable): ReadTable {
  const personal = table.columns.map(({ label }, at) => {
    const words = normalWords(label);
    // Of traditional characters some are Japanese words.
    if (isPersonal(words) || isPersonal(simplifiedText(words))) return !namesStaff(table, at);
    return mayNamePeople(words) && namesSomebody(table, at);
  });
  const ids = table.columns.map(
    ({ label }) =>
      /id$|编号|编码|单号|条形?码|号$|\b(?:sku|barcode|upc|ean|asin)\b/i.test(label.trim()) &&
      !/手机|电话/.test(label),
  );
  const figures = table.columns.map(({ label, code }) => !isProblem(recogniseColumn(label, { code })));
  const keeps = (cell: ReadCell, at: number) =>
    personal[at] !== true &&
    ((ids[at] === true && !cell.text.includes('@')) || (figures[at] === true && FIGURE.test(cell.text)));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (keeps(cell, at) ? cell : maskCell(cell, personal[at] ?? false))),
  }));
  const { title, choices } = table;
  return {
    ...table,
    title: title === null ? null : maskText(title),
    ...(choices && { choices: choices.map(({ name, text }) => ({ name, text: maskText(text) })) }),
    rows,
  };
}

/** The reading without buyers' personal data: columns that hold it, and phone numbers and addresses anywhere. */
export function maskPersonal(reading: Reading): Reading {
  const { context } = reading;
  return {
    ...reading,
    url: maskAddress(reading.url),
    context: {
      ...context,
      title: maskText(context.title),
      header: context.header.map((text) => maskText(text)),
      headings: context.headings.map((text) => maskText(text)),
      tabs: context.tabs.map((text) => maskText(text)),
    },
    tables: reading.tables.map(maskTable),
  };
}
