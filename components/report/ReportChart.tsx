import { CHART, chartPlot, polyline } from '../../lib/reports/chart-plot';
import type { Chart } from '../../lib/reports/document';
import { useLocale, useSay } from '../useSay';
import styles from './Report.module.css';

const LINES = [styles.line1, styles.line2, styles.line3];

/** The figures of the table beside it, drawn: a gap is a day without a figure, a hollow point is "at least". */
export function ReportChart({ chart }: { readonly chart: Chart }) {
  const say = useSay();
  const locale = useLocale();
  const plot = chartPlot(chart, locale);
  if (!plot) return null;
  const { width, height } = CHART;
  const names = plot.lines.map(({ name }) => name).join(', ');
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('meeting:chart', { names })}>
        {plot.grid.map(({ y, label }) => (
          <g key={y}>
            <line x1={88} x2={width} y1={y} y2={y} className={styles.gridLine} />
            <text x={84} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {plot.labels.map(({ x, text }) => (
          <text key={x} x={x} y={height - 8} textAnchor="middle">
            {text}
          </text>
        ))}
        {plot.lines.map(({ name, dash, runs }, index) => (
          <g key={name} className={LINES[index % LINES.length]}>
            {runs.map((run) => (
              <g key={polyline(run)}>
                <polyline points={polyline(run)} fill="none" strokeDasharray={dash} />
                {run.map(({ x, y, atLeast }) => (
                  <circle key={x} cx={x} cy={y} r={3} className={atLeast ? styles.hollow : styles.full} />
                ))}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {plot.lines.map(({ name, dash }, index) => (
          <span key={name} className={LINES[index % LINES.length]}>
            <svg width={28} height={10} aria-hidden>
              <line x1={0} x2={28} y1={5} y2={5} strokeDasharray={dash} />
            </svg>
            {name}
          </span>
        ))}
        <span>{say('meeting:chart-hint')}</span>
      </figcaption>
    </figure>
  );
}
