import { useWatch } from 'react-hook-form';
import { ruleOf } from '../../lib/contracts/rules';
import type { Currency } from '../../lib/quantity/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import { type ClauseDraft, clauseOf } from './clause-draft';
import styles from './ContractForm.module.css';
import type { ContractDraft } from './contract-draft';

interface Props {
  readonly index: number;
  readonly currency: Currency;
}

/** The clause in plain words as it is being written. */
export function ClauseWords({ index, currency }: Props) {
  const say = useSay();
  // A clause that is being removed is drawn once more without its draft.
  const draft: ClauseDraft | undefined = useWatch<ContractDraft, `clauses.${number}`>({
    name: `clauses.${index}`,
  });
  const clause = draft && clauseOf(draft);
  const words = clause && ruleOf(clause.kind)?.say(clause, currency);
  return (
    <div className={styles.words}>
      <p className={styles.wordsLabel}>{say('editor:words')}</p>
      <p className={words ? undefined : controls.small}>{words ? say(words) : say('editor:words-none')}</p>
    </div>
  );
}
