import { WorkbenchApp } from '../../components/workbench/WorkbenchApp';
import { openPage } from '../sidepanel/open-page';
import { importer } from './importer';

openPage((surroundings) => <WorkbenchApp surroundings={surroundings} importer={importer} />);
