import { expect, test } from 'vitest';
import { sameContent } from '../../lib/store/same-content';
import type { Capture } from '../../lib/store/types';
import { capture, reading } from './sample';

const zone = 'Asia/Shanghai';
const base = capture('k1');
const context = reading('512.30').context;
const dated = (date: string) =>
  capture('k2', { readings: [reading('512.30', { context: { ...context, dates: [date] } })] });

test.each<[string, Capture, boolean]>([
  ['nothing but time', capture('k2', { capturedAt: '2026-11-22T02:00:00.000Z' }), true],
  [
    'a nonce in the address',
    capture('k2', { readings: [reading('512.30', { url: `${reading('').url}&_=17a` })] }),
    true,
  ],
  [
    'a message count in the title',
    capture('k2', { readings: [reading('512.30', { context: { ...context, title: '(3) 商品排行' } })] }),
    true,
  ],
  ['a figure', capture('k2', { readings: [reading('512.31')] }), false],
  ['the date shown', dated('2026-11-20'), false],
  [
    'the date in the address',
    capture('k2', {
      readings: [
        reading('512.30', { url: 'https://sycm.taobao.com/cc/item_rank?dateRange=2026-11-20%7C2026-11-20' }),
      ],
    }),
    false,
  ],
  ['a frame', capture('k2', { readings: [reading('512.30'), reading('1')] }), false],
  ['the business day of the shop', capture('k2', { capturedAt: '2026-11-22T16:00:00.000Z' }), false],
  ['the last moment of the business day', capture('k2', { capturedAt: '2026-11-22T15:59:59.999Z' }), true],
])('with another %s', (_, other, same) => {
  expect(sameContent(base, other, zone)).toBe(same);
});

test('the clock beside a date is no content', () => {
  expect(
    sameContent(dated('更新时间 2026-11-22 10:35:22'), dated('更新时间 2026-11-22 10:36:01'), zone),
  ).toBe(true);
  expect(sameContent(dated('更新时间 2026-11-22 10:35'), dated('更新时间 2026-11-21 10:35'), zone)).toBe(
    false,
  );
});
