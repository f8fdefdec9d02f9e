import { useMemo } from 'react';
import type { Contract } from '../../lib/contracts/types';
import type { Day } from '../../lib/quantity/period';
import { monthOf } from '../../lib/settlement/month';
import { reconciliationWorkbook } from '../../lib/reports/reconciliation-workbook';
import { reconcile } from '../../lib/settlement/reconcile';
import { settle } from '../../lib/settlement/settle';
import { ownModel } from '../../lib/settlement/simulate';
import { minorDigits } from '../../lib/quantity/money';
import { BrokenStore } from '../BrokenStore';
import controls from '../controls.module.css';
import { LoadingFace } from '../LoadingFace';
import { SaveTable } from '../report/SaveTable';
import { Section } from '../Section';
import { useReportMaterial } from '../useLive';
import { useSay } from '../useSay';
import { FeeModels } from './FeeModels';
import { ReconciliationSheet } from './ReconciliationSheet';
import { SettlementLines } from './SettlementLines';

interface Props {
  readonly contract: Contract;
  readonly month: number;
  readonly endedOn: Day | undefined;
  readonly now: string;
}

/** A round target to compare fee models with when the contract names none; in major units. */
const ROUND_TARGET = 100_000;

/** One contract month: what is due, the reconciliation sheet, and what other fee models would cost. */
export function Settlement({ contract, month, endedOn, now }: Props) {
  const say = useSay();
  const material = useReportMaterial(contract);
  const known = material.state === 'ready' ? material.value : undefined;
  const history = known?.history;
  const wish = useMemo(
    () => history && { contract, history, now, month, endedOn },
    [contract, history, now, month, endedOn],
  );
  const settlement = useMemo(() => wish && settle(wish), [wish]);
  const sheet = useMemo(() => wish && reconcile(wish, monthOf(wish).served), [wish]);
  if (material.state === 'broken') return <BrokenStore problem={material.problem} />;
  if (!wish || !settlement || !sheet) return <LoadingFace />;
  const { zone, currency } = contract;
  const shopName = known?.shopName ?? '';
  const own = monthOf(wish);
  const target = own.target === undefined ? ROUND_TARGET : own.target / 10 ** minorDigits(currency);
  const { from, to } = own.served;
  return (
    <div className={controls.stack}>
      <Section title={say('settlement:due')} aside={`${from} – ${to}`}>
        <SettlementLines settlement={settlement} zone={zone} />
      </Section>
      <Section title={say('settlement:reconciliation')} aside={`${from} – ${to}`}>
        <ReconciliationSheet sheet={sheet} zone={zone} />
        <div className={`${controls.row} ${controls.screen}`}>
          <SaveTable
            name="settlement:reconciliation"
            make={() => reconciliationWorkbook({ ...wish, shopName })}
          />
        </div>
      </Section>
      <Section title={say('settlement:simulator')}>
        <FeeModels key={`${contract.id} ${month}`} own={ownModel(own)} target={target} currency={currency} />
      </Section>
    </div>
  );
}
