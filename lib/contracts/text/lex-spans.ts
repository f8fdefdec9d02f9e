import { agreed, rangeOf } from './lex-figures';
import { NUMBER } from './numerals';
import { type Form, form, type Made } from './token';

const N = `(${NUMBER})`;
const UNIT_OF: readonly (readonly [RegExp, string])[] = [
  [/秒|^s$/, 'second'],
  [/分|min/, 'minute'],
  [/时|^h$|^H$|钟头/, 'hour'],
  [/工作/, 'workday'],
  [/日|天/, 'day'],
  [/周|星期/, 'week'],
  [/季/, 'quarter'],
  [/月/, 'month'],
  [/年/, 'year'],
];

function span(
  first: string,
  second: string | undefined,
  again: string | undefined,
  unit: string,
): Made | undefined {
  const word = UNIT_OF.find(([pattern]) => pattern.test(unit))?.[1] ?? '';
  if (second !== undefined) {
    const range = rangeOf(first, second);
    return range && { ...range, word };
  }
  const value = agreed(first, again);
  if (value === null) return { type: 'blank' };
  return value === undefined ? undefined : { lo: value, hi: value, word };
}

const SPAN_UNIT =
  '(个?小时|h(?![a-z])|H|个?钟头|个?工作日|工作天|个?自然日|个?自然天|日历日|日历天|天|日(?!限|预算|均|常|志|期|消耗|用|化|销|前)|日(?=前)|个?自然周|个?星期|周(?!报|一|二|三|四|五|六|日|年|转|会|期)|个?季度|个?自然月|个?完整自然月|个?合同月|个月|年(?!度|轻)|分钟|min|s(?![a-zA-Z])|秒钟?|分(?=内|之内))';

/** Lengths of time: 48小时内, 提前3天, 三（3）个工作日. */
export const spans: readonly Form[] = [
  form(
    'span',
    `(提前|至少提前)?(?:至少|不少于|不低于)?(?![一二两三四五六七八九][千百]一个?[月周天年])${N}(?:个)?(?:(?:-|~|至|到)${N})?(?:\\((?:即)?${N}\\))?${SPAN_UNIT}(?:\\([^)]{1,6}\\))?(之?内|以内)?(之?前)?`,
    (m) => {
      const made = span(m[2] ?? '', m[3], m[4], m[5] ?? '');
      if (!made || made.type) return made;
      return { ...made, within: m[6] !== undefined, lead: m[1] !== undefined || m[7] !== undefined };
    },
  ),
  form('span', '首周(?:之?内)?', () => ({ lo: 1, hi: 1, word: 'week', within: true, lead: false })),
  form('span', '(半)(分钟|个?钟头|个?小时|个月|年|天|日)(之?内|以内)?', (m) => ({
    ...span('半', undefined, undefined, m[2] ?? ''),
    within: m[3] !== undefined,
  })),
];
