import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { type Entry, standing } from '../../lib/contracts/entries';
import { typedEntry } from '../../lib/contracts/entry-fields';
import type { Contract } from '../../lib/contracts/types';
import { amountFigure } from '../../lib/contracts/rules/words';
import type { Message } from '../../lib/messages/types';
import type { Outcome } from '../actions';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import { entryWords } from './entry-options';

interface Props {
  readonly contract: Contract;
  readonly entries: readonly Entry[];
  readonly onCorrect: (entry: Entry) => void;
}

/** As many as are shown at once. */
const STEP = 50;

/** The entries that count, newest event first; each can be put right or withdrawn, which is an entry of its own. */
export function EntryList({ contract, entries, onCorrect }: Props) {
  const say = useSay();
  const { saveEntry } = useActions();
  const words = (text: Message | string) => (typeof text === 'string' ? text : say(text));
  const enteredAt = (entry: Entry) => ({ instant: entry.enteredAt, zone: contract.zone });
  const [most, setMost] = useState(STEP);
  const [failed, setFailed] = useState<Outcome>();
  const all = standing(entries).toReversed();
  const shown = all.slice(0, most);
  if (all.length === 0) return <p className={controls.small}>{say('entries:none')}</p>;
  return (
    <>
      {failed && <ProblemNote problem={failed} />}
      <ul className={controls.stack}>
        {shown.map((entry) => {
          const what = 'what' in entry ? words(entryWords('option', entry.what)) : productOf(entry);
          const amount = 'amountMinor' in entry ? amountFigure(entry.amountMinor, contract.currency) : '';
          return (
            <li key={entry.id} className={controls.card}>
              <strong>{words(entryWords('kind', entry.kind))}</strong>
              <p>
                {say('entries:line', {
                  at: { instant: entry.happenedAt, zone: contract.zone },
                  what,
                  amount,
                  note: entry.note ?? '',
                })}
              </p>
              {entry.replaces !== undefined && (
                <p className={controls.small}>{say('entries:corrected', { at: enteredAt(entry) })}</p>
              )}
              {typedEntry(entry, contract) && (
                <button
                  type="button"
                  className={`${controls.button} ${controls.quiet}`}
                  onClick={() => onCorrect(entry)}
                >
                  <Pencil size={14} aria-hidden />
                  {say('entries:correct')}
                </button>
              )}
              <button
                type="button"
                className={`${controls.button} ${controls.quiet}`}
                onClick={() => {
                  const at = new Date().toISOString();
                  const { id: replaces, contractId } = entry;
                  const gone: Entry = {
                    id: 'new',
                    kind: 'withdrawn',
                    contractId,
                    replaces,
                    enteredAt: at,
                    happenedAt: at,
                  };
                  void saveEntry(gone, contract.shopIds).then(setFailed);
                }}
              >
                <Undo2 size={14} aria-hidden />
                {say('entries:withdraw')}
              </button>
            </li>
          );
        })}
      </ul>
      {all.length > most && (
        <button type="button" className={controls.button} onClick={() => setMost(most + STEP)}>
          {say('workbench:showMore')}
        </button>
      )}
    </>
  );
}

function productOf(entry: Entry): string {
  if (entry.kind !== 'unit-cost' && entry.kind !== 'purchase') return '';
  const name = entry.kind === 'unit-cost' ? entry.productName : undefined;
  return [name, entry.productId].filter((one) => one !== undefined).join(' · ');
}
