import type { ClauseLines } from '../../lib/contracts/clause-lines';
import { useSay } from '../useSay';
import styles from './List.module.css';
import { VerdictRow } from './VerdictRow';

interface Props {
  readonly clauses: ClauseLines;
  readonly zone: string;
}

/** Every clause of the contract with its verdict; those whose time has not come are named below. */
export function VerdictList({ clauses, zone }: Props) {
  const say = useSay();
  const { lines, waiting } = clauses;
  return (
    <div>
      {lines.length > 0 && (
        <ul className={styles.list} aria-label={say('panel:verdicts')}>
          {lines.map((line) => (
            <VerdictRow key={line.summary.clauseId} line={line} zone={zone} />
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <details>
          <summary className={styles.more}>{say('panel:waiting', { count: waiting.length })}</summary>
          <ul className={styles.waiting}>
            {waiting.map(({ clauseId, title }) => (
              <li key={clauseId}>{say(title)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
