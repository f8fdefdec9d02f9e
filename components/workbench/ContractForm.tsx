import { zodResolver } from '@hookform/resolvers/zod';
import { CircleCheck, Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { HOME_ZONE } from '../../lib/consoles';
import type { Contract } from '../../lib/contracts/types';
import { isProblem } from '../../lib/problem';
import { today } from '../../lib/quantity/day';
import type { Shop } from '../../lib/store/types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { useActions } from '../useActions';
import { useHistory } from '../useLive';
import { useSay } from '../useSay';
import { ClauseList } from './ClauseList';
import styles from './ContractForm.module.css';
import { type ContractDraft, contractDraft, contractOf, draftOf } from './contract-draft';
import { ContractFacts } from './ContractFacts';
import { PasteContract } from './PasteContract';
import { TrialContext } from './clause-trial';
import { TextField } from './TextField';

interface Props {
  /** undefined = a new contract. */
  readonly contract: Contract | undefined;
  readonly shops: readonly Shop[];
  readonly now: string;
  readonly onSaved?: ((contract: Contract) => void) | undefined;
}

/** The contract as a form; saving a change to its clauses adds a version and never alters a former one. */
export function ContractForm({ contract, shops, now, onSaved }: Props) {
  const say = useSay();
  const { saveContract, addShop } = useActions();
  const [ended, setEnded] = useState<'saved' | Outcome>();
  const form = useForm<ContractDraft>({
    resolver: zodResolver(contractDraft),
    defaultValues: draftOf(contract, today(contract?.zone ?? HOME_ZONE, now)),
  });
  const [tried, setTried] = useState(false);
  const chosen = useWatch({ control: form.control, name: 'shopIds' });
  const currency = useWatch({ control: form.control, name: 'currency' });
  const history = useHistory(tried ? chosen : undefined, contract?.id);
  const ground = useMemo(
    () => ({ history, want: () => setTried(true), stored: contract, now }),
    [history, contract, now],
  );
  const save = async (draft: ContractDraft) => {
    const added = draft.newShop.trim() === '' ? undefined : await addShop(draft.newShop.trim(), draft.zone);
    if (isProblem(added)) return setEnded(added);
    const shopIds = [...draft.shopIds, ...(added ? [added.id] : [])];
    const wanted = contractOf(draft, { stored: contract, shopIds, savedAt: new Date().toISOString() });
    const kept = await saveContract({ ...wanted, id: contract?.id });
    setEnded(isProblem(kept) ? kept : 'saved');
    if (!isProblem(kept)) onSaved?.(kept);
  };
  const wrong = form.formState.isSubmitted ? Object.keys(form.formState.errors).length : 0;
  return (
    <FormProvider {...form}>
      <form className={styles.form} noValidate onSubmit={(event) => void form.handleSubmit(save)(event)}>
        <Section title={contract ? contract.name || say('workbench:contract') : say('workbench:newContract')}>
          <ContractFacts shops={shops} settled={contract !== undefined} />
        </Section>
        <PasteContract open={contract === undefined} />
        <Section title={say('workbench:clauses')}>
          <TrialContext value={ground}>
            <ClauseList currency={currency} />
          </TrialContext>
        </Section>
        <div className={styles.end}>
          {contract && (
            <TextField
              name="validFrom"
              type="date"
              label={say('workbench:validFrom')}
              hint={say('workbench:validFromHint')}
            />
          )}
          <button
            type="submit"
            className={`${controls.button} ${controls.primary}`}
            disabled={form.formState.isSubmitting}
          >
            <Save size={16} aria-hidden />
            {say(contract ? 'workbench:saveSupplement' : 'workbench:save')}
          </button>
          <div role="status">
            {wrong > 0 && <p className={controls.error}>{say('workbench:fixErrors', { count: wrong })}</p>}
            {wrong === 0 && ended === 'saved' && (
              <p className={styles.saved}>
                <CircleCheck size={16} aria-hidden />
                {say('workbench:saved')}
              </p>
            )}
            {isProblem(ended) && <ProblemNote problem={ended} />}
          </div>
        </div>
      </form>
    </FormProvider>
  );
}
