import { isValue } from '../words';

/** Units that stand behind a figure, besides those that mark a figure everywhere on a page. */
const UNIT =
  '(?:orders?|items?|pcs|units?|visits?|views?|visitors?|buyers?|users?|customers?|clicks?|times|min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|days?|pesanan|produk|đ|vnđ|baht|บาท|THB|PHP|MYR|SGD|IDR|VND|BRL|MXN|EUR|GBP|JPY|人次|场次|[篇场箱张套组包瓶盒双支枚只台项星部期轮首辆](?:[次数])?)';
const UNIT_ALONE = new RegExp(`^${UNIT}$`);
const AMOUNT = new RegExp(
  `^(?:[<>≈≥≤]?\\s*[-−+]?[\\d.,]*\\d\\s?[kKMBm万萬亿億]?\\s?${UNIT}|(?:THB|PHP|MYR|SGD|IDR|VND|BRL|MXN|EUR|GBP|JPY|₱)\\s?[-−]?[\\d.,]*\\d\\s?[kKMBm]?|N/A)$`,
);

/** A text of one unit. */
export const isUnit = (text: string): boolean => UNIT_ALONE.test(text);

/** A figure as cards show it: with more units than figures in the lines of a page, where a word may follow a number. */
export const isAmount = (text: string): boolean => isValue(text) || (text.length <= 32 && AMOUNT.test(text));
