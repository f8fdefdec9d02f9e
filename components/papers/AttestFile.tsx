import { FileCheck } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { ruleOf } from '../../lib/contracts/rules';
import type { Contract } from '../../lib/contracts/types';
import { validVersions } from '../../lib/contracts/versions';
import { isProblem, type Problem } from '../../lib/problem';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import form from '../workbench/ContractForm.module.css';
import { fileHash } from './file-hash';
import styles from './PapersPage.module.css';

interface Props {
  readonly contract: Contract;
}

type Ended = { readonly saved: string } | Problem;

/** Enters that a file was handed over under a clause: its name and checksum, never the file. */
export function AttestFile({ contract }: Props) {
  const say = useSay();
  const id = useId();
  const { saveEntry } = useActions();
  const clauses = (validVersions(contract).at(-1)?.version.clauses ?? []).filter(
    ({ kind }) => kind === 'deliverable',
  );
  const [clauseId, setClauseId] = useState(clauses[0]?.id ?? '');
  const [count, setCount] = useState('1');
  const [attached, setAttached] = useState(true);
  const [file, setFile] = useState<File>();
  const [ended, setEnded] = useState<Ended>();
  if (clauses.length === 0) return <p className={controls.small}>{say('deliverables:attest-none')}</p>;
  const ready = file !== undefined && Number(count) > 0;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || !ready) return;
    const hash = await fileHash(file);
    const at = new Date().toISOString();
    const problem = await saveEntry(
      {
        id: 'new',
        kind: 'deliverable',
        contractId: contract.id,
        clauseId,
        count: Number(count),
        attached,
        file: hash,
        enteredAt: at,
        happenedAt: at,
      },
      contract.shopIds,
    );
    setEnded(problem ?? { saved: file.name });
  };
  return (
    <form className={form.form} onSubmit={(event) => void save(event)}>
      <p className={controls.small}>{say('deliverables:attest-hint')}</p>
      <div className={form.grid}>
        <div className={form.field}>
          <label className={form.label} htmlFor={`${id}-clause`}>
            {say('deliverables:attest-clause')}
          </label>
          <select
            id={`${id}-clause`}
            className={controls.input}
            value={clauseId}
            onChange={(event) => setClauseId(event.currentTarget.value)}
          >
            {clauses.map((clause) => (
              <option key={clause.id} value={clause.id}>
                {say(ruleOf(clause.kind)?.say(clause, contract.currency) ?? { key: 'common:notKnown' })}
              </option>
            ))}
          </select>
        </div>
        <div className={form.field}>
          <label className={form.label} htmlFor={`${id}-count`}>
            {say('deliverables:attest-count')}
          </label>
          <input
            id={`${id}-count`}
            className={controls.input}
            type="number"
            min="1"
            value={count}
            onChange={(event) => setCount(event.currentTarget.value)}
          />
        </div>
        <div className={form.field}>
          <label className={`${form.label} ${styles.file}`} htmlFor={`${id}-file`}>
            {say('deliverables:attest-file')}
          </label>
          <input
            id={`${id}-file`}
            className={controls.input}
            type="file"
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </div>
      </div>
      <label className={form.shop}>
        <input
          type="checkbox"
          checked={attached}
          onChange={(event) => setAttached(event.currentTarget.checked)}
        />
        {say('deliverables:attest-attached')}
      </label>
      <div className={controls.row}>
        <button type="submit" className={`${controls.button} ${controls.primary}`} disabled={!ready}>
          <FileCheck size={16} aria-hidden />
          {say('deliverables:attest-save')}
        </button>
        <span role="status" className={controls.small}>
          {ended && !isProblem(ended) && say('deliverables:attest-saved', { file: ended.saved })}
        </span>
      </div>
      {isProblem(ended) && <ProblemNote problem={ended} />}
    </form>
  );
}
