import type { Surroundings } from '../surroundings';
import { useHash } from '../useHash';
import { usePanelState } from '../useLive';
import { useSay } from '../useSay';
import { BrokenStore } from '../BrokenStore';
import { LoadingFace } from '../LoadingFace';
import { PapersPage } from '../papers/PapersPage';
import { AlertsPage } from './AlertsPage';
import { ContractPage } from './ContractPage';
import { EntriesPage } from './EntriesPage';
import { HistoryPage } from './HistoryPage';
import { ImportPage } from './ImportPage';
import type { Importer } from './importer';
import { ReviewPage } from './ReviewPage';
import { SettingsPage } from './SettingsPage';
import { SettlementPage } from './SettlementPage';
import { SnapshotPage } from './SnapshotPage';
import { WatchPage } from './WatchPage';
import { WeeklyPage } from './WeeklyPage';
import { WorkbenchFrame } from './WorkbenchFrame';

interface Props {
  readonly surroundings: Surroundings;
  readonly importer: Importer;
}

/** The full page: which part is shown stands in the address (`#/history/<snapshot>`). */
export function WorkbenchApp({ surroundings, importer }: Props) {
  const say = useSay();
  const [section = 'contract', id, detail] = useHash();
  const state = usePanelState();
  return (
    <WorkbenchFrame section={section}>
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
        <WeeklyPage contracts={state.value.contracts} week={id} contractId={detail} now={surroundings.now} />
      )}
      {state.state === 'ready' && section === 'review' && (
        <ReviewPage contracts={state.value.contracts} now={surroundings.now} />
      )}
      {state.state === 'ready' &&
        section === 'entries' &&
        state.value.contracts
          .filter((contract, i, all) => contract.id === (id ?? all.at(-1)?.id))
          .map((contract) => <EntriesPage key={contract.id} contract={contract} />)}
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
      {state.state === 'ready' && section === 'alerts' && (
        <AlertsPage
          shops={state.value.shops}
          alerts={state.value.alerts}
          alertId={id && decodeURIComponent(id)}
          now={surroundings.now}
        />
      )}
      {section === 'watch' && <WatchPage surroundings={surroundings} />}
      {section === 'settings' && <SettingsPage surroundings={surroundings} />}
    </WorkbenchFrame>
  );
}
