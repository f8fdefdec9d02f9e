import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/contracts/entries';
import { frozenPack } from '../../../lib/reports/frozen-pack';
import { pictureFile } from '../../../lib/reports/evidence/picture-file';
import { sha256Of } from '../../../lib/store/seal';
import type { Snapshot } from '../../../lib/store/types';
import { quarter } from '../quarter';
import { asChain, chainOfDays, contract, inputOf } from './chain';
import { changed, type Files, packOf, rehashed, textOf, verify } from './verifier';

const PICTURES = new Map([
  [2, Uint8Array.from([0xff, 0xd8, 2])],
  [4, Uint8Array.from([0xff, 0xd8, 4])],
]);

let days: Snapshot[];
let files: Files;
let confirmed: string;

function confirmation(party: 'operator' | 'merchant', text: string): Entry {
  return {
    id: `c-${party}`,
    kind: 'confirmation',
    contractId: contract.id,
    enteredAt: '2026-11-10T03:00:00.000Z',
    // 00:30 of the 10th in Shanghai.
    happenedAt: '2026-11-09T16:30:00.000Z',
    party,
    packId: 'pack-1',
    text,
    evidence: ['微信群 11-10'],
  };
}

async function nameOf(day: number): Promise<string> {
  return pictureFile(await sha256Of(PICTURES.get(day) ?? new Uint8Array()));
}

beforeAll(async () => {
  days = await chainOfDays(5, undefined, PICTURES);
  confirmed = `【周会纪要】店 2026-11-02 – 2026-11-08\n托管方：交标题（最晚 2026-11-30）\n快照校验码 ${days[3]?.seal.slice(0, 12) ?? ''}`;
  const pictures = await Promise.all(
    [...PICTURES.values()].map(async (bytes) => ({ sha256: await sha256Of(bytes), bytes })),
  );
  files = await packOf(
    inputOf([asChain(days)], {
      pictures,
      packs: [{ ...frozenPack(quarter(), []), id: 'pack-1', contractId: contract.id }],
      entries: [confirmation('operator', confirmed), confirmation('merchant', confirmed)],
    }),
  );
});

describe('a pack with pictures and confirmed minutes', () => {
  test('is intact, and says that its own record of the minutes is to be compared with the chat', async () => {
    expect(await verify(files)).toMatchObject({
      level: 'recorded',
      by: '2026-11-10',
      files: [],
      missing: [],
    });
  });
  test('is anchored by the same minutes out of the chat, on the day that they were confirmed', async () => {
    const result = await verify(files, confirmed.replaceAll('\n', '\r\n '));
    expect(result).toMatchObject({ level: 'anchored', anchored: [{ number: 4 }], by: '2026-11-10' });
  });
  test('dates other minutes by the days that they are about, not by what is due later', async () => {
    const other = confirmed.replace('交标题', '交图片');
    expect(await verify(files, other)).toMatchObject({ level: 'anchored', by: '2026-11-08' });
  });
  test('names the week, the confirmations and the pictures in its index', () => {
    const shown = new DOMParser().parseFromString(textOf(files, 'index.html'), 'text/html');
    const text = shown.body.textContent;
    expect(text).toContain('托管方 2026-11-10 微信群 11-10');
    expect(text).toContain(`${days[3]?.seal.slice(0, 12) ?? ''} → 1-4`);
    const links = [...shown.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => link.startsWith('picture-'))).toHaveLength(2);
    expect(links.every((link) => files.has(link))).toBe(true);
  });
});

describe('a file that was tampered with', () => {
  const names = [
    'contract.json',
    'verdicts.json',
    'entries.json',
    'anchors.json',
    'minutes-1.txt',
    'minutes.txt',
    'report.html',
    'week-1.html',
    'index.html',
    'verify.html',
    'readme.txt',
  ];
  test.each(names)('is named when %s was edited', async (name) => {
    const files2 = changed(files, name, `${textOf(files, name)} `);
    expect(await verify(files2)).toMatchObject({ level: 'broken', files: [{ name, why: 'altered' }] });
  });
  test.each(names.filter((name) => name !== 'verify.html'))('is named when %s is gone', async (name) => {
    const result = await verify(changed(files, name, undefined));
    expect(result).toMatchObject({ level: 'broken', files: [{ name, why: 'gone' }] });
  });
});

describe('a picture', () => {
  test.each([2, 4])(
    'of snapshot %i that was altered is named, though the manifest was made anew',
    async (day) => {
      const forged = changed(files, await nameOf(day), Uint8Array.from([0xff, 0xd8, 99]));
      expect(await verify(await rehashed(forged))).toMatchObject({
        level: 'broken',
        chains: [{ why: 'picture-altered', brokenAt: day, length: 5 }],
      });
    },
  );
  test.each([2, 4])(
    'of snapshot %i that is gone is named, though the manifest was made anew',
    async (day) => {
      const short = changed(files, await nameOf(day), undefined);
      expect(await verify(await rehashed(short))).toMatchObject({
        level: 'broken',
        chains: [{ why: 'picture-gone', brokenAt: day }],
      });
    },
  );
  test('put in the place of another is named', async () => {
    const other = PICTURES.get(4);
    const forged = changed(files, await nameOf(2), other);
    expect(await verify(await rehashed(forged))).toMatchObject({
      chains: [{ why: 'picture-altered', brokenAt: 2 }],
    });
  });
  test('cannot be put to a snapshot that was sealed without one', async () => {
    const [line = '', ...rest] = textOf(files, 'snapshots-1.jsonl').split('\n');
    const forged = line.replace('"prevSeal"', '"picture":{"sha256":"00"},"prevSeal"');
    expect(forged).not.toBe(line);
    const result = await verify(
      await rehashed(changed(files, 'snapshots-1.jsonl', [forged, ...rest].join('\n'))),
    );
    expect(result).toMatchObject({ level: 'broken', chains: [{ why: 'content', brokenAt: 1 }] });
  });
});

describe('minutes that the pack records', () => {
  test('with a code that is not in its chains betray a chain that was made anew', async () => {
    const forged = await packOf(
      inputOf([asChain(await chainOfDays(5, () => '¥1.00'))], {
        entries: [confirmation('operator', confirmed)],
      }),
    );
    const code = days[3]?.seal.slice(0, 12);
    expect(await verify(forged)).toMatchObject({ level: 'broken', missing: [code], files: [] });
  });
  test('that were withdrawn anchor nothing', async () => {
    const gone: Entry = {
      id: 'w',
      kind: 'withdrawn',
      contractId: contract.id,
      enteredAt: '2026-11-11T00:00:00.000Z',
      happenedAt: '2026-11-11T00:00:00.000Z',
      replaces: 'c-operator',
    };
    const pack = await packOf(
      inputOf([asChain(days)], {
        pictures: await Promise.all(
          [...PICTURES.values()].map(async (bytes) => ({ sha256: await sha256Of(bytes), bytes })),
        ),
        entries: [confirmation('operator', confirmed), gone],
      }),
    );
    expect(await verify(pack)).toMatchObject({ level: 'not-anchored' });
  });
});
