import type { ReportDocument } from '../../lib/reports/document';
import { Say } from '../Say';
import { useSay } from '../useSay';
import { ReportBlock } from './ReportBlock';
import styles from './Report.module.css';

interface Props {
  readonly report: ReportDocument;
  /** True while this is only its beginning, which is then said, in print too. */
  readonly coming?: boolean;
}

/** A report on screen and on A4: black on white in print, with the head of each table repeated. */
export function ReportView({ report, coming = false }: Props) {
  const say = useSay();
  return (
    <article className={styles.report} aria-busy={coming}>
      <h2 className={styles.title}>
        <Say message={report.title} />
      </h2>
      {!report.undated && (
        <p className={styles.meta}>
          {report.period.from} – {report.period.to} ·{' '}
          {say('reports:made-at', { at: { instant: report.madeAt, zone: report.zone, year: true } })}
        </p>
      )}
      {report.blocks.map((block, index) => (
        // A report that goes on keeps what it began with.
        <ReportBlock key={index} block={block} zone={report.zone} />
      ))}
      {coming && (
        <p role="status" className={styles.coming}>
          {say('reports:coming')}
        </p>
      )}
    </article>
  );
}
