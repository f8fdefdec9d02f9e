import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import type { ReportDocument } from '../../lib/reports/document';
import controls from '../controls.module.css';
import styles from '../report/Report.module.css';
import { ReportView } from '../report/ReportView';
import { SharePicture } from '../report/SharePicture';
import { Section } from '../Section';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { ExportEvidence } from './ExportEvidence';

interface Props {
  readonly contract: Contract;
  readonly report: ReportDocument;
  /** undefined = the report is only its beginning, and the rest is still being made. */
  readonly minutes: string | undefined;
}

/** A week's pack as a document: to print, to hand over as evidence, and its minutes to copy. */
export function WeekDocument({ contract, report, minutes }: Props) {
  const say = useSay();
  const { copy } = useActions();
  const [copied, setCopied] = useState<boolean>();
  const copyMinutes = async () => setCopied(minutes !== undefined && (await copy(minutes)));
  const coming = minutes === undefined;
  return (
    <>
      <div className={`${controls.row} ${controls.screen}`}>
        <button type="button" className={controls.button} disabled={coming} onClick={() => window.print()}>
          <Printer size={16} aria-hidden />
          {say('reports:print-pack')}
        </button>
        <button
          type="button"
          className={controls.button}
          disabled={coming}
          onClick={() => void copyMinutes()}
        >
          <Copy size={16} aria-hidden />
          {say('reports:copy-minutes')}
        </button>
        <ExportEvidence contract={contract} report={report} minutes={minutes} />
        <span role="status" className={controls.small}>
          {copied !== undefined && say(copied ? 'reports:copied' : 'reports:not-copied')}
        </span>
      </div>
      <SharePicture report={report} coming={coming} />
      <ReportView report={report} coming={coming} />
      <div className={controls.screen}>
        <Section title={say('reports:minutes-preview')}>
          <textarea
            className={styles.minutes}
            readOnly
            value={minutes ?? say('common:loading')}
            aria-label={say('reports:minutes-preview')}
          />
        </Section>
      </div>
    </>
  );
}
