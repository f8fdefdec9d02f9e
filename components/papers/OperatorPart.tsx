import { FilePlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isProblem, type Problem } from '../../lib/problem';
import { addDays, isoWeek, today } from '../../lib/quantity/day';
import type { ReportInput } from '../../lib/reports/input';
import { contextOf, keptReport } from '../../lib/reports/operator/kept';
import { operatorReport } from '../../lib/reports/operator/report';
import type { Statement } from '../../lib/reports/operator/statement';
import { tableStatements } from '../../lib/reports/operator/table';
import { readStatements } from '../../lib/reports/operator/text';
import type { ReportMaterial } from '../../lib/store/report-material';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import type { Importer } from '../workbench/importer';
import type { OperatorGiven } from './operator-given';
import { OperatorForm } from './OperatorForm';
import { Paper } from './Paper';

interface Props {
  readonly contract: Contract;
  readonly material: ReportMaterial;
  readonly importer: Importer;
  readonly now: string;
}

function statementsIn(given: OperatorGiven, input: ReportInput): Statement[] {
  const context = contextOf(input, given.period);
  if ('text' in given) return readStatements(given.text, context);
  const { contract } = input;
  const place = { zone: contract.zone, shopId: contract.shopIds[0] ?? '', readAt: given.file.capturedAt };
  return tableStatements(given.file.reading, { ...context, ...place });
}

/** The operator's report, pasted or as a file, held line by line against the merchant's own snapshots. */
export function OperatorPart({ contract, material, importer, now }: Props) {
  const say = useSay();
  const { saveEntry } = useActions();
  const [given, setGiven] = useState<OperatorGiven>();
  const [ended, setEnded] = useState<'kept' | Problem>();
  // A report is about the week that is over.
  const usual = isoWeek(addDays(isoWeek(today(contract.zone, now)).from, -1));
  const found = useMemo(() => {
    if (!given) return undefined;
    const input: ReportInput = { contract, period: given.period, now, ...material };
    const statements = statementsIn(given, input);
    const file = 'file' in given ? { name: given.file.name, sha256: given.file.hash } : undefined;
    return { statements, file, report: operatorReport(statements, { file }, input) };
  }, [given, contract, now, material]);
  const keep = async () => {
    if (!given || !found) return;
    const at = new Date().toISOString();
    const kept = 'text' in given ? keptReport(given) : keptReport(found);
    const file = 'bytes' in given && found.file ? { file: { ...found.file, bytes: given.bytes } } : {};
    const problem = await saveEntry(
      {
        id: 'new',
        kind: 'operator-report',
        contractId: contract.id,
        enteredAt: at,
        happenedAt: at,
        ...given.period,
        ...kept,
        ...file,
      },
      contract.shopIds,
    );
    setEnded(problem ?? 'kept');
  };
  return (
    <>
      <OperatorForm
        usual={usual}
        importer={importer}
        onGiven={(next) => {
          setEnded(undefined);
          setGiven(next);
        }}
      />
      {given && found && (
        <Paper report={found.report}>
          <button
            type="button"
            className={controls.button}
            disabled={ended === 'kept' || found.statements.length === 0}
            onClick={() => void keep()}
          >
            <FilePlus size={16} aria-hidden />
            {say('operatorReport:keep')}
          </button>
          <span role="status" className={controls.small}>
            {ended === 'kept' && say('operatorReport:kept', { period: { period: given.period } })}
          </span>
          {isProblem(ended) && <ProblemNote problem={ended} />}
        </Paper>
      )}
    </>
  );
}
