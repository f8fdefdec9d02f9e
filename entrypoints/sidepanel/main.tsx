import '../../lib/browser/jitless';
import '../../components/tokens.css';
import '../../components/base.css';
import { createRoot } from 'react-dom/client';
import { AppFrame } from '../../components/AppFrame';
import { PanelApp } from '../../components/panel/PanelApp';
import { actions } from './actions';
import { watchSurroundings } from './surroundings';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AppFrame actions={actions} surroundings={watchSurroundings()}>
      {(surroundings) => <PanelApp surroundings={surroundings} />}
    </AppFrame>,
  );
