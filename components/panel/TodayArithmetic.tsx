import type { DayView, Today } from '../../lib/reports/today';
import type { MessageParam } from '../../lib/messages/types';
import type { Row } from '../../lib/settlement/reconcile';
import { Evidence } from '../Evidence';
import { useSay } from '../useSay';
import styles from './Today.module.css';

interface Props {
  readonly today: Today;
  readonly zone: string;
}

/** How the profit of each day was worked out, what it lacks, and the cells it rests on. */
export function TodayArithmetic({ today, zone }: Props) {
  const say = useSay();
  const { currency } = today;
  const known = ({ value }: Row): MessageParam =>
    value.lo <= 0 && value.hi === Infinity
      ? { message: { key: 'today:nothing' } }
      : { figure: { ...value, unit: currency } };
  const oneDay = ({ day, sheet, sales, adSpend }: DayView) => {
    const lacks = [...new Set(sheet.fullProfit.missing.map(({ message }) => say(message)))];
    return (
      <details key={day} className={styles.arithmetic}>
        <summary className={styles.more}>{say('today:arithmetic', { day })}</summary>
        <p>
          {say('today:formula', {
            sales: known(sheet.sales),
            goods: known(sheet.goods),
            ads: known(sheet.ads),
            fee: known(sheet.fee),
            profit: known(sheet.profit),
            refunds: known(sheet.refunds),
            platform: known(sheet.platformFee),
            other: known(sheet.otherCosts),
            full: known(sheet.fullProfit),
          })}
        </p>
        {lacks.length > 0 && <p>{say('today:lacks', { list: { list: lacks } })}</p>}
        <Evidence evidence={[...sales.evidence, ...adSpend.evidence]} zone={zone} />
      </details>
    );
  };
  return (
    <div className={styles.arithmetics}>
      {oneDay(today.today)}
      {oneDay(today.yesterday)}
    </div>
  );
}
