import { CircleCheck, FilePlus2, FileText, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { HOME_ZONE } from '../../lib/consoles';
import type { Contract } from '../../lib/contracts/types';
import type { Shop } from '../../lib/store/types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { ContractFile } from './ContractFile';
import { ContractForm } from './ContractForm';
import styles from './ContractPage.module.css';
import { ContractTemplate } from './ContractTemplate';
import { ContractVersions } from './ContractVersions';
import { TargetCheck } from './TargetCheck';

interface Props {
  readonly shops: readonly Shop[];
  readonly contracts: readonly Contract[];
  /** `new` or unknown = a new contract; undefined = the first there is. */
  readonly contractId: string | undefined;
  readonly now: string;
}

/** Contracts: choose one, edit it as a new version, or start from the sample. */
export function ContractPage({ shops, contracts, contractId, now }: Props) {
  const say = useSay();
  const { loadSample } = useActions();
  const [failed, setFailed] = useState<Outcome>();
  const [saved, setSaved] = useState<string>();
  const contract =
    contractId === undefined ? contracts.at(-1) : contracts.find(({ id }) => id === contractId);
  const onTemplate = contractId === 'template';
  return (
    <>
      <div className={`${styles.bar} ${controls.screen}`}>
        <nav className={styles.contracts} aria-label={say('workbench:contracts')}>
          {contracts.map(({ id, name, operator }) => (
            <a key={id} href={`#/contract/${id}`} aria-current={id === contract?.id ? 'page' : undefined}>
              {name || operator || say('workbench:contract')}
            </a>
          ))}
          <a href="#/contract/new" aria-current={contract || onTemplate ? undefined : 'page'}>
            <FilePlus2 size={16} aria-hidden />
            {say('workbench:newContract')}
          </a>
          <a href="#/contract/template" aria-current={onTemplate ? 'page' : undefined}>
            <FileText size={16} aria-hidden />
            {say('template:open')}
          </a>
        </nav>
        <div className={styles.sample}>
          <button
            type="button"
            className={controls.button}
            onClick={() => void loadSample(shops[0]?.id).then(setFailed)}
          >
            <Sparkles size={16} aria-hidden />
            {say('workbench:loadSample')}
          </button>
          <p className={controls.small}>{say('workbench:sampleHint')}</p>
        </div>
        <div role="status">
          {contract && saved === contract.id && (
            <p className={styles.saved}>
              <CircleCheck size={16} aria-hidden />
              {say('workbench:savedNext')}
            </p>
          )}
        </div>
        {failed && <ProblemNote problem={failed} />}
        <ContractFile key={contract?.id ?? 'new'} contract={contract} />
      </div>
      {onTemplate ? (
        <>
          <div className={controls.screen}>
            <TargetCheck currency="CNY" />
          </div>
          <ContractTemplate now={now} zone={shops[0]?.zone ?? HOME_ZONE} />
        </>
      ) : (
        <>
          <ContractForm
            key={`${contract?.id ?? 'new'}-${contract?.versions.length ?? 0}`}
            contract={contract}
            shops={shops}
            now={now}
            onSaved={({ id }) => {
              setSaved(id);
              // A new contract saved twice would be two.
              location.hash = `#/contract/${id}`;
              window.scrollTo({ top: 0 });
            }}
          />
          {contract && <ContractVersions contract={contract} />}
        </>
      )}
    </>
  );
}
