import type { ReadTable } from '../reading/types';
import type { Taught } from './answers';
import { dayColumn, identify, identifyAs, type Identity } from './entity';
import type { Place } from './period';
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

function asRead(table: ReadTable, identity: Identity | undefined, whole: Entity): EntityKind | undefined {
  if (identity) return identity.kind;
  if (table.kind === 'cards' || dayColumn(table.columns) !== undefined) return whole.kind;
  // One row without a name is the whole; several rows without a name are about nobody knows what.
  return table.rows.filter((row) => !row.summary).length <= 1 ? whole.kind : undefined;
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
  const identity = table.kind === 'cards' ? undefined : identify(table.columns, place.known?.rows);
  return { kind: asRead(table, identity, whole), identity, whole };
}
