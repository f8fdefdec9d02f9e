import { Copy, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { documentText } from '../../lib/reports/document-text';
import { monthlyReview } from '../../lib/reports/monthly-review';
import { productWorkbook } from '../../lib/reports/product-workbook';
import { trackingWorkbook } from '../../lib/reports/tracking-workbook';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { ReportView } from '../report/ReportView';
import { SaveTable } from '../report/SaveTable';
import { useActions } from '../useActions';
import { useReportMaterial } from '../useLive';
import { useLocale, useSay } from '../useSay';

interface Props {
  readonly contract: Contract;
  readonly month: number;
  readonly now: string;
}

/** The review of one contract month, to print or to copy, and the tracking table up to now. */
export function MonthlyReview({ contract, month, now }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { copy } = useActions();
  const [copied, setCopied] = useState<boolean>();
  const material = useReportMaterial(contract);
  const known = material.state === 'ready' ? material.value : undefined;
  const wish = useMemo(() => known && { ...known, contract, month, now }, [known, contract, month, now]);
  const report = useMemo(() => wish && monthlyReview(wish), [wish]);
  if (material.state === 'broken') return <BrokenStore problem={material.problem} />;
  if (!wish || !report) return <LoadingFace />;
  return (
    <div className={controls.stack}>
      <div className={`${controls.row} ${controls.screen}`}>
        <button type="button" className={controls.button} onClick={() => window.print()}>
          <Printer size={16} aria-hidden />
          {say('review:print')}
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => void copy(documentText(report, locale)).then(setCopied)}
        >
          <Copy size={16} aria-hidden />
          {say('review:copy-text')}
        </button>
        <span role="status" className={controls.small}>
          {copied !== undefined && say(copied ? 'review:copied' : 'review:not-copied')}
        </span>
        <SaveTable name="sheets:tracking" make={() => trackingWorkbook(wish)} />
        <SaveTable name="sheets:products" make={() => productWorkbook(wish)} />
      </div>
      <ReportView report={report} />
    </div>
  );
}
