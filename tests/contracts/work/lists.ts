import type { Listed, Listing, SnapshotFacts } from '../../../lib/metrics/types';
import { SHOP, ZONE } from '../facts';
import { today } from '../../../lib/quantity/day';

/** A time in Shanghai: `2026-11-05 09:00`. */
export function at(text: string): string {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
}

let count = 0;

type Row = Pick<Listed, 'id' | 'name'> & Partial<Listed>;

/** The facts of a snapshot with one list; by default the shop's whole list of products on sale. */
export function listed(
  readAt: string,
  rows: readonly Row[],
  more: Partial<Omit<Listing, 'rows'>> & { readonly page?: string; readonly total?: number | null } = {},
): SnapshotFacts {
  const snapshotId = `list-${++count}`;
  const { page = 'goods', total = rows.length, ...listing } = more;
  return {
    snapshotId,
    shopId: SHOP,
    consoleId: 'qianniu',
    page,
    readAt,
    day: today(ZONE, readAt),
    tables: [],
    observations: [],
    listings: [
      {
        kind: 'product',
        frame: 0,
        table: 0,
        view: '',
        catalogue: true,
        coverage: { shown: rows.length, total },
        ...listing,
        rows: rows.map((row, index) => ({ row: index, column: 0, ...row })),
      },
    ],
  };
}

/** A product that a list shows, with a made-up long id. */
export function item(number: number, name: string, image?: string): Row {
  return { id: String(700_000_000_000 + number), name, ...(image !== undefined && { image }) };
}
