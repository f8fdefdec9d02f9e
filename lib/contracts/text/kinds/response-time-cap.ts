import { frameAt } from '../frame';
import { capOp, opAt, perAt, reckonedPer } from '../limit';
import { subjectAt } from '../parties';
import { type Found, hits, type Piece, type PieceToken, phraseOf, rx, tokensIn, words } from '../piece';
import { runBefore } from './roi-floor';

const ACT =
  '(?:首响|响应|回复|应答|答复|反馈|回应|接待|回覆|接听|接起|回音|回话|回(?=[,;。就]|$)|回(?:我|你|消息|信息|微信))';
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400 };
const SHARE = rx(
  `(?<t>{span})(?:内)?(?:的)?(?:人工|首次|平均|客服)?${ACT}(?:率|占比|比例)(?:\\([^)]*\\))?[^,;]{0,12}?(?<v>{percent})`,
);
const SHARE_BEHIND = rx(
  `(?<t>{span})(?:内)?(?:的)?(?:完成)?(?:首次|人工)?${ACT}[^;]{0,16}?(?:比例|占比|达到|(?<![货款化利费润])率)[^,;]{0,8}?(?<v>{percent})`,
);
const AFTER = rx(
  `${ACT}(?:的)?(?:时间|时长|时效|速度|时限|时延|周期)?[^;\\uE006\\uE001\\uE003]{0,16}?(?<t>{span})`,
);
const BEFORE = rx(
  `(?<t>{span})[^,;\\uE006\\uE001]{0,12}?(?:予以|给予|作出|做出|进行|完成|内|首次|必须|书面|及时|有效|明确|人工)*(?:予以|给予|作出|做出|进行|完成)?${ACT}`,
);
const BUYERS =
  /客服|买家|顾客|旺旺|咨询|消费者|首次响应|首响|人工|进线|售前|售后|接待|应答|飞鸽|千牛|会话|用户|平均响应|响应时长/;
const PEER =
  /对接|专员|专人|联系人|甲方(?:的|提出|咨询|询问|有|问|反馈|需求|发)|乙方(?:的|提出|咨询|询问)|对方|微信群|工作群|群里|群内|沟通|负责人|项目经理|运营顾问|需求|书面函|来函|指令|消息|微信/;

/** What hours a limit may be told for, at the head of its phrase. */
const HOURS =
  /^(?:上班|下班|营业|日间|夜间|夜里|深夜|凌晨|白天|晚间|晚上|高峰|大促|工作日|非工作日?|周末|节假日|其[余他](?=时)|(?:晚上?)?\d{1,2}(?::\d\d|点)(?:以后|之后|后|以前|之前|前))(?:时间|时段|期间)?/;

function receiver(piece: Piece): string | undefined {
  // 客服…回复甲方咨询: who is answered is named.
  if (/(?:回复|答复|回应|响应)(?:甲方|乙方|委托方|受托方|对方)/.test(piece.text)) return 'counterparty';
  if (
    /客服|买家|顾客|询盘|访客|客户(?:来|咨询|询问|消息|问|提问|进线)|旺旺|消费者|首响|应答率|进线|飞鸽/.test(
      piece.text,
    )
  )
    return 'buyers';
  if (PEER.test(piece.text)) return 'counterparty';
  return BUYERS.test(piece.text) || /客服/.test(piece.around.heading + piece.around.lead)
    ? 'buyers'
    : undefined;
}

/** 买家首次咨询，…: the first question calls for the first answer. */
const FIRST_ASKED = /首次(?:咨询|进线|询问|提问|来访)/;

/** 乙方的询问甲方应在4小时内答复: who asks is the other party, whoever else is spoken of. */
const ASKED =
  /(?:[甲乙]方|[委受]托方|品牌方|商家|服务商)(?:的|提出的?|发出的?)?(?:询问|咨询|提问|问题|消息|需求|疑问)(?!量|率)/;

function seconds(token: PieceToken | undefined): number | undefined {
  const unit = token === undefined ? undefined : SECONDS[token.word];
  return token === undefined || unit === undefined || token.lo !== token.hi ? undefined : token.lo * unit;
}

function measure(text: string, before: string): Record<string, unknown> {
  if (/首次|首响|第一[次句]|头一?[次句]|首句/.test(text)) return { measure: 'first' };
  return /平均/.test(text) ? { measure: 'average' } : FIRST_ASKED.test(before) ? { measure: 'first' } : {};
}

function made(
  piece: Piece,
  token: PieceToken,
  params: Record<string, unknown>,
  from: number,
  to: number,
): Found {
  const per = perAt(piece, token.m) ?? reckonedPer(piece);
  const run = runBefore(piece, 0, phraseOf(piece, to - 1)[1]);
  const frame = frameAt(piece, token.m, false);
  const near = tokensIn(piece, phraseOf(piece, token.m)[0], token.m, 'clock');
  const [opens, closes] = near.length === 2 ? near : tokensIn(piece, 0, token.m, 'clock');
  const whole: Record<string, unknown> = {
    ...params,
    ...(ASKED.test(words(piece, ...phraseOf(piece, token.m))) ? { to: 'counterparty' } : {}),
    ...measure(words(piece, ...phraseOf(piece, token.m)), words(piece, 0, token.m)),
    ...run,
    ...(per === undefined ? {} : { per }),
    ...frame,
  };
  const working =
    /(?:非)?(?:工作|营业|上班)(?:时间|时段)(?:之?[内外])?/.exec(
      words(piece, Math.min(phraseOf(piece, token.m)[0], from), token.m),
    )?.[0] ?? /^(?:在|于)?((?:非)?(?:工作|营业|上班)(?:时间|时段)(?:之?[内外])?),/.exec(piece.text)?.[1];
  if (working !== undefined) whole.window = working;
  // 工作日2小时内回复
  else if (/工作日(?:内|期间)?$/.test(words(piece, 0, token.m))) whole.window = '工作日';
  // 回复率工作日≥95%
  else if (/(?:率|占比|比例)工作日[≥不应须要达]/.test(words(piece, from, to))) whole.window = '工作日';
  // 客服在线9:00-24:00，首响60秒以内: the hours are a promise of their own.
  const apart =
    opens &&
    phraseOf(piece, opens.m)[1] <= from &&
    /在线|时间|值班/.test(words(piece, ...phraseOf(piece, opens.m)));
  const other =
    near.length < 2 ? HOURS.exec(words(piece, phraseOf(piece, token.m)[0], token.m))?.[0] : undefined;
  // …9点到晚上9点一小时内回，夜里三小时内回
  if (other !== undefined && opens && closes) whole.window = other;
  else if (opens && closes && !apart) Object.assign(whole, { window: words(piece, opens.m, closes.m + 1) });
  return { kind: 'response-time-cap', party: subjectAt(piece, token.m), params: whole, from, to };
}

/** Longest time until a buyer or the other party is answered. */
export function responseTimeCap(piece: Piece): Found[] {
  if (!new RegExp(ACT).test(piece.text) || /方案|报告|申诉|处理结果|处罚|侵权/.test(piece.text)) return [];
  const { before } = piece.around;
  // 买家咨询12小时内回复；大促期间2小时内回复: who is answered was told before.
  const told = HOURS.test(piece.text) && new RegExp(ACT).test(before) ? before : '';
  const to = receiver(piece) ?? (told === '' ? undefined : receiver({ ...piece, text: told }));
  for (const pattern of [SHARE, SHARE_BEHIND]) {
    const shares = hits(piece, pattern).flatMap((match): Found[] => {
      const token = match.token('t');
      const value = match.token('v');
      const limit = seconds(token);
      if (!token || !value || limit === undefined || piece.taken.has(token.m)) return [];
      return [
        made(
          piece,
          token,
          { seconds: limit, comparator: '<=', to: to ?? 'buyers', share: value.lo },
          match.from,
          phraseOf(piece, value.m)[1],
        ),
      ];
    });
    if (shares.length > 0)
      return [
        ...shares,
        ...sharesAtOtherTimes(piece, shares),
        ...(to === undefined ? [] : limits(piece, to, shares)),
      ];
  }
  return to === undefined ? [] : limits(piece, to, []);
}

/** 3分钟回复率工作日≥95%，周末≥85%: another share at other times. */
function sharesAtOtherTimes(piece: Piece, found: readonly Found[]): Found[] {
  const last = found.at(-1);
  if (!last) return [];
  return tokensIn(piece, last.to, piece.masked.length, 'percent').flatMap((token): Found[] => {
    const [from, to] = phraseOf(piece, token.m);
    const time = /^[^\uE000-\uE0FF]*\uE00C$/.test(piece.masked.slice(from, token.m))
      ? HOURS.exec(words(piece, from, token.m))?.[0]
      : undefined;
    if (time === undefined || opAt(piece, token) !== '>=') return [];
    return [{ ...last, params: { ...last.params, share: token.lo, window: time }, from, to }];
  });
}

/** 平均响应不超过30秒，夜间不超过60秒: another limit for other hours. */
function atOtherHours(piece: Piece, to: string, found: readonly Found[]): Found[] {
  return tokensIn(piece, found.at(-1)?.to ?? 0, piece.masked.length, 'span').flatMap((token) => {
    const [start, end] = phraseOf(piece, token.m);
    const limit = seconds(token);
    const op = opAt(piece, token) ?? (token.within === true ? '<=' : undefined);
    if (limit === undefined || op === undefined || op === '>=' || op === '>') return [];
    if (!HOURS.test(words(piece, start, token.m))) return [];
    const same = found.at(-1)?.params.measure;
    const params = {
      seconds: limit,
      comparator: capOp(op),
      to,
      ...(same === undefined ? {} : { measure: same }),
    };
    const other = made(piece, token, params, start, end);
    const hours = HOURS.exec(words(piece, start, token.m))?.[0];
    const clocks = tokensIn(piece, start, token.m, 'clock').length > 1;
    const window = hours === undefined || clocks ? {} : { window: hours };
    return [{ ...other, params: { ...other.params, ...window } }];
  });
}

/** Plain limits (60秒内回复), apart from what `others` account for. */
function limits(piece: Piece, to: string, others: readonly Found[]): Found[] {
  for (const pattern of [AFTER, BEFORE]) {
    const found = hits(piece, pattern).flatMap((match): Found[] => {
      const token = match.token('t');
      if (!token || piece.taken.has(token.m)) return [];
      // 白天30秒内回复，晚上1分钟内回复: the span of the next phrase is not that of this answer.
      if (
        pattern === AFTER &&
        phraseOf(piece, token.m)[0] > match.from &&
        tokensIn(piece, phraseOf(piece, match.from)[0], match.from, 'span').length > 0 &&
        !new RegExp(ACT).test(words(piece, phraseOf(piece, token.m)[0], token.m))
      )
        return [];
      if (others.some(({ from, to: end }) => token.m >= from && token.m < end)) return [];
      const change =
        /(?:由|从)[^,;\uE000-\uE0FF]{0,8}$/.test(piece.masked.slice(0, token.m)) &&
        tokensIn(piece, token.m + 1, phraseOf(piece, token.m)[1], 'span').length > 0;
      const next = change ? tokensIn(piece, token.m + 1, piece.masked.length, 'span')[0] : token;
      const limit = seconds(next);
      if (!next || limit === undefined) return [];
      const op = opAt(piece, next);
      if (op === '>=' && !change) return [];
      const baseline = change ? { baselineSeconds: seconds(token) } : {};
      return [
        made(
          piece,
          next,
          { seconds: limit, comparator: capOp(next.within || change ? '<=' : op), to, ...baseline },
          match.from,
          phraseOf(piece, next.m)[1],
        ),
      ];
    });
    if (found.length > 0) return [...found, ...atOtherHours(piece, to, found)];
  }
  return [];
}
