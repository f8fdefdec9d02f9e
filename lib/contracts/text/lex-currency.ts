import { NUMBER, numberOf } from './numerals';
import { type Form, form } from './token';

const NAMES: readonly (readonly [string, string])[] = [
  ['USD', '美元|美金|US\\$|USD|\\$'],
  ['HKD', '港币|港元|HK\\$|HKD'],
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
export const CURRENCY_STARTS = 'U$HE€G£JSMTPVI';

function sum(text: string, value: string, second?: string) {
  const code = BY_NAME.find(([, pattern]) => pattern.test(text))?.[0];
  const lo = numberOf(value);
  const hi = second === undefined ? lo : numberOf(second);
  return code === undefined || lo === undefined || hi === undefined ? undefined : { lo, hi, word: code };
}

/** Sums in another currency than yuan; `word` is its ISO code. */
export const currencies: readonly Form[] = [
  form('money', `(${NUMBER})(?:(?:-|~|至|到)(${NUMBER}))?${ANY}`, (m) => sum(m[0], m[1] ?? '', m[2])),
  form('money', `${ANY}:?(${NUMBER})(?:(?:-|~|至|到)(${NUMBER}))?`, (m) => sum(m[0], m[1] ?? '', m[2])),
];
