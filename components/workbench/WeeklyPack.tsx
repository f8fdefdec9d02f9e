import { useMemo } from 'react';
import type { Contract } from '../../lib/contracts/types';
import type { Period } from '../../lib/quantity/period';
import { minutes } from '../../lib/reports/minutes';
import { weekBeginning } from '../../lib/reports/week-opening';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { useDrawn } from '../useDrawn';
import { useOpenAlerts, useReportBasis } from '../useLive';
import { useLocale } from '../useSay';
import { WeekDocument } from './WeekDocument';
import { WeekPromises } from './WeekPromises';

interface Props {
  readonly contract: Contract;
  readonly period: Period;
  readonly now: string;
}

/**
 * The pack of one week as it stands now, its promises, and its minutes. Its first pages are drawn before the alerts are
 * read and the rest is made, which takes as long again.
 */
export function WeeklyPack({ contract, period, now }: Props) {
  const locale = useLocale();
  const basis = useReportBasis(contract);
  const known = basis.state === 'ready' ? basis.value : undefined;
  const drawn = useDrawn(known !== undefined);
  const live = useOpenAlerts(drawn ? contract : undefined);
  const alerts = live.state === 'ready' ? live.value : undefined;
  const input = useMemo(() => known && { contract, period, now, ...known }, [contract, period, now, known]);
  const whole = useMemo(() => input && alerts && { ...input, alerts }, [input, alerts]);
  const report = useMemo(() => (whole ? weeklyPack(whole) : input && weekBeginning(input)), [whole, input]);
  const text = useMemo(() => whole && minutes(whole, locale), [whole, locale]);
  if (basis.state === 'broken') return <BrokenStore problem={basis.problem} />;
  if (!input || !report) return <LoadingFace />;
  return (
    <div className={controls.stack}>
      <WeekDocument contract={contract} report={report} minutes={text} />
      <WeekPromises contract={contract} period={period} entries={input.history.entries} now={now} />
    </div>
  );
}
