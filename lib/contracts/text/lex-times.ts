import { dues } from './lex-dues';
import { months, QUALIFIED } from './lex-months';
import { NUMBER, numberOf } from './numerals';
import { type Form, form, type Made } from './token';

const N = `(${NUMBER})`;
const PER: readonly (readonly [RegExp, string])[] = [
  [/^(?:一|1)?个?(?:自然|日历)?(工作日|日|天|单日|当日|当天)/, 'day'],
  [/^(两|2|双|二)个?(自然)?(周|星期)/, '2weeks'],
  [/^(十五|15)(日|天)|^半个?月/, 'half-month'],
  [/^(十|10)(日|天)|^旬/, 'ten-days'],
  [/^(半年)/, 'half-year'],
  [/^(1|一)?个?(自然)?(周|星期|礼拜)/, 'week'],
  [/^(3|三)个?月|^(一|1)?个?(自然)?季度?/, 'quarter'],
  [/^(6|六)个?月/, 'half-year'],
  [/^(1|一)?个?(自然|公历|日历|合同|合作)?月/, 'month'],
  [/^(一|1)?个?(自然|合同)?年/, 'year'],
  [/^(一|1)?场/, 'session'],
  [/^(发生|出现|发现|逢)?(一|1)?(单|笔|个?订单)/, 'order'],
  [/^(发生|出现|发现|逢|有)?(一|1)?(次|起|例)|^逢/, 'event'],
];

function every(text: string): Made | undefined {
  const found = PER.find(([pattern]) => pattern.test(text));
  return found && { per: found[1], word: text };
}

const REST: readonly Form[] = [
  form('date', '(20\\d\\d)(?:年|-|/|\\.)(\\d{1,2})(?:月|-|/|\\.)(\\d{1,2})日?', (m) => ({
    word: `${m[1]}-${(m[2] ?? '').padStart(2, '0')}-${(m[3] ?? '').padStart(2, '0')}`,
  })),
  form('date', '(20\\d\\d)年(\\d{1,2})月(?=起|开始)', (m) => ({
    word: `${m[1]}-${(m[2] ?? '').padStart(2, '0')}-01`,
  })),
  form(
    'date',
    '20\\d\\d年(?:度)?(?:\\d{1,2}月(?!份?(?:[、和及与,至到~-](?:\\d{1,2})月|[未没不达破冲做要须应单销]|至少|大促)))?',
    () => ({}),
  ),
  // 同比上年11月: a month to compare with.
  form('date', '(?:去年|上一?年|前一年)(?:同期)?\\d{1,2}月(?:份)?(?!\\d*日)', () => ({})),
  // 自7月1日起: a day without its year.
  form('date', '(?<![\\d年.])\\d{1,2}月\\d{1,2}日(?=起|开始)', () => ({})),
  // 双11, 618: days with a name, no figures.
  form('date', '双(?:11|12|十一|十二)|618(?=大促|活动|期间|当|、|及|和|促)', () => ({})),
  // 次日18:00前
  form(
    'due',
    '(当日|当天|当晚|次日|第二天|隔天|翌日)(?:上午|下午|晚上?|中午)?(\\d{1,2})(?::([0-5]\\d)|点)之?前',
    (m) => ({
      due: {
        dayOffset: /当/.test(m[1] ?? '') ? 0 : 1,
        time: `${(Number(m[2]) < 12 && /下午|晚/.test(m[0]) ? Number(m[2]) + 12 : Number(m[2])).toString().padStart(2, '0')}:${m[3] ?? '00'}`,
      },
    }),
  ),
  ...dues,
  ...months,
  form(
    'calendar',
    `(?<!\\d|(?<!20\\d\\d)年)(?:每年)?(\\d{1,2})月份?(?:[、和及与,至到~-](?:次年|翌年)?(\\d{1,2})月份?)+(?!\\d*日)`,
    (m) => {
      const numbers = (m[0].match(/\d+/g) ?? []).map(Number);
      const list =
        /[至到~-]/.test(m[0]) && numbers.length === 2 ? fill(numbers[0] ?? 1, numbers[1] ?? 1) : numbers;
      return list.some((month) => month < 1 || month > 12) ? undefined : { calendar: list };
    },
  ),
  // 一季度（1-3月） is of the calendar; 第一季度 is of the contract.
  form(
    'calendar',
    '(?<![\\d第每个上下])[一二三四1-4]季度\\((\\d{1,2})月?(?:-|~|至|到)(\\d{1,2})月\\)',
    (m) => ({
      calendar: fill(Number(m[1]), Number(m[2])),
      per: 'quarter',
    }),
  ),
  form(
    'every',
    '(?<![\\d第每个上下])(?:[一二三四1-4]季度|Q[1-4](?!\\w))(?!付|支|结|交|收|给|一|内|之|后|缴|为)',
    () => ({
      per: 'quarter',
      word: '季度',
    }),
  ),
  // 3-8月
  form(
    'calendar',
    '(?<![\\d年第M-])(?:每年)?(\\d{1,2})(?:-|~|至|到)(?:次年)?(\\d{1,2})月份?(?![\\d内后起底末])',
    (m) => {
      const [from, to] = [Number(m[1]), Number(m[2])];
      return from < 1 || from > 12 || to < 1 || to > 12 ? undefined : { calendar: fill(from, to) };
    },
  ),
  form(
    'calendar',
    `(?<!\\d|(?<!20\\d\\d)年)(?:每年)?(\\d{1,2})月(?:份)?(?!\\d|[末底])(?=大促|期间|当月|的?日|销|推广|[不未没破冲做要须应]|至少|为|达|,|活动|的?广告|\\)|增长|同期|同比|两个|这|均|各|可|除外)`,
    (m) => ({ calendar: [Number(m[1])] }),
  ),
  form(
    'run',
    `(连续|持续|连着|接连|一连|累计(?!月|周|日|天)|合计(?!月|周|日|天)|任意|任何|任一|累积(?!月|周|日|天)|先后)(?:有|出现|达到?|满)?(?:${N}个?|一个?)?(?:${QUALIFIED})?(月|周(?!期)|季度|天|日|次)(?:内|度)?`,
    (m) => {
      const value = m[2] === undefined ? 1 : numberOf(m[2]);
      return value === undefined ? undefined : { lo: value, hi: value, word: `${runOf(m[1] ?? '')} ${m[3]}` };
    },
  ),
  // 两个月连续没有达到
  form('run', `${N}个?(月|周)(连续|持续)(?=没|未|不|低|无|达)`, (m) => {
    const value = numberOf(m[1] ?? '');
    return value === undefined ? undefined : { lo: value, hi: value, word: `${runOf(m[3] ?? '')} ${m[2]}` };
  }),
  form(
    'run',
    '(单|某|任一|任意|某一|任何一个?)个?(月|周|季度)(?:度|内)?(?!销|均|预|限|推|广|消|花)',
    (m) => ({ lo: 1, hi: 1, word: `single ${m[2]}` }),
  ),
  form(
    'every',
    `每(?:隔)?((?:发生|出现|发现|逢)?(?:${NUMBER})?个?(?:自然|公历|日历|合同|合作)?(?:工作日|日(?!常)|天|周(?![一二三四五六日天])|星期(?![一二三四五六日天])|礼拜|半月|月|季度|季|年度|年|旬|场|单|笔|次|起|例|个订单))(?:度|份)?`,
    (m) => every(m[1] ?? ''),
  ),
  form('every', '每(半个?月|半年|十天|双周|两周)', (m) => every(m[1] ?? '')),
  form(
    'every',
    '一个?(天|周|星期|月|季度|年)(?=下来|所有|全部|总|最多|顶|撑|推广|广告|至少|最少|不|别|合计|总共|一共|花|给|出|要|得)',
    (m) => every(m[1] ?? ''),
  ),
  form('every', '场均|单场', () => ({ per: 'session', word: '场' })),
  form('every', '每逢', () => ({ per: 'event', word: '逢' })),
  // 逮到一次罚5000
  form(
    'every',
    '(?<=[抓逮查发][到现出]|刷单|补单|违规|违反|泄露|[碰犯搞])(?:一|1)(次|单|笔)(?=[,罚扣赔付退])',
    (m) => every(m[1] ?? ''),
  ),
  form(
    'every',
    '/(日|天|周|月|季度?|年|场|单|笔|次)(?![\\d])|(?<=[元块钱万千百\\d])(?:每|一个?)(月|天|年|季度)(?!内|之内|以内|度|前|后|起)',
    (m) => every(m[1] ?? m[2] ?? ''),
  ),
  form('every', '(?:[Dd]aily|单日|当日累计|日均|日度|按日|单天|全天|日口径|当天(?!内|完)|每天)', () => ({
    per: 'day',
    word: '日',
  })),
  form(
    'every',
    '(?<![当次同即首末之])日(?=限额|预算|消耗|成交|营业|出单|订单|GMV|流水|投流|投入|充值|花费|推广|广告|投放|上限|累计|销(?!价)|支付|总|直播|播)',
    () => ({
      per: 'day',
      word: '日',
    }),
  ),
  form(
    'every',
    '(?:[Ww]eekly|单周|周度|周均|按(?:自然)?周|周口径|周(?=限额|预算|消耗|花费|推广|广告|投放|上限|度|销))',
    () => ({
      per: 'week',
      word: '周',
    }),
  ),
  form('every', '(?:双周|隔周)', () => ({ per: '2weeks', word: '双周' })),
  form(
    'every',
    '(?:月均|月度|月口径|按(?:自然)?月|[Mm]onthly|单月|全月|整月|逐月|当月累计|月内|(?<![\\d个次上下每首])月(?=销|GMV|gmv|成交|支付|总|限|累计|预算|投流|投放|投入|推广|广告|消耗|花费|费|投放|营业|流水|业绩|服务费|退款|退货|ROI|投产|订单|出单|净|利润|毛利|平均|最低|最高|目标|交易|保底|固定|综合|充))',
    () => ({ per: 'month', word: '月' }),
  ),
  form('every', '(?:季度(?!首|末)|按季)', () => ({ per: 'quarter', word: '季度' })),
  form('every', '(?:年度|全年|按年|年(?=销|GMV|成交|服务费|费|度|总|框))', () => ({
    per: 'year',
    word: '年',
  })),
];

function fill(from: number, to: number): number[] {
  // 11月至2月 runs over the end of the year.
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, i) => ((from - 1 + i) % 12) + 1);
}

function runOf(word: string): string {
  if (/连|持续/.test(word)) return 'consecutive';
  return /累|合|先后/.test(word) ? 'cumulative' : 'single';
}

/** Frequencies, months, deadlines and runs. */
export const times: readonly Form[] = REST;
