import { Table } from 'antd5';
import type { Day } from '../../../../lib/quantity/period';
import type { Ranked } from '../../data/ranking.ts';
import { COLUMNS, INNER_COLUMNS, rowsOn, type Terminal, terminals, totals } from './data.ts';

const columns = COLUMNS.map((column) => ({
  key: column.label,
  title: column.label,
  render: (_: unknown, row: Ranked) => column.text(row),
}));
const inner = INNER_COLUMNS.map((column) => ({
  key: column.label,
  title: column.label,
  render: (_: unknown, row: Terminal) => column.text(row),
}));

function innerTable(row: Ranked) {
  return (
    <Table<Terminal>
      size="small"
      rowKey="name"
      columns={inner}
      dataSource={terminals(row)}
      pagination={false}
    />
  );
}

function topRow(rows: readonly Ranked[]) {
  return (
    <Table.Summary fixed="top">
      <Table.Summary.Row>
        <Table.Summary.Cell index={0} />
        {totals(rows).map((text, index) => (
          <Table.Summary.Cell index={index + 1} key={COLUMNS[index]?.label}>
            {text}
          </Table.Summary.Cell>
        ))}
      </Table.Summary.Row>
    </Table.Summary>
  );
}

/** Products of today with a totals row at the top and one row opened, which holds a table of its own. */
export function RealtimePage({ today }: { readonly today: Day }) {
  const rows = rowsOn(today);
  return (
    <section className="panel">
      <header>
        <h2>实时商品榜</h2>
        <span className="spacer" />
        <span className="note">今日</span>
      </header>
      <Table<Ranked>
        rowKey="id"
        columns={columns}
        dataSource={rows}
        pagination={false}
        scroll={{ y: 620 }}
        expandable={{
          defaultExpandedRowKeys: rows.slice(0, 1).map((row) => row.id),
          expandedRowRender: innerTable,
        }}
        summary={topRow}
      />
    </section>
  );
}
