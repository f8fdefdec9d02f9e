import { hits, type Piece, rx, tokensIn, words } from '../piece';
import { bandOf } from './shortfall-trigger';

/** Words for money given back. */
export const BACK =
  '退还|退回|返还|退款|返款|退费|全退|退(?={percent}|{money}|一半|全|还|服务|已[付收交]|[当本该])|退给';
/** Words for money not paid. */
export const LESS =
  '扣减|扣除|扣发|扣罚|减收|减免|核减|下调|下浮|减少|免收|免除|扣(?={percent}|[当本该]|服务|本月|该月)|减半|打折|降低|少付|不予支付|无需支付(?!剩余|后续)|不支付|不再支付(?!剩余|后续)|不(?:予|再)?(?:收取|计收)|免(?=当月|次月|本月|服务)|仅支付|仅收取|按{percent}(?:支付|收取?|结算|付|计)|抵扣|不收(?=服务费|费|托管)|扣[掉光完]|全扣|打(?={percent})|(?:{count}(?:钱)?|分文|一毛)不[收付给取]|(?<=费)(?:就|全部|一律)?不[给付收](?!出|予|取)|全免|按[^,;%\uE000-\uE0FF]{0,8}比例(?:支付|结算|收取|计算|计付)';

/** The share named in a stretch (全额 = 1); undefined = none, or a range. */
export function ratioNear(piece: Piece, from: number, to: number): number | undefined {
  const percent = tokensIn(piece, from, to, 'percent')[0];
  const text = words(piece, from, to);
  if (percent && percent.lo === percent.hi) return percent.lo;
  return /全额|全部|全退|全款|悉数/.test(text) ? 1 : undefined;
}

/** Which fee a share is of (当月, 已付, 全部, the last months); empty = not said. */
export function feeScope(text: string): Record<string, unknown> {
  const last =
    /(?:最近|最后|近|前|该|这|上述|此|连续|退还?|返还)([一二两三四五六\d])个月(?:的)?(?:\d+%的?)?(?:已?[收付]?)?(?:服务费|费用|基础|托管费)/.exec(
      text,
    );
  if (last)
    return {
      feeScope: 'last-months',
      feeMonths:
        '零一二三四五六七八九'.indexOf((last[1] ?? '').replace('两', '二')) > 0
          ? '零一二三四五六七八九'.indexOf((last[1] ?? '').replace('两', '二'))
          : Number(last[1]),
    };
  if (
    /(?:当月|本月|该月|对应月份?|未达标月份?|当期|那个月)[^,;目指]{0,10}(?:费|款)|(?:费|款)[^,;]{0,4}(?:当月|本月|该月)/.test(
      text,
    )
  )
    return { feeScope: 'month' };
  if (/(?:那|该|这)个?月(?=[,的])|\d月份?(?:的)?(?:服务|托管|运营)费/.test(text))
    return { feeScope: 'month' };
  if (/已(?:收取?|支付|付|缴纳?|交)|(?:之前|先前|前面|以前)(?:已)?[交付给收]的/.test(text))
    return { feeScope: 'paid' };
  if (/全部(?:服务费|费用|托管费|款项)|(?:服务费|合同)(?:总额|总价)|总(?:服务费|费用)|所有服务费/.test(text))
    return { feeScope: 'total' };
  return {};
}

/** 未达70%退30%，未达50%退50%: the first step begins where the second ends. */
function lowEnd(band: Record<string, unknown>, all: readonly Record<string, unknown>[]): unknown {
  if (band.from !== 0) return band.from;
  const lower = all.map((other) => Number(other.to)).filter((to) => to < Number(band.to));
  return lower.length > 0 ? Math.max(...lower) : 0;
}

/** A scale of consequences; undefined = there is one consequence at most. */
export function bands(piece: Piece, from: number): Record<string, unknown> | undefined {
  // 每低1个百分点扣1%: by the step, no scale.
  if (/每(?:低|差|少|降|下降|减少|相差|落后)/.test(piece.text)) return undefined;
  const all = tokensIn(piece, from, piece.masked.length, 'percent');
  // KPI得分80分至90分: a scale of points.
  const points = tokensIn(piece, from, piece.masked.length, 'count').filter(({ word }) => word === '分');
  const steps = points.length > 1 ? points : all;
  const kept = hits(
    piece,
    rx(
      `按(?<p>{percent})(?:支付|收取?|结算|付|计)|(?:${LESS}|${BACK}|支付|赔偿|补偿)[^,\\uE002]{0,10}?(?<v>{percent})|(?<whole>(?:全额|足额|正常|照常)(?:支付|结算|收取|付)|不(?:予|作|做)?扣(?:款|减|费|罚)?|不(?:予)?退(?:还|费|款)?(?![^,;]{0,3}\\uE002))|(?<half>减半|打对折)|(?<all>全额(?:退|扣)|全免|全扣|全退|免收|全部退还|不予支付|不支付)`,
    ),
  );
  if (kept.length < 2) return undefined;
  const made: Record<string, unknown>[] = [];
  let last = from;
  for (const one of kept) {
    const value = one.token('v') ?? one.token('p');
    const trigger = steps.filter((token) => token.m >= last && token.m < one.from);
    const band = bandOf(piece, trigger.slice(-2));
    last = one.to;
    const text = one.text;
    if (!band) continue;
    const ratio = value ? value.lo : one.has('whole') ? 0 : one.has('half') ? 0.5 : 1;
    const name =
      /退|返/.test(text) || (one.has('whole') && /退/.test(piece.text))
        ? 'refundRatio'
        : /支付|^按/.test(text) && value
          ? 'payRatio'
          : 'deductRatio';
    made.push({
      ...band,
      [name === 'payRatio' ? 'deductRatio' : name]:
        name === 'payRatio' ? Number((1 - ratio).toFixed(6)) : ratio,
    });
  }
  return made.length > 1 ? { bands: made.map((band) => ({ ...band, from: lowEnd(band, made) })) } : undefined;
}
