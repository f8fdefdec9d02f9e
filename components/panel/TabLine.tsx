import { MonitorCheck, MonitorX } from 'lucide-react';
import { consoleOfUrl } from '../../lib/consoles';
import { pageTitle } from '../console-page';
import { useLocale, useSay } from '../useSay';
import styles from './PanelView.module.css';

interface Props {
  /** Address of the tab beside the panel; undefined when the browser does not tell. */
  readonly url: string | undefined;
  readonly granted: readonly string[];
}

/** Which page a snapshot would be taken of. */
export function TabLine({ url, granted }: Props) {
  const say = useSay();
  const locale = useLocale();
  const match = url === undefined ? undefined : consoleOfUrl(url);
  // Before anything is allowed the first minutes say what to do; this line would only repeat it.
  if (!match && granted.length === 0) return null;
  return (
    <p className={styles.tab}>
      {match ? <MonitorCheck size={14} aria-hidden /> : <MonitorX size={14} aria-hidden />}
      {match
        ? say('panel:tabGranted', { console: pageTitle(match.console.id, match.page?.id ?? '', locale) })
        : say('panel:tabOther')}
    </p>
  );
}
