import { PackageCheck } from 'lucide-react';
import { useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isProblem, type Problem } from '../../lib/problem';
import type { ReportDocument } from '../../lib/reports/document';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';

interface Props {
  readonly contract: Contract;
  readonly report: ReportDocument;
  /** undefined = the report is only its beginning: there is nothing to hand over yet. */
  readonly minutes: string | undefined;
}

type State = 'idle' | 'busy' | Problem | { readonly fingerprint: string };

/** Downloads everything that another person needs to check the figures without this extension. */
export function ExportEvidence({ contract, report, minutes }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { exportEvidence } = useActions();
  const [state, setState] = useState<State>('idle');
  const download = async () => {
    if (minutes === undefined) return;
    setState('busy');
    setState(await exportEvidence({ contract, report, minutes, locale }));
  };
  return (
    <>
      <button
        type="button"
        className={controls.button}
        disabled={state === 'busy' || minutes === undefined}
        onClick={() => void download()}
      >
        <PackageCheck size={16} aria-hidden />
        {say(state === 'busy' ? 'evidence:busy' : 'evidence:export')}
      </button>
      {typeof state === 'object' && !isProblem(state) && (
        <span role="status" className={controls.small}>
          {say('evidence:done', state)}
        </span>
      )}
      {isProblem(state) && <ProblemNote problem={state} />}
    </>
  );
}
