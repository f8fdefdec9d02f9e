import { type Problem, problem } from '../problem';
import type { Reading } from '../reading/types';
import { readingSchema } from './reading-schema';

/** Upper end of one capture over all frames, in characters of JSON; far below the browser's 64 MiB for a message. */
export const MAX_CHARACTERS = 5_000_000;

/** What `FrameReader.read` gave; null from a frame without our script. */
export interface FrameResult {
  readonly frameId: number;
  readonly answer: string | number | false | null;
}

/** The readings of one tab, top frame first; frames without a table are left out, the top frame is always kept. */
export function combineFrames(frames: readonly FrameResult[]): readonly Reading[] | Problem {
  const answered = frames.filter((frame) => frame.answer !== null).toSorted((a, b) => a.frameId - b.frameId);
  const size = answered.reduce(
    (sum, { answer }) => sum + (typeof answer === 'string' ? answer.length : Number(answer)),
    0,
  );
  if (size > MAX_CHARACTERS)
    return problem('page-too-large', { size: Math.ceil(size / 1e6), limit: MAX_CHARACTERS / 1e6 });
  const readings: Reading[] = [];
  for (const { frameId, answer } of answered) {
    if (typeof answer !== 'string') continue;
    const parsed = readingSchema.safeParse(JSON.parse(answer));
    if (!parsed.success) return problem('message-malformed', { name: 'reading' });
    if (frameId === 0 || parsed.data.tables.length > 0) readings.push(parsed.data);
  }
  if (readings.every((reading) => reading.tables.length === 0)) {
    if (answered.some(({ answer }) => answer === false)) return problem('unexpected', { reason: 'reader' });
    const loading = readings.some((reading) => reading.skipped.some(({ code }) => code === 'table-loading'));
    return problem(loading ? 'table-loading' : 'nothing-to-read');
  }
  return readings;
}
