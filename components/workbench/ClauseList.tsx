import { Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { get, useFieldArray, useFormContext } from 'react-hook-form';
import type { RuleId } from '../../lib/contracts/rules/ids';
import type { MessageKey } from '../../lib/messages';
import type { Currency } from '../../lib/quantity/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import { clauseGroups, kindsIn } from './clause-groups';
import { ClauseFields } from './ClauseFields';
import styles from './ContractForm.module.css';
import type { ClauseDraft } from './clause-draft';
import type { ContractDraft } from './contract-draft';

/** Who is bound where nobody says: fees and the least spend are the merchant's to pay. */
function boundBy(kind: RuleId): ClauseDraft['party'] {
  if (kind === 'confidentiality') return 'both';
  return ['base-fee', 'commission', 'deposit', 'ad-spend-floor'].includes(kind) ? 'merchant' : 'operator';
}

/** The clauses, each as the form of its rule; one that was removed can be brought back. */
export function ClauseList({ currency }: { readonly currency: Currency }) {
  const say = useSay();
  const { control, formState, getValues } = useFormContext<ContractDraft>();
  const { fields, append, remove, insert } = useFieldArray({ control, name: 'clauses', keyName: 'key' });
  const [removed, setRemoved] = useState<{ at: number; clause: ClauseDraft }>();
  const error: MessageKey | undefined =
    get(formState.errors, 'clauses.root.message') ?? get(formState.errors, 'clauses.message');
  return (
    <div className={controls.stack}>
      {fields.length === 0 && <p className={controls.small}>{say('workbench:noClauses')}</p>}
      {error && <p className={controls.error}>{say(error)}</p>}
      <ol className={controls.stack}>
        {fields.map(({ key, ...clause }, i) => (
          <ClauseFields
            key={key}
            index={i}
            kind={clause.kind}
            currency={currency}
            source={clause.source}
            onRemove={() => {
              setRemoved({ at: i, clause: getValues(`clauses.${i}`) });
              remove(i);
            }}
          />
        ))}
      </ol>
      {removed && (
        <p className={styles.undo} role="status">
          {say('workbench:clauseRemoved')}
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              insert(removed.at, removed.clause);
              setRemoved(undefined);
            }}
          >
            <Undo2 size={16} aria-hidden />
            {say('workbench:undo')}
          </button>
        </p>
      )}
      <div className={styles.add}>
        <p className={styles.label}>{say('workbench:addClause')}</p>
        {clauseGroups.map((group) => (
          <div key={group} className={styles.group} role="group" aria-label={say(`editor:group.${group}`)}>
            <span className={controls.small}>{say(`editor:group.${group}`)}</span>
            <div className={controls.row}>
              {kindsIn(group).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className={controls.button}
                  onClick={() =>
                    append({ id: crypto.randomUUID(), kind, party: boundBy(kind), fields: {}, rest: {} })
                  }
                >
                  <Plus size={16} aria-hidden />
                  {say(`kinds:${kind}`)}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
