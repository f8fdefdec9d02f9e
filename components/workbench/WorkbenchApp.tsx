import { lazy, Suspense } from 'react';
import type { Surroundings } from '../surroundings';
import { useHash } from '../useHash';
import { useShops } from '../useLive';
import { useSay } from '../useSay';
import { BrokenStore } from '../BrokenStore';
import { LoadingFace } from '../LoadingFace';
import type { Importer } from './importer';
import { WeeklyPage } from './WeeklyPage';
import { WorkbenchFrame } from './WorkbenchFrame';

// The meeting does not wait for the code of the other sections; each comes when it is first opened.
const AlertsPage = lazy(async () => ({ default: (await import('./AlertsPage')).AlertsPage }));
const ContractPage = lazy(async () => ({ default: (await import('./ContractPage')).ContractPage }));
const EntriesPage = lazy(async () => ({ default: (await import('./EntriesPage')).EntriesPage }));
const HistoryPage = lazy(async () => ({ default: (await import('./HistoryPage')).HistoryPage }));
const ImportPage = lazy(async () => ({ default: (await import('./ImportPage')).ImportPage }));
const PapersPage = lazy(async () => ({ default: (await import('../papers/PapersPage')).PapersPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./ReviewPage')).ReviewPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./SettingsPage')).SettingsPage }));
const SettlementPage = lazy(async () => ({ default: (await import('./SettlementPage')).SettlementPage }));
const SnapshotPage = lazy(async () => ({ default: (await import('./SnapshotPage')).SnapshotPage }));
const WatchPage = lazy(async () => ({ default: (await import('./WatchPage')).WatchPage }));

interface Props {
  readonly surroundings: Surroundings;
  readonly importer: Importer;
}

/** The full page: which part is shown stands in the address (`#/history/<snapshot>`). */
export function WorkbenchApp({ surroundings, importer }: Props) {
  const say = useSay();
  const [section = 'contract', id, detail] = useHash();
  const state = useShops();
  return (
    <WorkbenchFrame section={section}>
      <Suspense fallback={<LoadingFace />}>
        {state.state === 'loading' && <LoadingFace />}
        {state.state === 'broken' && <BrokenStore problem={state.problem} />}
        {state.state === 'ready' && section === 'contract' && (
          <ContractPage
            shops={state.value.shops.map(({ shop }) => shop)}
            contracts={state.value.contracts}
            contractId={id}
            now={surroundings.now}
          />
        )}
        {state.state === 'ready' && section === 'weekly' && (
          <WeeklyPage
            contracts={state.value.contracts}
            week={id}
            contractId={detail}
            now={surroundings.now}
          />
        )}
        {state.state === 'ready' && section === 'review' && (
          <ReviewPage contracts={state.value.contracts} now={surroundings.now} />
        )}
        {state.state === 'ready' &&
          section === 'entries' &&
          state.value.contracts
            .filter((contract, i, all) => contract.id === (id ?? all.at(-1)?.id))
            .map((contract) => (
              <EntriesPage key={contract.id} contract={contract} importer={importer} now={surroundings.now} />
            ))}
        {state.state === 'ready' && section === 'entries' && state.value.contracts.length === 0 && (
          <p>{say('entries:needContract')}</p>
        )}
        {state.state === 'ready' && section === 'settlement' && (
          <SettlementPage contracts={state.value.contracts} now={surroundings.now} />
        )}
        {state.state === 'ready' && section === 'papers' && (
          <PapersPage
            contracts={state.value.contracts}
            path={[id, detail].filter((one) => one !== undefined)}
            importer={importer}
            now={surroundings.now}
          />
        )}
        {state.state === 'ready' && section === 'history' && id === undefined && (
          <HistoryPage shops={state.value.shops.map(({ shop }) => shop)} />
        )}
        {state.state === 'ready' && section === 'import' && (
          <ImportPage
            importer={importer}
            shops={state.value.shops.map(({ shop }) => shop)}
            answers={state.value.answers}
          />
        )}
        {section === 'history' && id !== undefined && <SnapshotPage id={id} />}
        {section === 'alerts' && <AlertsPage alertId={id && decodeURIComponent(id)} now={surroundings.now} />}
        {section === 'watch' && <WatchPage surroundings={surroundings} />}
        {section === 'settings' && <SettingsPage surroundings={surroundings} />}
      </Suspense>
    </WorkbenchFrame>
  );
}
