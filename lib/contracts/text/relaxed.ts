import { frameAt } from './frame';
import { type Found, type Piece, type PieceToken, words } from './piece';
import type { ClauseKind } from './types';

/** The figure of each kind that may be another for some time. */
const FIGURES: Partial<Readonly<Record<ClauseKind, string>>> = {
  deliverable: 'count',
  'ad-spend-cap': 'amount',
  'total-budget-cap': 'amount',
  'cost-ratio-cap': 'value',
  'refund-rate-cap': 'value',
  'roi-floor': 'value',
  'margin-floor': 'value',
  'price-floor': 'amount',
  'response-time-cap': 'seconds',
};
const FACTOR: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** 双11当月可上浮至: when, and that the limit gives way. */
const GIVES =
  /(?:^|[,(;])(?:但|其中|而)?([^,();]{2,20}?(?:\([^()]{1,12}\))?),?(?:可以?|允许|得以|则|最高|临时|适当|相应)*(?:放宽|放松|上浮|上调|提高|提升|增加|调整|调高|下调|下浮|降低|调低|减少|[调增提降放减])(?:至|到|为)(?:不超过|不低于|最高)?$/;
const NAMED_DAYS: readonly (readonly [RegExp, number])[] = [
  [/双(?:11|十一)/, 11],
  [/双(?:12|十二)/, 12],
  [/618/, 6],
];
const SEASON =
  /双(?:11|十一|12|十二)|618|当天|大促|旺季|淡季|活动|促销|春节|节|清仓|换季|新品期|测款期|预热|期间|当月|月$/;

function valueOf(token: PieceToken): number | undefined {
  if (token.lo !== token.hi) return undefined;
  return token.type === 'span' ? token.lo * (FACTOR[token.word] ?? Number.NaN) : token.lo;
}

/** For what time it gives way; undefined = the words name no time. */
function timeOf(piece: Piece, token: PieceToken, when: string): Record<string, unknown> | undefined {
  const named = /当?月/.test(when) ? NAMED_DAYS.find(([pattern]) => pattern.test(when)) : undefined;
  if (named) return { calendarMonths: [named[1]] };
  const frame = frameAt(piece, token.m, false);
  const { fromMonth, toMonth, calendarMonths } = frame;
  if (fromMonth !== undefined) return { fromMonth, toMonth };
  if (calendarMonths !== undefined) return { calendarMonths };
  return SEASON.test(when) && !/同意|批准|确认|申请/.test(when) ? { window: when } : undefined;
}

/** 每月3万元（双11当月可上浮至5万元）: the limit gives way for some time, which is a rule of its own. */
export function relaxed(piece: Piece, found: readonly Found[]): readonly Found[] {
  return besides(givenWay(piece, found));
}

/** 退款率不超过30%，大促月不超过38%: the looser limit of a season is an exception to the one before. */
function besides(found: readonly Found[]): readonly Found[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    const name = FIGURES[one.kind];
    if (!next || next.kind !== one.kind || name === undefined) return one;
    const [own, other, time] = [one.params[name], next.params[name], next.params.window];
    if (typeof own !== 'number' || typeof other !== 'number' || typeof time !== 'string') return one;
    const looser = one.kind.endsWith('cap') ? other > own : other < own;
    const same = ['channel', 'scope', 'product', 'rate', 'item', 'per', 'to', 'measure', 'unit'].every(
      (key) => one.params[key] === next.params[key],
    );
    const timed = ['window', 'except', 'fromMonth', 'calendarMonths'].some((key) => key in one.params);
    return looser && same && !timed && /大促|旺季|淡季|活动|促销|双1|618|节/.test(time)
      ? { ...one, params: { ...one.params, except: time } }
      : one;
  });
}

function givenWay(piece: Piece, found: readonly Found[]): readonly Found[] {
  if (!/[宽浮调提增降放减]/.test(piece.text)) return found;
  let all = [...found];
  for (const one of found) {
    const name = 'ratio' in one.params ? 'ratio' : FIGURES[one.kind];
    const own = name === undefined ? undefined : one.params[name];
    const first = piece.tokens.find((token) => token.m >= one.from && valueOf(token) === own);
    if (name === undefined || own === undefined || !first) continue;
    const next = piece.tokens.find(
      (token) => token.m > first.m && token.type === first.type && valueOf(token) !== undefined,
    );
    const when = next && GIVES.exec(words(piece, first.m + 1, next.m))?.[1];
    const time = next && when !== undefined ? timeOf(piece, next, when) : undefined;
    if (!next || when === undefined || !time) continue;
    const { except: _except, fromMonth: _from, toMonth: _to, ...rest } = one.params;
    const looser = {
      ...rest,
      [name]: valueOf(next),
      comparator: one.kind.endsWith('cap') ? '<=' : '>=',
      ...time,
    };
    const known = all.find(
      (other) => other !== one && other.kind === one.kind && other.params[name] === valueOf(next),
    );
    all = all.flatMap((other) =>
      other === known && Object.keys(time).every((key) => !(key in other.params))
        ? [{ ...other, params: { ...other.params, ...time } }]
        : other !== one
          ? [other]
          : [
              { ...one, params: { ...one.params, except: when } },
              ...(known ? [] : [{ ...one, params: looser, from: next.m, to: next.m + 1 }]),
            ],
    );
  }
  return all;
}
