import { CalendarCheck2 } from 'lucide-react';
import controls from '../controls.module.css';
import { useActions } from '../useActions';
import { useSay } from '../useSay';

/** One click before the weekly meeting: the workbench reads every open console page and opens the frozen pack. */
export function MeetingButton({ contractId }: { readonly contractId: string | undefined }) {
  const say = useSay();
  const { openWorkbench } = useActions();
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.wide}`}
      title={say('meeting:prepare-hint')}
      onClick={() =>
        openWorkbench(contractId === undefined ? '#/weekly/start' : `#/weekly/start/${contractId}`)
      }
    >
      <CalendarCheck2 size={18} aria-hidden />
      {say('meeting:prepare')}
    </button>
  );
}
