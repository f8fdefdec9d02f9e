import type { Surroundings } from '../surroundings';
import { useHash } from '../useHash';
import { usePanelState } from '../useLive';
import { BrokenStore } from '../BrokenStore';
import { LoadingFace } from '../LoadingFace';
import { ContractPage } from './ContractPage';
import { HistoryPage } from './HistoryPage';
import { SettingsPage } from './SettingsPage';
import { SnapshotPage } from './SnapshotPage';
import { WeeklyPage } from './WeeklyPage';
import { WorkbenchFrame } from './WorkbenchFrame';

/** The full page: which part is shown stands in the address (`#/history/<snapshot>`). */
export function WorkbenchApp({ surroundings }: { readonly surroundings: Surroundings }) {
  const [section = 'contract', id] = useHash();
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
        <WeeklyPage contracts={state.value.contracts} week={id} now={surroundings.now} />
      )}
      {state.state === 'ready' && section === 'history' && id === undefined && (
        <HistoryPage shops={state.value.shops.map(({ shop }) => shop)} />
      )}
      {section === 'history' && id !== undefined && <SnapshotPage id={id} />}
      {section === 'settings' && <SettingsPage surroundings={surroundings} />}
    </WorkbenchFrame>
  );
}
