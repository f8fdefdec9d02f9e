import { describe, expect, test } from 'vitest';
import { combineFrames, type FrameResult, MAX_CHARACTERS } from '../../lib/browser/frames';
import { readingSchema } from '../../lib/browser/reading-schema';
import type { Reading } from '../../lib/reading/types';

function reading(url: string, tables: number): Reading {
  return {
    url,
    lang: 'zh-CN',
    context: { title: '', tabs: [], dates: [], header: [], headings: [] },
    tables: Array.from({ length: tables }, () => ({
      title: null,
      kind: 'table' as const,
      columns: [{ label: '花费' }],
      rows: [{ cells: [{ text: '480.00' }] }],
      coverage: { shown: 1, total: null },
    })),
    skipped: [],
  };
}
const frame = (frameId: number, content: Reading) => ({ frameId, answer: JSON.stringify(content) });

const combined = (frames: readonly FrameResult[]) =>
  combineFrames(frames, (answer) => readingSchema.safeParse(JSON.parse(answer)).data);

describe('frames of one tab', () => {
  test('the top frame comes first, whatever order they answered in', () => {
    const readings = combined([
      frame(9, reading('c', 1)),
      frame(0, reading('a', 1)),
      frame(4, reading('b', 1)),
    ]);
    expect(Array.isArray(readings) && readings.map(({ url }) => url)).toEqual(['a', 'b', 'c']);
  });

  test('a top frame without a table is kept for what it says of the page; other frames without one are not', () => {
    const readings = combined([
      frame(0, reading('a', 0)),
      frame(3, reading('b', 0)),
      frame(4, reading('c', 2)),
    ]);
    expect(Array.isArray(readings) && readings.map(({ url }) => url)).toEqual(['a', 'c']);
  });

  test('frames without our script are passed over', () => {
    expect(combined([frame(0, reading('a', 1)), { frameId: 2, answer: null }])).toHaveLength(1);
  });

  test('no table in any frame is a problem, not an empty capture', () => {
    expect(combined([frame(0, reading('a', 0)), frame(1, reading('b', 0))])).toEqual({
      code: 'nothing-to-read',
    });
    expect(combined([])).toEqual({ code: 'nothing-to-read' });
  });

  test('a page whose tables are all still loading says so', () => {
    const loading = { ...reading('a', 0), skipped: [{ code: 'table-loading' as const, title: null }] };
    expect(combined([frame(0, loading)])).toEqual({ code: 'table-loading' });
  });

  test.each([
    ['just under', -1, undefined],
    ['at', 0, undefined],
    ['just over', 1, 'page-too-large'],
  ])('%s the limit over all frames', (_title, more, code) => {
    const first = JSON.stringify(reading('a', 1));
    const second = reading('', 1);
    const url = 'x'.repeat(MAX_CHARACTERS + more - first.length - JSON.stringify(second).length);
    const whole = combined([{ frameId: 0, answer: first }, frame(1, { ...second, url })]);
    expect('code' in whole ? whole.code : undefined).toBe(code);
  });

  test('a frame that was too long to send makes the page too large', () => {
    expect(combined([frame(0, reading('a', 1)), { frameId: 1, answer: MAX_CHARACTERS + 1 }])).toMatchObject({
      code: 'page-too-large',
    });
  });

  test('a frame on which the reader broke does not hide the others, and alone is no empty page', () => {
    const broken = { frameId: 3, answer: false as const };
    expect(combined([frame(0, reading('a', 1)), broken])).toHaveLength(1);
    expect(combined([frame(0, reading('a', 0)), broken])).toMatchObject({ code: 'unexpected' });
  });

  test('a frame that cannot be finished does not hide the others', () => {
    const frames = [frame(0, reading('a', 1)), { frameId: 1, answer: 'unfinished' }];
    const read = (answer: string) => answer !== 'unfinished' && reading('a', 1);
    expect(combineFrames(frames, read)).toHaveLength(1);
    expect(combineFrames(frames.slice(1), read)).toMatchObject({ code: 'unexpected' });
  });

  test('what a page process forged into another shape is refused', () => {
    const forged = { ...reading('a', 1), tables: [{ rows: 'all' }] };
    expect(combined([{ frameId: 0, answer: JSON.stringify(forged) }])).toMatchObject({
      code: 'message-malformed',
    });
  });

  test('fields that a Reading does not have are dropped before anything is sealed', () => {
    const stray = { ...reading('a', 1), password: 'x' };
    expect(JSON.stringify(combined([{ frameId: 0, answer: JSON.stringify(stray) }]))).not.toContain(
      'password',
    );
  });
});
