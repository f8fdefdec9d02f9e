import { metricById } from '../../lib/metrics/catalog';
import type { TableFacts } from '../../lib/metrics/types';
import { useLocale, useSay } from '../useSay';
import styles from './Import.module.css';

/** What each understood column of a file was taken for; why the others were not is told with the table. */
export function ImportMeanings({ tables }: { readonly tables: readonly TableFacts[] }) {
  const say = useSay();
  const locale = useLocale();
  const understood = tables.flatMap(({ table, columns }) =>
    columns.flatMap(({ label, meaning }, at) =>
      meaning ? [{ key: `${table}.${at}`, label, metric: metricById(meaning.metric)?.name[locale] }] : [],
    ),
  );
  if (understood.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{say('imports:meanings', { count: understood.length })}</summary>
      <dl className={styles.meanings}>
        {understood.map(({ key, label, metric }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{metric}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
