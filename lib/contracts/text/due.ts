import { type Piece, type PieceToken, words } from './piece';

/** Days that a span counts; undefined for hours and months. */
export function hoursOf(token: PieceToken): number | undefined {
  const factor: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, minute: 1 / 60 };
  const one = factor[token.word];
  return one === undefined ? undefined : token.lo * one;
}

/** 乙方应于活动开始 → 活动开始: an event without who acts and the words that lead to it; undefined = a verb alone, which names none. */
export function eventWords(said: string): string | undefined {
  const event = said
    .replace(/^\([^()]{1,8}\)/, '')
    .replace(/^[^,;]*(?:应当?|须|需|必须|至少|均|将|方|司|商)(?:于|在|自)(?=[^,;于在]{2})/, '')
    .replace(
      /^(?:并且?|且|亦|也|遇到?(?!见)|若|如果?(?!期)|凡|一旦|至少|应当?|须(?!知)|需(?!求)|于|在(?!售|线))+(?=[^,;]{2})/,
      '',
    );
  return /^(?:收到|接到|提出|发出|未?达到|不足|开始)$/.test(event) || event.length < 2 ? undefined : event;
}

const EVENT = /([^,;。]{2,24}?)(?:之日起|之日后|后的?|当日起|起|之后|后第?)$/;

/** What a deadline counts from (合同签订), read off the words before it; undefined = not said. */
export function eventBefore(text: string): string | undefined {
  const match = EVENT.exec(text.replace(/[,的]$/, ''));
  const event = match?.[1]
    ?.replace(/^(?:[^:]{2,8}:|并且?|且)/, '')
    .replace(/^(?:押金|保证金|定金)(?:应|将|须)?(?:在|于|自)/, '')
    // 押金8,000元于合同期满后: the sum stands before the time.
    .replace(/^.*[\d元%](?:[\u4e00-\u9fa5]{0,2}[于自在])/, '')
    .replace(/^.*(?:应当?|须|需)(?:在|于)/, '')
    .replace(/^(?:甲方|乙方|双方)?(?:应|须|需|将)?(?:当|在|于|自|从|若|如|如果|应于|应在|须于|须在)*/, '');
  return event === undefined || event === '' ? undefined : event;
}

/** The day something is due by: a due token of the piece, or a span counted from an event. */
export function dueIn(piece: Piece, from: number, to: number): Record<string, unknown> | undefined {
  const stated = piece.tokens.find((token) => token.type === 'due' && token.m >= from && token.m < to)?.due;
  if (stated) return stated;
  const span = piece.tokens.find(
    (token) =>
      token.type === 'span' &&
      token.m >= from &&
      token.m < to &&
      (token.within === true || token.lead === true) &&
      // 第四个月10日前: a day of that month.
      piece.masked[token.m - 1] !== '\uE009' &&
      ['day', 'workday'].includes(token.word),
  );
  if (!span) return undefined;
  // 每月服务费于10日前支付: a day of the month.
  if (
    span.word === 'day' &&
    span.lead === true &&
    !span.within &&
    span.lo <= 31 &&
    /[于在]$/.test(words(piece, from, span.m)) &&
    piece.tokens.some(({ type, per, m }) => type === 'every' && per === 'month' && m < span.m)
  )
    return { dayOfMonth: span.lo };
  const event = eventBefore(words(piece, 0, span.m).split(',').at(-1) ?? '');
  const [days, workdays] =
    span.lead && !span.within ? ['daysBefore', 'workdaysBefore'] : ['days', 'workdays'];
  return {
    [(span.word === 'day' ? days : workdays) ?? 'days']: span.lo,
    ...(event === undefined ? {} : { event }),
  };
}

/** 于签约时支付: the event itself is the day; undefined = none is told. */
export function paidAt(text: string): Record<string, unknown> | undefined {
  const match =
    /(?:^|[,于在])(?:甲方|乙方|双方)?[于在]?([^,;。于在]{2,8}?)(?:时|(?<day>当[日天])|同时)(?:,)?(?:(?:甲|乙|委托|受托|品牌|服务)方|商家|服务商)?(?:先|即|一次性?|须|应)*(?:向[^,;]{2,6})?(?:支付|缴纳|交[付纳]?|付)/.exec(
      text,
    );
  const event = match?.[1];
  return event === undefined || /到期|届|每|逾期|超/.test(event)
    ? undefined
    : { ...(match?.groups?.day === undefined ? {} : { dayOffset: 0 }), event };
}
