/** A number as consoles show it, alone in its text: sign, currency, digits, unit; also a dash that stands for no value. */
const VALUE =
  /^(?:[-–—]{1,3}|[<>≈≥≤]?\s*[-−+(]?\s*(?:(?:CN|US|HK|NT|S|R|A|C)?[¥￥$€£₫฿]|Rp\.?|RM|USD|CNY|RMB)?\s*[-−+]?[\d\ue000-\uf8ff][\d\ue000-\uf8ff.,\s'’]*\)?\s*(?:[%％‰mMbB百分钟小时日级℃万萬亿億千kK元秒件人次单單个個笔筆位倍天折条款家]|rb|jt|RB|[₫đ€¥]|ms|s|h|x|pts?|USD|CNY)*(?:[/／][\d.]+)?|\d+[:：][\d.]+(?:[:：]\d+)?|(?:\d+ ?(?:天|小?时|分钟?|秒|[dhms]) ?){2,})$/;

/** True for a text that is one value: `1,234`, `¥1.2万`, `12.3%`, `1:2.5`, `--`. Dates and ids of 12 digits are not values. */
export function isValue(text: string): boolean {
  return text.length <= 32 && VALUE.test(text) && !/\d{12}/.test(text);
}

/** The same where days and hours are names of columns: 10/29, 09:00. */
export const isFigure = (text: string): boolean =>
  isValue(text) && !/^\d{1,2}(?:\/\d{1,2}|[:：]\d\d)$/.test(text);

/** Digits drawn by private-use glyphs: never a letter of any language. */
export const PRIVATE_USE = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/;

/** Units and symbols that may stand in a node of their own beside the number they belong to. */
export function belongsTogether(before: string, after: string): boolean {
  if (/^[-−+]?[\d.,]/.test(after) && /(?:[¥￥$€£₫฿]|(?:^|\s)Rp|RM|[-−+])$/.test(before)) return true;
  return (
    /\d$/.test(before) &&
    /^(?:[.,]\d|[%％‰]|(?=.)[万萬亿億千kKMB]?[元秒件人次单單个個笔筆位倍天折条款家]?$|小时$|分钟?$|(?:rb|jt)$|[₫€])/.test(
      after,
    )
  );
}

/** True for glyphs that decorate a header (sort arrows, help marks) and say nothing. */
export function isOrnament(text: string): boolean {
  // Arrows, technical and geometric signs, pictures.
  return /^[?？!！ⓘ🛈ℹ←-⇿⌀-⏿■-◿☀-➿⬀-⯿∨∧⋮⋯…·•×+\s\ue000-\uf8ff-]+$/u.test(text);
}

/** True for the name of a glyph of an icon font (arrow_upward), which is drawn instead of it. */
export function isLigature(text: string, family: string): boolean {
  return /icon|symbols/.test(family) && /^[a-z\d_]+$/.test(text);
}
