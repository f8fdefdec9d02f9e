import { BellOff } from 'lucide-react';
import controls from './controls.module.css';
import face from './Face.module.css';
import { useActions } from './useActions';
import { useSay } from './useSay';

/** System notifications are off or were refused: what still works, what does not, and how to turn them on. */
export function NotificationNote({ open = false }: { readonly open?: boolean }) {
  const say = useSay();
  const { askNotifications } = useActions();
  return (
    <details className={face.calm} open={open}>
      <summary className={controls.row}>
        <BellOff size={14} aria-hidden />
        {say('watch:refused')}
      </summary>
      <p>{say('watch:refusedDetail')}</p>
      <button type="button" className={controls.button} onClick={() => void askNotifications()}>
        {say('watch:ask')}
      </button>
    </details>
  );
}
