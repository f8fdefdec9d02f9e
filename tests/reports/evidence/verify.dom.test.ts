import { beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../../../lib/contracts/types';
import { evidenceFiles } from '../../../lib/reports/evidence/pack';
import { canonicalJson } from '../../../lib/store/seal';
import type { Snapshot } from '../../../lib/store/types';
import { asChain, chainOfDays } from './chain';

interface Result {
  readonly level: 'broken' | 'anchored' | 'not-anchored';
  readonly chains: readonly { file: string; why?: string; brokenAt?: number; length: number }[];
  readonly anchored: readonly { number: number }[];
  readonly missing: readonly string[];
  readonly by: string | undefined;
}

type Files = Map<string, string>;

const contract: Contract = {
  id: 'contract-1',
  name: '托管合同',
  operator: '示例托管',
  shopIds: ['shop-1'],
  start: '2026-11-01',
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  versions: [],
};
const DAYS = 6;
const LINES = 'snapshots-1.jsonl';

function pack(snapshots: readonly Snapshot[]): Files {
  const madeAt = '2026-11-20T00:00:00.000Z';
  const report = {
    title: { key: 'reports:clauses' },
    period: { from: '2026-11-01', to: '2026-11-07' },
    madeAt,
    zone: 'Asia/Shanghai',
    blocks: [],
  } as const;
  return new Map(
    evidenceFiles({ contract, chains: [asChain(snapshots)], report, minutes: '', madeAt, locale: 'zh-CN' }),
  );
}

/** The verifier as it lies in the pack, in a frame of its own. */
async function verifier(files: Files): Promise<(minutes: string) => Promise<Result>> {
  const frame = document.createElement('iframe');
  frame.srcdoc = files.get('verify.html') ?? '';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as unknown as {
    verifyPack: (files: { name: string; text: string }[], minutes: string) => Promise<Result>;
  };
  const list = [...files].map(([name, text]) => ({ name: `pack/${name}`, text }));
  return (minutes) => inside.verifyPack(list, minutes);
}

async function verify(files: Files, minutes = ''): Promise<Result> {
  return (await verifier(files))(minutes);
}

function minutesOf(snapshot: Snapshot | undefined): string {
  return `【周会纪要】店 2026-11-02 – 2026-11-08\n快照校验码 ${snapshot?.seal.slice(0, 12) ?? ''}`;
}

let days: Snapshot[];
beforeAll(async () => {
  days = await chainOfDays(DAYS);
});

function edited(files: Files, change: (lines: string[]) => string[]): Files {
  const lines = (files.get(LINES) ?? '').split('\n').filter((line) => line !== '');
  return new Map([
    ...files,
    [
      LINES,
      change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    ],
  ]);
}

describe('a pack as it was made', () => {
  test('is intact, and not anchored without minutes', async () => {
    expect(await verify(pack(days))).toMatchObject({ level: 'not-anchored', missing: [] });
  });
  test('is anchored by the minutes that name one of its codes, with their date', async () => {
    const result = await verify(pack(days), minutesOf(days[3]));
    expect(result).toMatchObject({ level: 'anchored', anchored: [{ number: 4 }], by: '2026-11-08' });
  });
});

describe('a pack that was tampered with', () => {
  const at = Array.from({ length: DAYS }, (_, index) => index);
  test.each(at)('names snapshot %i whose figure was edited', async (index) => {
    const files = edited(pack(days), (lines) =>
      lines.map((line, i) => (i === index ? line.replace('000.00', '900.00') : line)),
    );
    expect(await verify(files)).toMatchObject({
      level: 'broken',
      chains: [{ why: 'content', brokenAt: index + 1 }],
    });
  });
  test.each(at)('names snapshot %i whose time was edited', async (index) => {
    const files = edited(pack(days), (lines) =>
      lines.map((line, i) => (i === index ? line.replace('T02:00', 'T03:00') : line)),
    );
    expect(await verify(files)).toMatchObject({
      level: 'broken',
      chains: [{ why: 'content', brokenAt: index + 1 }],
    });
  });
  test.each(at)('names the place where snapshot %i was deleted', async (index) => {
    const files = edited(pack(days), (lines) => lines.filter((_, i) => i !== index));
    const why = index === DAYS - 1 ? 'truncated' : 'number';
    expect(await verify(files)).toMatchObject({ level: 'broken', chains: [{ why, brokenAt: index + 1 }] });
  });
  test.each(at.slice(1))(
    'names the place where snapshot %i changed places with the one before',
    async (index) => {
      const files = edited(pack(days), (lines) => {
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
    const files = edited(pack(days), (lines) =>
      lines.map((line, i) => (i === index ? canonicalJson(forged[i]) : line)),
    );
    // The last one has no follower to betray it: the manifest's head does.
    const last = index === DAYS - 1;
    const broken = last ? { why: 'truncated', brokenAt: DAYS } : { why: 'link', brokenAt: index + 2 };
    expect(await verify(files)).toMatchObject({ level: 'broken', chains: [broken] });
  });
  test('that was sealed anew from end to end is found out by confirmed minutes alone', async () => {
    const forged = pack(await chainOfDays(DAYS, () => '¥1.00'));
    expect(await verify(forged)).toMatchObject({ level: 'not-anchored' });
    const code = days[2]?.seal.slice(0, 12);
    expect(await verify(forged, minutesOf(days[2]))).toMatchObject({ level: 'broken', missing: [code] });
  });
  test('cut short together with its manifest is found out by confirmed minutes', async () => {
    const short = pack(days.slice(0, 3));
    expect(await verify(short)).toMatchObject({ level: 'not-anchored' });
    expect(await verify(short, minutesOf(days[4]))).toMatchObject({ level: 'broken' });
  });
  test('without its manifest, or without a file that it names, is broken', async () => {
    const files = pack(days);
    const without = (name: string) => new Map([...files].filter(([file]) => file !== name));
    expect(await verify(without('manifest.json'))).toMatchObject({ level: 'broken' });
    expect(await verify(without(LINES))).toMatchObject({ level: 'broken', chains: [{ why: 'gone' }] });
  });
  test('with a key hidden twice or with a line that is no JSON is broken', async () => {
    const twice = edited(pack(days), ([first = '', ...rest]) => [
      first.replace('{', '{"capturedAt":"x",'),
      ...rest,
    ]);
    expect(await verify(twice)).toMatchObject({ level: 'broken', chains: [{ why: 'content', brokenAt: 1 }] });
    const torn = edited(pack(days), (lines) => lines.map((line, i) => (i === 2 ? line.slice(0, 40) : line)));
    expect(await verify(torn)).toMatchObject({
      level: 'broken',
      chains: [{ why: 'unreadable', brokenAt: 3 }],
    });
  });
  test('with a stranger’s chain put in place of the shop’s own is broken', async () => {
    const other = await chainOfDays(DAYS, () => '¥8.00');
    const files = edited(pack(days), () => other.map((snapshot) => canonicalJson(snapshot)));
    expect(await verify(files)).toMatchObject({ level: 'broken', chains: [{ why: 'truncated' }] });
  });
});

describe('the files for people', () => {
  test('keep a page’s text as text', () => {
    const evil = '<img src=x onerror="alert(1)">旗舰店';
    const madeAt = '2026-11-20T00:00:00.000Z';
    const chains = [{ ...asChain(days), shopName: evil }];
    const report = {
      title: { key: 'reports:clauses' },
      period: { from: '', to: '' },
      madeAt,
      zone: 'UTC',
      blocks: [],
    } as const;
    const html = evidenceFiles({ contract, chains, report, minutes: '', madeAt, locale: 'zh-CN' }).get(
      'index.html',
    );
    const shown = new DOMParser().parseFromString(html ?? '', 'text/html');
    expect(shown.body.textContent).toContain(evil);
    expect(shown.querySelectorAll('img, script')).toHaveLength(0);
  });
});
