import { catalogue } from './catalogue';

export const panel = catalogue({}, {});
