import { QuestionCircleOutlined } from '@ant-design/icons';
import {
  Button,
  ConfigProvider,
  DatePicker,
  Input,
  Segmented,
  Table,
  type TableColumnType,
  Tooltip,
} from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { type Ranked, ranking } from '../../data/ranking.ts';
import { ProductCell } from '../../shell/ProductCell.tsx';
import { COLUMNS, PAGE_SIZE, TOTAL } from './data.ts';

const WIDTHS: Readonly<Record<string, number>> = { rank: 64, item: 300, payAmt: 170, payRate: 150 };

function columns(): TableColumnType<Ranked>[] {
  const shown = COLUMNS.map(
    (column): TableColumnType<Ranked> => ({
      key: column.key,
      title: column.hint ? (
        <span>
          {column.label}{' '}
          <Tooltip title={column.hint}>
            <QuestionCircleOutlined style={{ color: '#b3b9c4' }} />
          </Tooltip>
        </span>
      ) : (
        column.label
      ),
      width: WIDTHS[column.key] ?? 130,
      align: column.key === 'item' ? 'left' : 'right',
      ...(['rank', 'item'].includes(column.key) ? { fixed: 'left' } : { sorter: () => 0 }),
      ...(column.key === 'payAmt' && { defaultSortOrder: 'descend' }),
      render: (_, row) =>
        column.key === 'item' ? (
          <ProductCell product={row} />
        ) : (
          <>
            {column.text(row)}
            {column.change && (
              <span className={`change ${row.salesMinor >= row.before ? 'up' : 'down'}`}>
                {column.change(row)}
              </span>
            )}
          </>
        ),
    }),
  );
  return [
    ...shown,
    { key: 'act', title: '操作', fixed: 'right', width: 120, render: () => <a href="#detail">商品360</a> },
  ];
}

/** Product ranking of yesterday: fixed columns on both sides, sorters, hints in headers, 20 of 135 rows. */
export function ItemRankPage({ today, firstPage }: { readonly today: Day; readonly firstPage: number }) {
  const day = shift(today, -1);
  return (
    <ConfigProvider locale={zhCN} theme={{ token: { colorPrimary: '#2062e6' } }}>
      <section className="panel">
        <header>
          <h2>商品排行</h2>
          <Input.Search placeholder="请输入商品ID、商品名称或货号" style={{ width: 260 }} />
          <span className="spacer" />
          <span className="note">统计时间 {day}</span>
          <Segmented options={['实时', '1天', '7天', '30天']} value="1天" />
          <DatePicker placeholder="选择日期" />
          <Button type="link">下载</Button>
        </header>
        <Table<Ranked>
          rowKey="id"
          size="middle"
          columns={columns()}
          dataSource={ranking(day, TOTAL)}
          scroll={{ x: 1600 }}
          pagination={{
            defaultCurrent: firstPage,
            pageSize: PAGE_SIZE,
            showSizeChanger: true,
            showTotal: (total) => `共 ${total} 条`,
          }}
        />
      </section>
    </ConfigProvider>
  );
}
