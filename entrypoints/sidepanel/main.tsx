import '../../lib/browser/jitless';
import '../../components/tokens.css';
import '../../components/base.css';
import { PanelApp } from '../../components/panel/PanelApp';
import { openPage } from './open-page';

openPage((surroundings) => <PanelApp surroundings={surroundings} />);
