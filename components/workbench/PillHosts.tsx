import controls from '../controls.module.css';
import { useActions } from '../useActions';
import { useSay } from '../useSay';
import styles from './SettingsPage.module.css';

/** Hosts on which the merchant closed the page button, each with the way back. */
export function PillHosts({ hosts }: { readonly hosts: readonly string[] }) {
  const say = useSay();
  const { showPillOn } = useActions();
  if (hosts.length === 0) return <p className={controls.card}>{say('workbench:pillNone')}</p>;
  return (
    <div className={controls.card}>
      <p>{say('workbench:pillDetail')}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host} className={styles.host}>
            {host}
            <button type="button" className={controls.button} onClick={() => showPillOn(host)}>
              {say('workbench:pillShow')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
