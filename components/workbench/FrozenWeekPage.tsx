import type { Contract } from '../../lib/contracts/types';
import { BrokenStore } from '../BrokenStore';
import { EmptyFace } from '../EmptyFace';
import { LoadingFace } from '../LoadingFace';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { usePack } from '../useLive';
import { useSay } from '../useSay';
import { FrozenWeek } from './FrozenWeek';

interface Props {
  readonly contracts: readonly Contract[];
  readonly packId: string;
  readonly now: string;
}

/** One frozen pack, opened from the list of packs or from a link. */
export function FrozenWeekPage({ contracts, packId, now }: Props) {
  const say = useSay();
  const live = usePack(packId);
  if (live.state === 'loading') return <LoadingFace />;
  if (live.state === 'broken') return <BrokenStore problem={live.problem} />;
  const [pack] = live.value.found;
  const contract = contracts.find(({ id }) => id === pack?.contractId);
  if (!pack || !contract)
    return (
      <>
        {live.value.broken.map((problem) => (
          <ProblemNote key={problem.code} problem={problem} />
        ))}
        <EmptyFace title={say('meeting:pack-gone')} detail={say('meeting:pack-gone-detail')} />
      </>
    );
  return (
    <Section title={say('workbench:weekly')} aside={`${pack.period.from} – ${pack.period.to}`}>
      <FrozenWeek contract={contract} pack={pack} now={now} />
    </Section>
  );
}
