import {
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { Line } from 'react-chartjs-2';
import type { SalesTrend } from '../lib/contracts/trend';
import { minorDigits } from '../lib/quantity/money';
import { formatFigure } from '../lib/quantity/format-figure';
import styles from './TrendChart.module.css';
import { useDark } from './useDark';
import { useLocale, useSay } from './useSay';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Filler, Tooltip);

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function compact(value: number, minorPerMajor: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(
    value / minorPerMajor,
  );
}

/** Sales so far against the pace to the target. Days that were not read are gaps; a hollow point is "at least". */
export function TrendChart({ trend }: { readonly trend: SalesTrend }) {
  const say = useSay();
  const locale = useLocale();
  const dark = useDark();
  const { days: points, currency: unit } = trend;
  const minorPerMajor = 10 ** minorDigits(unit);
  const open = points.map(({ cumulative }) => cumulative?.hi === Infinity);
  const data = {
    labels: points.map(({ day }) => day.slice(5)),
    datasets: [
      {
        label: say('panel:trendActual'),
        data: points.map(({ cumulative: actual }) => actual?.lo ?? null),
        borderColor: token('--primary'),
        backgroundColor: token('--primary-soft'),
        pointBackgroundColor: open.map((hollow) => token(hollow ? '--surface' : '--primary')),
        pointRadius: 3,
        borderWidth: 2,
        spanGaps: false,
        fill: 'origin',
        order: 1,
      },
      {
        label: say('panel:trendTarget'),
        data: points.map(({ pace }) => pace ?? null),
        borderColor: token('--line-strong'),
        borderDash: [6, 4],
        order: 0,
        borderWidth: 2,
        pointRadius: 0,
      },
    ],
  };
  const ticks = { color: token('--ink-2'), font: { family: token('--font'), size: 12 } };
  return (
    <div className={styles.frame} key={String(dark)}>
      <Line
        role="img"
        aria-label={say('panel:trend')}
        data={data}
        options={{
          responsive: true,
          maintainAspectRatio: false,
          animation: false,
          interaction: { mode: 'index', intersect: false },
          scales: {
            x: { grid: { display: false }, ticks: { ...ticks, maxRotation: 0, maxTicksLimit: 6 } },
            y: {
              beginAtZero: true,
              grid: { color: token('--line') },
              border: { display: false },
              ticks: {
                ...ticks,
                maxTicksLimit: 5,
                callback: (value) => compact(Number(value), minorPerMajor, locale),
              },
            },
          },
          plugins: {
            tooltip: {
              callbacks: {
                label: ({ dataset, datasetIndex, dataIndex, parsed }) => {
                  const actual = datasetIndex === 0 ? points[dataIndex]?.cumulative : undefined;
                  const lo = parsed.y ?? 0;
                  return `${dataset.label ?? ''} ${formatFigure({ ...(actual ?? { lo, hi: lo }), unit }, locale)}`;
                },
              },
            },
          },
        }}
      />
    </div>
  );
}
