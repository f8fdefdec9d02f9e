import type { OpenedContract } from '../actions';
import controls from '../controls.module.css';
import { useSay } from '../useSay';

interface Props {
  readonly opened: OpenedContract;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What an opened contract file would add; nothing counts until it is taken. */
export function ContractFileOffer({ opened, onTake, onLeave }: Props) {
  const say = useSay();
  const { file, fate } = opened;
  const { contract, shops } = file;
  const key = fate.known ? (fate.versions > 0 ? 'more' : 'same') : 'new';
  return (
    <div className={controls.row}>
      <p>
        {say(`editor:file-${key}`, {
          name: contract.name || contract.operator || contract.id,
          versions: fate.versions,
          clauses: contract.versions.at(-1)?.clauses.length ?? 0,
          shops: { list: shops.map(({ name }) => name) },
        })}
      </p>
      {key !== 'same' && (
        <button type="button" className={`${controls.button} ${controls.primary}`} onClick={onTake}>
          {say('editor:file-confirm')}
        </button>
      )}
      <button type="button" className={controls.button} onClick={onLeave}>
        {say('editor:file-cancel')}
      </button>
    </div>
  );
}
