import { isProblem } from '../problem';
import type { ReadTable } from '../reading/types';
import { normalWords } from './label';
import type { Taught } from './answers';
import { dayColumn, identify, identifyAs, type Identity } from './entity';
import type { Place } from './period';
import { MASK } from './personal';
import { recogniseColumn } from './recognise';
import type { Entity, EntityKind } from './types';

/** What the rows of a table are about, and how each says which one it is. */
export interface RowsMeaning {
  readonly kind: EntityKind | undefined;
  /** undefined = the rows are about the whole, or about nobody knows what. */
  readonly identity: Identity | undefined;
  /** The shop as a whole, or the advertising account where the page is about one. */
  readonly whole: Entity;
}

/** The whole that a figure is about when no row names anything smaller. */
export function wholeAs(kind: 'shop' | 'account', shopId: string, place: Place): Entity {
  return kind === 'account'
    ? { kind: 'account', id: place.console?.id ?? place.page, name: '' }
    : { kind: 'shop', id: shopId, name: '' };
}

/** Columns that name the whole itself, or say of it how it is. */
const OF_THE_WHOLE =
  /店铺|商家|账户|账号|平台|站点|币种|状态|类型|终端|周期|备注|操作|\b(?:shop|store|seller|account|toko|currency|status|marketplace|country|channel)\b/i;
/** A name, not a figure with its unit nor a sign for none. */
const NAME = /^(?![¥￥$]?[-+]?[\d,.]+(?:%|万|亿|元|件|次|人|天|秒|小时)?(?:\s|$)).*\p{L}{2}/u;

/** Whether its only row carries a name under a label that nobody knows: it is one of a list that happens to be short. */
function namesSomething(table: ReadTable, row: ReadTable['rows'][number]): boolean {
  return table.columns.some(({ label, code }, at) => {
    const text = row.cells[at]?.text.trim() ?? '';
    if (!NAME.test(text) || label === '' || OF_THE_WHOLE.test(label)) return false;
    const found = recogniseColumn(label, { code });
    return isProblem(found) && found.code === 'column-unknown';
  });
}

/** Columns by which a figure of the whole is broken down; where one says so, its row is of all parts together. */
const BREAKS_DOWN =
  /^(?:终端|设备|人群|人群名称|类目|品类|品牌|直播间|直播间名称|主播|达人|达人昵称|地域|地区|省份|城市|国家|性别|年龄|年龄段|小时|时段|价格带|店铺|店铺名称|creator|audience|category|brand|countr(?:y|ies)|region|city|device|hour|gender|age)$/;
const OF_ALL = /^(?:[-–—]*|全部.*|所有.*|整体|汇总|合计|总计|不限|本店|全店|all(?: .*)?|total)$/i;

/** Whether rows are of parts of the whole: of one terminal, of one live room. Rows of one shop each are of a shop. */
function isBrokenDown(table: ReadTable): boolean {
  return table.columns.some(({ label }, at) => {
    const name = normalWords(label.split(/\s\/\s/).at(-1) ?? '');
    if (!BREAKS_DOWN.test(name)) return false;
    const parts = table.rows.flatMap((row) => (row.summary ? [] : (row.cells[at]?.text.trim() ?? '')));
    const ofParts = parts.filter((text) => !OF_ALL.test(text));
    return /^(?:店铺|店铺名称)$/.test(name) ? new Set(ofParts).size > 1 : ofParts.length > 0;
  });
}

/** Whether the names of its staff were left out: then they were buyers. */
function isMasked({ rows }: ReadTable, { kind, name }: Identity): boolean {
  return kind === 'staff' && name !== undefined && rows.some(({ cells }) => cells[name]?.text === MASK);
}

function asRead(table: ReadTable, identity: Identity | undefined, whole: Entity): EntityKind | undefined {
  if (identity) return identity.kind;
  if (table.kind === 'cards') return whole.kind;
  if (isBrokenDown(table)) return undefined;
  if (dayColumn(table.columns) !== undefined) return whole.kind;
  // One row without a name is the whole; several rows without a name are about nobody knows what.
  const rows = table.rows.filter((row) => !row.summary);
  return rows.length <= 1 && !rows.some((row) => namesSomething(table, row)) ? whole.kind : undefined;
}

/** What the rows are about: the merchant's word before the table's own. */
export function rowsOf(table: ReadTable, shopId: string, place: Place, taught: Taught): RowsMeaning {
  const account = place.console?.advertising === true || place.known?.rows === 'account';
  const { rows } = taught;
  if (rows === 'shop' || rows === 'account')
    return { kind: rows, identity: undefined, whole: wholeAs(rows, shopId, place) };
  const whole = wholeAs(account ? 'account' : 'shop', shopId, place);
  if (rows !== undefined && table.kind === 'table') {
    const identity = identifyAs(rows, table);
    return { kind: identity && rows, identity, whole };
  }
  const named = table.kind === 'cards' ? undefined : identify(table.columns, place.known?.rows);
  const identity = named && isMasked(table, named) ? undefined : named;
  return { kind: asRead(table, identity, whole), identity, whole };
}
