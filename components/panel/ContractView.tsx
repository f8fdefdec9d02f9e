import type { VerdictState } from '../../lib/contracts/types';
import { contractMonthOf, today } from '../../lib/quantity/day';
import { meetingWeek } from '../../lib/reports/meeting-week';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { Section } from '../Section';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { weekAddress } from '../week-address';
import type { ContractModel } from './panel-model';
import { TrendSection } from './TrendSection';
import { VerdictList } from './VerdictList';

interface Props {
  readonly model: ContractModel;
  readonly now: string;
}

/** One contract: its clauses with their verdicts, and sales against the target. */
export function ContractView({ model, now }: Props) {
  const say = useSay();
  const { openWorkbench } = useActions();
  const { contract, clauses, trend } = model;
  const count = (state: VerdictState) =>
    clauses.lines.filter(({ summary }) => summary.state === state).length;
  const month = contractMonthOf(contract.start, today(contract.zone, now));
  return (
    <>
      <Section
        title={contract.name || say('panel:verdicts')}
        aside={say('panel:verdictCount', {
          met: count('met'),
          breached: count('breached'),
          unknown: count('unknown'),
        })}
      >
        {clauses.lines.length + clauses.waiting.length === 0 && (
          <EmptyFace title={say('panel:noVerdicts')} detail={say('panel:noVerdictsDetail')} />
        )}
        <VerdictList clauses={clauses} zone={contract.zone} />
        <div className={controls.row}>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            onClick={() => openWorkbench(`#/contract/${contract.id}`)}
          >
            {say('panel:editContract')}
          </button>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            onClick={() => openWorkbench(weekAddress(meetingWeek(contract.zone, now).from, contract.id))}
          >
            {say('workbench:weekly')}
          </button>
        </div>
      </Section>
      <Section
        title={say('panel:trend')}
        aside={
          trend &&
          month !== undefined &&
          say('panel:trendDetail', { month, period: { period: trend.period } })
        }
      >
        <TrendSection trend={trend} />
      </Section>
    </>
  );
}
