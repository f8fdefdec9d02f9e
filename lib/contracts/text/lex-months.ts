import { numberOf } from './numerals';
import { type Form, form, type Made } from './token';

const SMALL = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})';

function ofMonths(from: number | undefined, to: number | null | undefined, end = false): Made | undefined {
  if (from === undefined || to === undefined) return undefined;
  return { months: { from, to, end } };
}

/** What a month of the contract may be called (自然月, 合作月). */
export const QUALIFIED = '(?:自然|公历|日历|合同|合作|服务|完整|考核|运营)';

/** Months of the contract, counted from 1: 第3个月起, 前三个月, 第二年度. */
export const months: readonly Form[] = [
  // 第一、二、三个月: in each of them.
  form(
    'months',
    `第${SMALL}(?:、第?(?:\\d{1,2}|[一二三四五六七八九十]))+(?:、|和|及)?第?${SMALL}?个?${QUALIFIED}?月`,
    (m) => {
      const all = (m[0].match(/\d{1,2}|十[一二]|[一二三四五六七八九十]/g) ?? []).map(
        (one) => numberOf(one) ?? 0,
      );
      const [first = 0] = all;
      return all.every((month, i) => month === first + i) ? ofMonths(first, all.at(-1)) : undefined;
    },
  ),
  form(
    'months',
    `(?:自|从)?(?:${QUALIFIED}(?:期)?(?:的)?)?第${SMALL}个?${QUALIFIED}?月?(?:-|~|至|到|、|和|及|与)第?${SMALL}个?${QUALIFIED}?月(?:期间|内)?`,
    (m) => ofMonths(numberOf(m[1] ?? ''), numberOf(m[2] ?? '')),
  ),
  form(
    'months',
    `(?:自|从)?(?:${QUALIFIED}(?:期)?(?:的)?)?第${SMALL}个?${QUALIFIED}?月(?:份)?(?:起|开始|及以后|及之后|及其后|往后|以后)(?:的)?(?:每个?月)?`,
    (m) => ofMonths(numberOf(m[1] ?? ''), null),
  ),
  form(
    'months',
    `(最晚|最迟|至迟|不晚于|不迟于)?(?:到|在|于)?(?:${QUALIFIED}(?:期)?(?:的)?)?第${SMALL}个?${QUALIFIED}?月(?:份)?(月?末|月?底|结束时|结束前|届满时|期末)?(?:之?前|为止)?`,
    (m) => {
      const month = numberOf(m[2] ?? '');
      // 到第6个月，…: by then, where nothing says from when.
      const until = /(?:^|[,;:。])到$/.test(m.input.slice(Math.max(0, m.index - 2), m.index));
      return ofMonths(month, month, until || m[1] !== undefined || m[3] !== undefined);
    },
  ),
  form(
    'months',
    `(?:自|从)?(?:${QUALIFIED}(?:期)?(?:的)?)?(?<![年每])(?:第${SMALL}个?|首个?)季度(?!首|末)(起|开始|及以后)?(?:的)?`,
    (m) => {
      const quarter = numberOf(m[1] ?? '一');
      return quarter === undefined
        ? undefined
        : ofMonths(quarter * 3 - 2, m[2] === undefined ? quarter * 3 : null);
    },
  ),
  // 第一阶段（1-3月）: of the contract.
  form('months', '(?<=阶段\\()(\\d{1,2})(?:-|~|至|到)(\\d{1,2})个?月', (m) =>
    ofMonths(Number(m[1]), Number(m[2])),
  ),
  form('months', '(?:自|从)?(?:次年|第二年)(?:起|开始)', () => ofMonths(13, null)),
  form('months', '(?:次年|第二年)(?=(?:为|不低于|达到?)?\\d)', () => ofMonths(13, 24)),
  form('months', '(?:首年|第一年)(?!度)', () => ofMonths(1, 12)),
  form('months', '(?:自|从)?次月(?:起|开始)', () => ofMonths(2, null)),
  form('months', `(?<!新品|产品|商品|上架|上新)(?:首个?|头一?个)${QUALIFIED}?月(?!份)`, () => ofMonths(1, 1)),
  // 签约前三个月 lies before the contract.
  form('months', `(?<!签约|签订|签署|接手)(?:前|头|首)${SMALL}个?(?:自然|合同)?月(?:内)?`, (m) =>
    ofMonths(1, numberOf(m[1] ?? '')),
  ),
  // 前两个月…，后四个月…: the second stretch begins where the first ends.
  form('months', `(?<=[,;、随])(?:之?后|接下来)(?:的)?${SMALL}个月(?![后内])`, (m) => {
    const ends = /(?:前|头|首|第|-|~|至|到)(\d{1,2}|[一二两三四五六七八九十]{1,3})个?月|首个?月/g;
    const last = Array.from(m.input.slice(0, m.index).matchAll(ends)).at(-1);
    const before = last && numberOf(last[1] ?? '1');
    const more = numberOf(m[1] ?? '');
    return before === undefined || more === undefined ? undefined : ofMonths(before + 1, before + more);
  }),
  form(
    'months',
    `(?:(?:合作|合同|服务|运营|托管|履行)?满|合作|签约|(?:合同|协议)生效|开始(?:合作|服务))${SMALL}个月(?:后|起|以后|之后)`,
    (m) => ofMonths((numberOf(m[1] ?? '') ?? 0) + 1, null),
  ),
  form('months', '(?:自|从)?M(\\d{1,2})(?:起|开始|及?以后|之后)(?:每个?月)?', (m) =>
    ofMonths(Number(m[1]), null),
  ),
  form('months', 'M(\\d{1,2})(?:(?:-|~|至|到)M?(\\d{1,2}))?(?!\\w)', (m) =>
    ofMonths(Number(m[1]), Number(m[2] ?? m[1])),
  ),
  form(
    'months',
    '(?:合同|合作|服务|协议|托管|委托|本合同|履约)(?:有效)?(?:期限|期间|周期|期|全程)(?:之?内|间|里)?(?!满|限为|为|届|结束|限自|自|从|\\d|后|终|至|到期|共)',
    () => ({
      months: 'term',
    }),
  ),
  form('months', '(?:自|从)?第([一二三四五])(?:个)?(?:服务|合同|合作)?年度?(起|开始)?(?:内)?', (m) => {
    const year = numberOf(m[1] ?? '') ?? 1;
    return ofMonths(year * 12 - 11, m[2] === undefined ? year * 12 : null);
  }),
  form('months', '(?:合作|签约|合同|服务)?满半年(?:后|起|以后|之后)', () => ofMonths(7, null)),
  form('months', '(?:合同|合作|服务期?)?前半年', () => ofMonths(1, 6)),
  form('months', '(?:合同|合作|服务期?)?后半年', () => ofMonths(7, 12)),
  // 首月1000元，次月3000元
  form(
    'months',
    '次月(?=(?:为|不得?[低少]于|不得?超过|不高于|达到?|至少|最多|人民币|[¥≥≤>=<])*\\d[\\d,.]*(?:元|万))',
    () => ofMonths(2, 2),
  ),
];
