import type { DayView, Today } from '../../lib/reports/today';
import { useSay } from '../useSay';
import styles from './Today.module.css';
import { TodayFigure } from './TodayFigure';

const rows = ['sales', 'adSpend', 'profit'] as const;

interface Props {
  readonly today: Today;
  readonly zone: string;
}

/** Sold, spent and left: today so far, and yesterday. */
export function TodayFigures({ today, zone }: Props) {
  const say = useSay();
  const cell = (view: DayView, row: (typeof rows)[number]) => (
    <td>
      <TodayFigure figure={view[row]} kind={row} currency={today.currency} zone={zone} />
    </td>
  );
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{say('today:figure')}</th>
          <th scope="col">{say('today:today')}</th>
          <th scope="col">{say('today:yesterday')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{say(`today:${row}`)}</th>
            {cell(today.today, row)}
            {cell(today.yesterday, row)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
