import { useState } from 'react';
import type { Contract } from '../../lib/contracts/types';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { Section } from '../Section';
import { useSay } from '../useSay';
import type { Importer } from '../workbench/importer';
import { ContractPaper } from './ContractPaper';
import { FormsPart } from './FormsPart';
import styles from './PapersPage.module.css';
import { paperParts } from './parts';

interface Props {
  readonly contracts: readonly Contract[];
  /** The part shown and what in it, from the address. */
  readonly path: readonly string[];
  readonly importer: Importer;
  readonly now: string;
}

/** Checks and papers: its parts, the contract they are about, and the part that is open. */
export function PapersPage({ contracts, path, importer, now }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState(contracts[0]?.id);
  const contract = contracts.find(({ id }) => id === chosen) ?? contracts[0];
  const part = paperParts.find((one) => one === path[0]) ?? 'deliverables';
  return (
    <Section title={say(`papers:${part}`)}>
      <nav className={styles.tabs} aria-label={say('papers:parts')}>
        {paperParts.map((one) => (
          <a key={one} href={`#/papers/${one}`} aria-current={one === part ? 'page' : undefined}>
            {say(`papers:${one}`)}
          </a>
        ))}
      </nav>
      {contracts.length > 1 && (
        <select
          className={`${controls.input} ${controls.screen} ${styles.choice}`}
          aria-label={say('papers:contract')}
          value={contract?.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {contracts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {contract ? (
        <ContractPaper
          key={contract.id}
          contract={contract}
          part={part}
          detail={path[1]}
          importer={importer}
          now={now}
        />
      ) : part === 'forms' ? (
        <FormsPart shop={undefined} now={now} />
      ) : (
        <EmptyFace title={say('papers:no-contract')} detail={say('papers:no-contract-detail')} />
      )}
    </Section>
  );
}
