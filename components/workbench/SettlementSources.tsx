import type { Missing } from '../../lib/contracts/types';
import type { Source } from '../../lib/settlement/line';
import { Evidence } from '../Evidence';
import { useSay } from '../useSay';
import styles from './Settlement.module.css';

interface Props {
  readonly sources: readonly Source[];
  readonly missing: readonly Missing[];
  readonly zone: string;
}

/** What a figure is based on, cell by cell where pages were read, and what it still lacks. */
export function SettlementSources({ sources, missing, zone }: Props) {
  const say = useSay();
  const word = (source: Source): string => {
    if (source.kind === 'entries') return say('settlement:source.entries', { count: source.ids.length });
    if (source.kind !== 'pages') return say(`settlement:source.${source.kind}`);
    return source.asOf === undefined
      ? say('settlement:source.pages-none')
      : say('settlement:source.pages', { at: { instant: source.asOf, zone } });
  };
  const words = [...new Set(sources.map(word))];
  const cells = sources.flatMap((source) => (source.kind === 'pages' ? source.evidence : []));
  const lacks = [...new Set(missing.map(({ message }) => say(message)))];
  return (
    <>
      <p className={styles.sources}>{say('settlement:sources', { list: { list: words } })}</p>
      {lacks.length > 0 && (
        <p className={styles.missing}>{say('settlement:missing', { list: { list: lacks } })}</p>
      )}
      <Evidence evidence={cells} zone={zone} />
    </>
  );
}
