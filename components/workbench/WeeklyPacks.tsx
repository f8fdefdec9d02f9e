import type { Contract } from '../../lib/contracts/types';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { usePacks } from '../useLive';
import { useSay } from '../useSay';
import styles from './Weekly.module.css';

/** The packs that were frozen, the latest first; each opens as it was. */
export function WeeklyPacks({ contract }: { readonly contract: Contract }) {
  const say = useSay();
  const live = usePacks(contract.id);
  return (
    <div className={controls.screen}>
      <Section title={say('meeting:packs')}>
        {live.state === 'loading' && <LoadingFace />}
        {live.state === 'broken' && <BrokenStore problem={live.problem} />}
        {live.state === 'ready' && (
          <>
            {live.value.found.length === 0 && <p className={controls.small}>{say('meeting:no-packs')}</p>}
            <ul className={styles.packs}>
              {live.value.found.map(({ id, period, frozenAt }) => (
                <li key={id}>
                  <a href={`#/weekly/${id}`}>
                    {say('meeting:pack-line', {
                      period: { period },
                      at: { instant: frozenAt, zone: contract.zone },
                    })}
                  </a>
                </li>
              ))}
            </ul>
            {live.value.broken.map((problem) => (
              <ProblemNote key={JSON.stringify(problem.params)} problem={problem} />
            ))}
          </>
        )}
      </Section>
    </div>
  );
}
