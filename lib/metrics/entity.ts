import type { ReadCell, ReadColumn, ReadRow, ReadTable } from '../reading/types';
import { normalWords } from './label';
import { simplifiedText } from './traditional';
import type { Entity, EntityKind } from './types';

/** What a row can name. */
export type Named = Exclude<EntityKind, 'shop' | 'account'>;

const NAMES: Readonly<Record<Named, RegExp>> = {
  order:
    /^(?:订单号|订单编号|order ?(?:id|number|no\.?)|order sn|no\.? pesanan|mã ?đơn ?hàng|หมายเลขค(?:ำ|\u0E4D\u0E32)สั่งซื้อ)$/,
  sku: /^(?:sku|sku ?(?:id|编码|信息|名称)|规格|商品规格|规格名称|规格编码|variation(?: id| name)?|样式id)$/,
  product:
    /^(?:商品|宝贝|产品|商品信息|商品名称|商品标题|宝贝名称|宝贝信息|宝贝标题|推广商品|推广宝贝|单品|商品id|商品编号|商品编码|宝贝id|主商品id|主体|主体id|主体名称|主体信息|products?|(?:product|item|listing)(?: (?:name|id|title))?|title|(?:\((?:parent|child)\) ?)?asin|produk|nama produk|kode produk|id produk|(?:spu|skc)(?: ?id)?|goods)$/,
  campaign:
    /^(?:计划|计划名称|计划信息|计划id|推广计划|推广计划名称|推广计划id|广告计划|广告计划名称|广告计划id|推广名称|推广|广告名称|campaigns?|campaign name|campaign id|ad name|iklan|(?:nama|info|detail) iklan|kampanye|nama kampanye|id kampanye)$/,
  keyword: /^(?:关键词|搜索词|引流词|买词|词|keywords?|(?:customer )?search terms?|queries|query)$/,
  source:
    /^(?:流量来源|来源|来源名称|流量渠道|渠道|渠道名称|流量入口|入口|载体|流量载体|[一二三四]级来源|traffic sources?|sources?|channels?|referrer)$/,
  staff:
    /^(?:客服|客服昵称|客服名称|客服账号|客服姓名|接待客服|客服旺旺|旺旺(?:昵称|账号|名|id)?|子账号|员工|agent|staff|seat)$/,
};
/** The product above the row's own: 主商品ID, (Parent) ASIN. */
const PARENT = /^主商品id$|^\(?parent\)? ?asin$/;
const IDS = /^(?:kode|id) |id$|编号$|编码$|asin$|号$|number$|^(?:spu|skc)$/;
/** Says which of a product's pieces a row is about, or of what is not said; where nothing else is an id, that is. */
const SKU = /^(?:id|(?:seller )?sku ?(?:id|编号|编码)?)$/;
const DAYS =
  /^(?:日期|统计日期|数据日期|统计时间|时间|日|周期|统计周期|数据周期|day|date|月份|周|week|month|tanggal|fecha)$/;
const LEVELS = ['一级来源', '二级来源', '三级来源', '四级来源'];
const TOTAL = /^(?:汇总|合计|总计|小计|全部|total|all)$/i;
const NOTHING = /^[-–—]*$/;

/** A product or campaign id as consoles print it below the name. */
const ID_IN_TEXT = /(?:id|编号|编码|asin|sku)\s*[:：]?\s*([A-Z0-9][A-Z0-9_-]{5,30})/i;
const BARE_ID = /^="?([A-Z0-9_-]{4,32})"?$|^([A-Z0-9_-]{4,32})$/i;

/** Where a table says what its rows are about; indexes of columns. */
export interface Identity {
  readonly kind: Named;
  readonly name: number | undefined;
  readonly id: number | undefined;
  /** Columns 一级来源 … 四级来源, in order. */
  readonly levels: readonly number[];
}

function leafOf(label: string): string {
  return normalWords(
    simplifiedText(label)
      .split(/\s\/\s/)
      .at(-1) ?? '',
  ).replace(/\([^()]*\)$/, (bracket) => (/asin/.test(bracket) ? bracket : ''));
}

/** Index of the column that dates its rows; undefined when there is none. */
export function dayColumn(columns: readonly ReadColumn[]): number | undefined {
  const at = columns.findIndex(({ label }) => DAYS.test(leafOf(label)));
  return at < 0 ? undefined : at;
}

function skuOf(kind: Named, leaves: readonly string[]): number | undefined {
  const at = kind === 'product' ? leaves.findIndex((leaf) => SKU.test(leaf)) : -1;
  return at < 0 ? undefined : at;
}

/** What the rows are about, by the columns that name it; `expected` (the console's page) settles ties. */
export function identify(
  columns: readonly ReadColumn[],
  expected: EntityKind | undefined,
): Identity | undefined {
  const leaves = columns.map(({ label }) => leafOf(label));
  const kinds: Named[] = ['order', 'sku', 'product', 'campaign', 'keyword', 'source', 'staff'];
  const present = kinds.filter((kind) => leaves.some((leaf) => NAMES[kind].test(leaf)));
  const kind = present.find((one) => one === expected) ?? present[0];
  if (!kind) return undefined;
  const found = leaves.flatMap((leaf, at) => (NAMES[kind].test(leaf) ? [at] : []));
  const isParentAsin = (at: number) => (leaves[at] ?? '').endsWith('asin');
  const isId = (at: number) => IDS.test(leaves[at] ?? '');
  return {
    kind,
    name: found.find((at) => !isId(at)),
    // Where a row names its parent as well, the parent is not what the row is about.
    id:
      found.find((at) => isId(at) && !PARENT.test(leaves[at] ?? '')) ??
      found.find(isParentAsin) ??
      skuOf(kind, leaves),
    levels:
      kind === 'source'
        ? LEVELS.flatMap((level) => (leaves.includes(level) ? [leaves.indexOf(level)] : []))
        : [],
  };
}

/** Text that names something: a letter, and not a figure with its unit. */
const WORDS = /\p{L}{2}/u;
const FIGURE = /^[¥￥$]?[-+]?[\d,.]+(?:%|万|亿|元|件|次|人|天|秒)?(?:\s|$)/u;

/**
 * Where the rows of a table name what the merchant says they are about: the columns that are called so, else the first
 * column that holds names. undefined when no column does.
 */
export function identifyAs(kind: Named, table: Pick<ReadTable, 'columns' | 'rows'>): Identity | undefined {
  const called = identify(table.columns, kind);
  if (called?.kind === kind) return called;
  const rows = table.rows.filter((row) => !row.summary);
  const name = table.columns.findIndex((column, at) => {
    if (DAYS.test(leafOf(column.label))) return false;
    const texts = rows.map((row) => textAt(row, at)).filter((text) => !NOTHING.test(text));
    return texts.length > 0 && texts.every((text) => WORDS.test(text) && !FIGURE.test(text));
  });
  return name < 0 ? undefined : { kind, name, id: undefined, levels: [] };
}

function textAt(row: ReadRow, at: number | undefined): string {
  const cell: ReadCell | undefined = at === undefined ? undefined : row.cells[at];
  return cell === undefined || cell.unreadable ? '' : cell.text.trim();
}

function ofSource(row: ReadRow, identity: Identity): Entity | undefined {
  if (identity.levels.length === 0) {
    const name = textAt(row, identity.name);
    if (NOTHING.test(name) || TOTAL.test(name)) return undefined;
    return { kind: 'source', id: name, name, level: (row.level ?? 0) + 1 };
  }
  const names: string[] = [];
  for (const at of identity.levels) {
    const name = textAt(row, at);
    if (NOTHING.test(name) || TOTAL.test(name)) break;
    names.push(name);
  }
  const name = names.at(-1);
  return name === undefined
    ? undefined
    : { kind: 'source', id: names.join(' / '), name, level: names.length };
}

/** What one row is about; undefined when the row does not say (no name, or a total). */
export function entityOfRow(row: ReadRow, identity: Identity): Entity | undefined {
  if (identity.kind === 'source') return ofSource(row, identity);
  // 客服账号 holds names where it is the only column that says whose a row is.
  const text = textAt(row, identity.name ?? identity.id);
  const own = BARE_ID.exec(textAt(row, identity.id));
  const inside = ID_IN_TEXT.exec(text);
  const key = row.id !== undefined && /^\d{10,19}$/.test(row.id) ? row.id : undefined;
  const id = own?.[1] ?? own?.[2] ?? inside?.[1] ?? key;
  const before = inside
    ? text
        .slice(0, inside.index)
        .replace(/(?:商品|计划|宝贝|推广|主体|货品|\b(?:sku|spu|skc))\s*$/i, '')
        .trim()
    : text;
  const name = before === '' ? (id ?? '') : before;
  if (NOTHING.test(name) || (TOTAL.test(name) && id === undefined)) return undefined;
  return { kind: identity.kind, id: id ?? name, name };
}
