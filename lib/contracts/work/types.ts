import type { Evidence } from '../../metrics/types';
import type { Instant } from '../../quantity/period';

/** What of the operator's work leaves traces on pages. */
export type WorkAspect =
  | 'title'
  | 'image'
  | 'price'
  | 'stock'
  | 'listing'
  | 'campaign'
  | 'keyword'
  | 'activity';

/** What exactly was another thing afterwards. */
export type WorkTrait =
  | 'title'
  | 'image'
  | 'price'
  | 'stock'
  | 'listed'
  | 'added'
  | 'name'
  | 'state'
  | 'budget'
  | 'bid'
  | 'target'
  | 'enrolled';

/** One thing as one snapshot showed it. */
export interface WorkSight {
  readonly at: Instant;
  /** As the page showed it. */
  readonly text: string;
  readonly evidence: Evidence;
}

/**
 * Why a change is not counted for certain: `fresh` = it has not yet stood for 48 hours, `no-base` = what was there before
 * had not, `brief` = it was gone before that was seen,
 * `slight` = too little of the text is another, `everywhere` = the same words came to nearly all rows at once,
 * `unseen-before` = nothing proves that it was not there before.
 */
export type WorkDoubt = 'fresh' | 'no-base' | 'brief' | 'slight' | 'everywhere' | 'unseen-before';

/** One difference between two readings: it came about after `before` was read and not later than `after` was. */
export interface WorkChange {
  readonly shopId: string;
  readonly aspect: WorkAspect;
  readonly trait: WorkTrait;
  /** Id of the product, plan, keyword or activity. */
  readonly id: string;
  readonly name: string;
  /** undefined = it was not there. */
  readonly before: WorkSight | undefined;
  readonly after: WorkSight;
  /** It came about after this instant. */
  readonly since: Instant;
  /** Absent = certain. */
  readonly doubt?: WorkDoubt;
}
