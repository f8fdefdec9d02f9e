import { catalogue } from './catalogue';

export const alerts = catalogue({}, {});
