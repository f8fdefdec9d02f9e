import { adSpendLimits } from './kinds/ad-spend';
import { costRatioCap } from './kinds/cost-ratio-cap';
import { freeTrafficShare } from './kinds/free-traffic-share';
import { marginFloor } from './kinds/margin-floor';
import { priceFloor } from './kinds/price-floor';
import { refundRateCap } from './kinds/refund-rate-cap';
import { responseTimeCap } from './kinds/response-time-cap';
import { roiFloor } from './kinds/roi-floor';
import { salesTarget } from './kinds/sales-target';
import { stockFloor } from './kinds/stock-floor';
import { totalBudgetCap } from './kinds/total-budget-cap';
import type { Found, Piece, Recogniser } from './piece';

/** In this order: what an earlier one accounts for is not looked at by a later one. */
const recognisers: readonly Recogniser[] = [
  costRatioCap,
  priceFloor,
  stockFloor,
  responseTimeCap,
  refundRateCap,
  freeTrafficShare,
  roiFloor,
  marginFloor,
  totalBudgetCap,
  adSpendLimits,
  salesTarget,
];

/** The clauses of one piece, in the order they stand. */
export function readPiece(piece: Piece): Found[] {
  const all: Found[] = [];
  for (const recognise of recognisers)
    for (const found of recognise(piece)) {
      all.push(found);
      for (let at = found.from; at < found.to; at++) piece.taken.add(at);
    }
  return alternatives(
    piece,
    all.toSorted((a, b) => a.from - b.from),
  );
}

const ONE_OF =
  /其一|之一(?:即|的?,|者)|任(?:意|何)?一(?:项|个|条)|一项即可|二选一|两者(?:满足|达到|取)|择一|达到其中|满足其中/;
const GOALS: ReadonlySet<string> = new Set([
  'sales-target',
  'roi-floor',
  'free-traffic-share',
  'margin-floor',
  'refund-rate-cap',
  'cost-ratio-cap',
  'response-time-cap',
  'stock-floor',
]);

/** Goals of which one suffices. */
function alternatives(piece: Piece, found: readonly Found[]): Found[] {
  const goals = found.filter((one) => GOALS.has(one.kind));
  const [first, second] = goals;
  if (!first || !second) return [...found];
  const between = piece.masked.slice(first.from + 1, second.to);
  if (!ONE_OF.test(piece.text) && !/[^\u4e00-\u9fa5][,、]?或者?(?!超过|者?以上)/.test(between))
    return [...found];
  return found.map((one) => (GOALS.has(one.kind) ? { ...one, params: { ...one.params, anyOf: true } } : one));
}
