import { useState } from 'react';
import type { Entry } from '../../lib/contracts/entries';
import type { Contract } from '../../lib/contracts/types';
import controls from '../controls.module.css';
import { BrokenStore } from '../BrokenStore';
import { LoadingFace } from '../LoadingFace';
import { Section } from '../Section';
import { useEntries } from '../useLive';
import { useSay } from '../useSay';
import { CostSheet } from './CostSheet';
import { EntryForm } from './EntryForm';
import { EntryList } from './EntryList';
import type { Importer } from './importer';

interface Props {
  readonly contract: Contract;
  readonly importer: Importer;
  readonly now: string;
}

/** What the merchant enters under a contract: the form, and the record so far. */
export function EntriesPage({ contract, importer, now }: Props) {
  const say = useSay();
  const entered = useEntries(contract.id);
  const [correcting, setCorrecting] = useState<Entry>();
  if (entered.state === 'loading') return <LoadingFace />;
  if (entered.state === 'broken') return <BrokenStore problem={entered.problem} />;
  return (
    <>
      <Section title={say(correcting ? 'entries:correcting' : 'entries:title')}>
        <p className={controls.small}>{say('entries:hint')}</p>
        <EntryForm
          key={correcting?.id ?? 'new'}
          contract={contract}
          entries={entered.value.found}
          correcting={correcting}
          now={now}
          onCorrected={() => setCorrecting(undefined)}
        />
      </Section>
      <CostSheet contract={contract} entries={entered.value.found} importer={importer} now={now} />
      <Section title={say('entries:list')}>
        <EntryList
          contract={contract}
          entries={entered.value.found}
          onCorrect={(entry) => {
            setCorrecting(entry);
            window.scrollTo({ top: 0 });
          }}
        />
      </Section>
    </>
  );
}
