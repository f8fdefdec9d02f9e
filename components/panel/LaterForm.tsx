import { AlarmClock } from 'lucide-react';
import { useId, useState } from 'react';
import { laterChoices } from '../../lib/alerts/later';
import { startOfDay } from '../../lib/quantity/clock';
import { addDays, today } from '../../lib/quantity/day';
import controls from '../controls.module.css';
import { useAsking } from '../useAsking';
import { useSay } from '../useSay';
import styles from './AlertCard.module.css';

interface Props {
  readonly zone: string;
  readonly now: string;
  readonly onSnooze: (until: string) => void;
  readonly onAcknowledge: (until: string) => void;
}

/** Puts an alert off: for an hour, to a morning, or silent until a day of the merchant's choice. */
export function LaterForm({ zone, now, onSnooze, onAcknowledge }: Props) {
  const say = useSay();
  const id = useId();
  const { asking, ask, leave, opener, first } = useAsking<HTMLButtonElement>();
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState(false);
  if (!asking)
    return (
      <button type="button" className={`${controls.button} ${controls.quiet}`} ref={opener} onClick={ask}>
        <AlarmClock size={16} aria-hidden />
        {say('inbox:later')}
      </button>
    );
  const earliest = addDays(today(zone, now), 1);
  return (
    <form
      className={styles.later}
      noValidate
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        const fits = day >= earliest;
        setWrong(!fits);
        if (fits) onAcknowledge(startOfDay(day, zone));
      }}
    >
      <p className={controls.small}>{say('inbox:laterHint')}</p>
      <div className={controls.row}>
        {laterChoices(zone, now).map((choice, i) => (
          <button
            key={choice.id}
            ref={i === 0 ? first : undefined}
            type="button"
            className={controls.button}
            onClick={() => onSnooze(choice.until)}
          >
            {say(`inbox:later.${choice.id}`)}
          </button>
        ))}
      </div>
      <label htmlFor={id} className={controls.small}>
        {say('inbox:untilDay')}
      </label>
      <div className={controls.row}>
        <input
          id={id}
          type="date"
          className={`${controls.input} ${styles.day}`}
          min={earliest}
          value={day}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" className={controls.button}>
          {say('inbox:untilDayDo')}
        </button>
      </div>
      {wrong && (
        <p id={`${id}-wrong`} className={controls.error}>
          {say('inbox:untilDayWrong')}
        </p>
      )}
    </form>
  );
}
