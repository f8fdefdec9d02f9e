import type { Currency } from '../../quantity/types';
import { NUMBER, numberOf } from './numerals';
import { type Form, form, type Made } from './token';

/** A name that holds another stands before it: HK$ and $. */
const NAMES: readonly (readonly [Currency, string])[] = [
  ['HKD', '港币|港元|HK\\$|HKD'],
  ['TWD', '新台币|台币|NT\\$|TWD'],
  ['BRL', '雷亚尔|R\\$|BRL'],
  ['USD', '美元|美金|US\\$|USD|\\$'],
  ['EUR', '欧元|EUR|€'],
  ['GBP', '英镑|GBP|£'],
  ['JPY', '日元|日币|JPY'],
  ['SGD', '新加坡元|新币|SGD'],
  ['MYR', '林吉特|马币|MYR'],
  ['THB', '泰铢|THB'],
  ['PHP', '比索|PHP'],
  ['VND', '越南盾|VND'],
  ['IDR', '印尼盾|印尼卢比|IDR'],
];
const ANY = `(?:${NAMES.map(([, names]) => names).join('|')})`;
const BY_NAME = NAMES.map(([code, names]) => [code, new RegExp(names)] as const);

/** Signs and letters with which a sum in another currency can begin. */
export const CURRENCY_STARTS = 'U$HE€G£JSMTPVINRB新台美港欧英';

const SOME = new RegExp(ANY);

/** Whether a text names any currency but yuan. */
export function namesCurrency(text: string): boolean {
  return SOME.test(text);
}

/** The currency that a sum names; undefined = none (每月5万). */
export function currencyIn(text: string): Currency | undefined {
  if (SOME.test(text)) return BY_NAME.find(([, pattern]) => pattern.test(text))?.[0];
  return /[元圆块¥]|人民币|RMB|CNY/.test(text) ? 'CNY' : undefined;
}

function sum(value: string, second?: string): Made | undefined {
  const lo = numberOf(value);
  const hi = second === undefined ? lo : numberOf(second);
  return lo === undefined || hi === undefined ? undefined : { lo, hi };
}

/** Sums in another currency than yuan. */
export const currencies: readonly Form[] = [
  form('money', `(${NUMBER})(?:(?:-|~|至|到)(${NUMBER}))?${ANY}`, (m) => sum(m[1] ?? '', m[2])),
  form('money', `${ANY}:?(${NUMBER})(?:(?:-|~|至|到)(${NUMBER}))?`, (m) => sum(m[1] ?? '', m[2])),
];
