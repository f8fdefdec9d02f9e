import { useId, useState } from 'react';
import type { Contract, History } from '../../lib/contracts/types';
import { formDocument, formNames, type FormName } from '../../lib/reports/forms/form-document';
import type { Candidate } from '../../lib/reports/forms/screening';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import form from '../workbench/ContractForm.module.css';
import { Paper } from './Paper';
import { ScreeningFields } from './ScreeningFields';

interface Props {
  /** The contract whose shops fill in the fact sheet, with what is known of them; undefined = none yet. */
  readonly shop: { readonly contract: Contract; readonly history: History } | undefined;
  readonly now: string;
}

/** Papers around a contract: need check, fact sheet, screening, checklist, blank sheets. */
export function FormsPart({ shop, now }: Props) {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState<FormName>('needs');
  const [candidate, setCandidate] = useState<Candidate>({ name: '', answers: {} });
  const zone = shop?.contract.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <div className={`${form.grid} ${controls.screen}`}>
        <div className={form.field}>
          <label className={form.label} htmlFor={id}>
            {say('forms:choose-form')}
          </label>
          <select
            id={id}
            className={controls.input}
            value={name}
            onChange={(event) =>
              setName(formNames.find((one) => one === event.currentTarget.value) ?? 'needs')
            }
          >
            {formNames.map((one) => (
              <option key={one} value={one}>
                {say(`forms:${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {name === 'screening' && <ScreeningFields candidate={candidate} onChange={setCandidate} />}
      <Paper key={name} report={formDocument({ name, now, zone, shop, candidate })} />
    </>
  );
}
