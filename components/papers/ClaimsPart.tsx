import { useId, useMemo, useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import { isDay, today } from '../../lib/quantity/day';
import { handover } from '../../lib/reports/claims/handover';
import { refundClaim } from '../../lib/reports/claims/refund-claim';
import { terminationNotice } from '../../lib/reports/claims/termination-notice';
import type { ReportMaterial } from '../../lib/store/report-material';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import form from '../workbench/ContractForm.module.css';
import { Paper } from './Paper';

const papers = { refund: refundClaim, notice: terminationNotice, handover } as const;
const names = ['refund', 'notice', 'handover'] as const;

interface Props {
  readonly contract: Contract;
  readonly material: ReportMaterial;
  readonly now: string;
}

/** What is claimed back, the notice that ends the contract, and what is handed over afterwards. */
export function ClaimsPart({ contract, material, now }: Props) {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState<(typeof names)[number]>('refund');
  const [ended, setEnded] = useState('');
  const report = useMemo(() => {
    const day = today(contract.zone, now);
    const input = { contract, period: { from: contract.start, to: day }, now, ...material };
    return papers[name](input, isDay(ended) ? ended : undefined);
  }, [contract, material, now, name, ended]);
  return (
    <>
      <div className={`${form.grid} ${controls.screen}`}>
        <div className={form.field}>
          <label className={form.label} htmlFor={`${id}-paper`}>
            {say('claims:choose-paper')}
          </label>
          <select
            id={`${id}-paper`}
            className={controls.input}
            value={name}
            onChange={(event) => setName(names.find((one) => one === event.currentTarget.value) ?? 'refund')}
          >
            {names.map((one) => (
              <option key={one} value={one}>
                {say(`claims:${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className={form.field}>
          <label className={form.label} htmlFor={`${id}-ended`}>
            {say('claims:ended-on')}
          </label>
          <input
            id={`${id}-ended`}
            type="date"
            className={controls.input}
            value={ended}
            onChange={(event) => setEnded(event.currentTarget.value)}
          />
        </div>
      </div>
      <Paper key={name} report={report} />
    </>
  );
}
