import { ChevronDown } from 'lucide-react';
import type { ClauseLine } from '../../lib/contracts/clause-lines';
import { actualText, promisedText } from '../../lib/contracts/verdict-text';
import { exactly } from '../../lib/quantity/interval';
import { useLocale, useSay } from '../useSay';
import { VerdictBadge } from '../VerdictBadge';
import { OtherVerdicts } from './OtherVerdicts';
import { clauseAnchor } from './show-clause';
import { VerdictDetail } from './VerdictDetail';
import styles from './VerdictRow.module.css';

interface Props {
  readonly line: ClauseLine;
  readonly zone: string;
}

/** One clause: promised, actual and verdict; opened, it explains itself. */
export function VerdictRow({ line, zone }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { current, verdicts, breaches } = line.summary;
  const { actual: known, running } = current;
  // What may still grow has reached its lower end; "at least" would sound as if something had been left unread.
  const soFar = running && known !== undefined && known.hi === Infinity && known.lo > 0;
  const actual = soFar
    ? actualText({ ...current, actual: exactly(known.lo) }, locale)
    : actualText(current, locale);
  const earlier = breaches.filter((breach) => breach !== current);
  return (
    <li id={clauseAnchor(current.contractId, current.clauseId)} className={styles.row}>
      <details className={styles.details}>
        <summary className={styles.summary}>
          <span className={styles.title}>{say(line.title)}</span>
          <span className={styles.state}>
            <VerdictBadge state={current.state} />
            <ChevronDown size={16} aria-hidden className={styles.chevron} />
          </span>
          <span className={styles.figures}>
            <span>
              <span className={styles.label}>{say('panel:promised')}</span>{' '}
              {promisedText(current, locale) ?? say('common:notKnown')}
            </span>
            <span>
              <span className={styles.label}>{say('panel:actual')}</span>{' '}
              <span className={actual ? styles.actual : styles.none}>
                {actual === undefined
                  ? say('common:notKnown')
                  : say(soFar ? 'today:soFar' : 'today:plain', { figure: actual })}
              </span>
            </span>
            {earlier.length > 0 && (
              <span className={styles.earlier}>
                {say('panel:earlierBreaches', { count: earlier.length })}
              </span>
            )}
          </span>
        </summary>
        <VerdictDetail verdict={current} zone={zone} />
        <OtherVerdicts
          verdicts={[...earlier, ...verdicts.filter((one) => one !== current && one.state !== 'breached')]}
          zone={zone}
        />
      </details>
    </li>
  );
}
