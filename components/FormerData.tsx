import { Undo2 } from 'lucide-react';
import type { Former } from './actions';
import controls from './controls.module.css';
import { useSay } from './useSay';

/** What restores took the place of: until when it is kept, and the way back. */
export function FormerData({
  kept,
  zone,
  onBack,
}: {
  readonly kept: readonly Former[];
  readonly zone: string;
  /** Undefined while something else is at work. */
  readonly onBack: ((former: Former) => void) | undefined;
}) {
  const say = useSay();
  if (kept.length === 0) return null;
  return (
    <section className={controls.stack} aria-label={say('backup:former')}>
      <h3>{say('backup:former')}</h3>
      {kept.map((former) => {
        const { name, keptAt, until, snapshots, contracts } = former;
        const at = { instant: keptAt, zone };
        return (
          <div key={name} className={controls.row}>
            <p>{say('backup:former-line', { at, snapshots, contracts, until: { instant: until, zone } })}</p>
            <button
              type="button"
              className={controls.button}
              disabled={!onBack}
              aria-label={`${say('backup:former-back')} ${say('backup:former-name', { at })}`}
              onClick={() => onBack?.(former)}
            >
              <Undo2 size={16} aria-hidden />
              {say('backup:former-back')}
            </button>
          </div>
        );
      })}
    </section>
  );
}
