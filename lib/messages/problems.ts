import { catalogue } from './catalogue';

export const problems = catalogue({}, {});
