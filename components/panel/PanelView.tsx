import { BrokenStore } from '../BrokenStore';
import { ErrorBoundary } from '../ErrorBoundary';
import type { Live } from '../live';
import { LoadingFace } from '../LoadingFace';
import { LossNote } from '../LossNote';
import { ProblemNote } from '../ProblemNote';
import type { Surroundings } from '../surroundings';
import { FirstMinutes } from './FirstMinutes';
import { HealthStrip } from './HealthStrip';
import { MeetingButton } from './MeetingButton';
import { PanelHeader } from './PanelHeader';
import type { PanelModel } from './panel-model';
import styles from './PanelView.module.css';
import { ShopView } from './ShopView';
import { SnapshotButton } from './SnapshotButton';
import { TabLine } from './TabLine';

interface Props {
  readonly panel: Live<PanelModel>;
  readonly surroundings: Surroundings;
  readonly onShop: (shopId: string) => void;
}

/** The side panel: what the merchant looks at for ten minutes a day. */
export function PanelView({ panel, surroundings, onShop }: Props) {
  const model = panel.state === 'ready' ? panel.value : undefined;
  const overview = model?.overview;
  const hasSnapshot = overview?.last !== undefined;
  const begun = hasSnapshot && overview.contracts.length > 0;
  return (
    <div className={styles.panel}>
      <PanelHeader shops={model?.shops ?? []} shopId={overview?.shop.id} onShop={onShop} />
      <main className={styles.main}>
        <HealthStrip last={overview?.last} worker={surroundings.worker} now={surroundings.now} />
        {surroundings.loss && <LossNote loss={surroundings.loss} />}
        <TabLine url={surroundings.tabUrl} granted={surroundings.granted} offer={begun} />
        <SnapshotButton url={surroundings.tabUrl} />
        {begun && <MeetingButton contractId={overview.contracts[0]?.contract.id} />}
        <ErrorBoundary>
          {panel.state === 'loading' && <LoadingFace />}
          {panel.state === 'broken' && <BrokenStore problem={panel.problem} />}
          {model && !begun && (
            <FirstMinutes
              granted={surroundings.granted}
              shopId={overview?.shop.id}
              offers={model.offers}
              hasSnapshot={hasSnapshot}
              hasContract={(overview?.contracts.length ?? 0) > 0}
            />
          )}
          {model?.broken.map((problem) => (
            <ProblemNote key={`${problem.code}${JSON.stringify(problem.params)}`} problem={problem} />
          ))}
          {overview && (
            <ShopView
              key={overview.shop.id}
              overview={overview}
              known={model.shops}
              answers={model.answers}
              now={surroundings.now}
              notifications={surroundings.notifications}
              focused={surroundings.focusedAlert}
            />
          )}
        </ErrorBoundary>
      </main>
    </div>
  );
}
