import type { SnapshotFacts } from '../metrics/types';
import { isProblem } from '../problem';
import { toMinor } from '../quantity/money';
import { parseQuantity } from '../quantity/parse';
import type { Currency } from '../quantity/types';
import type { ReadTable } from '../reading/types';

/** Which column of a sheet says what, counted from 0; undefined = none does, or several could. */
export interface CostColumns {
  readonly cost: number | undefined;
  readonly id: number | undefined;
  readonly sku: number | undefined;
  readonly name: number | undefined;
}

/** A product as consoles showed it. */
export interface KnownProduct {
  readonly id: string;
  readonly name: string;
}

/** Why a row gives no cost. `differs` = the product stands in several rows with different costs. */
export type CostRefusal =
  | 'cost-missing'
  | 'cost-unreadable'
  | 'cost-zero'
  | 'product-missing'
  | 'name-unknown'
  | 'name-twice'
  | 'differs';

/** What one row of a sheet says of a product's unit cost. */
export interface CostRow {
  /** Place among the sheet's rows, from 1. */
  readonly number: number;
  /** As the sheet shows it. */
  readonly product: string;
  readonly shown: string;
  /** The product it is about, by the console's id; `seen` = a page showed it already. */
  readonly found?: KnownProduct & { readonly seen: boolean };
  readonly amountMinor?: number;
  /** undefined = it can be kept. */
  readonly refused?: CostRefusal;
}

const WORDS: Readonly<Record<keyof CostColumns, readonly RegExp[]>> = {
  // The first that finds exactly one column names it.
  cost: [
    /^(?:单件|单位|商品|产品|货品|单品)?(?:采购|进货|拿货|供货)?(?:成本|进价|成本价|采购价|进货价|拿货价|供货价|出厂价|成本单价|采购单价|进货单价)$/,
    /^unit cost$|^cost(?: price| per unit)?$|^purchase price$/i,
    /(?:成本|进价|采购价|进货价|拿货价|供货价)/,
  ],
  id: [
    /^(?:商品|宝贝|产品|货品)(?:ID|编号|编码)$|^(?:product|item) ?id$/i,
    /^(?:SPU|SPU ?ID|ID|编号|商品代码)$/i,
  ],
  sku: [/^(?:SKU|SKU ?(?:ID|编码|编号)|商家编码|货号|款号|规格编码)$/i],
  name: [
    /^(?:商品|宝贝|产品|货品)(?:名称|标题)$|^(?:product|item) (?:name|title)$/i,
    /^(?:品名|名称|标题|款式|商品|产品|宝贝|name|title|product)$/i,
  ],
};
/** Costs that are not those of one piece, and shares. */
const OTHER_COSTS =
  /总|合计|率|占比|比例|推广|点击|获客|千次|展现|展示|转化|物流|运费|快递|包装|人工|平台|退|税额|库存成本|销售成本/;

/** A label without the unit in brackets: 成本价（元）. */
function bare(label: string): string {
  return label
    .normalize('NFKC')
    .replaceAll(/[(（][^)）]*[)）]|[*＊\s]+$|^\s+/gu, '')
    .trim();
}

/** The columns that a sheet's headers name. */
export function costColumns({ columns }: ReadTable): CostColumns {
  const labels = columns.map(({ label }) => bare(label));
  const named = (what: keyof CostColumns): number | undefined => {
    for (const pattern of WORDS[what]) {
      const found = labels.flatMap((label, i) =>
        pattern.test(label) && !(what === 'cost' && OTHER_COSTS.test(label)) ? [i] : [],
      );
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    }
    return undefined;
  };
  return { cost: named('cost'), id: named('id'), sku: named('sku'), name: named('name') };
}

/** Every product that a page showed, by its newest name. */
export function knownProducts(facts: readonly SnapshotFacts[]): KnownProduct[] {
  const names = new Map<string, string>();
  for (const { observations } of facts)
    for (const { entity } of observations) if (entity.kind === 'product') names.set(entity.id, entity.name);
  return Array.from(names, ([id, name]) => ({ id, name }));
}

/** One unit's cost in minor units; a cost that is not exact to the minor unit is none. */
function amountOf(text: string, currency: Currency): number | CostRefusal {
  if (text === '') return 'cost-missing';
  const quantity = parseQuantity(text, { unit: currency });
  if (isProblem(quantity)) return quantity.code === 'value-missing' ? 'cost-missing' : 'cost-unreadable';
  const { lo, hi } = toMinor(quantity, currency);
  if (quantity.unit !== currency || lo !== hi || lo < 0) return 'cost-unreadable';
  return lo === 0 ? 'cost-zero' : lo;
}

function spelled(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
}

/** Excel shows long numbers as 6.78E+11: which one it was is lost. */
const ROUNDED_ID = /^\d(?:\.\d+)?E\+?\d+$/i;

/** Products by id and by the spelling of their names: made once, since a sheet may have as many rows as a shop products. */
interface Shelf {
  readonly byId: ReadonlyMap<string, KnownProduct>;
  readonly byName: ReadonlyMap<string, readonly KnownProduct[]>;
}

function productOf(
  ids: readonly string[],
  name: string,
  { byId, byName }: Shelf,
): Required<CostRow>['found'] | CostRefusal {
  const stated = ids.filter((id) => id !== '' && !ROUNDED_ID.test(id));
  const [known] = stated.flatMap((id) => byId.get(id) ?? []);
  if (known) return { ...known, seen: true };
  const [only, other] = name === '' ? [] : (byName.get(spelled(name)) ?? []);
  if (only && !other) return { ...only, seen: true };
  const [id] = stated;
  if (id !== undefined) return { id, name, seen: false };
  if (other) return 'name-twice';
  return name === '' ? 'product-missing' : 'name-unknown';
}

/** The rows of a sheet as unit costs. Rows of one product with one cost are one; with several costs none is chosen. */
export function costRows(
  table: ReadTable,
  columns: CostColumns & { readonly cost: number },
  given: { readonly currency: Currency; readonly products: readonly KnownProduct[] },
): CostRow[] {
  const shelf: Shelf = {
    byId: new Map(given.products.map((product) => [product.id, product])),
    byName: Map.groupBy(given.products, (product) => spelled(product.name)),
  };
  const made = table.rows.flatMap(({ cells, summary }, i): CostRow[] => {
    if (summary === true) return [];
    const text = (column: number | undefined) => {
      const cell = column === undefined ? undefined : cells[column];
      return cell && cell.unreadable === undefined ? cell.text.trim() : '';
    };
    const [id, sku, name, shown] = [columns.id, columns.sku, columns.name, columns.cost].map(text);
    if ([id, sku, name, shown].every((one) => one === '')) return [];
    const product = productOf([id ?? '', sku ?? ''], name ?? '', shelf);
    const amount = amountOf(shown ?? '', given.currency);
    const refused = typeof product === 'string' ? product : typeof amount === 'string' ? amount : undefined;
    return [
      {
        number: i + 1,
        product: [name, id === '' ? sku : id].filter((one) => one !== undefined && one !== '').join(' · '),
        shown: shown ?? '',
        ...(typeof product !== 'string' && { found: product }),
        ...(typeof amount === 'number' && { amountMinor: amount }),
        ...(refused && { refused }),
      },
    ];
  });
  const costs = new Map<string, Set<number>>();
  for (const { found, amountMinor } of made)
    if (found && amountMinor !== undefined)
      costs.set(found.id, (costs.get(found.id) ?? new Set()).add(amountMinor));
  const seen = new Set<string>();
  return made.flatMap((row): CostRow[] => {
    if (!row.found || row.amountMinor === undefined || row.refused) return [row];
    if ((costs.get(row.found.id)?.size ?? 0) > 1) return [{ ...row, refused: 'differs' }];
    if (seen.has(row.found.id)) return [];
    seen.add(row.found.id);
    return [row];
  });
}
