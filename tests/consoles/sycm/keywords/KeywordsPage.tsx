import { Table } from 'antd';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { COLUMNS, type Keyword, keywords, TOTAL } from './data.ts';

const columns = COLUMNS.map((column) => ({
  key: column.label,
  title: column.label,
  width: 190,
  render: (_: unknown, row: Keyword) => column.text(row),
}));

/** Five hundred search words in a virtual list: only the rows in view are in the document. */
export function KeywordsPage({ today }: { readonly today: Day }) {
  const to = shift(today, -1);
  return (
    <section className="panel">
      <header>
        <h2>引流搜索词</h2>
        <span className="note">共 {TOTAL} 条</span>
        <span className="spacer" />
        <span className="note">
          统计时间 {shift(today, -7)} ~ {to}
        </span>
      </header>
      <Table<Keyword>
        virtual
        rowKey="key"
        columns={columns}
        dataSource={keywords(to)}
        scroll={{ x: 950, y: 520 }}
        pagination={false}
      />
    </section>
  );
}
