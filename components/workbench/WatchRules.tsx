import { useMemo } from 'react';
import { alertAreas } from '../../lib/alerts/areas';
import { kinds } from '../../lib/alerts/kinds';
import { type PastDay, pastOf } from '../../lib/alerts/past';
import { today } from '../../lib/quantity/day';
import type { WatchMaterial } from '../../lib/store/watch-material';
import controls from '../controls.module.css';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './Watch.module.css';
import { WatchRule } from './WatchRule';

const areas = ['spend', 'shop', 'contract', 'reading'] as const;

interface Props {
  readonly material: WatchMaterial;
  readonly now: string;
}

/** Every rule of the watch, by what it watches. */
export function WatchRules({ material, now }: Props) {
  const say = useSay();
  const { saveWatch } = useActions();
  const { settings, contracts, shops, history, lastBackupAt } = material;
  const { activities, alerts } = settings;
  // The day, not the minute: a trial must not begin anew while it is looked at. As many days as the shops' zones have now.
  const todays = [...new Set(contracts.map(({ zone }) => today(zone, now)))].join();
  const past = useMemo(() => {
    let days: readonly PastDay[] | undefined;
    const input = { contracts, shops, verdicts: [], history, now, activities, lastBackupAt };
    return () => (days ??= history.facts.length === 0 ? [] : pastOf(input));
    // oxlint-disable-next-line react/exhaustive-deps -- `now` changes by the minute; only its day starts anew
  }, [contracts, shops, history, activities, lastBackupAt, todays]);
  return (
    <div className={controls.stack}>
      <p className={controls.small}>{say('watch:intro')}</p>
      {areas.map((area) => (
        <div key={area}>
          <h3 className={styles.area}>{say(`watch:area.${area}`)}</h3>
          <ul className={styles.rules}>
            {kinds
              .filter(({ id }) => alertAreas[area].includes(id))
              .map((kind) => (
                <WatchRule
                  key={kind.id}
                  kind={kind}
                  settings={alerts}
                  past={past}
                  onSave={(changed) => saveWatch({ ...settings, alerts: changed })}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
