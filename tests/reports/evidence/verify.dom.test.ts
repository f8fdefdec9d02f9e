import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/store/seal';
import type { Snapshot } from '../../../lib/store/types';
import { asChain, chainOfDays, inputOf } from './chain';
import { changed, type Files, packOf, rehashed, textOf, verify } from './verifier';

const DAYS = 6;
const LINES = 'snapshots-1.jsonl';

function pack(snapshots: readonly Snapshot[]): Promise<Files> {
  return packOf(inputOf([asChain(snapshots)]));
}

function minutesOf(snapshot: Snapshot | undefined): string {
  return `【周会纪要】店 2026-11-02 – 2026-11-08\n托管方：交标题（最晚 2026-11-30）\n快照校验码 ${snapshot?.seal.slice(0, 12) ?? ''}`;
}

let days: Snapshot[];
beforeAll(async () => {
  days = await chainOfDays(DAYS);
});

/** The chain's lines changed, and the manifest's hashes made anew: the chain alone has to betray it. */
function edited(files: Files, change: (lines: string[]) => string[]): Promise<Files> {
  const lines = textOf(files, LINES)
    .split('\n')
    .filter((line) => line !== '');
  const text = change(lines)
    .map((line) => `${line}\n`)
    .join('');
  return rehashed(changed(files, LINES, text));
}

describe('a pack as it was made', () => {
  test('is intact, and not anchored without minutes', async () => {
    expect(await verify(await pack(days))).toMatchObject({ level: 'not-anchored', missing: [] });
  });
  test('is anchored by the minutes that name one of its codes, with their date', async () => {
    const result = await verify(await pack(days), minutesOf(days[3]));
    expect(result).toMatchObject({ level: 'anchored', anchored: [{ number: 4 }], by: '2026-11-08' });
  });
});

describe('a pack that was tampered with', () => {
  const at = Array.from({ length: DAYS }, (_, index) => index);
  test.each(at)('names snapshot %i whose figure was edited', async (index) => {
    const files = await edited(await pack(days), (lines) =>
      lines.map((line, i) => (i === index ? line.replace('000.00', '900.00') : line)),
    );
    expect(await verify(files)).toMatchObject({
      level: 'broken',
      chains: [{ why: 'content', brokenAt: index + 1 }],
    });
  });
  test.each(at)('names snapshot %i whose time was edited', async (index) => {
    const files = await edited(await pack(days), (lines) =>
      lines.map((line, i) => (i === index ? line.replace('T02:00', 'T03:00') : line)),
    );
    expect(await verify(files)).toMatchObject({
      level: 'broken',
      chains: [{ why: 'content', brokenAt: index + 1 }],
    });
  });
  test.each(at)('names the place where snapshot %i was deleted', async (index) => {
    const files = await edited(await pack(days), (lines) => lines.filter((_, i) => i !== index));
    const why = index === DAYS - 1 ? 'truncated' : 'number';
    expect(await verify(files)).toMatchObject({ level: 'broken', chains: [{ why, brokenAt: index + 1 }] });
  });
  test.each(at.slice(1))(
    'names the place where snapshot %i changed places with the one before',
    async (index) => {
      const files = await edited(await pack(days), (lines) => {
        const [a = '', b = ''] = [lines[index - 1], lines[index]];
        return lines.with(index - 1, b).with(index, a);
      });
      expect(await verify(files)).toMatchObject({
        level: 'broken',
        chains: [{ why: 'number', brokenAt: index }],
      });
    },
  );
  test.each(at)('is found out when snapshot %i was edited and its seal made anew', async (index) => {
    const forged = await chainOfDays(DAYS, (day) => (day === index + 1 ? '¥1.00' : `¥${day},000.00`));
    const files = await edited(await pack(days), (lines) =>
      lines.map((line, i) => (i === index ? canonicalJson(forged[i]) : line)),
    );
    // The last one has no follower to betray it: the manifest's head does.
    const last = index === DAYS - 1;
    const broken = last ? { why: 'truncated', brokenAt: DAYS } : { why: 'link', brokenAt: index + 2 };
    expect(await verify(files)).toMatchObject({ level: 'broken', chains: [broken] });
  });
  test('that was sealed anew from end to end is found out by confirmed minutes alone', async () => {
    const forged = await pack(await chainOfDays(DAYS, () => '¥1.00'));
    expect(await verify(forged)).toMatchObject({ level: 'not-anchored' });
    const code = days[2]?.seal.slice(0, 12);
    expect(await verify(forged, minutesOf(days[2]))).toMatchObject({ level: 'broken', missing: [code] });
  });
  test('cut short together with its manifest is found out by confirmed minutes', async () => {
    const short = await pack(days.slice(0, 3));
    expect(await verify(short)).toMatchObject({ level: 'not-anchored' });
    expect(await verify(short, minutesOf(days[4]))).toMatchObject({ level: 'broken' });
  });
  test('without its manifest, or without a file that it names, is broken', async () => {
    const files = await pack(days);
    expect(await verify(changed(files, 'manifest.json', undefined))).toMatchObject({ level: 'broken' });
    expect(await verify(changed(files, LINES, undefined))).toMatchObject({
      level: 'broken',
      chains: [{ why: 'gone' }],
      files: [{ name: LINES, why: 'gone' }],
    });
  });
  test('with a key hidden twice or with a line that is no JSON is broken', async () => {
    const twice = await edited(await pack(days), ([first = '', ...rest]) => [
      first.replace('{', '{"capturedAt":"x",'),
      ...rest,
    ]);
    expect(await verify(twice)).toMatchObject({ level: 'broken', chains: [{ why: 'content', brokenAt: 1 }] });
    const torn = await edited(await pack(days), (lines) =>
      lines.map((line, i) => (i === 2 ? line.slice(0, 40) : line)),
    );
    expect(await verify(torn)).toMatchObject({
      level: 'broken',
      chains: [{ why: 'unreadable', brokenAt: 3 }],
    });
  });
  test('with a stranger’s chain put in place of the shop’s own is broken', async () => {
    const other = await chainOfDays(DAYS, () => '¥8.00');
    const files = await edited(await pack(days), () => other.map((snapshot) => canonicalJson(snapshot)));
    expect(await verify(files)).toMatchObject({ level: 'broken', chains: [{ why: 'truncated' }] });
  });
});

describe('the files for people', () => {
  test('keep a page’s text as text', async () => {
    const evil = '<img src=x onerror="alert(1)">旗舰店';
    const files = await packOf(inputOf([{ ...asChain(days), shopName: evil }]));
    const shown = new DOMParser().parseFromString(textOf(files, 'index.html'), 'text/html');
    expect(shown.body.textContent).toContain(evil);
    expect(shown.querySelectorAll('img, script')).toHaveLength(0);
  });
});
