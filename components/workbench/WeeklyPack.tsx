import { Copy, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import type { Period } from '../../lib/quantity/period';
import { minutes } from '../../lib/reports/minutes';
import { weeklyPack } from '../../lib/reports/weekly-pack';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import styles from '../report/Report.module.css';
import { ReportView } from '../report/ReportView';
import { Section } from '../Section';
import { useActions } from '../useActions';
import { useReportMaterial } from '../useLive';
import { useLocale, useSay } from '../useSay';
import { ExportEvidence } from './ExportEvidence';

interface Props {
  readonly contract: Contract;
  readonly period: Period;
  readonly now: string;
}

/** The pack of one week, and its minutes to copy. */
export function WeeklyPack({ contract, period, now }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { copy } = useActions();
  const [copied, setCopied] = useState<boolean>();
  const copyMinutes = async (minutesText: string) => setCopied(await copy(minutesText));
  const material = useReportMaterial(contract);
  const known = material.state === 'ready' ? material.value : undefined;
  const input = useMemo(() => known && { contract, period, now, ...known }, [contract, period, now, known]);
  const report = useMemo(() => input && weeklyPack(input), [input]);
  const text = useMemo(() => input && minutes(input, locale), [input, locale]);
  if (material.state === 'broken') return <BrokenStore problem={material.problem} />;
  if (!report || text === undefined) return <LoadingFace />;
  return (
    <div className={controls.stack}>
      <div className={`${controls.row} ${controls.screen}`}>
        <button type="button" className={controls.button} onClick={() => window.print()}>
          <Printer size={16} aria-hidden />
          {say('reports:print-pack')}
        </button>
        <button type="button" className={controls.button} onClick={() => void copyMinutes(text)}>
          <Copy size={16} aria-hidden />
          {say('reports:copy-minutes')}
        </button>
        <ExportEvidence contract={contract} report={report} minutes={text} />
        <span role="status" className={controls.small}>
          {copied !== undefined && say(copied ? 'reports:copied' : 'reports:not-copied')}
        </span>
      </div>
      <ReportView report={report} />
      <div className={controls.screen}>
        <Section title={say('reports:minutes-preview')}>
          <textarea
            className={styles.minutes}
            readOnly
            value={text}
            aria-label={say('reports:minutes-preview')}
          />
        </Section>
      </div>
    </div>
  );
}
