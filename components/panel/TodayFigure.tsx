import { changeText } from '../../lib/reports/change-text';
import type { DayFigure } from '../../lib/reports/today';
import { exactly } from '../../lib/quantity/interval';
import type { Currency } from '../../lib/quantity/types';
import { consolePageOf } from '../console-page';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';
import styles from './Today.module.css';

interface Props {
  readonly figure: DayFigure;
  readonly kind: 'sales' | 'adSpend' | 'profit';
  readonly currency: Currency;
  readonly zone: string;
}

/** One figure of one day: what is known of it and since when; what was not read says where to read it. */
export function TodayFigure({ figure, kind, currency, zone }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { openPage } = useActions();
  const { value, soFar, asOf, change } = figure;
  if (!value) {
    const page = figure.page && consolePageOf(figure.page.consoleId, figure.page.pageId);
    const open = kind === 'profit' && soFar;
    return (
      <>
        <span className={styles.none}>{say(kind === 'profit' ? 'today:unknown' : 'today:unread')}</span>
        {open && <span className={styles.small}>{say('today:dayOpen')}</span>}
        {page && (
          <button type="button" className={styles.link} onClick={() => openPage(page.url)}>
            {say('today:open', { page: page.name[locale] })}
          </button>
        )}
      </>
    );
  }
  const grows = value.hi === Infinity && value.lo > -Infinity;
  const key = grows ? (soFar ? 'today:soFar' : 'today:atLeast') : 'today:plain';
  const shown = { figure: { ...(grows ? exactly(value.lo) : value), unit: currency } };
  return (
    <>
      <strong>{say(key, { figure: shown })}</strong>
      {change && <span className={styles.small}>{say('today:change', { change: changeText(change) })}</span>}
      {kind === 'profit' && value.lo === -Infinity && (
        <span className={styles.small}>{say('today:upperOnly')}</span>
      )}
      {asOf && kind !== 'profit' && (
        <span className={styles.small}>{say('today:at', { at: { instant: asOf, zone } })}</span>
      )}
    </>
  );
}
