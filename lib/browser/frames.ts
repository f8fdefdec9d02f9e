import { type Problem, problem } from '../problem';
import type { Reading } from '../reading/types';

/** Upper end of one capture over all frames, in characters of JSON; far below the browser's 64 MiB for a message. */
export const MAX_CHARACTERS = 5_000_000;

/** What a frame's answer tells; undefined when it is of another shape, false when it cannot be read. */
export type ReadAnswer = (answer: string) => Reading | undefined | false;

/** What `FrameReader.read` gave; null from a frame without our script. */
export interface FrameResult {
  readonly frameId: number;
  readonly answer: string | number | false | null;
}

/** The readings of one tab, top frame first; frames without a table are left out, the top frame is always kept. */
export function combineFrames(
  frames: readonly FrameResult[],
  read: ReadAnswer,
): readonly Reading[] | Problem {
  const answered = frames.filter((frame) => frame.answer !== null).toSorted((a, b) => a.frameId - b.frameId);
  const size = answered.reduce(
    (sum, { answer }) => sum + (typeof answer === 'string' ? answer.length : Number(answer)),
    0,
  );
  if (size > MAX_CHARACTERS)
    return problem('page-too-large', { size: Math.ceil(size / 1e6), limit: MAX_CHARACTERS / 1e6 });
  const readings: Reading[] = [];
  let broken = false;
  for (const { frameId, answer } of answered) {
    const reading = typeof answer === 'string' ? read(answer) : false;
    if (reading === undefined) return problem('message-malformed', { name: 'reading' });
    if (reading === false) broken = true;
    else if (frameId === 0 || reading.tables.length > 0) readings.push(reading);
  }
  if (readings.every((reading) => reading.tables.length === 0)) {
    if (broken) return problem('unexpected', { reason: 'reader' });
    const loading = readings.some((reading) => reading.skipped.some(({ code }) => code === 'table-loading'));
    return problem(loading ? 'table-loading' : 'nothing-to-read');
  }
  return readings;
}
