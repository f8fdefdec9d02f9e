import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ContractReading, Span, TextClause } from '../../lib/contracts/text/types';
import type { MessageKey } from '../../lib/messages';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import { draftOfClause } from './clause-draft';
import type { ContractDraft } from './contract-draft';
import styles from './ContractForm.module.css';
import { MarkedText } from './MarkedText';
import { ReadClause } from './ReadClause';

interface Props {
  readonly text: string;
  readonly reading: ContractReading;
}

/** What was understood of a pasted contract: clauses to confirm, and everything that still needs a person. */
export function ReadContract({ text, reading }: Props) {
  const say = useSay();
  const { getValues, setValue } = useFormContext<ContractDraft>();
  const [adopted, setAdopted] = useState<ReadonlySet<number>>(new Set());
  const { clauses, vague, blanks, unread, clashes } = reading;
  const left = clauses.flatMap((_, index) => (adopted.has(index) ? [] : [index]));
  const adopt = (indexes: readonly number[]) => {
    const drafts = indexes.flatMap((index) => clauses[index] ?? []).map(draftOfTextClause);
    setValue('clauses', [...getValues('clauses'), ...drafts], { shouldDirty: true });
    setAdopted(new Set([...adopted, ...indexes]));
  };
  const spans: readonly { title: MessageKey; items: readonly Span[] }[] = [
    { title: 'paste:blanks', items: blanks },
    { title: 'paste:unread', items: unread },
  ];
  return (
    <div className={controls.stack}>
      <div className={controls.row} role="status">
        <strong>
          {clauses.length > 0 ? say('paste:found', { count: clauses.length }) : say('paste:none')}
        </strong>
        {left.length > 1 && (
          <button type="button" className={controls.button} onClick={() => adopt(left)}>
            {say('paste:adopt-all', { count: left.length })}
          </button>
        )}
      </div>
      <ol className={controls.stack}>
        {clauses.map((clause, index) => (
          <ReadClause
            key={`${clause.kind} ${clause.source.start} ${JSON.stringify(clause.params)}`}
            number={index + 1}
            clause={clause}
            adopted={adopted.has(index)}
            onAdopt={() => adopt([index])}
          />
        ))}
      </ol>
      {clashes.length > 0 && (
        <section>
          <h3>{say('paste:clashes')}</h3>
          <ul>
            {clashes.map(({ type, between: [a, b] }) => (
              <li key={`${type} ${a} ${b}`}>
                {say('paste:clash', { a: a + 1, b: b + 1, why: say(`paste:${type}`) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {vague.length > 0 && (
        <section>
          <h3>{say('paste:vague')}</h3>
          <ul>
            {vague.map((span) => (
              <li key={span.start}>{say('paste:ask-vague', { text: span.text })}</li>
            ))}
          </ul>
        </section>
      )}
      {spans.map(
        ({ title, items }) =>
          items.length > 0 && (
            <section key={title}>
              <h3>{say(title)}</h3>
              <ul>
                {items.map((span) => (
                  <li key={span.start}>{span.text}</li>
                ))}
              </ul>
            </section>
          ),
      )}
      <details>
        <summary className={styles.summary}>{say('paste:marked')}</summary>
        <MarkedText text={text} spans={clauses.map(({ source }) => source)} />
      </details>
    </div>
  );
}

function draftOfTextClause({ kind, party, params, source }: TextClause) {
  return draftOfClause({ id: crypto.randomUUID(), kind, party, params, source: source.text });
}
