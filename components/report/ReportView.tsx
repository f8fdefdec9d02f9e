import type { ReportDocument } from '../../lib/reports/document';
import { Say } from '../Say';
import { useSay } from '../useSay';
import { ReportBlock } from './ReportBlock';
import styles from './Report.module.css';

/** A report on screen and on A4: black on white in print, with the head of each table repeated. */
export function ReportView({ report }: { readonly report: ReportDocument }) {
  const say = useSay();
  return (
    <article className={styles.report}>
      <h2 className={styles.title}>
        <Say message={report.title} />
      </h2>
      {!report.undated && (
        <p className={styles.meta}>
          {report.period.from} – {report.period.to} ·{' '}
          {say('reports:made-at', { at: { instant: report.madeAt, zone: report.zone, year: true } })}
        </p>
      )}
      {report.blocks.map((block) => (
        <ReportBlock key={JSON.stringify(block).slice(0, 400)} block={block} zone={report.zone} />
      ))}
    </article>
  );
}
