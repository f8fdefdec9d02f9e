import { type Problem, problem } from '../problem';
import type { Quantity, Unit } from './types';

const PARTS =
  /^(?:(\d+) ?(?:天|d|days?) ?)?(?:(\d+) ?(?:小时|时|h|hours?) ?)?(?:(\d+) ?(?:分钟|分|m|min|mins|minutes?|′|') ?)?(?:(\d+) ?(?:秒|s|sec|seconds?|″|"))?$/i;
const CLOCK = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/;
const HOURS_MINUTES = /^\d{1,2}:[0-5]\d$/;

function seconds(total: number): Quantity {
  return { shown: total, lo: total, hi: total, unit: 'second', why: 'exact' };
}

/** `3分20秒`, `3′20″`, `1小时5分`, `00:03:20`; undefined when the text is not a span of several parts. */
export function parseDuration(text: string, asked: Unit | undefined): Quantity | Problem | undefined {
  const clock = CLOCK.exec(text);
  if (clock) {
    const [, hours = '', minutes = '', rest = ''] = clock;
    // 14:30:00 is a time of day unless the column holds spans; nobody shows a time of day under a unit of time.
    if (asked !== 'second' && Number(hours) > 0) return problem('number-ambiguous', { text });
    return seconds(Number(hours) * 3600 + Number(minutes) * 60 + Number(rest));
  }
  if (HOURS_MINUTES.test(text) && !/^1:\d/.test(text)) {
    return problem(asked === 'second' ? 'number-ambiguous' : 'number-malformed', { text });
  }
  const parts = PARTS.exec(text);
  if (!parts) return undefined;
  const given = parts.slice(1).filter((part) => part !== undefined);
  if (given.length < 2) return undefined;
  const [days = 0, hours = 0, minutes = 0, rest = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return seconds(days * 86_400 + hours * 3600 + minutes * 60 + rest);
}
