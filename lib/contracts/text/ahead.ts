import { lastSaid } from './said';
import { type Piece, tokensIn, words } from './piece';

/** Words of a ground for what follows, not of a rule by itself. */
const GROUND = /若|如果|逾期|拖欠|未|[低少]于|不足|[的时],?$|连续|累计|一旦|否则|超过|提前/;

/** 服务费每季度15000元，逾期超过10日的，可解除: where a rule that ends at a position begins, behind a rule told before it. */
export function behindOther(piece: Piece, position: number): number {
  let start = 0;
  for (const [from, to] of piece.phrases) {
    if (to > position) break;
    const said = words(piece, from, to);
    const whole =
      tokensIn(piece, from, to, 'money', 'ratio', 'num', 'percent').length > 0 &&
      tokensIn(piece, from, to, 'every', 'cmp', 'due').length > 0 &&
      lastSaid(said) !== undefined &&
      !GROUND.test(said.replaceAll(/不(?:得|能)?[低少]于|不(?:得|能)?超过/g, ''));
    if (!whole) break;
    start = to + 1;
  }
  return start;
}
