import type { Block } from '../../lib/reports/document';
import { Say } from '../Say';
import { ReportLink } from './ReportLink';
import { ReportTable } from './ReportTable';
import styles from './Report.module.css';

interface Props {
  readonly block: Block;
  readonly zone: string;
}

/** One block of a report. */
export function ReportBlock({ block, zone }: Props) {
  if (block.kind === 'table') return <ReportTable columns={block.columns} rows={block.rows} zone={zone} />;
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
  const Text = block.kind === 'heading' ? 'h3' : 'p';
  return (
    <Text className={block.kind === 'heading' ? styles.heading : undefined}>
      <Say message={block.text} />
    </Text>
  );
}
