import { useState } from 'react';
import { scopeKey } from '../lib/metrics/answers';
import { markOfFacts } from '../lib/metrics/drift';
import type { SnapshotFacts, TableFacts } from '../lib/metrics/types';
import type { Outcome, Teaching } from './actions';
import { useActions } from './useActions';

/** A correction without the table that it is about. */
export type Lesson = Teaching extends infer Each
  ? Each extends Teaching
    ? Omit<Each, 'page' | 'table'>
    : never
  : never;

/** Teaches about one table of one page; `failed` tells why the last correction was not kept. */
export function useTeach(facts: SnapshotFacts, table: TableFacts) {
  const { teach } = useActions();
  const [failed, setFailed] = useState<Outcome>();
  const about = { page: scopeKey(facts.consoleId, facts.page), table: markOfFacts(table) };
  const give = async (lesson: Lesson): Promise<boolean> => {
    const outcome = await teach({ ...lesson, ...about });
    setFailed(outcome);
    return outcome === undefined;
  };
  return { give, failed };
}
