import type { Edges } from './sight';

/** How far two places lie over one another from left to right, px; negative for the gap between them. */
export const overlapOf = (p: Edges, q: Edges): number => Math.min(p[2], q[2]) - Math.max(p[0], q[0]);

/** True when the middle of `below` lies between the sides of `over`, as a name over its column. */
export const isAcross = (over: Edges, below: Edges): boolean =>
  over[0] * 2 < below[0] + below[2] && over[2] * 2 > below[0] + below[2];

/** Left or right edge agree, within 3 px (borders, sub-pixels). */
export const edgesMeet = (p: Edges, q: Edges): boolean =>
  Math.abs(p[0] - q[0]) <= 3 || Math.abs(p[2] - q[2]) <= 3;

/** Left edge, middle or right edge agree, as of cells of one column. */
export const inColumn = (p: Edges, q: Edges): boolean =>
  edgesMeet(p, q) || Math.abs(p[0] + p[2] - q[0] - q[2]) <= 6;
