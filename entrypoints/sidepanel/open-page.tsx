import { createRoot } from 'react-dom/client';
import { AppFrame } from '../../components/AppFrame';
import { recordFault, recordStrayFaults } from '../../lib/browser/faults';
import { actions } from './actions';
import { watchSurroundings } from './surroundings';

/** Opens a page of the extension; whatever breaks in it is kept on record. */
export function openPage(view: Parameters<typeof AppFrame>[0]['children']): void {
  recordStrayFaults(window);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root, { onCaughtError: (error) => void recordFault('view', error) }).render(
    <AppFrame actions={actions} surroundings={watchSurroundings()}>
      {view}
    </AppFrame>,
  );
}
