import type { ReadCell, ReadRow, ReadTable } from '../reading/types';
import type { ColumnReading } from './columns';
import { entityOfRow, type Identity } from './entity';
import { metricById } from './catalog';
import { normalWords } from './label';
import type { Listed, Listing } from './types';

/** What a listing can be of, besides activities, which have no figures of their own. */
const KINDS = ['product', 'campaign', 'keyword'] as const;
type Kind = (typeof KINDS)[number];

const STATE = /^(?:(?:计划|推广|投放|商品|宝贝|报名|活动|审核)?状态|status|state|delivery)$/;
const ACTIVITY = /^(?:活动|活动名称|活动标题|活动主题|营销活动|promotion|promotion name|event name)$/;

const NOTHING = /^[-–—]*$/;

function textAt(row: ReadRow, at: number): string {
  const cell: ReadCell | undefined = at < 0 ? undefined : row.cells[at];
  return cell === undefined || cell.unreadable ? '' : cell.text.trim();
}

function columnOf(table: ReadTable, pattern: RegExp): number {
  return table.columns.findIndex(({ label }) =>
    pattern.test(normalWords(label.split(/\s\/\s/).at(-1) ?? '')),
  );
}

/** Images that a page shows until the true one is loaded are no images of the row. */
function imageOf(row: ReadRow, at: number | undefined): string | undefined {
  const own = at === undefined ? undefined : row.cells[at]?.image;
  const image = own ?? row.cells.find((cell) => cell.image !== undefined)?.image;
  return image !== undefined && /^https?:/.test(image) ? image : undefined;
}

/** Prices and stock stand in lists of what is on sale; rankings show only what had traffic. */
function isCatalogue(columns: readonly ColumnReading[]): boolean {
  const meanings = columns.flatMap(({ meaning }) => metricById(meaning?.metric ?? '') ?? []);
  const ofDays = meanings.filter(({ totals, setting }) => totals !== 'last' && !setting);
  return meanings.some(({ totals }) => totals === 'last') && ofDays.length <= 1;
}

function activities(table: ReadTable): Listed[] {
  const name = columnOf(table, ACTIVITY);
  if (name < 0) return [];
  const state = columnOf(table, STATE);
  return table.rows.flatMap((row, at): Listed[] => {
    const text = textAt(row, name);
    const said = textAt(row, state);
    if (row.summary || NOTHING.test(text)) return [];
    return [{ row: at, column: name, id: text, name: text, ...(said !== '' && { state: said }) }];
  });
}

function kindOf(identity: Identity | undefined): Kind | undefined {
  return KINDS.find((kind) => kind === identity?.kind);
}

function named(table: ReadTable, identity: Identity): Listed[] {
  const state = columnOf(table, STATE);
  const column = identity.name ?? identity.id ?? 0;
  return table.rows.flatMap((row, at): Listed[] => {
    const entity = row.summary ? undefined : entityOfRow(row, identity);
    if (!entity) return [];
    const { id, name } = entity;
    const image = identity.kind === 'product' ? imageOf(row, identity.name) : undefined;
    const said = textAt(row, state);
    return [
      {
        row: at,
        column,
        id,
        name,
        ...(image !== undefined && { image }),
        ...(said !== '' && { state: said }),
      },
    ];
  });
}

/**
 * What a table lists by name: products with title and image, plans and keywords, activities with their state. Kept
 * beside the figures, because work shows in what a list says, also where no figure stands in the row. `view` = the
 * tabs chosen on the page: another tab shows another list. undefined = the rows are nothing that work shows in.
 */
export function listingOf(given: {
  readonly table: ReadTable;
  readonly frame: number;
  readonly at: number;
  readonly view: readonly string[];
  readonly identity: Identity | undefined;
  readonly columns: readonly ColumnReading[];
}): Listing | undefined {
  const { table, frame, at, view, identity, columns } = given;
  if (table.kind !== 'table') return undefined;
  const kind = kindOf(identity);
  const rows = identity && kind ? named(table, identity) : identity ? [] : activities(table);
  if (rows.length === 0) return undefined;
  const whole = { frame, table: at, view: view.join(' / '), coverage: table.coverage, rows };
  return { ...whole, kind: kind ?? 'activity', catalogue: kind === 'product' && isCatalogue(columns) };
}
