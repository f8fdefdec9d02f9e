import { catalogue } from './catalogue';

export const common = catalogue({}, {});
