import { catalogue } from './catalogue';

export const rules = catalogue({}, {});
