import type { ContractReading } from '../../lib/contracts/text/types';
import { vaguenessOf } from '../../lib/contracts/text/vagueness';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';

/** What a person must look at before signing: clashes, vague duties with the question to ask, and what was not understood. */
export function ReadQuestions({ reading }: { readonly reading: ContractReading }) {
  const say = useSay();
  const { clashes, vague, unread } = reading;
  return (
    <>
      {clashes.length > 0 && (
        <section>
          <h3 className={styles.kind}>{say('paste:clashes')}</h3>
          <ul className={styles.points}>
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
          <h3 className={styles.kind}>{say('paste:vague')}</h3>
          <ul className={styles.points}>
            {vague.map((span) => (
              <li key={span.start}>{say(`paste:ask-${vaguenessOf(span.text)}`, { text: span.text })}</li>
            ))}
          </ul>
        </section>
      )}
      {unread.length > 0 && (
        <section>
          <h3 className={styles.kind}>{say('paste:unread')}</h3>
          <ul className={styles.points}>
            {unread.map((span) => (
              <li key={span.start}>{span.text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
