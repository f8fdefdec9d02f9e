import { lastSaid } from './said';
import { type Piece, tokensIn, words } from './piece';
import type { TextClause } from './types';

/** 未列明月份, 中间各月, 两个节点之间: the months that the targets leave out. */
const LEFT_OUT =
  /(?:未|没有?|无|不)(?:单独|另行|明确|特别)*(?:列明|列出|列示|列|约定|载明|写明|注明|规定|明确|指定|标明|设定|填写)(?:目标|任务|指标)*的?(?:各|其[他余它])?个?月|(?:其[余他它]|剩余|余下|中间|居间|期间|空缺|空白|间隔|过渡|之间)的?(?:各|每|几)?个?(?:自然|合同)?月|(?:月份?|节点|时点|目标|[两二]者|[两二]个?月|相邻[^,;]{0,6})之间/;
/** 逐月平均递增 needs no word for the months. */
const STEP_BY_STEP =
  /(?:逐|按|各|每个?|分)月(?:份)?(?:平均|均匀|均衡|等额|等量|等差|匀速|线性|直线|按?直线|按?线性)/;
const STRAIGHT =
  /(?:直线|线性|等差|均匀|均衡|平均|匀速|等额|等量|(?<![等同一定同固])按比例)(?:法|式|数列|方式|原则|关系|地|的|分[摊布]|逐月)*,?(?:进行|予以|来|向上|逐步)?(?:插值|内插|插补|插入|递[增减进升]|过渡|推算|折算|推定|计算|确定|增长|增加|爬升|上升|提升|提高|下降|取值|分配|分解|变化)/;
/** Another way of filling months: each by the same share of the one before, or from a table that is not there. */
const OTHERWISE =
  /等比|同比例|(?:相同|同一|同样|固定|一定)的?(?:比例|增幅|增速|增长率|幅度)|复合|指数|抛物|曲线|[Ss]\s?型|(?:平均|均|中间|中)值/;
const INTERPOLATED = /插值|内插|插补|递[增减进升]/;
const REFUSED =
  /不(?:再|作|做|予|进行|得|按|以|适用|采用)*(?:线性|直线|平均)?(?:插值|内插|插补|推算|递增|递减|折算)|不设|不考核|不作考核|无目标|另行|协商|参考|原则上|视[^,;]{0,8}而定/;

/** What a piece says of the months between those that have a target; undefined = nothing. */
export function saidOfMonthsBetween(piece: Piece): 'linear' | 'otherwise' | undefined {
  const all = piece.phrases.map(([from, to]) => ({ from, to, text: words(piece, from, to) }));
  const named = all.find(({ text }) => LEFT_OUT.test(text) || STEP_BY_STEP.test(text));
  if (named) return said(named.text, figuresFrom(piece, named.from, named.to), piece.text);
  const { lead } = piece.around;
  return LEFT_OUT.test(lead) && STRAIGHT.test(lead) ? said(lead, [], lead) : undefined;
}

function said(
  phrase: string,
  figures: readonly { readonly read: boolean }[],
  whole: string,
): 'linear' | 'otherwise' | undefined {
  const by = phrase.slice(
    phrase.search(LEFT_OUT) < 0 ? phrase.search(STEP_BY_STEP) : phrase.search(LEFT_OUT),
  );
  if (REFUSED.test(whole)) return undefined;
  const fills = INTERPOLATED.test(by);
  // 其余月份每月递增10%: a rule of its own.
  if (figures.length > 0) return fills && figures.some(({ read }) => !read) ? 'otherwise' : undefined;
  if (OTHERWISE.test(by)) return fills || /取/.test(by) ? 'otherwise' : undefined;
  if (!STRAIGHT.test(by)) return undefined;
  return ofSales(phrase) ? 'linear' : 'otherwise';
}

/** Whether it is the months of sales: another metric that it names, or that was told just before, has no such line. */
function ofSales(phrase: string): boolean {
  const metric = lastSaid(phrase);
  return metric === undefined || metric === 'sales';
}

/** Figures behind the words for the months, other than sums that may be the targets themselves. */
function figuresFrom(piece: Piece, from: number, to: number) {
  const at = from + Math.max(0, piece.masked.slice(from, to).search(/月|之间|\uE008/));
  return tokensIn(piece, at, to, 'percent', 'points', 'times', 'ratio').map(({ m }) => ({
    read: piece.taken.has(m),
  }));
}

function months({ kind, params }: TextClause): readonly [number, number] | undefined {
  const { fromMonth, toMonth, per = 'month', byMonth, channel, conditional, anyOf } = params;
  const stated = params.amount ?? params.amountRange;
  if (kind !== 'sales-target' || stated === undefined || per !== 'month') return undefined;
  if ([byMonth, channel, conditional, anyOf].some((one) => one !== undefined)) return undefined;
  return typeof fromMonth === 'number' && typeof toMonth === 'number' ? [fromMonth, toMonth] : undefined;
}

/** Whether a month lies between this target and the next one that is stated. */
function opens(clause: TextClause, all: readonly TextClause[]): boolean {
  const own = months(clause);
  if (!own) return false;
  const starts = all.flatMap((other) => {
    const { fromMonth } = other.params;
    const monthly = months(other) !== undefined || other.params.toMonth === null;
    return other.kind === 'sales-target' && other.party === clause.party && monthly
      ? [Number(fromMonth)]
      : [];
  });
  const next = Math.min(...starts.filter((start) => start > own[1]));
  return Number.isFinite(next) && next > own[1] + 1;
}

/**
 * The clauses with the line on those targets behind which it fills months; where a sentence of one target alone asks
 * for it, on that one. `own` are the clauses of the sentence, else the one told last before it. `undefined` = they are
 * no targets, or no month lies between them.
 */
export function withLine(
  clauses: readonly TextClause[],
  own: readonly TextClause[],
): readonly TextClause[] | undefined {
  const [only] = own.filter((clause) => months(clause) !== undefined);
  if (!only) return undefined;
  const lined = clauses.filter((clause) => opens(clause, clauses));
  const chosen = new Set(lined.length > 0 ? lined : [only]);
  return clauses.map((clause) =>
    chosen.has(clause) ? { ...clause, params: { ...clause.params, between: 'linear' } } : clause,
  );
}
