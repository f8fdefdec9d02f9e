import type { Problem } from '../lib/problem';

/** What a live query knows at the moment. */
export type Live<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'broken'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: Value };
