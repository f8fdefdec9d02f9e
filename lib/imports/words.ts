import { dayColumn, identify } from '../metrics/entity';
import { periodOfText } from '../metrics/period-text';
import { presetOfText } from '../metrics/preset';
import { recogniseColumn } from '../metrics/recognise';
import { isProblem } from '../problem';
import { dayOf } from '../quantity/day';
import { isValue } from '../reading/words';

/** A column's name says nothing in any of these words: no metric, no id, no day. */
const SAYS_NOTHING = new Set(['column-unknown', 'text-empty']);

/** Whether a text is the name of a column that the product knows, also one that it refuses to judge by (…指数). */
export function isColumnName(text: string): boolean {
  if (text === '' || text.length > 60 || isFigure(text)) return false;
  const columns = [{ label: text }];
  if (identify(columns, undefined) || dayColumn(columns) !== undefined) return true;
  const found = recogniseColumn(text);
  return !isProblem(found) || !SAYS_NOTHING.has(found.code);
}

/** A number, a dash or an id: stands in the body of a table and never in its header. */
export function isFigure(text: string): boolean {
  return isValue(text) || /^\d+$/u.test(text);
}

/** A text that begins with a day: in the body, or across the top of a table with its metrics down. */
export function isDay(text: string): boolean {
  return /^20\d{2}(?:[-/.年]\d{1,2}[-/.月]\d{1,2}|[01]\d[0-3]\d(?!\d))/u.test(text);
}

/** A line about when the file was made, not about the days of its figures. */
const MADE =
  /导出|下载|生成|创建|制表|打印|generated|exported|created|downloaded|report date|dibuat|diunduh|diekspor|dicetak/iu;
const MOMENT = /(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[T ]+(\d{1,2}):([0-5]\d)(?::([0-5]\d))?/u;

/** Whether a line above a table tells the days of its figures. */
export function tellsDays(text: string): boolean {
  if (MADE.test(text)) return false;
  // Any day serves as today, and any order of day and month: only which days they are depends on it.
  const days =
    periodOfText(text, '2026-01-01', 'day-first') ?? periodOfText(text, '2026-01-01', 'month-first');
  return days !== undefined || presetOfText(text) !== undefined;
}

function twoDigits(part: string): string {
  return part.padStart(2, '0');
}

/** The moment at which a line says that the file was made, without zone (`2026-11-10T15:30:00`). */
export function madeAt(text: string): string | undefined {
  const found = MADE.test(text) ? MOMENT.exec(text) : null;
  if (!found) return undefined;
  const [, year, month = '', day = '', hour = '', minute, second = '00'] = found;
  if (dayOf(Number(year), Number(month), Number(day)) === undefined || Number(hour) > 23) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}:${second}`;
}
