import { createRoot } from 'react-dom/client';
import { AppFrame } from '../../components/AppFrame';
import { WorkbenchApp } from '../../components/workbench/WorkbenchApp';
import { actions } from '../sidepanel/actions';
import { watchSurroundings } from '../sidepanel/surroundings';
import { importer } from './importer';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AppFrame actions={actions} surroundings={watchSurroundings()}>
      {(surroundings) => <WorkbenchApp surroundings={surroundings} importer={importer} />}
    </AppFrame>,
  );
