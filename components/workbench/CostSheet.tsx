import type { Entry } from '../../lib/contracts/entries';
import type { Contract } from '../../lib/contracts/types';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import { CostPreview } from './CostPreview';
import { DroppedFiles } from './DroppedFiles';
import type { Importer } from './importer';

interface Props {
  readonly contract: Contract;
  readonly entries: readonly Entry[];
  readonly importer: Importer;
  readonly now: string;
}

/** What one unit of each product costs, taken from a sheet of the merchant's own. */
export function CostSheet({ contract, entries, importer, now }: Props) {
  const say = useSay();
  return (
    <Section title={say('costs:title')}>
      <p className={controls.small}>{say('costs:lead')}</p>
      <DroppedFiles
        importer={importer}
        renderFile={(file) => <CostPreview file={file} contract={contract} entries={entries} now={now} />}
      />
    </Section>
  );
}
