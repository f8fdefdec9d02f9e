import { useState } from 'react';
import { parameterOf } from '../../lib/contracts/field-text';
import type { RuleField } from '../../lib/contracts/rule';
import type { MessageKey } from '../../lib/messages';
import { minorOf } from '../../lib/quantity/money';
import type { Currency } from '../../lib/quantity/types';
import controls from '../controls.module.css';
import { Section } from '../Section';
import { useSay } from '../useSay';
import styles from './ContractForm.module.css';
import { TargetAnswer } from './TargetAnswer';
import { TargetField } from './TargetField';

const names = ['current', 'growth-lo', 'growth-hi', 'promised'] as const;
type Name = (typeof names)[number];

function fieldOf(name: Name): RuleField {
  const type = name.startsWith('growth') ? 'share' : 'money';
  const label: MessageKey = `bargain:${name}`;
  return { name, type, label, optional: name === 'promised' };
}

/** What is typed as a number that can be reckoned with; undefined = nothing, or no such number. */
function numberOf(name: Name, typed: string): number | undefined {
  const value = parameterOf(fieldOf(name), typed);
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

/** Before signing: the reasonable target by the growth of the trade, and how a promise stands against it. */
export function TargetCheck({ currency }: { readonly currency: Currency }) {
  const say = useSay();
  const [typed, setTyped] = useState<Readonly<Record<Name, string>>>({
    current: '',
    'growth-lo': '',
    'growth-hi': '',
    promised: '',
  });
  const [current, lo, hi, promised] = names.map((name) => numberOf(name, typed[name]));
  const minor = (amount: number) => minorOf(amount, currency);
  return (
    <Section title={say('bargain:title')}>
      <div className={`${controls.card} ${controls.stack}`}>
        <p className={controls.small}>{say('bargain:hint')}</p>
        <div className={styles.grid}>
          {names.map((name) => (
            <TargetField
              key={name}
              field={fieldOf(name)}
              currency={currency}
              value={typed[name]}
              wrong={typed[name].trim() !== '' && numberOf(name, typed[name]) === undefined}
              onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
            />
          ))}
        </div>
        <div role="status">
          {lo !== undefined && hi !== undefined && lo > hi && (
            <p className={controls.error}>{say('bargain:wrong-range')}</p>
          )}
          {current !== undefined && lo !== undefined && hi !== undefined && lo <= hi && (
            <TargetAnswer
              current={minor(current)}
              growth={{ lo, hi }}
              promised={promised === undefined ? undefined : minor(promised)}
              currency={currency}
            />
          )}
        </div>
      </div>
    </Section>
  );
}
