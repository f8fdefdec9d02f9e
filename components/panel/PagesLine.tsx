import { runsOf } from '../../lib/quantity/runs';
import type { PagesRead } from '../../lib/metrics/pages-read';
import { useSay } from '../useSay';
import styles from './ReadPage.module.css';

/** Which pages of a table were read, and which are missing. */
export function PagesLine({ pages }: { readonly pages: PagesRead }) {
  const say = useSay();
  const { read, missing, rows } = pages;
  if (missing.length === 0)
    return <p className={styles.facts}>{say('teach:pagesAll', { pages: read.length })}</p>;
  return (
    <p className={styles.warn}>
      {say('teach:pagesMissing', { read: { list: runsOf(read) }, missing: { list: runsOf(missing) }, rows })}
    </p>
  );
}
