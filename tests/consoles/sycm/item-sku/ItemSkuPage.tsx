import { Table, type TableColumnsType } from 'antd5';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import type { Sku } from '../../data/skus.ts';
import type { Column } from '../../data/truth.ts';
import { ProductCell } from '../../shell/ProductCell.tsx';
import { GROUPS, PRODUCT, rowsOn, SPEC } from './data.ts';

const leaf = (column: Column<Sku>) => ({
  key: column.label,
  title: column.label,
  render: (_: unknown, row: Sku) => column.text(row),
});
const columns: TableColumnsType<Sku> = [
  {
    ...leaf(PRODUCT),
    width: 320,
    onCell: (row) => ({ rowSpan: row.at === 0 ? row.of : 0 }),
    render: (_, row) => <ProductCell product={row.product} />,
  },
  leaf(SPEC),
  ...GROUPS.map((group) => ({ key: group.label, title: group.label, children: group.leaves.map(leaf) })),
];

/** SKU report: headers in two levels, one product cell across all rows of its SKUs. */
export function ItemSkuPage({ today }: { readonly today: Day }) {
  return (
    <section className="panel">
      <header>
        <h2>SKU 销售详情</h2>
        <span className="spacer" />
        <span className="note">统计时间 {shift(today, -1)}</span>
      </header>
      <Table<Sku>
        bordered
        size="small"
        rowKey={(row) => `${row.product.id}-${row.at}`}
        columns={columns}
        dataSource={rowsOn(today)}
        pagination={false}
      />
    </section>
  );
}
