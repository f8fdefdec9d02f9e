import { dueIn } from '../due';
import { namedParty } from '../parties';
import { type Found, type Piece, tokensIn, words } from '../piece';

const BY_DAYS =
  /(?:做|干|用|服务|合作)(?:了)?(?:几|多少)天[,]?(?:就)?(?:算|付|收|给)(?:几|多少)天|按(?:照)?每[日天]|按(?:照)?(?:合作|已?服务|剩余|未服务|未履行|实际(?:服务|合作|履行|运营|使用)?|未使用|已履行)*(?:的)?(?:自然)?(?:天数|日数|日历天数|天)|按(?:日|天)(?:算钱|折算|计算|结算|计费|退|扣|计)|实际(?:服务)?(?:天数|日数)|(?:剩余|尚未|未)(?:的|未)*(?:服务|履行|使用)?期?的?(?:天数|日数)|日(?:均)?(?:费用)?折算|除以\d+天|按天|按(?:照)?(?:没|未)(?:做|干|服务|履行|使用)(?:完)?的(?:天数|日数|天)|[费款价]\/3[01]\*/;
const BY_MONTHS =
  /按(?:照)?(?:剩余|未服务|实际(?:服务|合作)?|未履行)(?:的)?(?:月数|月份|月)|剩余月份|按月(?:折算|退|返还|计算退)|(?:未满|不满)的?月份?[^,;]{0,6}(?:退|返)|(?:未履行|未服务|没做|没服务|剩余)的?(?:月份|月数)|未履行月份/;
const BY_WORK =
  /按(?:照)?(?:实际)?(?:已)?(?:完成|交付)(?:的)?(?:的?工作量|进度|工作)|按工作量|工作进度|服务进度|完成比例/;
const NONE =
  /不得[^,;]{0,10}要求[^,;]{0,4}(?:退|返)|(?:不予|概不|不再|不|无需|恕不)(?:作?任何)?(?:退还|退款|退费|返还|退回|退)(?!货|换|率|款率|出)|不可退|不退不换/;
const BACK =
  /退还?|返还|折算|结算|退款|退费|扣除|计费|收费|算钱|多退少补|(?<=天数|日数)(?:予以)?计算|(?<=(?:天数|日数|天)[^,;]{0,14})(?:收费|收取|计收|支付)|退钱|(?:几|多少)天[,]?(?:就)?(?:算|付|收|给)(?:几|多少)天|[费款价]\/3[01]\*|退(?=[,。;]|$)/;

/** 不满三个月解约的，退还已付服务费的40%: a share goes back to the one who leaves early. */
function early(piece: Piece): boolean {
  return (
    /(?:未满|不足|不满|少于)[^,;]{0,4}个月[^,;]{0,8}(?:解约|解除|终止|退出|提前)|(?:中途|提前)(?:解约|解除|终止|退出)/.test(
      piece.text,
    ) &&
    /(?:退还|返还|退回|退)[^,;]{0,14}(?:服务费|托管费|运营费)/.test(piece.text) &&
    tokensIn(piece, 0, piece.masked.length, 'percent').length === 1
  );
}

/** What is given back when the service ends early. */
export function refundProRata(piece: Piece): Found[] {
  const { text } = piece;
  if (
    !/[没未]服务的?[天日]|服务费|费用|款项|托管费|款|运营费|月费|余款|计费|收费|退费|钱|多退少补|[未不]满[^,;]{0,4}月/.test(
      text + piece.around.before + piece.around.heading,
    ) ||
    /保证金|押金|定金|退款率|买家|消费者|订单|提成|货款|目标|达标|推广余额/.test(text)
  )
    return [];
  const params: Record<string, unknown> = {};
  // 未履行月份退还70%，已履行月份不退: what is given back is told beside what is not.
  const giving = piece.phrases
    .map(([from, to]) => words(piece, from, to))
    .some(
      (said) =>
        !NONE.test(said) &&
        BACK.test(said) &&
        (BY_DAYS.test(said) || BY_MONTHS.test(said) || BY_WORK.test(said)),
    );
  if (NONE.test(text) && !giving) {
    if (!/服务费|费用|款项|托管费|已[付收缴]|款/.test(text)) return [];
    params.refundRatio = 0;
  } else if (BACK.test(text) && !/违规|刷单|连续/.test(text)) {
    if (BY_DAYS.test(text)) params.basis = 'days';
    else if (BY_MONTHS.test(text)) params.basis = 'months';
    else if (BY_WORK.test(text)) params.basis = 'work';
    else if (!early(piece)) return [];
    const ratio = tokensIn(piece, 0, piece.masked.length, 'percent')[0];
    if (ratio && ratio.lo === ratio.hi) params.refundRatio = ratio.lo;
  } else return [];
  // 不足一个月按一个月计: how the months are rounded.
  const up = /(?:不足|不满|未满)(?:一|1)?个?(?:整)?月(?:的)?,?(?:均|都|也)?按(?:一|1)?(?:个|整)*月/.test(
    text,
  );
  if (up) params.round = 'up';
  const under = /(?:未满|不足|不满|少于)[^,]{0,4}?([一二两三四五六\d]+)个月/.exec(text);
  const days = /(?:未满|不足|不满|少于)(?:(?:30|三十)[天日]|(?:一个)?整月)/.test(text);
  if (days && !up) params.underMonths = 1;
  const count = up ? undefined : under?.[1];
  if (count !== undefined)
    params.underMonths = /\d/.test(count)
      ? Number(count)
      : '零一二三四五六'.indexOf(count.replace('两', '二'));
  const divisor = /(?:按|以|除以|\/|每月按?)(30|31|三十)(?:天|日|(?=\*))|(?:除以|天数\/)(30|31|三十)/.exec(
    text,
  );
  const days30 = divisor?.[1] ?? divisor?.[2];
  if (days30 !== undefined) params.divisor = days30 === '三十' ? 30 : Number(days30);
  const due = piece.phrases
    .filter(([from, to]) => /退|返|付清|结清|到账|打(?:回|给|款)|支付/.test(words(piece, from, to)))
    .map(([from, to]) => dueIn(piece, from, to))
    .find((one) => one !== undefined);
  if (due) params.due = due;
  // 甲方不得要求退还: who may not ask for it is bound.
  const asking =
    /([甲乙]方|委托方|商家|品牌方)[^,;]{0,4}(?:,[^,;]{0,2})?不得[^,;]{0,6}要求[^,;]{0,8}[退返]/.exec(
      text,
    )?.[1] ??
    (/不得[^,;]{0,4}要求[^,;]{0,8}[退返]/.test(text)
      ? /^([甲乙]方|委托方|商家|品牌方)/.exec(text)?.[1]
      : undefined);
  const bound = asking === undefined ? undefined : namedParty(asking, piece.around.flipped);
  return [{ kind: 'refund-pro-rata', party: bound ?? 'operator', params, from: 0, to: piece.masked.length }];
}
