import { channelIn } from '../channels';
import { frameAt } from '../frame';
import { opAt } from '../limit';
import { inheritedParty, subjectAt, subjects } from '../parties';
import { type Found, hits, type Piece, type PieceToken, phraseOf, rx, tokensIn, words } from '../piece';
import { described, item, LEAD, tidied } from './deliverable-item';
import { EACH, timing } from './deliverable-time';
import { serviceHours } from './service-hours';

const ATTACH =
  /(?:并|且|同时|,)*(?:提供|附上?|随附|提交|出具|发送|并附|输出|反馈|交|带上?|配上?)(?:相应的?|对应的?|相关的?|每次)?([^,;。]{0,14}(?:报告|方案|数据表|数据|清单|截图|说明|总结|表|记录|纪要|脚本|复盘|链接|明细|分析))/;
const WORK =
  /优化|更新|上架|上新|新增|发布|申报|报名|调整|拍摄|设计|制作|提供|提交|递交|报送|出具|计划|总结|纪要|策划|开展|直播|召开|沟通|会议|汇报|巡检|检查|测款|测图|投放|建联|对接|邀约|撰写|复盘|培训|测试|策略|完成|剪辑|种草|图文|短视频|视频|主图|详情|标题|笔记|海报|报告|方案|报表|[周月日季年简快通]报|分析|活动|达人|关键词|素材|直通车|客服|在线|评价|选品|产品|商品|新品|例会|周会|盘点|回访|巡店|巡查|诊断|体检|翻新|更换|迁移|排查|维护|改版|上传|输出|场|样品|对账|寄送|[Ll]isting|[Cc]ontent|[Oo]ptimi[sz]ation|[Cc]reatives?|[Tt]itles?/;
/** 调一次车, 改5个标题: a verb with its number. */
const DONE_OFTEN = /[调报改拍写出做发剪][一二两三四五六七八九十\d]/;
const NOT_WORK =
  /扣|退还|违约金|赔偿|罚|分(?:期|次)|提成|处罚|账户|合同(?!签|生效)|份,|副本|期支付|名(?:员工|客服|人员)|不超过|最多|超过|供应商|类目|以内/;

/** 每月10日、20日、30日各一份: as many as days are named. */
function daysNamed(phrase: string): number {
  const week = /周[一二三四五六日天](?:[、和及与,]?周?[一二三四五六日天])+(?![个次场篇条份款张套])/.exec(
    phrase,
  )?.[0];
  if (week !== undefined && /每/.test(phrase)) return week.match(/[一二三四五六日天]/g)?.length ?? 1;
  const days = /(?:\d{1,2}[日号]?[、和及])+\d{1,2}[日号]前?(?:各|分别)/.exec(phrase)?.[0];
  return days === undefined ? 1 : (days.match(/\d+/g) ?? []).length;
}

/** 前三个月每月上新10款，后三个月每月至少20款: the same work in other months, its name left out; undefined = it is not. */
function sameWork(piece: Piece, token: PieceToken, last: Found | undefined): string | undefined {
  const [start] = phraseOf(piece, token.m);
  const told = last && tokensIn(piece, last.from, last.to, 'count').at(-1);
  const carried =
    told?.word === token.word &&
    /^(?:但|而)?(?:之后|此后|其后|往后|后续|以后|接下来)?[\uE007-\uE00A\uE00C起的各均应须为达至到少]+$/.test(
      piece.masked.slice(start, token.m),
    ) &&
    /^\uE00C?$/.test(piece.masked.slice(token.m + 1, phraseOf(piece, token.m)[1]));
  return carried && typeof last?.params.item === 'string' ? last.params.item : undefined;
}

function counted(piece: Piece, token: PieceToken, last: Found | undefined): Found | undefined {
  if (token.type !== 'count' || piece.taken.has(token.m)) return undefined;
  const [start, end] = phraseOf(piece, token.m);
  const phrase = words(piece, start, end);
  if (/^(?:一|1)(?:个|款|份|名|位)$/.test(token.text) && !/每|月度|季度/.test(words(piece, 0, end)))
    return undefined;
  if (/分|星|人|位|例|起|期|档|倍/.test(token.word) && !/达人|主播/.test(phrase)) return undefined;
  // 报告1份（含流量、转化、客单三项）: what the report holds.
  if (/\((?:含|包括|包含)[^)]*$/.test(words(piece, 0, token.m))) return undefined;
  // 每月报名秒杀3次，百亿补贴不少于1次: of the same sort as what stands before.
  const same = sameWork(piece, token, last);
  const more =
    last !== undefined &&
    /^(?:其中)?(?![周工节平其每但且])[^,;\uE000-\uE0FF]{2,8}\uE00C?$/.test(
      piece.masked.slice(start, token.m),
    ) &&
    /[次场条篇份款张套个]/.test(token.word);
  if (
    !(
      more ||
      same !== undefined ||
      WORK.test(phrase + piece.around.label + (described(piece) ?? '')) ||
      DONE_OFTEN.test(phrase)
    ) ||
    NOT_WORK.test(phrase)
  )
    return undefined;
  const op = opAt(piece, token);
  if (op === '<' || op === '<=') return undefined;
  const when = timing(piece, token);
  const frame = frameAt(piece, token.m, false);
  if (
    !('per' in when) &&
    !('withinHours' in when) &&
    !('withinWorkdays' in when) &&
    !('due' in when) &&
    !EACH.test(phrase) &&
    !('fromMonth' in frame) &&
    !('byMonth' in when)
  )
    return undefined;
  const what = same ?? item(piece, token) ?? described(piece);
  if (what === undefined) return undefined;
  const following = piece.phrases.find(([from]) => from > token.m);
  // 每周优化标题5个并附数据报告，每两周…: what goes with it is told in its own phrase.
  const own = /(?:并|且|同时|随|附)/.test(words(piece, token.m + 1, end))
    ? ATTACH.exec(words(piece, token.m + 1, end).slice(1))?.[1]
    : undefined;
  const attach = own ?? ATTACH.exec(words(piece, end, following?.[1] ?? end))?.[1];
  const attached =
    own === undefined &&
    attach !== undefined &&
    following &&
    ATTACH.test(words(piece, end, following[1])) &&
    !tokensIn(piece, following[0], following[1], 'count', 'span', 'due').length;
  const channel = channelIn(words(piece, start, token.m)) ?? channelIn(piece.around.label);
  const params: Record<string, unknown> = {
    item: what,
    ...(token.lo === token.hi
      ? { count: token.lo * daysNamed(phrase), comparator: op === '>' ? '>' : '>=' }
      : { countRange: [token.lo, token.hi], comparator: '>=' }),
    ...when,
    ...(attached || own !== undefined ? { attach } : {}),
    ...(channel === undefined ? {} : { channel }),
    ...frame,
  };
  // 每月最后一日前，提交报告1份: the time in the phrase before is told with it.
  const dueBefore =
    'due' in when
      ? tokensIn(piece, 0, start, 'due').at(-1)
      : 'withinHours' in when || 'withinWorkdays' in when
        ? tokensIn(piece, 0, start, 'span').at(-1)
        : undefined;
  const both = /双方/.test(phrase) ? ('both' as const) : undefined;
  const later = /双方(?:均|应|须)/.test(piece.text) ? ('both' as const) : undefined;
  return {
    kind: 'deliverable',
    party: both ?? later ?? subjectAt(piece, token.m),
    params,
    from: dueBefore ? Math.min(start, phraseOf(piece, dueBefore.m)[0]) : start,
    to: attached && following ? following[1] : end,
  };
}

const PAPER = rx(
  '(?<f>{every}|{due})(?:前)?[^,;]{0,14}?(?:提供|提交|出具|发送|汇报|输出|报送|更新|召开|举行|进行|开展|对接|制作|撰写|发布|组织|盘点|复盘|发|交|出)(?<what>[^,;。]{2,24})',
);

/** 周报每周一发群里，月报次月5号前发: the paper stands before its day. */
const PAPER_FIRST = rx(
  '(?:^|[,;])(?:[甲乙]方|服务商|受托方)?(?:应|须|将)?\\uE008?(?<what>[^,;\uE000-\uE0FF]{0,6}(?:[周月日季年]报|例会|报告|报表|复盘|总结|纪要))(?:应|须|要|均|[于在])*(?<f>{due})(?:之?前)?(?:以前)?(?:[^,;\uE000-\uE0FF]{0,4})(?:发|交|提交|出|给|报|传|开)',
);

function paperFirst(piece: Piece): Found[] {
  return hits(piece, PAPER_FIRST).flatMap((match): Found[] => {
    const day = match.token('f');
    const what = match.words('what') ?? '';
    if (!day?.due || piece.taken.has(day.m)) return [];
    const per =
      'weekday' in day.due ? 'week' : 'dayOfMonth' in day.due && !/季/.test(what) ? 'month' : undefined;
    if (per === undefined) return [];
    const [from, to] = phraseOf(piece, day.m);
    const params = { item: what, count: 1, comparator: '>=', per, due: day.due };
    return [{ kind: 'deliverable', party: subjectAt(piece, day.m), params, from, to }];
  });
}

/** 每周提交运营周报: one each time. */
function papers(piece: Piece): Found[] {
  return hits(piece, PAPER).flatMap((match): Found[] => {
    const token = match.token('f');
    const what = match.words('what') ?? '';
    if (
      !token ||
      piece.taken.has(token.m) ||
      piece.tokens.some((one) => one.type === 'count' && one.m >= match.from && one.m < match.to)
    )
      return [];
    const weekly = token.due !== undefined && 'weekday' in token.due;
    // 每月3日前发送月报
    const monthly = token.due !== undefined && 'dayOfMonth' in token.due && !('monthOfQuarter' in token.due);
    const per = token.per ?? (weekly ? 'week' : monthly ? 'month' : undefined);
    if (
      per === undefined ||
      !/报告|[周月日季年简快]报|方案|计划|总结|报表|汇报|会议|例会|周会|沟通会|复盘|清单|数据表|数据分析|分析/.test(
        what + match.text,
      )
    )
      return [];
    if (tokensIn(piece, ...phraseOf(piece, match.from), 'span').some(({ within, lead }) => within || lead))
      return [];
    const clock = tokensIn(piece, token.m + 1, match.to, 'clock')[0];
    const time = clock && /^(?:之?前|以前)/.test(words(piece, clock.m + 1, clock.m + 3)) ? clock : undefined;
    const due = weekly || monthly ? { due: token.due } : time ? { due: { time: time.word } } : {};
    const workdays = token.per === 'day' && /工作日/.test(token.text) ? { workdaysOnly: true } : {};
    const [start, end] = phraseOf(piece, match.from);
    const attach = /并且?附(?:上|带)?([^,;]{2,16})$/.exec(words(piece, match.from, end))?.[1];
    const party = /双方/.test(piece.text)
      ? ('both' as const)
      : (subjects(words(piece, 0, match.to), piece.around.flipped).at(-1)?.party ?? inheritedParty(piece));
    return [
      {
        kind: 'deliverable',
        party,
        params: {
          item: words(piece, time ? time.m + 1 : match.from, match.to)
            .replace(token.text, '')
            .replace(LEAD, ''),
          count: 1,
          comparator: '>=',
          per,
          ...due,
          ...workdays,
          ...(attach === undefined ? {} : { attach }),
          ...frameAt(piece, match.from, false),
        },
        from: start,
        to: end,
      },
    ];
  });
}

const DAYS_OF_WEEK =
  /(?:周|星期)[一二三四五六日天](?:[、和及与,]?(?:周|星期)?[一二三四五六日天])+(?:各|均|都|要|须|应)*(?<what>(?:直播|开播|上新|巡店|例会)|(?:发布?|更新|召开|提交|拍摄?)[^,;。\d]{2,8})/;

/** 每周一、三、五直播: once on each day named. */
function weekDays(piece: Piece): Found[] {
  const match = DAYS_OF_WEEK.exec(piece.text);
  const day = piece.tokens.find(({ due }) => due !== undefined && 'weekday' in due);
  const what = match?.groups?.what;
  if (!match || !day || what === undefined || !/每/.test(piece.text.slice(0, match.index + 1))) return [];
  const [from, to] = phraseOf(piece, day.m);
  const count = match[0].slice(0, match[0].indexOf(what)).match(/[一二三四五六日天]/g)?.length ?? 1;
  const params = { item: what, count, comparator: '>=', per: 'week', ...frameAt(piece, from, false) };
  return [{ kind: 'deliverable', party: subjectAt(piece, day.m), params, from, to }];
}

/** What tells of no stretch that is told of already. */
function apart(named: readonly Found[], made: readonly Found[]): Found[] {
  return named.filter(({ from, to }, i) =>
    [...made, ...named.slice(0, i)].every((one) => one.to <= from || one.from >= to),
  );
}

/** Work promised in a number: titles a week, reports a month, hours of service. */
export function deliverable(piece: Piece): Found[] {
  return workIn(piece).map((one) =>
    typeof one.params.item === 'string'
      ? { ...one, params: { ...one.params, item: tidied(one.params.item) } }
      : one,
  );
}

function workIn(piece: Piece): Found[] {
  if (/考核目标|销售额为|发票|一式/.test(piece.text)) return [];
  const served = serviceHours(piece);
  const made: Found[] = [];
  for (const token of piece.tokens) made.push(...[counted(piece, token, made.at(-1)) ?? []].flat());
  const named = made.length === 0 ? weekDays(piece) : [];
  return [
    ...served,
    ...named,
    ...made,
    ...(served.length === 0 && named.length === 0
      ? apart([...papers(piece), ...paperFirst(piece)], made)
      : []),
  ];
}
