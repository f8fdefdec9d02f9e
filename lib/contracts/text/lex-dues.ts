import { numberOf } from './numerals';
import { type Form, form, type Made } from './token';

const SMALL = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const MONTH_OF: Readonly<Record<string, number>> = {
  当月: 0,
  本月: 0,
  该月: 0,
  次月: 1,
  下月: 1,
  下个月: 1,
  上月: -1,
};

function dayDue(when: string, day: string): Made | undefined {
  const dayOfMonth = numberOf(day);
  if (dayOfMonth === undefined || dayOfMonth > 31) return undefined;
  const due: Record<string, unknown> = { dayOfMonth };
  if (when in MONTH_OF) due.monthOffset = MONTH_OF[when];
  if (/首月|第一个月/.test(when)) due.monthOfQuarter = 1;
  if (/末月|最后一个月/.test(when)) due.monthOfQuarter = 3;
  if (/^次季|^下季|^下一季/.test(when)) due.quarterOffset = 1;
  return { due };
}

const WEEKDAYS = '一二三四五六日天';

function weekday(char: string, time: string | undefined): Made {
  const day = Math.min(WEEKDAYS.indexOf(char) + 1, 7);
  return { due: { weekday: day, ...(time === undefined ? {} : { time }) } };
}

/** 下午6点 is 18:00. */
function clockTime(part: string, hour: number, minutes: string): string {
  const late = /下午|晚/.test(part) && hour < 12 ? hour + 12 : hour;
  return `${String(late).padStart(2, '0')}:${minutes}`;
}

/** Days by which something is due: 每月5日前, 每周一, 月底. */
export const dues: readonly Form[] = [
  // 每月1日至5日: the last day is the deadline.
  form(
    'due',
    `(每个?(?:自然)?月度?|当月|本月|该月|次月|下月|下个月|上月|每季度?(?:首月|末月|第一个月|最后一个月)|(?:次|下|下一)季度?(?:首月|第一个月)|季度首月|月初)的?(?:第)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?(?:-|~|至|到)${SMALL}[日号](?:之?前|以前|之?内|期间)?`,
    (m) => dayDue(m[1] ?? '', m[2] ?? ''),
  ),
  form(
    'due',
    `(每个?(?:自然)?月度?|当月|本月|该月|次月|下月|下个月|上月|每季度?(?:的)?(?:首月|末月|第一个月|最后一个月)|(?:次|下|下一个?)季度?(?:首月|第一个月)|季度首月|月初)的?(?:第)?${SMALL}[日号](?:(\\d{1,2}):?(\\d\\d)?点?)?(?:\\(含\\)|\\(含当日\\))?(?:之?前|以前|之?内|当日)?`,
    (m) => dayDue(m[1] ?? '', m[2] ?? ''),
  ),
  form(
    'due',
    `(每月|当月|本月|次月|下月|每个月)(?:的)?(?:(?:前|第|首|初)${SMALL}个?|首个)工作日(?:之?前|之?内)?`,
    (m) => ({
      due: {
        workdays: numberOf(m[2] ?? '一'),
        ...((m[1] ?? '') in MONTH_OF ? { monthOffset: MONTH_OF[m[1] ?? ''] } : {}),
      },
    }),
  ),
  form('due', `月初(?:前|第)?${SMALL}个?工作日(?:之?前|之?内)?`, (m) => ({
    due: { workdays: numberOf(m[1] ?? '') },
  })),
  form('due', `每季度?(?:首月|第一个月)(?:的)?(?:前|第|首)${SMALL}个?工作日(?:之?前|之?内)?`, (m) => ({
    due: { workdays: numberOf(m[1] ?? ''), monthOfQuarter: 1 },
  })),
  form('due', '(每|当|次|本)月(?:的)?(?:最后一[日天]|月?底|月?末日?|最后一个工作日)(?:之?前)?', (m) => ({
    due: { dayOfMonth: 31, ...(m[1] === '每' ? {} : { monthOffset: MONTH_OF[`${m[1]}月`] }) },
  })),
  form('due', '(?<![\\d个同首])月[底末](?=结|付|支付|前|交|给|发|提交|对账)前?', () => ({
    due: { dayOfMonth: 31 },
  })),
  form(
    'due',
    '(?:每|次|下|本)?个?(?:周|星期)([一二三四五六日天])(?:的)?(?:(上午|早上?|下午|晚上?|傍晚)?(\\d{1,2})(?:点|:(\\d\\d)(?![-~至到]\\d)))?(?:\\(含\\))?(?:之?前|以前)?',
    (m) =>
      weekday(m[1] ?? '', m[3] === undefined ? undefined : clockTime(m[2] ?? '', Number(m[3]), m[4] ?? '00')),
  ),
];
