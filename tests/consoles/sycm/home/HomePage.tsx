import { Card, Carousel, Col, ConfigProvider, Radio, Row, Statistic } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { Day } from '../../../../lib/quantity/period';
import { shift } from '../../data/days.ts';
import { overview, realtime } from './data.ts';
import { IndexRow } from './IndexRow.tsx';

/** The console's home: figures of today as statistics, figures of yesterday as index cells in a carousel. */
export function HomePage({ today }: { readonly today: Day }) {
  const { visible, hidden } = overview(today);
  return (
    <ConfigProvider locale={zhCN} theme={{ token: { colorPrimary: '#2062e6' } }}>
      <section className="panel">
        <header>
          <h2>实时概况</h2>
          <span className="note">更新时间 18:02:36</span>
        </header>
        <Row gutter={16}>
          {realtime(today).map(({ label, value, unit }) => (
            <Col span={6} key={label}>
              <Card size="small">
                <Statistic title={label} value={value} suffix={unit} />
              </Card>
            </Col>
          ))}
        </Row>
      </section>
      <section className="panel">
        <header>
          <h2>整体看板</h2>
          <span className="spacer" />
          <span className="note">统计时间 {shift(today, -1)}</span>
          <Radio.Group size="small" value="day" optionType="button">
            <Radio.Button value="day">日</Radio.Button>
            <Radio.Button value="week">周</Radio.Button>
            <Radio.Button value="month">月</Radio.Button>
          </Radio.Group>
        </header>
        <Carousel dots={{ className: 'index-dots' }} infinite={false}>
          <IndexRow cards={visible} />
          <IndexRow cards={hidden} />
        </Carousel>
        <svg
          className="chart"
          width="100%"
          viewBox="0 0 900 170"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <polyline
            fill="none"
            stroke="#2062e6"
            strokeWidth="2"
            points="0,120 75,98 150,110 225,86 300,92 375,64 450,80 525,58 600,76 675,50 750,66 825,38 900,54"
          />
          <polyline
            fill="none"
            stroke="#c9d6f5"
            strokeWidth="2"
            points="0,96 75,90 150,84 225,80 300,72 375,70 450,62 525,60 600,52 675,46 750,44 825,36 900,30"
          />
        </svg>
      </section>
    </ConfigProvider>
  );
}
