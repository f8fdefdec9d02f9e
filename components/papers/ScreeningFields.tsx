import { useId } from 'react';
import {
  type Candidate,
  type Depth,
  type FeeModel,
  interviewQuestions,
} from '../../lib/reports/forms/screening';
import controls from '../controls.module.css';
import { useSay } from '../useSay';
import form from '../workbench/ContractForm.module.css';
import { ChoiceField } from './ChoiceField';

interface Props {
  readonly candidate: Candidate;
  readonly onChange: (candidate: Candidate) => void;
}

const COUNTS = ['cases', 'categories', 'years', 'lawsuits'] as const;
const CHECKS = ['office', 'platform', 'trial', 'shortfall'] as const;
const DEPTHS: readonly Depth[] = ['steps', 'partly', 'empty'];
const FEES: readonly FeeModel[] = ['mixed', 'fixed', 'commission'];

/** What was found out about a company; an empty field stays "not found out", never a no. */
export function ScreeningFields({ candidate, onChange }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <div className={`${form.grid} ${controls.screen}`}>
      <div className={form.field}>
        <label className={form.label} htmlFor={`${id}-name`}>
          {say('screening:name')}
        </label>
        <input
          id={`${id}-name`}
          className={controls.input}
          value={candidate.name}
          onChange={(event) => onChange({ ...candidate, name: event.currentTarget.value })}
        />
      </div>
      {COUNTS.map((field) => (
        <div key={field} className={form.field}>
          <label className={form.label} htmlFor={`${id}-${field}`}>
            {say(`screening:${field}`)}
          </label>
          <input
            id={`${id}-${field}`}
            className={controls.input}
            type="number"
            min="0"
            step="any"
            value={candidate[field] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...candidate, [field]: value === '' ? undefined : Math.max(0, Number(value)) })
            }
          />
        </div>
      ))}
      {CHECKS.map((field) => (
        <ChoiceField
          key={field}
          label={say(`screening:${field}`)}
          none={say('screening:unknown')}
          options={[
            { value: 'yes', words: say('screening:yes') },
            { value: 'no', words: say('screening:no') },
          ]}
          value={candidate[field] === undefined ? undefined : candidate[field] ? 'yes' : 'no'}
          onChange={(value) =>
            onChange({ ...candidate, [field]: value === undefined ? undefined : value === 'yes' })
          }
        />
      ))}
      <ChoiceField
        label={say('screening:fee')}
        none={say('screening:fee.unknown')}
        options={FEES.map((fee) => ({ value: fee, words: say(`screening:fee.${fee}`) }))}
        value={candidate.fee}
        onChange={(fee) => onChange({ ...candidate, fee })}
      />
      {interviewQuestions.map((question) => (
        <ChoiceField
          key={question}
          label={say(`screening:answer.${question}`)}
          hint={say(`screening:good.${question}`)}
          none={say('screening:depth.unasked')}
          options={DEPTHS.map((depth) => ({ value: depth, words: say(`screening:depth.${depth}`) }))}
          value={candidate.answers[question]}
          onChange={(depth) => {
            const { [question]: _, ...others } = candidate.answers;
            onChange({ ...candidate, answers: depth ? { ...others, [question]: depth } : others });
          }}
        />
      ))}
    </div>
  );
}
