import { Copy, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ReportDocument } from '../../lib/reports/document';
import { plainText } from '../../lib/reports/plain-text';
import controls from '../controls.module.css';
import { ReportView } from '../report/ReportView';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';

interface Props {
  readonly report: ReportDocument;
  /** Further controls beside print and copy. */
  readonly children?: ReactNode;
}

/** A document to print or to copy as text. */
export function Paper({ report, children }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { copy } = useActions();
  const [copied, setCopied] = useState<boolean>();
  const copyText = async () => setCopied(await copy(plainText(report, locale)));
  return (
    <div className={controls.stack}>
      <div className={`${controls.row} ${controls.screen}`}>
        <button type="button" className={controls.button} onClick={() => window.print()}>
          <Printer size={16} aria-hidden />
          {say('papers:print')}
        </button>
        <button type="button" className={controls.button} onClick={() => void copyText()}>
          <Copy size={16} aria-hidden />
          {say('papers:copy-text')}
        </button>
        {children}
        <span role="status" className={controls.small}>
          {copied !== undefined && say(copied ? 'papers:copied' : 'papers:not-copied')}
        </span>
      </div>
      <ReportView report={report} />
    </div>
  );
}
