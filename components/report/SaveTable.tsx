import { FileSpreadsheet, Sheet } from 'lucide-react';
import { useState } from 'react';
import type { MessageKey } from '../../lib/messages';
import type { Problem } from '../../lib/problem';
import type { Workbook } from '../../lib/reports/workbook';
import controls from '../controls.module.css';
import { ProblemNote } from '../ProblemNote';
import { useActions } from '../useActions';
import { useLocale, useSay } from '../useSay';

interface Props {
  /** What the table is called. */
  readonly name: MessageKey;
  /** Made when asked for: a year of days takes a moment. */
  readonly make: () => Workbook;
}

type State = 'idle' | 'busy' | 'done' | { readonly problem: Problem };

/** Downloads a table as a workbook, or its first sheet as .csv. */
export function SaveTable({ name, make }: Props) {
  const say = useSay();
  const locale = useLocale();
  const { saveWorkbook } = useActions();
  const [state, setState] = useState<State>('idle');
  const save = async (kind: 'xlsx' | 'csv') => {
    setState('busy');
    const problem = await saveWorkbook(make(), kind, locale);
    setState(problem ? { problem } : 'done');
  };
  const table = { table: { message: { key: name } } };
  return (
    <>
      <button
        type="button"
        className={controls.button}
        disabled={state === 'busy'}
        onClick={() => void save('xlsx')}
      >
        <FileSpreadsheet size={16} aria-hidden />
        {say('sheets:save-xlsx', table)}
      </button>
      <button
        type="button"
        className={controls.button}
        disabled={state === 'busy'}
        onClick={() => void save('csv')}
      >
        <Sheet size={16} aria-hidden />
        {say('sheets:save-csv', table)}
      </button>
      <span role="status" className={controls.small}>
        {state === 'done' && say('sheets:saved')}
      </span>
      {typeof state === 'object' && <ProblemNote problem={state.problem} />}
    </>
  );
}
