import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { contractTemplate } from '../../lib/reports/contract-template';
import { documentText } from '../../lib/reports/document-text';
import controls from '../controls.module.css';
import { ReportView } from '../report/ReportView';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';

interface Props {
  readonly now: string;
  readonly zone: string;
}

/** The contract template, to print or to take along as text. */
export function ContractTemplate({ now, zone }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { copy } = useActions();
  const [copied, setCopied] = useState<boolean>();
  const report = contractTemplate({ now, zone });
  const copyText = async () => setCopied(await copy(documentText(report, locale)));
  return (
    <div className={controls.stack}>
      <div className={`${controls.row} ${controls.screen}`}>
        <button type="button" className={controls.button} onClick={() => window.print()}>
          <Printer size={16} aria-hidden />
          {say('template:print')}
        </button>
        <button type="button" className={controls.button} onClick={() => void copyText()}>
          <Copy size={16} aria-hidden />
          {say('template:copy')}
        </button>
        <span role="status" className={controls.small}>
          {copied === undefined
            ? say('template:hint')
            : say(copied ? 'reports:copied' : 'reports:not-copied')}
        </span>
      </div>
      <ReportView report={report} />
    </div>
  );
}
