import { Skeleton, Table } from 'antd5';
import { useEffect, useState } from 'react';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import type { Ranked } from '../../data/ranking.ts';
import { COLUMNS, rowsOn, TOTAL, WAIT_MS } from './data.ts';

const columns = COLUMNS.map((column) => ({
  key: column.label,
  title: column.label,
  render: (_: unknown, row: Ranked) => column.text(row),
}));

/** A product list that is a skeleton first and a table after a while. */
export function LoadingPage({ today }: { readonly today: Day }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className="panel">
      <header>
        <h2>商品列表</h2>
        <span className="spacer" />
        <span className="note">统计时间 {shift(today, -1)}</span>
      </header>
      {ready ? (
        <Table<Ranked>
          rowKey="id"
          columns={columns}
          dataSource={rowsOn(today)}
          pagination={{ pageSize: 20, hideOnSinglePage: false, showTotal: () => `共 ${TOTAL} 条` }}
        />
      ) : (
        <Skeleton active paragraph={{ rows: 8 }} />
      )}
    </section>
  );
}
