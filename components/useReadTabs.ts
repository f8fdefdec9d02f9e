import { useRef, useState } from 'react';
import { isProblem, type Problem } from '../lib/problem';
import { useActions } from './useActions';

/** Where the reading of all open tabs stands. */
export interface TabsRead {
  readonly state: 'reading' | 'done' | 'stopped' | 'broken';
  readonly total: number;
  readonly saved: number;
  /** Pages that could not be read or kept, each with why. */
  readonly failed: readonly { readonly title: string; readonly problem: Problem }[];
  /** The page being read. */
  readonly title: string;
}

/** Reads every open console tab, one after the other; `stop` ends after the page that is being read. */
export function useReadTabs() {
  const { consoleTabs, readTab } = useActions();
  const [progress, setProgress] = useState<TabsRead>();
  const stopped = useRef(false);
  const read = async (): Promise<TabsRead> => {
    stopped.current = false;
    let at: TabsRead = { state: 'reading', total: 0, saved: 0, failed: [], title: '' };
    const show = (part: Partial<TabsRead>) => {
      at = { ...at, ...part };
      setProgress(at);
    };
    show({});
    const tabs = await consoleTabs();
    if (isProblem(tabs)) {
      show({ state: 'broken', failed: [{ title: '', problem: tabs }] });
      return at;
    }
    show({ total: tabs.length });
    for (const { tabId, title } of tabs) {
      if (stopped.current) break;
      show({ title });
      const answer = await readTab(tabId);
      if (isProblem(answer)) show({ failed: [...at.failed, { title, problem: answer }] });
      else if (answer.saved) show({ saved: at.saved + 1 });
      else show({ failed: [...at.failed, { title, problem: answer.problem }] });
    }
    const left = at.saved + at.failed.length < tabs.length;
    show({ state: left ? 'stopped' : 'done', title: '' });
    return at;
  };
  const stop = () => {
    stopped.current = true;
  };
  return { progress, read, stop };
}
