import { Checkbox, ConfigProvider, Segmented, Table, type TableColumnType, Tabs } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { COLUMNS, flat, type Source, sources } from './data.ts';

const columns: TableColumnType<Source>[] = COLUMNS.map((column, index) => ({
  key: column.label,
  title: column.label,
  width: index === 0 ? 200 : index === 1 ? 150 : 110,
  align: index === 0 ? 'left' : 'right',
  render: (_, row) => (
    <>
      {column.text(row)}
      {column.change && (
        <span className={`change ${row.visitors >= row.before ? 'up' : 'down'}`}>{column.change(row)}</span>
      )}
    </>
  ),
}));

/** Traffic sources of yesterday as a tree with 汇总 rows on two levels, every branch open. */
export function FlowPage({ today }: { readonly today: Day }) {
  const day = shift(today, -1);
  const tree = sources(day);
  return (
    <ConfigProvider locale={zhCN} theme={{ token: { colorPrimary: '#2062e6' } }}>
      <section className="panel">
        <Tabs items={['构成', '对比', '同行'].map((label) => ({ key: label, label }))} />
        <header>
          <h2>流量来源构成</h2>
          <Checkbox>隐藏空数据</Checkbox>
          <span className="spacer" />
          <span className="note">统计时间 {day}</span>
          <Segmented options={['实时', '1天', '7天', '30天']} value="1天" />
        </header>
        <Table<Source>
          rowKey="key"
          size="middle"
          columns={columns}
          dataSource={tree}
          expandable={{ defaultExpandedRowKeys: flat(tree).map((source) => source.key) }}
          pagination={false}
        />
      </section>
    </ConfigProvider>
  );
}
