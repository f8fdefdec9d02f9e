import { useMemo } from 'react';
import type { Contract } from '../../lib/contracts/types';
import type { Period } from '../../lib/quantity/period';
import { minutes } from '../../lib/reports/minutes';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { useReportMaterial } from '../useLive';
import { useLocale } from '../useSay';
import { WeekDocument } from './WeekDocument';
import { WeekPromises } from './WeekPromises';

interface Props {
  readonly contract: Contract;
  readonly period: Period;
  readonly now: string;
}

/** The pack of one week as it stands now, its promises, and its minutes. */
export function WeeklyPack({ contract, period, now }: Props) {
  const locale = useLocale();
  const material = useReportMaterial(contract);
  const known = material.state === 'ready' ? material.value : undefined;
  const input = useMemo(() => known && { contract, period, now, ...known }, [contract, period, now, known]);
  const report = useMemo(() => input && weeklyPack(input), [input]);
  const text = useMemo(() => input && minutes(input, locale), [input, locale]);
  if (material.state === 'broken') return <BrokenStore problem={material.problem} />;
  if (!input || !report || text === undefined) return <LoadingFace />;
  return (
    <div className={controls.stack}>
      <WeekDocument contract={contract} report={report} minutes={text} />
      <WeekPromises contract={contract} period={period} entries={input.history.entries} now={now} />
    </div>
  );
}
