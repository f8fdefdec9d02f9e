import { BrokenStore } from '../BrokenStore';
import styles from '../Evidence.module.css';
import { LoadingFace } from '../LoadingFace';
import { useEntries, usePanelState } from '../useLive';
import { useSay } from '../useSay';
import { EnteredItem } from './EnteredItem';

interface Props {
  readonly contractId: string;
  readonly ids: readonly string[];
  readonly zone: string;
}

/** Entry by entry; one that is no longer in the record is named, never left out. */
export function EnteredList({ contractId, ids, zone }: Props) {
  const say = useSay();
  const entered = useEntries(contractId);
  const panel = usePanelState();
  if (entered.state === 'loading' || panel.state === 'loading') return <LoadingFace />;
  if (entered.state === 'broken') return <BrokenStore problem={entered.problem} />;
  if (panel.state === 'broken') return <BrokenStore problem={panel.problem} />;
  const byId = new Map(entered.value.found.map((entry) => [entry.id, entry]));
  const contract = panel.value.contracts.find(({ id }) => id === contractId);
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const entry = byId.get(id);
        return (
          <li key={id}>
            {entry ? (
              <EnteredItem entry={entry} currency={contract?.currency} zone={zone} />
            ) : (
              say('entries:evidence-gone', { id: id.slice(-6) })
            )}
          </li>
        );
      })}
    </ul>
  );
}
