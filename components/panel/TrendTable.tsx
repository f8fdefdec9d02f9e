import type { SalesTrend } from '../../lib/contracts/trend';
import { formatFigure } from '../../lib/quantity/format-figure';
import { exactly } from '../../lib/quantity/interval';
import { useLocale, useSay } from '../useSay';
import styles from './TrendSection.module.css';

/** The chart's twin in text: every day, also those that were not read. */
export function TrendTable({ trend }: { readonly trend: SalesTrend }) {
  const say = useSay();
  const locale = useLocale();
  const { days, currency: unit } = trend;
  return (
    <details>
      <summary className={styles.open}>{say('panel:trendAsTable')}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('panel:trendDay')}</th>
            <th scope="col">{say('panel:trendActual')}</th>
            <th scope="col">{say('panel:trendTarget')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, cumulative: actual, pace: target }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{actual ? formatFigure({ ...actual, unit }, locale) : say('panel:trendGap')}</td>
              <td>
                {target === undefined ? '–' : formatFigure({ ...exactly(Math.round(target)), unit }, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
