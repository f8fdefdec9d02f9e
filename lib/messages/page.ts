import { catalogue } from './catalogue';

export const page = catalogue({}, {});
