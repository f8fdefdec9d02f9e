import type { Block } from '../../lib/reports/document';
import { Say } from '../Say';
import { ReportChart } from './ReportChart';
import { ReportLink } from './ReportLink';
import { ReportTable } from './ReportTable';
import styles from './Report.module.css';

interface Props {
  readonly block: Block;
  readonly zone: string;
}

/** One block of a report. */
export function ReportBlock({ block, zone }: Props) {
  if (block.kind === 'table')
    return (
      <>
        {block.chart && <ReportChart chart={block.chart} />}
        <ReportTable columns={block.columns} rows={block.rows} zone={zone} />
      </>
    );
  if (block.kind === 'list')
    return (
      <ol className={styles.list}>
        {block.items.map((item, index) => (
          <li key={JSON.stringify(item)}>
            <Say message={item} />
            <ReportLink link={block.links?.[index]} />
          </li>
        ))}
      </ol>
    );
  if (block.kind === 'paragraph')
    return (
      <p>
        <Say message={block.text} />
      </p>
    );
  const Heading = block.minor ? 'h4' : 'h3';
  return (
    <Heading className={block.minor ? styles.minor : styles.heading}>
      <Say message={block.text} />
    </Heading>
  );
}
