import { type ColumnDef, flexRender, tableFeatures, useTable } from '@tanstack/react-table';
import type { Day } from '../../../../lib/quantity/period';
import { totalDay } from '../../data/daily.ts';
import { shift } from '../../data/days.ts';
import type { ShopDay } from '../../data/shop.ts';
import type { Column } from '../../data/truth.ts';
import { DATE, GROUPS, rowsOn } from './data.ts';

const features = tableFeatures({});

/** Days in a headless table: placeholder headers above the leaves, totals in the footer. */
export function CompassPage({ today }: { readonly today: Day }) {
  const data = rowsOn(today);
  const total = totalDay(data);
  const leaf = (column: Column<ShopDay>): ColumnDef<typeof features, ShopDay> => ({
    id: column.label,
    header: column.label,
    cell: ({ row }) => column.text(row.original),
    footer: () => column.text(total),
  });
  const table = useTable({
    features,
    data,
    columns: [
      leaf(DATE),
      ...GROUPS.map((group) => ({ id: group.label, header: group.label, columns: group.leaves.map(leaf) })),
    ],
  });
  const foot = table.getFooterGroups().slice(0, 1);
  return (
    <section className="panel">
      <header>
        <h2>Daily performance</h2>
        <span className="spacer" />
        <span className="note">
          {shift(today, -14)} - {shift(today, -1)}
        </span>
      </header>
      <table className="grid">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} colSpan={header.colSpan}>
                  {header.isPlaceholder
                    ? null
                    : flexRender(header.column.columnDef.header, header.getContext())}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {foot.map((group) => (
            <tr key={group.id} className="sum">
              {group.headers.map((header) => (
                <td key={header.id}>{flexRender(header.column.columnDef.footer, header.getContext())}</td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  );
}
