import { frameAt } from '../frame';
import { monthsAt } from '../limit';
import { part } from '../normal';
import { subjects } from '../parties';
import { type Found, type Hit, hit, type Piece, phraseOf, pieceOf, rx, tokensIn, words } from '../piece';
import { spendBan } from './ad-spend';

const OPENS = rx(
  '(?:逐步)?(?:开放|放开|开通|授予|授权(?:乙方)?|赋予|移交|交由乙方|增加|新增|可操作|可以操作|有权操作|接管|允许乙方|开(?![通启放设展])(?=[^,;。]{1,12}权限))(?:给?乙方)?(?<what>[^,;。]{2,40})',
);
/** 权限开放：第2个月 直通车: what stands behind the month is opened in it. */
const STAGED = rx(
  '{months}:?(?:给|开放|开通|开启|打开|开设|授予|可以?操作|可以?做|开)?(?<what>[\u4e00-\u9fa5、]{2,30})',
);
/** 推广类权限不予开放: what stays closed stands before. */
const CLOSED = rx(
  '(?<what>[^,;。\uE000-\uE0FF]{2,20}权限)(?:均|暂|一律)*(?:不予|不|暂缓)(?:开放|开通|授予|授权)|(?:^|,)(?<rest>[^,;。\uE000-\uE0FF]{2,20}?)(?:(?:一概|一律|均|都|暂)+不(?:动|碰|做|管|涉及|开放)|(?:不得|不能|不许|不准)(?:碰|动|触碰|操作)(?=[,;。]|$))',
);
/** 推广权限自第3个月起开放: what is opened stands before the month. */
const LATER = rx(
  '(?<what>[^,;。\uE000-\uE0FF]{2,20}权限)(?:自|于|从|在)?{months}(?:才|方可|再行?)?(?:开放|开通|授予|授权)',
);
const ONLY = rx(
  '(?:只|仅)(?:让|给|能|可以|可|得|会)?(?:乙方|托管)?(?:(?<=[只仅](?:给|可|能|得|可以))(?=查看|看|优化|修改|调|维护|处理|回复|上架|整理)|(?<=[只仅]给)|做|管|改|写|发|动|碰|办理|有|拥有|享有|具有|负责|限于?|开放|提供|授权|进行|承担|从事|操作|可操作|可以操作)(?:乙方)?(?<what>[^,;。]{2,40})|权限(?:仅|只)?(?:限于|限定为|限定在|为|包括)(?<rest>[^,;。]{2,40})',
);
/** 自第三个月起，乙方可自行办理活动申报: what is left to the operator from then on. */
const MAY = rx(
  '(?:方可|可以?|有权|能)(?:自行|自主|独立)?(?:报名|开(?=车|直通车|推广)|办理|操作|负责|进行|处理|开展|使用|做|参与|安排|申报)(?<what>[^,;。]{2,40})|(?:可以?|有权|能)(?:自行|自主|独立)(?<own>[一-龥、]{2,20})|可以(?<rest>开车|开直通车|报活动|报名活动)',
);
const NOT = rx(
  '(?:不涉及|不参与|不负责|不介入|(?:不得|不能|不可以?)(?:碰|动(?!用)|做|报名?|开放|开(?![启通设展])|(?=开启|开通|开设|打开|关闭|停用|启用)|改(?=[价标])|操作|进行|开展|动用|使用|修改|调整|参与|触及|接触|触碰|介入|涉足)|无权(?=操作|使用|动用|调整|登录|修改)|不开放|不授予|不包括|不含|不放(?!开|宽|松|弃)|暂不(?:开放|授权|涉及)|不(?:向乙方)?(?:开放|授权|授予)|不向乙方(?:开放|授权|授予)|保留)(?<what>[^,;。]{2,40})',
);

/** 仅可做标题优化，不得改价: any act beside what is allowed. */
const BESIDES = rx('(?:不得|不可以?|不能)(?<what>[^,;。\uE000-\uE0FF]{2,20})');

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .replace(/[但而].*$/, '')
    .replace(/(?:等)?(?:的?(?:操作|管理)?权限|工作|服务|业务|事项|职责)*(?:给乙方)?$/, (tail) =>
      /权限/.test(tail) ? '权限' : '',
    )
    .replaceAll(/^(?:的|乙方|受托人|受托方|服务商|运营方|托管公司)|[()]/g, '')
    .split(/[、+]|以及|和|及|与/)
    .map((item) =>
      item
        .replace(/等?权限$/, (tail) => (tail.startsWith('等') ? '' : tail))
        .replace(/^[^、]{0,8}?(?:再|才|方)(?:给|能|可以?|放|开放)*(?=[^、]{2})/, '')
        .replace(/^(?:可以?|能|先|给|由?乙方|自行|自主)+(?=[^、]{2})/, '')
        .trim(),
    )
    .filter((item) => item.length >= 2);
}

/** What the operator may do at which stage. */
export function delegationStage(piece: Piece): Found[] {
  const starts = piece.phrases
    .filter(
      ([from, to]) =>
        tokensIn(piece, from, to, 'months').length > 0 &&
        // 若首月考核合格: a condition opens no stage.
        !/^(?:若|如|待|当|在)?[^,;]{0,4}(?:若|如|待)/.test(words(piece, from, to)),
    )
    .map(([from]) => from);
  if (starts.length < 2) return oneStage(piece);
  return starts.flatMap((from, i) => {
    const to = starts[i + 1] ?? piece.masked.length;
    const stage = pieceOf(
      part(piece.source, piece.index[from] ?? 0, piece.index[to] ?? piece.text.length),
      /权限/.test(piece.text) && piece.around.label === ''
        ? { ...piece.around, label: '权限' }
        : piece.around,
    );
    return oneStage(stage).map((found) => ({ ...found, from: from + found.from, to: from + found.to }));
  });
}

const CONDITION =
  /若|如果|如(?=[^,;]{0,10}(?:达标|合格|完成|达到|通过))|达标后|合格后|通过后|待[^,;]{2,20}后|达到[^,;]{0,12}后|后[^,;]{0,6}方可|后[^,;]{0,6}才/;

/** The merchant, where the sentence says that they open something. */
function granter(piece: Piece, position: number): Found['party'] {
  const named = subjects(words(piece, 0, position + 1), piece.around.flipped).at(-1)?.party;
  return named === 'merchant' ? named : undefined;
}

/** From when a stage is counted: the signing, or the beginning of the service. */
const SIGNED =
  /(?:签订|签约|签署|生效|合作|上线|接手|交接|服务)(?:开始|完成)?(?:之日起?|之日后|当日起?|起|之后|后)?(?:的)?(?:前|头|首)?$/;

function within(at: number, one: Hit | undefined): boolean {
  return one !== undefined && at >= one.from && at < one.to;
}

function oneStage(piece: Piece): Found[] {
  const first = piece.phrases[0];
  const start = first?.[0] ?? 0;
  const months = piece.tokens.find((token) => token.type === 'months' && token.months !== 'term');
  const span = tokensIn(piece, 0, piece.masked.length, 'span').find(
    (token) =>
      ['day', 'week', 'month'].includes(token.word) &&
      (/内/.test(token.text + words(piece, token.m + 1, token.m + 3)) ||
        /[前首头]$|试(?:运营|合作|用)期(?:为|共)?$|磨合期(?:为|共)?$/.test(words(piece, 0, token.m))),
  );
  const stage =
    /(?:第[一二三123]|试运营|试用|磨合|起步|初始|过渡|稳定)(?:个)?阶段|试(?:运营|合作|用)期|试运营|磨合期/.exec(
      piece.text + piece.around.lead,
    );
  const sum = /销|业绩/.test(piece.text)
    ? hit(piece, rx('(?:月销|销售额|[\\uE008]销|业绩)[^,]{0,10}(?<v>{money})'))?.token('v')
    : undefined;
  const conditioned = sum && /后|的,|时,/.test(piece.text);
  if (!months && !span && !stage && !conditioned) return [];
  const { label, lead, heading } = piece.around;
  const opens =
    hit(piece, LATER) ??
    (months && /权限|放权|授权|开放/.test(label || lead || heading) ? hit(piece, STAGED) : undefined) ??
    hit(piece, OPENS) ??
    (months || conditioned ? hit(piece, MAY) : undefined);
  const only = hit(piece, ONLY);
  const spent = spendBan(piece);
  const closed = hit(piece, CLOSED) ?? hit(piece, NOT) ?? (only ? hit(piece, BESIDES) : undefined);
  // 只做标题优化，不得动用推广费: nothing may be spent, which is a cap.
  const not =
    closed &&
    spent &&
    only &&
    spent.from > only.from &&
    /^(?:任何)?(?:付费)?(?:推广|广告)费/.test(closed.words('what') ?? '')
      ? undefined
      : closed;
  if (!opens && !only && !not) return [];
  // 首月不得投放广告，仅做基础优化: a month without spending, told first; what is left to do is no right given.
  const given = opens && !within(opens.from, spent) && !within(opens.from, only);
  const righted = only !== undefined && /权限|开放|授权|操作/.test(only.text);
  if (spent && !given && !righted && (only ? spent.from < only.from : months)) return [];
  // 签订后30天内，乙方不得接触直通车账户: what is closed for so long, whatever it is called.
  const closedFor =
    not !== undefined &&
    span !== undefined &&
    span.m < not.from &&
    span.within === true &&
    SIGNED.test(words(piece, 0, span.m));
  if (
    (!closedFor &&
      !/权限|只|仅|不涉及|开放|授权|放开|权|不得操作|操作|可(?:以)?(?:自行|自主|独立|办理|做|进行|申报|开车|报名|报活动)/.test(
        piece.text + label + lead + heading,
      )) ||
    /增加(?:推广)?预算/.test(piece.text)
  )
    return [];
  if (
    !only &&
    !/权限|不放(?!开|宽|松|弃)|无权|开放|授权|授予|放开|不涉及|接管|可(?:以)?(?:自行|自主|独立|操作|办理|做|进行|申报|开车|报名|报活动)|不得/.test(
      piece.text + label + lead + heading,
    )
  )
    return [];
  if (/押金|保证金|服务费/.test(piece.text)) return [];
  // 签约后2日内为乙方开通子账号及推广账户权限: access by a day, no stage.
  if (
    !months &&
    !stage &&
    !conditioned &&
    !only &&
    !not &&
    opens &&
    /^[^,;]{0,8}(?:账[号户]|后台)[^,;]{0,10}$/.test(opens.words('what') ?? '')
  )
    return [];
  const firstDays = span && /(?:前|头|首)$|(?:前|头|首)[^,;]{1,6}[日天]内?/.test(words(piece, 0, span.m + 1));
  if (
    !only &&
    !/权限|放开|不涉及|接管/.test(piece.text) &&
    !months &&
    !stage &&
    !conditioned &&
    !closedFor &&
    !(not && firstDays)
  )
    return [];
  const granted = only ?? opens;
  const params: Record<string, unknown> = {};
  const allowed =
    granted && !(not && granted.from >= not.from && granted.from < not.to)
      ? listOf(granted.words('what') ?? granted.words('rest') ?? granted.words('own'))
      : [];
  const denied = not ? listOf(not.words('what') ?? not.words('rest')) : [];
  if (allowed.length > 0) params.allowed = allowed;
  if (denied.length > 0) params.denied = denied;
  if (allowed.length + denied.length === 0) return [];
  if (!months && span?.word === 'day') params.withinDays = span.lo;
  if (!months && span?.word === 'month') Object.assign(params, { fromMonth: 1, toMonth: span.lo });
  if (conditioned) params.conditionAmount = sum.lo;
  const at = granted?.from ?? not?.from ?? start;
  const frame = frameAt(piece, at, false);
  if (conditioned || CONDITION.test(words(piece, 0, at)) || /(?:好|达标|合格|可以)了?[再才]/.test(piece.text))
    frame.conditional = true;
  if (!('fromMonth' in frame) && months && typeof months.months === 'object')
    Object.assign(frame, { fromMonth: months.months.from, toMonth: months.months.to });
  const stated = monthsAt(piece, at);
  if (stated === 'term') delete frame.fromMonth;
  // A limit in brackets behind what is opened is a rule of its own.
  const to = Math.max(
    ...[opens, only, not].map((one) =>
      one ? (piece.masked[one.to] === '(' ? one.to : phraseOf(piece, one.to - 1)[1]) : 0,
    ),
  );
  return [
    {
      kind: 'delegation-stage',
      // 甲方向乙方开放: who opens it is bound to.
      party: opens && granted === opens ? (granter(piece, opens.from) ?? 'operator') : 'operator',
      params: { ...params, ...frame },
      from:
        conditioned || (params.withinDays !== undefined && span && span.m < at)
          ? 0
          : Math.min(at, not?.from ?? at),
      to,
    },
  ];
}
