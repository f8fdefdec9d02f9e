import { adSpendLimits } from './kinds/ad-spend';
import { baseFee } from './kinds/base-fee';
import { commission } from './kinds/commission';
import { confidentiality } from './kinds/confidentiality';
import { costRatioCap } from './kinds/cost-ratio-cap';
import { dataAccess } from './kinds/data-access';
import { delegationStage } from './kinds/delegation-stage';
import { deliverable } from './kinds/deliverable';
import { deposit } from './kinds/deposit';
import { dutyDeadline } from './kinds/duty-deadline';
import { extraFeeApproval } from './kinds/extra-fee-approval';
import { freeTrafficShare } from './kinds/free-traffic-share';
import { latePenalty } from './kinds/late-penalty';
import { marginFloor } from './kinds/margin-floor';
import { priceFloor } from './kinds/price-floor';
import { prohibitedAct } from './kinds/prohibited-act';
import { refundProRata } from './kinds/refund-pro-rata';
import { refundRateCap } from './kinds/refund-rate-cap';
import { responseTimeCap } from './kinds/response-time-cap';
import { roiFloor } from './kinds/roi-floor';
import { salesTarget } from './kinds/sales-target';
import { shortfallRemedy } from './kinds/shortfall-remedy';
import { stockFloor } from './kinds/stock-floor';
import { terminationRight } from './kinds/termination-right';
import { totalBudgetCap } from './kinds/total-budget-cap';
import { type Found, type Piece, phraseOf, type Recogniser, tokensIn } from './piece';
import { relaxed } from './relaxed';
import { amended, standsToday } from './stands-today';

/** In this order: what an earlier one accounts for is not looked at by a later one. */
const recognisers: readonly Recogniser[] = [
  latePenalty,
  shortfallRemedy,
  confidentiality,
  terminationRight,
  commission,
  deposit,
  extraFeeApproval,
  baseFee,
  refundProRata,
  delegationStage,
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
  prohibitedAct,
  dataAccess,
  deliverable,
  dutyDeadline,
];

const OLD: ReadonlySet<string> = new Set(['percent', 'count', 'ratio', 'times']);

/** The clauses of one piece, in the order they stand. */
export function readPiece(piece: Piece): Found[] {
  const all: Found[] = [];
  // 由300元上调至500元: the first is where it stood.
  for (const token of piece.tokens)
    if (
      ((token.type === 'money' || token.type === 'num') && standsToday(piece, token)) ||
      (OLD.has(token.type) && amended(piece, token))
    )
      piece.taken.add(token.m);
  for (const recognise of recognisers) {
    // A clause of several parts (a remedy, a scale) is not read again; one figure is read once.
    const made = recognise(piece);
    if (made.length === 0) continue;
    const fresh = made
      .map((found) => narrowed(piece, found))
      .filter((found) => !(piece.taken.has(found.from) && piece.taken.has(found.to - 1)));
    for (const found of fresh) for (let at = found.from; at < found.to; at++) piece.taken.add(at);
    all.push(...fresh);
  }
  return alternatives(
    piece,
    eitherWork(
      piece,
      relaxed(
        piece,
        all.toSorted((a, b) => a.from - b.from),
      ),
    ),
  );
}

const BY_PHRASE: ReadonlySet<string> = new Set([
  'sales-target',
  'roi-floor',
  'ad-spend-cap',
  'ad-spend-floor',
  'total-budget-cap',
  'price-floor',
  'margin-floor',
  'refund-rate-cap',
]);

/** A figure accounts for its own phrase; what stands before may be a duty of its own. */
function narrowed(piece: Piece, found: Found): Found {
  if (!BY_PHRASE.has(found.kind)) return found;
  return { ...found, from: Math.max(found.from, phraseOf(piece, Math.max(found.from, found.to - 1))[0]) };
}

const ONE_OF =
  /其一|之一(?:即|的?,|者)|任(?:意|何)?一(?:项|个|条)|一项即可|[二两]者?选其?一|两者(?:满足|达到|取)|择一|达到其中|满足其中/;
const OF_LIST = /(?:完成|达到|满足|达成|实现)[^,;]{0,8}(?:任(?:意|何)?一|其一|之一)/;
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

/** 5篇图文，或3条视频; 或者……二选一: between two numbers of work. */
const OR_ELSE = /[,、]?(?:或者?|抑或|要么)(?!超过|者?以上)[^,;\uE000-\uE0FF]{0,6}$/;

/** Pieces of work of which one suffices. */
function eitherWork(piece: Piece, found: readonly Found[]): Found[] {
  const work = found.filter((one) => one.kind === 'deliverable');
  const counts = work.map((one) => tokensIn(piece, one.from, one.to, 'count'));
  const either = new Set<Found>();
  work.forEach((one, i) => {
    const next = work[i + 1];
    if (!next) return;
    const at = [one, next].map((each, side) =>
      piece.tokens.find(
        ({ m, lo }) => counts[i + side]?.some((count) => count.m === m) === true && lo === each.params.count,
      ),
    );
    const [first, second] = at;
    if (!first || !second || first.m >= second.m) return;
    if (
      OR_ELSE.test(piece.masked.slice(first.m + 1, second.m)) ||
      (work.length === 2 && ONE_OF.test(piece.text))
    )
      either.add(one).add(next);
  });
  return found.map((one) => (either.has(one) ? { ...one, params: { ...one.params, anyOf: true } } : one));
}

/** Goals of which one suffices. */
function alternatives(piece: Piece, found: readonly Found[]): Found[] {
  const goals = found.filter((one) => GOALS.has(one.kind));
  // 须完成下列任一指标：①…②…: the list says so before its items.
  if (OF_LIST.test(piece.around.lead))
    return found.map((one) =>
      GOALS.has(one.kind) ? { ...one, params: { ...one.params, anyOf: true } } : one,
    );
  const [first, second] = goals;
  if (!first || !second) return [...found];
  const between = piece.masked.slice(first.from + 1, second.to);
  if (!ONE_OF.test(piece.text) && !/[^\u4e00-\u9fa5][,、]?或者?(?!超过|者?以上)/.test(between))
    return [...found];
  return found.map((one) => (GOALS.has(one.kind) ? { ...one, params: { ...one.params, anyOf: true } } : one));
}
