import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { OtherVerdicts } from '../panel/OtherVerdicts';
import { VerdictDetail } from '../panel/VerdictDetail';
import { useSay } from '../useSay';
import { useSettled } from '../useSettled';
import { VerdictBadge } from '../VerdictBadge';
import type { ContractDraft } from './contract-draft';
import { tryClause, type TrialGround } from './clause-trial';

/** A guess at how long a person pauses between two keys. */
const PAUSE_MS = 250;

interface Props {
  readonly index: number;
  readonly ground: TrialGround;
}

/** The verdict that a clause would have now, why, and how often each answer came; or why there is none. */
export function TrialResult({ index, ground }: Props) {
  const say = useSay();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whole, not partial: every entry of the form has a default
  const draft = useSettled(useWatch<ContractDraft>() as ContractDraft, PAUSE_MS);
  const { history, stored, now } = ground;
  const known = history.state === 'ready' ? history.value : undefined;
  const trial = useMemo(
    () => (known ? tryClause(draft, index, { history: known, stored, now }) : undefined),
    [draft, index, known, stored, now],
  );
  if (history.state === 'broken') return <BrokenStore problem={history.problem} />;
  if (history.state === 'loading') return <LoadingFace />;
  if (!trial || 'why' in trial) return <p role="status">{say(`editor:try-${trial?.why ?? 'no-shop'}`)}</p>;
  const { summary, zone } = trial;
  const { current, verdicts, breaches } = summary;
  const count = (state: typeof current.state) => verdicts.filter((one) => one.state === state).length;
  const others = [...breaches, ...verdicts.filter((one) => one.state !== 'breached')];
  return (
    <div className={controls.stack}>
      <p role="status" className={controls.row}>
        <VerdictBadge state={current.state} />
        {say('editor:try-count', {
          all: verdicts.length,
          met: count('met'),
          breached: count('breached'),
          unknown: count('unknown'),
        })}
      </p>
      <VerdictDetail verdict={current} zone={zone} />
      <OtherVerdicts verdicts={others.filter((one) => one !== current)} zone={zone} />
    </div>
  );
}
