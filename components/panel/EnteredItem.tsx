import type { Entry } from '../../lib/contracts/entries';
import { amountFigure } from '../../lib/contracts/rules/words';
import type { Message } from '../../lib/messages/types';
import type { Currency } from '../../lib/quantity/types';
import styles from '../Evidence.module.css';
import { useSay } from '../useSay';
import { entryWords } from '../workbench/entry-options';

interface Props {
  readonly entry: Entry;
  /** The contract's; undefined = the contract is gone, and an amount has no unit to be shown in. */
  readonly currency: Currency | undefined;
  readonly zone: string;
}

/** One entry: what, when it happened, who entered it and when, and what proves it. */
export function EnteredItem({ entry, currency, zone }: Props) {
  const say = useSay();
  const words = (text: Message | string) => (typeof text === 'string' ? text : say(text));
  const parts = [
    'what' in entry ? words(entryWords('option', entry.what)) : undefined,
    'productName' in entry ? entry.productName : undefined,
    'count' in entry ? say('entries:evidence-count', { count: entry.count }) : undefined,
    'through' in entry ? say('entries:evidence-through', { day: entry.through }) : undefined,
    'amountMinor' in entry && currency
      ? say('entries:evidence-amount', { amount: amountFigure(entry.amountMinor, currency) })
      : undefined,
    entry.note,
  ].filter((part) => part !== undefined && part !== '');
  const proofs = [...(entry.evidence ?? []), ...('file' in entry && entry.file ? [entry.file.name] : [])];
  return (
    <>
      <p className={styles.text}>
        {words(entryWords('kind', entry.kind))}
        {parts.length > 0 && ` · ${parts.join(' · ')}`}
      </p>
      <p>
        {say('entries:evidence-when', {
          at: { instant: entry.happenedAt, zone },
          entered: { instant: entry.enteredAt, zone },
        })}
      </p>
      {proofs.length > 0 && <p>{say('entries:evidence-proof', { proofs: proofs.join('；') })}</p>}
    </>
  );
}
