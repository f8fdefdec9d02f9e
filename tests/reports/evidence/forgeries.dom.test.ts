import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/contracts/entries';
import type { Verdict } from '../../../lib/contracts/types';
import { evidenceZip } from '../../../lib/reports/evidence/pack';
import { pictureFile } from '../../../lib/reports/evidence/picture-file';
import { canonicalJson, sealOf, sha256Of } from '../../../lib/store/seal';
import type { Snapshot } from '../../../lib/store/types';
import { asChain, chainOfDays, contract, inputOf } from './chain';
import { changed, type Files, packOf, rehashed, type Result, textOf, verify } from './verifier';

const LINES = 'snapshots-1.jsonl';
const SHOTS = new Map([
  [1, Uint8Array.from([0xff, 0xd8, 1])],
  [3, Uint8Array.from([0xff, 0xd8, 3])],
]);

let days: Snapshot[];
let files: Files;
let minutes: string;
let input: Parameters<typeof packOf>[0];

function minutesOf(code: string): string {
  return `【周会纪要】店 2026-11-02 – 2026-11-08\n快照校验码 ${code}`;
}

beforeAll(async () => {
  days = await chainOfDays(5, undefined, SHOTS);
  minutes = minutesOf(days[3]?.seal.slice(0, 12) ?? '');
  const confirmation: Entry = {
    id: 'c-1',
    kind: 'confirmation',
    contractId: contract.id,
    enteredAt: '2026-11-10T03:00:00.000Z',
    happenedAt: '2026-11-09T16:30:00.000Z',
    party: 'operator',
    packId: 'pack-1',
    text: minutes,
  };
  const pictures = await Promise.all(
    [...SHOTS.values()].map(async (bytes) => ({ sha256: await sha256Of(bytes), bytes })),
  );
  input = inputOf([asChain(days)], { pictures, entries: [confirmation] });
  files = await packOf(input);
});

/** One file of text changed, and the manifest made anew, as a forger would who knows the format. */
function forged(name: string, change: (text: string) => string): Promise<Files> {
  const text = change(textOf(files, name));
  expect(text).not.toBe(textOf(files, name));
  return rehashed(changed(files, name, text));
}

function lines(change: (all: string[]) => string[]): Promise<Files> {
  return forged(LINES, (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`);
}

/** Snapshots from `from` on sealed anew with other figures, and a manifest that names the new head. */
async function resealed(from: number, change: (day: Snapshot) => Snapshot): Promise<Files> {
  const chain = days.slice(0, from - 1);
  for (const day of days.slice(from - 1)) {
    const { seal: _, ...content } = change(day);
    const next = { ...content, prevSeal: chain.at(-1)?.seal ?? '', number: chain.length + 1 };
    chain.push({ ...next, seal: await sealOf(next) });
  }
  return packOf({ ...input, chains: [asChain(chain)] });
}

/** The manifest with its chains changed; file hashes as they are. */
function manifest(change: (chains: Record<string, unknown>[]) => unknown): Files {
  const whole = JSON.parse(textOf(files, 'manifest.json')) as { chains: Record<string, unknown>[] };
  return changed(files, 'manifest.json', JSON.stringify({ ...whole, chains: change(whole.chains) }));
}

/** What the verifier names; codes beyond the place where a chain broke are not looked for again. */
function named({ chains, files: faults, missing }: Result): string[] {
  const broken = chains.flatMap(({ file, why, brokenAt }) =>
    why === undefined ? [] : [`${file} ${why} ${brokenAt ?? ''}`],
  );
  return [
    ...broken,
    ...faults.map(({ name, why }) => `${name} ${why}`),
    ...(broken.length > 0 ? [] : missing.map(() => 'code missing')),
  ];
}

async function expectNamed(
  pack: Files | Promise<Files>,
  words: readonly string[],
  pasted = '',
): Promise<void> {
  const result = await verify(await pack, pasted);
  expect(named(result)).toEqual(words);
  expect(result.level).toBe('broken');
}

describe('snapshots', () => {
  test('written twice are named where the second stands', async () => {
    await expectNamed(
      lines((all) => all.toSpliced(2, 0, all[1] ?? '')),
      [`${LINES} number 3`],
    );
  });
  test('read backwards are named at the first', async () => {
    await expectNamed(
      lines((all) => all.toReversed()),
      [`${LINES} number 1`],
    );
  });
  test('numbered anew after one was taken out are named', async () => {
    await expectNamed(
      lines((all) => all.toSpliced(1, 1).map((line, i) => line.replace(/"number":\d/, `"number":${i + 1}`))),
      [`${LINES} content 2`],
    );
  });
  test('with letters that only look the same are named', async () => {
    // A Cyrillic letter, a full-width digit and a radical.
    for (const [from, to] of [
      ['sycm', 'ѕycm'],
      ['¥2,000', '¥２,000'],
      ['支付金额', '支付⾦额'],
    ] as const)
      await expectNamed(
        lines((all) => all.with(1, (all[1] ?? '').replace(from, to))),
        [`${LINES} content 2`],
      );
  });
  test('with a blank of no width are named', async () => {
    await expectNamed(
      lines((all) => all.with(2, (all[2] ?? '').replace('旗舰店', '旗舰店\u200b'))),
      [`${LINES} content 3`],
    );
  });
  test('spelled with escapes for the same text are named: the very bytes are what was sealed', async () => {
    await expectNamed(
      lines((all) => all.with(0, (all[0] ?? '').replace('支', '\\u652f'))),
      [`${LINES} content 1`],
    );
  });
  test('with an added key or a key in another order are named', async () => {
    await expectNamed(
      lines((all) => all.with(4, (all[4] ?? '').replace('{', '{"aaa":1,'))),
      [`${LINES} content 5`],
    );
    await expectNamed(
      lines((all) => all.with(4, (all[4] ?? '').replace(/^\{(.*),("[^"]+":"[^"]*")\}$/, '{$2,$1}'))),
      [`${LINES} content 5`],
    );
  });
  test('told to be of another shop are named', async () => {
    const other = await chainOfDays(5, undefined, SHOTS);
    const strange = await Promise.all(
      other.map(async (day, i) =>
        i === 4 ? { ...day, shopId: 'shop-2', seal: await sealOf({ ...day, shopId: 'shop-2' }) } : day,
      ),
    );
    await expectNamed(
      lines(() => strange.map((day) => canonicalJson(day))),
      [`${LINES} link 5`],
    );
  });
  test('of a shop that the manifest does not name are named', async () => {
    await expectNamed(
      manifest((chains) => chains.map((chain) => ({ ...chain, shopId: 'shop-9' }))),
      [`${LINES} shop 1`],
    );
  });
  test('put in twice, as if of two shops, are named', async () => {
    const two = changed(
      manifest((chains) => [...chains, { ...chains[0], file: 'snapshots-2.jsonl' }]),
      'snapshots-2.jsonl',
      textOf(files, LINES),
    );
    await expectNamed(rehashed(two), [`${LINES} shop 1`, 'snapshots-2.jsonl shop 1']);
  });
});

describe('a chain cut short, with all lists made anew', () => {
  const verdict = {
    contractId: contract.id,
    clauseId: 'sales',
    rule: 'sales-target',
    entity: { kind: 'shop', id: 'shop-1', name: '' },
    period: { from: '2026-11-01', to: '2026-11-05' },
    state: 'met',
    promised: { comparator: '>=', value: 1_000, unit: 'CNY' },
    sentence: { key: 'common:notKnown' },
    evidence: [{ snapshotId: 'snapshot-5', frame: 0, table: 0, row: 0, column: 0 }],
  } as unknown as Verdict;
  test('betrays itself by a verdict that rests on what is gone', async () => {
    const whole = await packOf({ ...input, entries: [], verdicts: [verdict] });
    expect(await verify(whole)).toMatchObject({ level: 'not-anchored', files: [] });
    const short = packOf({ ...input, entries: [], chains: [asChain(days.slice(0, 3))], verdicts: [verdict] });
    await expectNamed(short, ['verdicts.json cites']);
  });
  test('to nothing is named', async () => {
    const empty = await packOf({ ...input, entries: [], chains: [asChain([])] });
    const { head: _, ...chain } = { head: '', file: LINES, shopId: 'shop-1', count: 0 };
    const text = JSON.stringify({ ...JSON.parse(textOf(empty, 'manifest.json')), chains: [chain] });
    await expectNamed(changed(empty, 'manifest.json', text), [`${LINES} truncated 1`]);
  });
});

describe('a chain sealed anew', () => {
  const cheaper = (day: Snapshot): Snapshot => ({ ...day, trigger: 'auto' });
  test.each([1, 2, 3, 4])('from snapshot %i on betrays itself by the minutes of the fourth', async (from) => {
    await expectNamed(resealed(from, cheaper), ['code missing', 'code missing'], minutes);
  });
  test('after the anchored one is intact, and is said to be anchored no further', async () => {
    const result = await verify(await resealed(5, cheaper), minutes);
    expect(result).toMatchObject({ level: 'anchored', anchored: [{ number: 4 }], chains: [{ length: 5 }] });
  });
  test('with a forged picture betrays itself by the minutes as well', async () => {
    const fake = Uint8Array.from([0xff, 0xd8, 77]);
    const sha256 = await sha256Of(fake);
    const pack = await resealed(3, (day) =>
      day.number === 3 ? { ...day, picture: { sha256, type: 'image/jpeg', size: fake.length } } : day,
    );
    await expectNamed(
      rehashed(changed(pack, pictureFile(sha256), fake)),
      ['code missing', 'code missing'],
      minutes,
    );
  });
});

describe('pictures', () => {
  test('that changed places are both seen, the first named', async () => {
    const [a, b] = await Promise.all(
      [1, 3].map(async (day) => pictureFile(await sha256Of(SHOTS.get(day) ?? new Uint8Array()))),
    );
    const swapped = changed(changed(files, a ?? '', SHOTS.get(3)), b ?? '', SHOTS.get(1));
    // Each is still there under the other's name, and a picture is known by its hash.
    expect(await verify(await rehashed(swapped))).toMatchObject({ level: 'recorded' });
    const result = await verify(swapped);
    expect(result.level).toBe('broken');
    expect(result.files.map(({ why }) => why)).toEqual(['altered', 'altered']);
  });
  test('that no snapshot was sealed with are named when the manifest does not know them', async () => {
    const extra = changed(files, 'picture-0123456789abcdef.jpg', Uint8Array.from([1]));
    await expectNamed(extra, ['picture-0123456789abcdef.jpg unlisted']);
  });
});

describe('minutes and confirmations', () => {
  test('edited are named, though the manifest was made anew', async () => {
    await expectNamed(
      forged('minutes-1.txt', (text) => text.replace('店', '另一家店')),
      ['minutes-1.txt entry'],
    );
  });
  test('whose code was altered by a digit, or by a letter that looks the same, are named', async () => {
    const code = days[3]?.seal.slice(0, 12) ?? '';
    const other = `${code.startsWith('0') ? '1' : '0'}${code.slice(1)}`;
    await expectNamed(
      forged('minutes-1.txt', (text) => text.replace(code, other)),
      ['minutes-1.txt codes', 'code missing'],
    );
    await expectNamed(
      forged('minutes-1.txt', (text) => text.replace(code, `${code.slice(0, 11)}е`)),
      ['minutes-1.txt codes'],
    );
  });
  test('dated before the snapshots that they anchor are named', async () => {
    await expectNamed(
      forged('anchors.json', (text) => text.replace('"day": "2026-11-10"', '"day": "2026-10-10"')),
      ['minutes-1.txt early'],
    );
  });
  test('entered with other words than those in the file are named', async () => {
    await expectNamed(
      forged('entries.json', (text) => text.replace('【周会纪要】', '【纪要】')),
      ['minutes-1.txt entry'],
    );
  });
  test('pasted with a code in letters that only look the same anchor nothing, and that is said', async () => {
    const code = days[3]?.seal.slice(0, 12) ?? '';
    const result = await verify(files, minutesOf(`${code.slice(0, 11)}е`));
    expect(result).toMatchObject({ level: 'recorded', uncoded: true });
  });
});

describe('files of the pack', () => {
  test.each(['contract.json', 'verdicts.json', 'report.html', 'minutes.txt'])(
    'altered together with the manifest betray themselves by the fingerprint: %s',
    async (name) => {
      const { fingerprint } = await evidenceZip(input, sha256Of);
      expect(await verify(files, `证据包指纹 ${fingerprint}`)).toMatchObject({
        printed: true,
        level: 'recorded',
      });
      const result = await verify(
        await forged(name, (text) => `${text} `),
        `Pack fingerprint ${fingerprint}`,
      );
      expect(result).toMatchObject({ printed: false, level: 'broken' });
    },
  );
  test.each(['contract.json', 'verdicts.json', 'entries.json', 'index.html'])(
    'struck from the manifest to be altered are named: %s',
    async (name) => {
      const whole = JSON.parse(textOf(files, 'manifest.json')) as { files: Record<string, string> };
      const { [name]: _, ...rest } = whole.files;
      const struck = changed(files, 'manifest.json', JSON.stringify({ ...whole, files: rest }));
      await expectNamed(changed(struck, name, `${textOf(files, name)} `), [`${name} unlisted`]);
    },
  );
  test('with an empty list in the manifest are all named', async () => {
    const whole = JSON.parse(textOf(files, 'manifest.json')) as Record<string, unknown>;
    const result = await verify(changed(files, 'manifest.json', JSON.stringify({ ...whole, files: {} })));
    expect(result.level).toBe('broken');
    expect(result.files).toHaveLength(files.size - 1);
  });
  test('added by a system or a person are named and break nothing', async () => {
    const result = await verify(changed(files, '.DS_Store', 'x'));
    expect(result).toMatchObject({ level: 'recorded', files: [{ name: '.DS_Store', why: 'stray' }] });
  });
  test('that stand in two folders under one name are named', async () => {
    const twice = new Map([...files, [`copy/${LINES}`, new Uint8Array(files.get(LINES) ?? [])]]);
    await expectNamed(twice, [`${LINES} twice`]);
  });
  test('under a name that only looks the same are named, and so is the one that is gone', async () => {
    const bytes = files.get('contract.json') ?? new Uint8Array();
    await expectNamed(changed(changed(files, 'contract.json', undefined), 'соntract.json', bytes), [
      'contract.json gone',
      'соntract.json stray',
    ]);
  });
});

describe('the .zip', () => {
  test('packed anew in another order is the same pack', async () => {
    const { zip } = await evidenceZip(input, sha256Of);
    const again = zipSync(Object.fromEntries(Object.entries(unzipSync(zip)).toReversed()));
    const unpacked = new Map(
      Object.entries(unzipSync(again)).map(([name, bytes]) => [name, new Uint8Array(bytes)]),
    );
    expect(await verify(unpacked)).toMatchObject({ level: 'recorded', files: [] });
  });
  test('cut short at any tenth of it does not unpack', async () => {
    const { zip } = await evidenceZip(input, sha256Of);
    for (let tenth = 1; tenth < 10; tenth += 1)
      expect(() => unzipSync(zip.slice(0, Math.floor((zip.length * tenth) / 10)))).toThrow();
  });
  test('of which only the first files came out names those that are gone', async () => {
    const some = new Map([...files].slice(0, 4));
    const result = await verify(
      new Map([...some, ['verify.html', new Uint8Array(files.get('verify.html') ?? [])]]),
    );
    expect(result.level).toBe('broken');
    expect(result.files.filter(({ why }) => why === 'gone').length).toBeGreaterThan(4);
  });
});
