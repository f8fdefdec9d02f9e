import { frameAt } from '../frame';
import { perAt } from '../limit';
import { subjectAt } from '../parties';
import { type Found, type Piece, type PieceToken, phraseOf, words } from '../piece';

/** Hours of service and of live streaming, and the days on which they are given. */
export function serviceHours(piece: Piece): Found[] {
  const opened = piece.tokens.some(({ type }) => type === 'shift') ? undefined : clockHours(piece);
  if (opened) return [opened];
  return piece.tokens.flatMap((token): Found[] => {
    if (piece.taken.has(token.m)) return [];
    const live = /直播|开播|播/.test(piece.text);
    if (token.type === 'shift') {
      const [start, end] = phraseOf(piece, token.m);
      const params = {
        item: live
          ? '直播'
          : (/客服(?:在线)?(?:服务)?(?:时间)?|在线(?:时间|客服)?|服务时间/.exec(piece.text)?.[0] ?? '服务'),
        count: token.hi,
        comparator: '>=',
        unit: 'hour',
        per: 'day',
        daysPerWeek: token.lo,
        ...windowOf(piece),
      };
      return [
        {
          kind: 'deliverable',
          party: subjectAt(piece, token.m),
          params: { ...params, ...frameAt(piece, token.m, false) },
          from: start,
          to: end,
        },
      ];
    }
    if (
      token.type === 'span' &&
      token.word === 'day' &&
      !token.within &&
      !token.lead &&
      !/[前后]$/.test(words(piece, 0, token.m)) &&
      perAt(piece, token.m) !== undefined &&
      /直播|开播|在线|出勤|到岗|驻店/.test(piece.text)
    ) {
      // 每周七天、每天16小时: the days belong to the hours.
      const weekly = perAt(piece, token.m) === 'week';
      if (
        weekly &&
        (resting(piece, token) || (daily(piece) && (token.lo === 7 || sameBreath(piece, token.m))))
      )
        return [];
      const [start, end] = phraseOf(piece, token.m);
      const what = actOf(piece, token.m) ?? /直播|开播|在线|出勤|到岗|驻店/.exec(piece.text)?.[0] ?? '在线';
      const params = {
        item: what,
        count: token.lo,
        comparator: '>=',
        unit: 'day',
        per: perAt(piece, token.m),
      };
      return [
        {
          kind: 'deliverable',
          party: subjectAt(piece, token.m),
          params: { ...params, ...frameAt(piece, token.m, false) },
          from: start,
          to: end,
        },
      ];
    }
    if (token.type !== 'span' || token.word !== 'hour' || token.within === true || token.lead === true)
      return [];
    const [start, end] = phraseOf(piece, token.m);
    const text = words(piece, 0, end);
    const per =
      perAt(piece, token.m) ??
      (/工作日|周末|周一至|节假日/.test(words(piece, start, end)) ? 'day' : undefined);
    if (
      per === undefined ||
      !/在线|直播|值班|客服|时长|播|驻店|到岗|出勤/.test(text) ||
      /响应|回复|应答/.test(text)
    )
      return [];
    // 单场时长不低于4小时: the words of the phrase name it best.
    const named = /([\u4e00-\u9fa5]{2,10}?)(?:应|须|需|均|不|至少|达|为|$)/.exec(
      words(piece, start, token.m)
        .replaceAll(/每[天日周]/g, '')
        .replace(/[\u4e00-\u9fa5]*(?:甲方|乙方|品牌方|服务商|机构)(?:应|须|保证)?/, ''),
    )?.[1];
    const params = {
      item:
        named !== undefined && /时长|直播|开播|自播|客服|在线/.test(named)
          ? named
          : (/客服在线|在线客服|直播|开播|客服|在线|值班|驻店|到岗|出勤|播/.exec(text)?.[0] ?? '在线'),
      ...(token.lo === token.hi
        ? { count: token.lo, comparator: '>=' }
        : { countRange: [token.lo, token.hi] }),
      unit: 'hour',
      per: per === 'event' && live ? 'session' : per,
      ...(per === 'day' ? weekDays(piece) : {}),
      // 每天14小时(9:00-23:00)
      ...(piece.masked.startsWith('(\uE00E', token.m + 1) ? windowOf(piece) : {}),
    };
    return [
      {
        kind: 'deliverable',
        party: subjectAt(piece, token.m),
        params: { ...params, ...frameAt(piece, token.m, false) },
        from: start,
        to: end,
      },
    ];
  });
}

/** The hours promised for each day. */
function daily(piece: Piece): boolean {
  return piece.tokens.some(
    (token) =>
      token.type === 'span' && token.word === 'hour' && !token.within && perAt(piece, token.m) === 'day',
  );
}

/** What is done on the hours and days of a phrase; undefined = it only tells how long. */
function actOf(piece: Piece, position: number): string | undefined {
  return /直播|开播|自播|在线|出勤|到岗|驻店/.exec(words(piece, ...phraseOf(piece, position)))?.[0];
}

/** 每周6天、每天12小时; 每天直播4小时，每周不少于6天: one promise, where both are of one act. */
function sameBreath(piece: Piece, position: number): boolean {
  const hours = piece.tokens.find((token) => token.type === 'span' && token.word === 'hour');
  if (!hours) return false;
  const days = actOf(piece, position);
  const each = actOf(piece, hours.m);
  return days === undefined || each === undefined || days === each;
}

/** 每周休息一天: a day without. */
function resting(piece: Piece, days: PieceToken): boolean {
  return /(?:休息?|停播|轮休)[\uE00C]?$/.test(piece.masked.slice(0, days.m));
}

function weekDays(piece: Piece): Record<string, unknown> {
  const days = piece.tokens.find(
    (token) =>
      token.type === 'span' &&
      token.word === 'day' &&
      (token.lo === 7 || sameBreath(piece, token.m)) &&
      !token.within &&
      (perAt(piece, token.m) === 'week' || /(?:一周|一个?星期)$/.test(words(piece, 0, token.m))),
  );
  return days ? { daysPerWeek: resting(piece, days) ? 7 - days.lo : days.lo } : {};
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** 7×16小时（8:00-24:00） */
function windowOf(piece: Piece): Record<string, unknown> {
  const [opens, closes, third] = piece.tokens.filter((token) => token.type === 'clock');
  return opens && closes && !third ? { window: words(piece, opens.m, closes.m + 1) } : {};
}

/** 双休，法定节假日休息: the days off. */
function daysOff(piece: Piece): Record<string, unknown> {
  const holiday = /((?:法定)?节假日)(?:休息|放假|不上班|除外|不在线)/.exec(piece.text)?.[1];
  return {
    ...(/双休|仅?限?工作日|(?:周|星期)一(?:至|到|-|~)(?:周|星期)?五/.test(piece.text)
      ? { workdaysOnly: true }
      : {}),
    ...(holiday === undefined ? {} : { except: holiday }),
  };
}

/** 客服服务时间为每日9:00至23:00: the hours between, each day. */
function clockHours(piece: Piece): Found | undefined {
  const [opens, closes, third] = piece.tokens.filter((token) => token.type === 'clock');
  if (!opens || !closes || third || piece.taken.has(opens.m) || closes.m - opens.m > 4) return undefined;
  const [start, end] = phraseOf(piece, opens.m);
  const said = words(piece, start, end);
  if (!/客服|(?:服务|工作|接待|上班)时[间段]|在线|直播|值班/.test(words(piece, 0, end))) return undefined;
  // 9:00-23:00内30秒响应 names the hours of the answers; 提供9:00-23:00的在线服务，30秒响应 promises the hours too.
  if (
    /响应|回复|应答|首响/.test(piece.text) &&
    (/响应|回复|应答|首响|除外/.test(said) ||
      !/提供|安排|保证|接待服务|(?:服务|在线|工作|接待|值班)时[间段]|在线(?:服务|接待)?$/.test(said))
  )
    return undefined;
  const count = (minutes(closes.word) - minutes(opens.word) + 1440) / 60;
  const params = {
    item: /客服(?:服务|在线)?|直播|在线|值班/.exec(piece.text)?.[0] ?? '服务',
    count: count > 24 ? count - 24 : count,
    comparator: '>=',
    unit: 'hour',
    per: 'day',
    window: words(piece, opens.m, closes.m + 1),
    ...weekDays(piece),
    ...daysOff(piece),
  };
  return {
    kind: 'deliverable',
    party: subjectAt(piece, opens.m),
    params: { ...params, ...frameAt(piece, opens.m, false) },
    from: start,
    to: end,
  };
}
