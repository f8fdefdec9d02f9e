import { MonitorCheck, MonitorX } from 'lucide-react';
import { consoleOfUrl } from '../../lib/consoles';
import { pageTitle } from '../console-page';
import { GrantMore } from '../GrantMore';
import { useLocale, useSay } from '../useSay';
import styles from './PanelView.module.css';

interface Props {
  /** Address of the tab beside the panel; undefined when the browser does not tell. */
  readonly url: string | undefined;
  readonly granted: readonly string[];
  /** Whether a further console can be allowed here; the first minutes have that themselves. */
  readonly offer: boolean;
}

/** Which page a snapshot would be taken of, and what to do when it may not be read. */
export function TabLine({ url, granted, offer }: Props) {
  const say = useSay();
  const locale = useLocale();
  const match = url === undefined ? undefined : consoleOfUrl(url);
  // Before anything is allowed the first minutes say what to do; this line would only repeat it.
  if (!match && granted.length === 0) return null;
  const line = (
    <p className={styles.tab}>
      {match ? <MonitorCheck size={14} aria-hidden /> : <MonitorX size={14} aria-hidden />}
      {match
        ? say('panel:tabGranted', { console: pageTitle(match.console.id, match.page?.id ?? '', locale) })
        : say('panel:tabOther')}
    </p>
  );
  if (match || !offer) return line;
  return (
    <div>
      {line}
      <GrantMore granted={granted} />
    </div>
  );
}
