import { Settings2 } from 'lucide-react';
import type { DigestState } from '../../lib/store/digest-state';
import controls from '../controls.module.css';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './DailyDigest.module.css';

interface Props {
  readonly digest: DigestState;
  /** In which the hours of the digest are meant: the merchant's own. */
  readonly zone: string;
}

/** The daily summary's place in the panel: what made no sound and why, what the last one told, and when it comes. */
export function DailyDigest({ digest, zone }: Props) {
  const say = useSay();
  const { openWorkbench } = useActions();
  const { held, last, lastAt, sounding } = digest;
  const at = lastAt !== undefined && { instant: lastAt, zone };
  return (
    <details className={styles.digest}>
      <summary className={styles.summary}>
        {say('digest:title')}
        {held.length > 0 && (
          <span className={controls.small}>{say('digest:held', { count: held.length })}</span>
        )}
      </summary>
      <div className={controls.stack}>
        {held.length === 0 ? (
          <p className={controls.small}>{say('digest:heldNone')}</p>
        ) : (
          <div>
            <h3 className={styles.head}>{say('digest:heldTitle')}</h3>
            <ul className={styles.lines}>
              {held.map(({ alert, why }) => (
                <li key={alert.id}>
                  {say(alert.title)} <span className={controls.small}>{say(`digest:why.${why}`)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {!at && <p className={controls.small}>{say('digest:never')}</p>}
        {at && !last && <p className={controls.small}>{say('digest:toldNothing', { at })}</p>}
        {at && last && (
          <div>
            <h3 className={styles.head}>{say('digest:told', { at })}</h3>
            <p>{say(last.title)}</p>
            <ul className={styles.lines}>
              {last.lines.map((line) => (
                <li key={JSON.stringify(line)}>{say(line)}</li>
              ))}
            </ul>
          </div>
        )}
        <p className={controls.small}>
          {sounding.digest === null ? say('digest:off') : say('digest:next', { time: sounding.digest })}
        </p>
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            onClick={() => openWorkbench('#/watch')}
          >
            <Settings2 size={14} aria-hidden />
            {say('digest:set')}
          </button>
        </div>
      </div>
    </details>
  );
}
