import '../../lib/browser/jitless';
import '../../components/tokens.css';
import '../../components/base.css';
import { createRoot } from 'react-dom/client';
import { AppFrame } from '../../components/AppFrame';
import { WorkbenchApp } from '../../components/workbench/WorkbenchApp';
import { actions } from '../sidepanel/actions';
import { database } from '../../lib/store/db';
import { watchSurroundings } from '../sidepanel/surroundings';
import { importer } from './importer';

// Opened while the page is still being put together; whoever needs it asks again, and is told when it did not open.
void database();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AppFrame actions={actions} surroundings={watchSurroundings()}>
      {(surroundings) => <WorkbenchApp surroundings={surroundings} importer={importer} />}
    </AppFrame>,
  );
