import type { Coverage } from '../types';
import { closest, commonAncestor, holds, isBody, isDrawn, type Leaf, precedes, type Spot } from './spots';
import type { Sheet } from './sides';
import { HEADING } from './title';
import { simplified } from './words';

/** What a pager says; each part only when it is said. */
export interface PagerText {
  readonly total?: number;
  readonly page?: number;
  readonly pages?: number;
}

const n = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.replaceAll(/[,\s.]/g, ''));

const NOUN =
  '(?:items?|รายการ|rows?|records?|results?|entries|products?|campaigns?|orders?|listings?|skus?|ads|keywords?|produtos?|productos?|registros?|resultados?|produk|barang|pesanan|iklan|baris|data|hasil|mục|sản phẩm|kết quả|bản ghi|dòng|đơn(?: hàng)?)(?![a-z])';
const TOTALS = [
  // Of things that are no rows a sentence goes on: 共 36 个活动可报名.
  '(?:共计?|总共|合计|总计?|全部|总数)\\s*[:：]?\\s*(?:有|(?:查询|检索|搜索|找)到)?\\s*([\\d,.]+)\\s*(?:[条行项]|记录|[个款件笔单位名种家间场篇组](?=.{0,4}(?:$|[\\s,，/|、)）])))',
  '^(?:筛选出|符合条件的\\D{0,4}|(?:为您|共)?(?:查询|找|搜索)到|(?:查询|搜索)结果\\s*[:：])\\s*([\\d,.]+)\\s*[条个项款件]',
  '^([\\d,.]+)\\s*[条个项款件笔]\\s*(?:数据|记录|结果|商品|宝贝|订单|计划)$',
  '共\\s*\\d+\\s*页\\s*[/，,、|]\\s*共?\\s*([\\d,.]+)\\s*[条项]',
  '^([\\d,.]+)\\s*[条项]\\s*[/，,、|]\\s*共?\\s*\\d+\\s*页',
  '已(?:加载|显示|展示)\\s*[\\d,.]+\\s*[条项个]?\\s*[/，,]\\s*(?:共|全部)?\\s*([\\d,.]+)',
  '\\bloaded\\s+[\\d,.]+\\s+of\\s+([\\d,.]+)',
  '^([\\d,.]+) (?:in )?total$',
  '^(?:(?:showing|menampilkan|hiển thị)\\s+[\\d,.]+\\s*(?:of|dari|trên|/)|ทั้งหมด|พบ)\\s*([\\d,.]+)',
  '^(?:results|rows|items|records)\\s*[:：]\\s*([\\d,.]+)$',
  '^([\\d,.]+)件中',
  `[共总]\\s*([\\d,.]+)\\s*${NOUN}`,
  '[\\d,.]+\\s*(?:[-‐-—~～至]|to|a|à|đến|sampai|hingga|ถึง)\\s*[\\d,.]+\\s*[条行项]?\\s*[,，/]?\\s*(?:of|dari|daripada|trên|trong|của|de|von|sur|di|จาก|/|共)\\s*(?:tổng(?: số)?|total)?\\s*([\\d,.]+)',
  `\\b(?:total|found|ditemukan|all|jumlah|tổng(?: cộng| số)?)(?:\\s+${NOUN})?\\s*[:：]?\\s*([\\d,.]+)(?:\\s*${NOUN})?(?:$|\\s*[|·])`,
  `[(（]([\\d,.]+)\\s*(?:[条项行笔]|${NOUN})[)）]`,
  `\\b(?:of|dari|trên)\\s+([\\d,.]+)\\s*${NOUN}`,
  `(?:^|[,·|]\\s+|，\\s*)([\\d,.]+)\\s*${NOUN}(?=\\s*(?:$|[,，|·(（:]|(?:in )?total|found|for\\b))`,
  '(?:^|[,，/、|]\\s*)(?:共|总计|(?:记录|商品|结果|数据)?总数|总条数|总?记录数|(?:所有|全部)(?:条目|记录|数据))\\s*[:：]?\\s*([\\d,.]+)(?:$|(?<=[:：]\\s*[\\d,.]+)\\s)',
].map((source) => new RegExp(source, 'i'));
const PAGES = [
  /第\s*(\d+)\s*(?:\/\s*(\d+)\s*)?页(?:[,，/\s]*共\s*(\d+)\s*页)?/,
  /\bpage\s*(\d+)\s*(?:of|\/)\s*(\d+)/i,
  /^(\d+)\s*\/\s*(\d+)\s*页?$/,
];

/** Reads a pager's text: 共 135 条, 1-20 of 135, Showing 1 to 10 of 57 entries, 第 1/7 页. */
export function readPagerText(raw: string): PagerText | undefined {
  const text = simplified(raw);
  const total = TOTALS.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  // At least so many: no count.
  const open =
    total !== undefined &&
    new RegExp(`${total}\\s*(?:[+＋余多]|以上)|(?:over|超过|more than)\\s+${total}`, 'i').test(text);
  const paged = PAGES.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const page = n(paged?.[1]);
  const pages = n(paged?.[2] ?? paged?.[3] ?? /共\s*(\d+)\s*页/.exec(text)?.[1]);
  if (total === undefined && page === undefined && pages === undefined) return undefined;
  return {
    ...(total !== undefined && !open && { total: n(total) ?? 0 }),
    ...(page !== undefined && { page }),
    ...(pages !== undefined && { pages }),
  };
}

/** A pager found on the page. */
export interface Pager {
  readonly el: Spot;
  readonly said: PagerText;
}

/** Finds the texts that count rows, outside tables; a count may be split over several nodes. */
export function findPagers(counts: readonly Spot[]): Pager[] {
  const pagers: Pager[] = [];
  const seen = new Set<Spot>();
  for (const leaf of counts) {
    let el: Spot | undefined = leaf;
    for (let level = 0; level < 3 && el; level++, el = el.up) {
      const text: string = el.spoken ?? '';
      if (text.length > SPOKEN_MAX) break;
      const said = readPagerText(text);
      if (!said || seen.has(el)) continue;
      seen.add(el);
      if (isDrawn(leaf)) pagers.push({ el, said });
      break;
    }
  }
  return pagers;
}

/** A count is a few words. Characters. */
const SPOKEN_MAX = 90;

/** Numbered pages to choose from: the chosen one and the last. */
export function findPageNumbers(leaves: readonly Leaf[], selected: readonly Leaf[]): Pager[] {
  return selected.flatMap(({ el, text: page }) => {
    if (!/^\d{1,5}$/.test(page)) return [];
    for (let { up } = el, level = 0; up && level < 3; up = up.up, level++) {
      const box = up;
      const numbers = leaves
        .filter((leaf) => /^\d{1,5}$/.test(leaf.text) && holds(box, leaf.el))
        .map((leaf) => Number(leaf.text));
      const rising = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
      if (numbers.length < 2) continue;
      return rising && numbers[0] === 1
        ? [{ el: box, said: { page: Number(page), pages: numbers.at(-1) ?? 1 } }]
        : [];
    }
    return [];
  });
}

/** Pixels from the end of one, as far as it is seen, down to the other; without end where it does not lie below. */
function gap({ up, box }: Spot, below: Spot): number {
  let [, , , end] = box;
  for (let at = up; at && !isBody(at); at = at.up) if (at.clip) end = Math.min(end, at.box[3]);
  return below.box[1] < end - 2 ? Infinity : below.box[1] - end;
}

/** Gives every pager to the table that shares the deepest element with it; of several, to the nearest above. */
export function pagersOf(tables: readonly Spot[], pagers: readonly Pager[]): Map<Spot, PagerText[]> {
  const given = new Map<Spot, PagerText[]>();
  for (const { el, said } of pagers) {
    for (let { up } = el; up; up = up.up) {
      const around = up;
      const all = tables.filter((table) => holds(around, table) || table === closest(el, /^table /));
      if (all.length === 0) continue;
      // Outside a table nothing counts the rows of those in its cells.
      const within = (one: Spot) => all.some((out) => out !== one && holds(out, one) && !holds(out, el));
      const inside = all.filter((table) => !within(table));
      const above = inside.findLast((table) => precedes(table, el));
      const below = inside.find((table) => precedes(el, table));
      // In a heading, or right above a table, it counts that one, and not the one further up.
      const nearer = above && below && (closest(el, HEADING) || gap(el, below) < gap(above, el));
      const owner = nearer ? below : (above ?? below ?? inside[0]);
      if (owner && (holds(owner, el) || commonAncestor(el, owner) === up))
        given.set(owner, [said, ...(given.get(owner) ?? [])]);
      break;
    }
  }
  return given;
}

/** What all pagers of a table say, the first before others; a total below what was read is somebody else's. */
export function joinPagers(pagers: readonly PagerText[], shown: number): PagerText {
  return Object.assign({}, ...pagers.filter(({ total = shown }) => total >= shown));
}

/** A count behind a title, 商品明细(135): believed only when it fits the rows read and the number of pages. */
export function countInTitle(title: string | null, shown: number, said: PagerText = {}): PagerText {
  const total = n(/[(（]\s*([\d,]+)\s*[)）]$/.exec(title ?? '')?.[1]);
  const { page = 1, pages = 1 } = said;
  const fits =
    total !== undefined &&
    (pages === 1 ? total === shown : page < pages && Math.ceil(total / shown) === pages);
  return fits ? { total, ...said } : said;
}

/** Rows read against rows that exist. A total below what was read is somebody else's count and is not believed. */
export function coverageOf(shown: number, said: PagerText, { pieces, widest }: Sheet): Coverage {
  const { counted, numbered } = widest;
  const [side] = pieces;
  // The first row's own number tells whether the header is counted.
  const header = side && !side.first ? side.head.length : 0;
  const drawn = Math.max(...pieces.map(({ lead, body, foot }) => lead.length + body.length + foot.length));
  // Some count the totals and the header among the rows, or give them numbers like rows.
  const others = numbered > shown ? numbered - shown : header;
  const byAria = counted === header + drawn ? shown : counted - others;
  const total = [said.total ?? 0, byAria].find((count) => count > 0 && count >= shown) ?? null;
  return {
    shown,
    total,
    ...(said.page !== undefined && { page: said.page }),
    ...(said.pages !== undefined && { pages: said.pages }),
  };
}
