import controls from '../controls.module.css';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './SettingsPage.module.css';

/** Whether a snapshot may hold a picture of the page. */
export function PictureSetting({ wanted }: { readonly wanted: boolean }) {
  const say = useSay();
  const { setPictures } = useActions();
  return (
    <div className={`${controls.card} ${controls.stack}`}>
      <p>{say('meeting:pictures-detail')}</p>
      <label className={styles.choice}>
        <input type="checkbox" checked={wanted} onChange={({ target }) => setPictures(target.checked)} />
        {say('meeting:pictures-wanted')}
      </label>
    </div>
  );
}
