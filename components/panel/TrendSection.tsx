import { lazy, Suspense } from 'react';
import type { SalesTrend } from '../../lib/contracts/trend';
import controls from '../controls.module.css';
import { EmptyFace } from '../EmptyFace';
import { LoadingFace } from '../LoadingFace';
import { useSay } from '../useSay';
import { TrendTable } from './TrendTable';
import styles from './TrendSection.module.css';

// Chart.js weighs as much as the rest of the panel: it comes after the verdicts are on screen.
const Chart = lazy(() => import('../TrendChart').then(({ TrendChart }) => ({ default: TrendChart })));

/** Sales against the target, as a picture and as a table. */
export function TrendSection({ trend }: { readonly trend: SalesTrend | undefined }) {
  const say = useSay();
  if (!trend?.days.some(({ cumulative }) => cumulative !== undefined))
    return <EmptyFace title={say('panel:trendEmpty')} detail={say('panel:trendEmptyDetail')} />;
  return (
    <div className={controls.card}>
      <p className={styles.legend}>
        <span className={styles.actual}>{say('panel:trendActual')}</span>
        <span className={styles.target}>{say('panel:trendTarget')}</span>
      </p>
      <Suspense fallback={<LoadingFace />}>
        <Chart trend={trend} />
      </Suspense>
      {trend.target === undefined && <p className={controls.small}>{say('panel:trendNoTarget')}</p>}
      <TrendTable trend={trend} />
    </div>
  );
}
