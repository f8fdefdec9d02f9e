import { BLANK } from './normal';
import { NUMBER, numberOf, tidy } from './numerals';
import { type Form, form, type Made } from './token';

const N = `(${NUMBER})`;
/** The same number again in other writing, in brackets: 三（3）个月. */
const AGAIN = `(?:\\((?:大写|小写|即|:|人民币)*(${NUMBER})\\))?`;
const TO = '(?:-|~|至|到)';
const YUAN = '(?:(?:人民币)?(?:元|圆|块钱?)(?:整|人民币)?)';
const SIGN = '(?:(?:人民币|RMB|CNY)?(?:大写)?:?¥?|¥)';

export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** Both numbers of one figure; null = they disagree. */
export function agreed(first: string | undefined, again: string | undefined): number | null | undefined {
  const value = numberOf(first ?? '');
  if (again === undefined || value === undefined) return value;
  return numberOf(again) === value ? value : null;
}

function scaleOf(text: string): number {
  return /[万萬wW]$/.test(text) ? 1e4 : /[千仟kK]$/.test(text) ? 1000 : 1;
}

/** 3-5万: the multiplier behind the second number holds for the first as well when that stands bare. */
export function rangeOf(first: string, second: string): Range | undefined {
  const a = numberOf(first);
  const b = numberOf(second);
  if (a === undefined || b === undefined) return undefined;
  const shared = scaleOf(first) === 1 && scaleOf(second) > 1 && a < b / scaleOf(second) ? scaleOf(second) : 1;
  return { lo: tidy(a * shared), hi: b };
}

function money(first: string, second?: string, again?: string): Made | undefined {
  if (second !== undefined) return rangeOf(first, second);
  const value = agreed(first, again);
  if (value === undefined) return undefined;
  return value === null ? { type: 'blank' } : { lo: value, hi: value };
}

function fraction(text: string | undefined, by: number): Made | undefined {
  const value = numberOf(text ?? '');
  return value === undefined ? undefined : { lo: tidy(value * by), hi: tidy(value * by) };
}

/** 三七开: shares of ten; whose is whose is not said by it. */
const SHARES = form(
  'blank',
  '([一二三四五六七八九])([一二三四五六七八九])(?=开(?![始店头通放])|分(?:成|账|润|[,;。]|$))',
  (m) => ((numberOf(m[1] ?? '') ?? 0) + (numberOf(m[2] ?? '') ?? 0) === 10 ? {} : undefined),
);

/** 8折 is 0.8, 85折 and 八五折 are 0.85. */
function discount(text: string): Made | undefined {
  const digits = numberOf(text);
  if (digits === undefined) return undefined;
  const share = digits < 10 ? digits / 10 : digits / 100;
  return { lo: tidy(share), hi: tidy(share) };
}

function ratio(a: number, b: number): Made | undefined {
  if (a === 1 && b > 0) return { lo: b, hi: b };
  if (b === 1 && a > 0) return { lo: a, hi: a };
  return { type: 'blank' };
}

const MEASURE =
  '个|款|条|篇|张|场|次|份|套|件|单|笔|名|位|版|家|组|期|档|支|只|页|项|则|人|幅|轮|部(?!分|门)|批|台|种|字|遍|SKU|sku|箱|双|盒|瓶|起|例|分(?!钟)|星|链接|品|图';

export const figures: readonly Form[] = [
  SHARES,
  form(
    'blank',
    `(?:${SIGN})?(?:\\d+:)?${BLANK}+(?:万|千)?(?:元|%|个|日|天|倍|款|次|件|小时|分钟|工作日|月)?`,
    () => ({}),
  ),
  form('shift', `(\\d|七|每周\\d)天?[*xX](\\d{1,2})(?:个?小时)?`, (m) => ({
    lo: Number((m[1] ?? '').replace('七', '7').replace('每周', '')),
    hi: Number(m[2]),
  })),
  form('clock', '(\\d{1,2}):([0-5]\\d)(?!\\d|\\.\\d)', (m) =>
    Number(m[1]) > 24 || (Number(m[1]) === 1 && Number(m[2]) < 60 && m[2]?.length === 2 && m[2] !== '00')
      ? undefined
      : { word: `${(m[1] ?? '').padStart(2, '0')}:${m[2]}` },
  ),
  form(
    'clock',
    `(早上|晚上|傍晚|早|晚|上午|下午|中午|凌晨)?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:点(?!五|\\d)|时(?!间|效|长|段|限|刻))(半|整)?`,
    (m) => {
      const hour = numberOf(m[2] ?? '') ?? 99;
      const late = /晚|下午/.test(m[1] ?? '') && hour <= (/晚/.test(m[1] ?? '') ? 12 : 11) ? hour + 12 : hour;
      return late > 24
        ? undefined
        : { word: `${String(late).padStart(2, '0')}:${m[3] === '半' ? '30' : '00'}` };
    },
  ),
  form('ratio', `${N}(?::|比|/)${N}(?![年月日%个元款])`, (m) => {
    const a = numberOf(m[1] ?? '');
    const b = numberOf(m[2] ?? '');
    return a === undefined || b === undefined || m[0].includes('/') ? undefined : ratio(a, b);
  }),
  form(
    'percent',
    `(?:(?<=[提抽返扣给拿成够足留剩赚])${N}个?|(?<=按)${N}个)点(?!击|数|[\\d五])|${N}个点(?=的?(?:提成|佣金|分成|抽成|分佣))`,
    (m) => fraction(m[1] ?? m[2] ?? m[3], 0.01),
  ),
  form('points', `${N}(?:个)?(?:百分点|点(?=以上|以内|,|。|;|$))`, (m) => fraction(m[1], 0.01)),
  form('percent', `${N}%?(?:\\(不?含\\))?${TO}${N}%(?:\\(不?含\\))?`, (m) => {
    const range = rangeOf(m[1] ?? '', m[2] ?? '');
    return range && { lo: tidy(range.lo / 100), hi: tidy(range.hi / 100) };
  }),
  form('percent', `${N}%(?:\\((?:即|大写|:)*百分之(${NUMBER})\\))?`, (m) => {
    const value = agreed(m[1], m[2]);
    if (value === undefined) return undefined;
    return value === null ? { type: 'blank' } : { lo: tidy(value / 100), hi: tidy(value / 100) };
  }),
  form('percent', `百分之(${NUMBER}|百)(?:${TO}(?:百分之)?${N})?(?:\\((?:即|小写|:)*${N}%\\))?`, (m) => {
    const value = m[1] === '百' ? 100 : numberOf(m[1] ?? '');
    if (value === undefined) return undefined;
    if (m[3] !== undefined && numberOf(m[3]) !== value) return { type: 'blank' };
    const hi = m[2] === undefined ? value : (numberOf(m[2]) ?? value);
    return { lo: tidy(value / 100), hi: tidy(hi / 100) };
  }),
  form('percent', `千分之${N}`, (m) => fraction(m[1], 0.001)),
  form('percent', `万分之${N}`, (m) => fraction(m[1], 0.0001)),
  form('percent', `${N}(?:‰|‱)`, (m) => fraction(m[1], m[0].endsWith('‰') ? 0.001 : 0.0001)),
  form('percent', '([一二三四五六七八九])成([一二三四五六七八九半])', (m) => {
    const [tens, ones] = [numberOf(m[1] ?? '') ?? 0, m[2] === '半' ? 5 : (numberOf(m[2] ?? '') ?? 0)];
    return { lo: tidy(tens / 10 + ones / 100), hi: tidy(tens / 10 + ones / 100) };
  }),
  form(
    'percent',
    `([一二两三四五六七八九]|\\d(?:\\.\\d)?)成半?(?!本|交|功|立|果|员|为(?!限|上限|底|准)|都|套|品|熟|效|长|单)`,
    (m) => fraction(m[1], 0.1),
  ),
  form('percent', `(\\d(?:\\.\\d)?|\\d\\d|[一二三四五六七八九]{1,2})折`, (m) => discount(m[1] ?? '')),
  form('percent', '(?<=过|达|超|达到|超过)半(?=[,。;]|$)', () => ({ lo: 0.5, hi: 0.5 })),
  form('percent', '(?:一半|半数|50%的一半)', () => ({ lo: 0.5, hi: 0.5 })),
  form('times', `${N}${TO}${N}倍`, (m) => rangeOf(m[1] ?? '', m[2] ?? '')),
  form('times', `${N}倍`, (m) => fraction(m[1], 1)),
  form('times', '翻(?:一番|番|一倍|倍)', () => ({ lo: 2, hi: 2, word: '翻' })),
  form('money', `(?:${SIGN})?${N}(?:元|块)?${TO}(?:人民币|¥)?${N}${YUAN}(?:\\(含\\))?`, (m) =>
    money(m[1] ?? '', m[2]),
  ),
  form(
    'money',
    `(?:${SIGN})?(\\d+(?:\\.\\d+)?[万千wWkK]?)${TO}(\\d+(?:\\.\\d+)?[万千wWkK])(?![个款条篇张场次份套件单笔人粉])`,
    (m) => money(m[1] ?? '', m[2]),
  ),
  form(
    'money',
    `(?:${SIGN})?${N}${YUAN}(?:(?:,|:)?\\(?,?(?:大写|小写|即|:|人民币|RMB|¥){1,4}:?${N}${YUAN}?\\)?|\\(${N}${YUAN}\\))?`,
    (m) => money(m[1] ?? '', undefined, m[2] ?? m[3]),
  ),
  form('money', `(?:人民币|RMB|¥)(?:大写)?:?¥?${N}(?:\\(¥?${N}${YUAN}?\\))?`, (m) =>
    money(m[1] ?? '', undefined, m[2]),
  ),
  form('money', '([百千万])元', (m) => fraction(m[1] === '百' ? '一百' : `一${m[1]}`, 1)),
  form(
    'money',
    `(\\d+(?:\\.\\d+)?(?:万|[wW](?![a-zA-Z]))(?:\\d[千仟])?|\\d+(?:\\.\\d+)?[kK千](?![a-zA-Z])|[一二两三四五六七八九十]+[百十]?万|[一二两三四五六七八九]千(?:[一二三四五六七八九]百?(?!个?[月天周年]))?|[一二两三四五六七八九]百(?:[一二三四五六七八九]十?(?!个?[月天周年]))?)(?![个款条篇张场次份套件单笔人粉分相字克多余位名度]|一(?!个?[月天周年]))`,
    (m) => money(m[1] ?? ''),
  ),
  form('count', `${N}个?${TO}${N}(?:个)?(${MEASURE})`, (m) => {
    const range = rangeOf(m[1] ?? '', m[2] ?? '');
    return range && { ...range, word: m[3] ?? '' };
  }),
  form(
    'count',
    `${N}${AGAIN}(${MEASURE})(?!性|致|般|旦|方|律|品类|税|牛|定|百分|(?<=个)(?:渠道|平台(?!活动|大促|促销|的)|账户|账号|方面|阶段|环节|部分|(?:大促|促销|活动|淡季|旺季)月))`,
    (m) => {
      const value = agreed(m[1], m[2]);
      if (value === undefined || (m[1] === '一' && /^[起种期般些]$/.test(m[3] ?? ''))) return undefined;
      return value === null ? { type: 'blank' } : { lo: value, hi: value, word: m[3] ?? '' };
    },
  ),
  form('num', '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:-(?:\\d+)(?:\\.\\d+)?)?', (m) => {
    const [a = '', b] = m[0].split('-');
    const lo = numberOf(a) ?? 0;
    return { lo, hi: b === undefined ? lo : (numberOf(b) ?? lo) };
  }),
];
