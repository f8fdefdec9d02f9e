/** Private-use code points: digits drawn by a font of the page, which must never be taken for text. */
const PRIVATE_USE = /[\uE000-\uF8FF]|[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;

export function hasPrivateUse(text: string): boolean {
  return PRIVATE_USE.test(text);
}

/** Whether a character turns digits round: what is shown as 321 stands there as 123. */
export function isReversed(text: string): boolean {
  return /[\u202D\u202E]/u.test(text);
}

/** Signs that have one spelling, with single spaces between them; most texts, and told in one look. */
const NORMAL = /^[!-~¥\u3400-\u9FFF]+(?: [!-~¥\u3400-\u9FFF]+)*$/;

/** Consoles set the decimals of an amount in a node of their own: 21,602 .26 */
const joined = (text: string): string =>
  !/\d [.,]|US \$/.test(text)
    ? text
    : text.replace(/(\d) (?=[.,]\d{1,2}(?![\d.,]))/g, '$1').replace(/\bUS \$/, 'US$');

/** One spelling for the same sign: half width, one kind of minus, space and tilde, no invisible characters. */
export function normalText(text: string): string {
  if (NORMAL.test(text)) return joined(text);
  return joined(
    text
      .replace(/[\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
      .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/\uFFE5/g, '¥')
      .replace(/[−﹣]/g, '-')
      .replace(/[∶]/g, ':')
      .replace(/[〜∼˜]/g, '~')
      .replace(/(\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/g, '$1\u00A0')
      .replace(/(?!\u00A0)\s+|\u00A0(?!\d{3}(?!\d))|(?<!\d)\u00A0/g, ' '),
  ).trim();
}
