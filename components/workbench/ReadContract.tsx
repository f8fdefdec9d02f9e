import { useDeferredValue, useMemo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { readContract } from '../../lib/contracts/text';
import { type Fill, gapsIn, readFilled } from '../../lib/contracts/text/fill';
import type { Span, TextClause } from '../../lib/contracts/text/types';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import { BlankSentence } from './BlankSentence';
import { draftOfClause } from './clause-draft';
import type { ContractDraft } from './contract-draft';
import styles from './ContractForm.module.css';
import { foreignTo } from './foreign-sums';
import { MarkedText } from './MarkedText';
import { besides, type Placed, pastedItems } from './pasted-items';
import { ReadClause } from './ReadClause';
import { ReadQuestions } from './ReadQuestions';

/** What was understood of a pasted contract: clauses to confirm, and everything that still needs a person. */
export function ReadContract({ text }: { readonly text: string }) {
  const say = useSay();
  const { control, getValues, setValue } = useFormContext<ContractDraft>();
  const currency = useWatch({ control, name: 'currency' });
  const [adopted, setAdopted] = useState<ReadonlySet<string>>(new Set());
  const [fills, setFills] = useState<readonly Fill[]>([]);
  const blanks = useMemo(() => readContract(text).blanks, [text]);
  const given = useDeferredValue(fills);
  const reading = useMemo(() => readFilled(text, given), [text, given]);
  const { clauses } = reading;
  const left = clauses.filter(
    (clause) => !adopted.has(keyOf(clause)) && foreignTo(clause, currency) === undefined,
  );
  const adopt = (taken: readonly TextClause[]) => {
    setValue('clauses', [...getValues('clauses'), ...taken.map(draftOfTextClause)], { shouldDirty: true });
    setAdopted(new Set([...adopted, ...taken.map(keyOf)]));
  };
  const fill = (one: Fill) =>
    setFills((before) => [...before.filter(({ start, end }) => start !== one.start || end !== one.end), one]);
  const card = ({ clause, index }: Placed, source: Span | undefined) => (
    <ReadClause
      key={keyOf(clause)}
      number={index + 1}
      clause={clause}
      currency={currency}
      source={source}
      adopted={adopted.has(keyOf(clause))}
      onAdopt={() => adopt([clause])}
    />
  );
  return (
    <div className={controls.stack}>
      <div className={controls.row} role="status">
        <strong>
          {clauses.length > 0 ? say('paste:found', { count: clauses.length }) : say('paste:none')}
        </strong>
        {blanks.length > 0 && <span>{say('paste:found-blanks', { count: blanks.length })}</span>}
        {left.length > 1 && (
          <button type="button" className={controls.button} onClick={() => adopt(left)}>
            {say('paste:adopt-all', { count: left.length })}
          </button>
        )}
      </div>
      <ol className={controls.stack}>
        {pastedItems(blanks, reading, given).map((item) =>
          item.blank ? (
            <BlankSentence
              key={`blank ${item.blank.start}`}
              sentence={item.blank}
              gaps={gapsIn(item.blank)}
              fills={fills}
              state={item.state}
              onFill={fill}
            >
              {item.clauses.length > 0 && (
                <ol className={controls.stack}>{item.clauses.map((one) => card(one, undefined))}</ol>
              )}
            </BlankSentence>
          ) : (
            card(item.clauses[0], item.clauses[0].clause.source)
          ),
        )}
      </ol>
      <ReadQuestions reading={besides(blanks, reading)} />
      <details>
        <summary className={styles.summary}>{say('paste:marked')}</summary>
        <MarkedText text={text} spans={clauses.map(({ source }) => source)} />
      </details>
    </div>
  );
}

function keyOf({ kind, source, params }: TextClause): string {
  return `${kind} ${source.start} ${JSON.stringify(params)}`;
}

function draftOfTextClause({ kind, party, params, source }: TextClause) {
  return draftOfClause({ id: crypto.randomUUID(), kind, party, params, source: source.text });
}
