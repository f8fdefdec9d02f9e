import face from './Face.module.css';
import { useSay } from './useSay';

/** A view whose data is on its way. */
export function LoadingFace() {
  const say = useSay();
  return (
    <div className={face.loading} role="status">
      <span className={face.bar} />
      <span className={face.bar} />
      <span className={face.bar} />
      <span className={face.detail}>{say('common:loading')}</span>
    </div>
  );
}
