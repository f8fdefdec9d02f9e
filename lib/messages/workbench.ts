import { catalogue } from './catalogue';

export const workbench = catalogue({}, {});
