import { type CostRow, costColumns } from '../../lib/contracts/cost-sheet';
import type { Entry } from '../../lib/contracts/entries';
import { unitCostOn } from '../../lib/contracts/goods-cost';
import type { Contract } from '../../lib/contracts/types';
import { instantAt } from '../../lib/quantity/clock';
import type { Day, Instant } from '../../lib/quantity/period';
import type { ReadTable } from '../../lib/reading/types';
import type { ReadExport } from './importer';

/** A row that can be kept, and what it changes. */
export interface CostChange {
  readonly row: CostRow;
  /** What counts until now, in minor units; undefined = nothing. */
  readonly before: number | undefined;
  readonly kind: 'new' | 'changed' | 'same';
}

/** The sheet of a file that names costs, else its first; undefined = the file has no rows. */
export function costTable({ reading }: ReadExport): ReadTable | undefined {
  const tables = reading.tables.filter(({ rows }) => rows.length > 0);
  return tables.find((table) => costColumns(table).cost !== undefined) ?? tables[0];
}

/** What each readable row would change of what counts on the day from which it is to count. */
export function costChanges(
  rows: readonly CostRow[],
  given: { readonly contract: Contract; readonly entries: readonly Entry[]; readonly from: Day },
): CostChange[] {
  const { contract, entries, from } = given;
  const input = { contract, history: { facts: [], entries } };
  return rows.flatMap((row): CostChange[] => {
    if (row.refused || !row.found || row.amountMinor === undefined) return [];
    const before = unitCostOn(input, row.found.id, from);
    const kind = before === undefined ? 'new' : before === row.amountMinor ? 'same' : 'changed';
    return [{ row, before, kind }];
  });
}

/** The entries to be kept: what is the same already is not entered again. */
export function costEntries(
  changes: readonly CostChange[],
  given: {
    readonly contract: Contract;
    readonly from: Day;
    readonly enteredAt: Instant;
    readonly file: ReadExport;
  },
): Entry[] {
  const { contract, from, enteredAt, file } = given;
  const happenedAt = instantAt(`${from}T00:00`, contract.zone);
  if (happenedAt === undefined) return [];
  return changes.flatMap(({ row: { found, amountMinor }, kind }): Entry[] => {
    if (kind === 'same' || !found || amountMinor === undefined) return [];
    return [
      {
        id: 'new',
        kind: 'unit-cost',
        contractId: contract.id,
        enteredAt,
        happenedAt,
        productId: found.id,
        ...(found.name !== '' && { productName: found.name }),
        amountMinor,
        evidence: [`${file.name} · SHA-256 ${file.hash}`],
      },
    ];
  });
}
