import { CalendarCheck2, LoaderCircle, RefreshCw } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isProblem, type Problem } from '../../lib/problem';
import type { Period } from '../../lib/quantity/period';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useReadTabs } from '../useReadTabs';
import { useSay } from '../useSay';
import { weekAddress } from '../week-address';
import { ReadTabsProgress } from './ReadTabsProgress';
import styles from './Weekly.module.css';

interface Props {
  readonly contract: Contract;
  readonly period: Period;
  /** Begins by itself, once: the click was made in the side panel. */
  readonly begin: boolean;
}

/** One click before the meeting: every open console page is read, then the week is frozen and its pack opened. */
export function ReadAllTabs({ contract, period, begin }: Props) {
  const say = useSay();
  const { freezeWeek } = useActions();
  const { progress, read, stop } = useReadTabs();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const begun = useRef(false);
  const freeze = async () => {
    const pack = await freezeWeek(contract, period);
    if (isProblem(pack)) setProblem(pack);
    else location.hash = `#/weekly/${pack.id}`;
  };
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  const prepare = async () => {
    // Stopped half-way, or with nothing open, the merchant decides whether this is the week to keep.
    const { state, total } = await read();
    if (state === 'done' && total > 0) await freeze();
  };
  const start = useEffectEvent(() => {
    if (begun.current) return;
    begun.current = true;
    // A reload must not do it again.
    history.replaceState(null, '', weekAddress(period.from, contract.id));
    void run(prepare);
  });
  useEffect(() => {
    if (begin) start();
  }, [begin]);
  return (
    <div className={`${styles.progress} ${controls.screen}`}>
      <div className={controls.row}>
        <button
          type="button"
          className={`${controls.button} ${controls.primary}`}
          disabled={busy}
          onClick={() => void run(prepare)}
        >
          {busy ? <LoaderCircle size={16} aria-hidden /> : <CalendarCheck2 size={16} aria-hidden />}
          {say('meeting:prepare')}
        </button>
        <button type="button" className={controls.button} disabled={busy} onClick={() => void run(read)}>
          <RefreshCw size={16} aria-hidden />
          {say('reports:read-tabs')}
        </button>
        <button type="button" className={controls.button} disabled={busy} onClick={() => void run(freeze)}>
          {say('meeting:freeze')}
        </button>
      </div>
      <p className={controls.small}>{say('meeting:prepare-hint')}</p>
      {progress && <ReadTabsProgress progress={progress} onStop={stop} />}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
