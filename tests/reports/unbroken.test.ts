import { expect, test } from 'vitest';
import { unbroken } from '../../lib/reports/unbroken';

test.each([
  ['2026-11-01 – 2026-11-30', ['2026-11-01', '– 2026-11-30']],
  ['读取于 2026-11-30 09:00', ['2026-11-30 09:00']],
  ['1-181, 1-183', ['1-181', '1-183']],
  ['每月支付金额不低于 ¥150,000.00', []],
])('%s keeps together %j', (text, whole) => {
  const pieces = unbroken(text);
  expect(pieces.join('')).toBe(text);
  expect(pieces.filter((_, at) => at % 2 === 1)).toEqual(whole);
});
