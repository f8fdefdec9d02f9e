import type { Surroundings } from '../surroundings';
import { BrokenStore } from '../BrokenStore';
import { LoadingFace } from '../LoadingFace';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { useWatch } from '../useLive';
import { useSay } from '../useSay';
import { WatchActivities } from './WatchActivities';
import { WatchRules } from './WatchRules';
import { WatchTimes } from './WatchTimes';

interface Props {
  readonly surroundings: Surroundings;
}

/** The watch: all rules in one list, when it may be heard, and the merchant's own promotion days. */
export function WatchPage({ surroundings }: Props) {
  const say = useSay();
  const found = useWatch();
  if (found.state === 'loading') return <LoadingFace />;
  if (found.state === 'broken') return <BrokenStore problem={found.problem} />;
  const material = found.value;
  return (
    <>
      {material.broken.map((problem) => (
        <ProblemNote key={`${problem.code}${JSON.stringify(problem.params)}`} problem={problem} />
      ))}
      <Section title={say('watch:title')}>
        <WatchRules material={material} now={surroundings.now} />
      </Section>
      <Section title={say('watch:times')}>
        <WatchTimes settings={material.settings} notifications={surroundings.notifications} />
      </Section>
      <Section title={say('watch:activities')}>
        <WatchActivities settings={material.settings} />
      </Section>
    </>
  );
}
