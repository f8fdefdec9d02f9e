import type { Entry } from '../../lib/contracts/entries';
import type { Contract } from '../../lib/contracts/types';
import type { FrozenPack } from '../../lib/reports/frozen-pack';
import { confirmationsOf } from '../../lib/reports/week-confirmations';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { ConfirmItem } from './ConfirmItem';
import styles from './Weekly.module.css';

interface Props {
  readonly contract: Contract;
  readonly pack: FrozenPack;
  readonly entries: readonly Entry[];
  /** The minutes as they read now. */
  readonly minutes: string;
  readonly now: string;
}

/** Whether both sides confirmed the minutes in the chat, and when: it is what anchors the snapshots. */
export function WeekConfirm({ contract, pack, entries, minutes, now }: Props) {
  const say = useSay();
  return (
    <div className={controls.screen}>
      <Section title={say('meeting:confirmations')}>
        <p className={controls.small}>{say('meeting:confirm-hint')}</p>
        <ul className={styles.checks}>
          {confirmationsOf(entries, pack.id).map((check) => (
            <ConfirmItem
              key={check.party}
              contract={contract}
              packId={pack.id}
              check={check}
              minutes={minutes}
              now={now}
            />
          ))}
        </ul>
      </Section>
    </div>
  );
}
