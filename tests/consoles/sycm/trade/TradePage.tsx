import { ConfigProvider, Segmented, Table } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import type { ShopDay } from '../../data/shop.ts';
import { COLUMNS, DAYS, report } from './data.ts';

const columns = COLUMNS.map((column, at) => ({
  key: column.label,
  title: column.label,
  align: at === 0 ? ('left' as const) : ('right' as const),
  render: (_: unknown, row: ShopDay) => column.text(row),
}));

/** Sixty days of the shop, one row per day, under a header that stays while the body scrolls. */
export function TradePage({ today }: { readonly today: Day }) {
  return (
    <ConfigProvider locale={zhCN} theme={{ token: { colorPrimary: '#2062e6' } }}>
      <section className="panel">
        <header>
          <h2>交易趋势</h2>
          <span className="spacer" />
          <span className="note">
            统计时间 {shift(today, -DAYS)} ~ {shift(today, -1)}
          </span>
          <Segmented options={['日', '周', '月']} value="日" />
        </header>
        <Table<ShopDay>
          rowKey="day"
          size="small"
          columns={columns}
          dataSource={report(today)}
          scroll={{ y: 560 }}
          pagination={{ pageSize: 100, showTotal: (total) => `共 ${total} 条`, hideOnSinglePage: false }}
        />
      </section>
    </ConfigProvider>
  );
}
