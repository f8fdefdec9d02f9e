import { Calendar, ConfigProvider, DatePicker, Menu, Spin, Table } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { Day } from '../../../../lib/quantity/period';

/** Everything that is built like a table or a card and is none. */
export function CalendarPage({ today }: { readonly today: Day }) {
  return (
    <ConfigProvider locale={zhCN}>
      <section className="panel" data-today={today}>
        <header>
          <h2>活动日历</h2>
          <span className="spacer" />
          <DatePicker.RangePicker open />
        </header>
        <Menu
          mode="horizontal"
          items={['全部活动', '百亿补贴', '聚划算', '双12'].map((label) => ({ key: label, label }))}
        />
        <Calendar fullscreen={false} />
        <Table
          columns={['活动名称', '支付金额', '访客数'].map((title) => ({ key: title, title }))}
          dataSource={[]}
        />
        <Spin />
      </section>
    </ConfigProvider>
  );
}
