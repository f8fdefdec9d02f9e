import { expect, test } from 'vitest';
import { fileName } from '../../lib/reports/file-name';

test.each([
  ['衣然女装旗舰店 数据跟踪表', '衣然女装旗舰店 数据跟踪表 2026-12-01'],
  ['../../etc/passwd', 'etc passwd 2026-12-01'],
  ['a:b*c?"d"<e>|f', 'a b c d e f 2026-12-01'],
  ['gnp.\u202Etxt', 'gnp. txt 2026-12-01'],
  ['...', '2026-12-01'],
  ['店'.repeat(100), `${'店'.repeat(60)} 2026-12-01`],
])('a report called %s is the file %s', (title, name) => {
  expect(fileName(title, '2026-12-01')).toBe(name);
  expect(new TextEncoder().encode(`${name}.xlsx`).length).toBeLessThan(255);
});
