import { CalendarCheck2 } from 'lucide-react';
import controls from '../controls.module.css';
import { useActions } from '../useActions';
import { useSay } from '../useSay';

/** One click before the weekly meeting: the workbench reads every open console page and opens the frozen pack. */
export function MeetingButton() {
  const say = useSay();
  const { openWorkbench } = useActions();
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.wide}`}
      title={say('meeting:prepare-hint')}
      onClick={() => openWorkbench('#/weekly/start')}
    >
      <CalendarCheck2 size={18} aria-hidden />
      {say('meeting:prepare')}
    </button>
  );
}
