import { describe, expect, test } from 'vitest';
import type { Contract } from '../../lib/contracts/types';
import { isProblem } from '../../lib/problem';
import {
  type ContractFile,
  contractFileText,
  fateOf,
  importContractFile,
  readContractFile,
} from '../../lib/store/contract-file';
import { listContracts, saveContract } from '../../lib/store/contracts';
import type { Db } from '../../lib/store/db';
import { createShop } from '../../lib/store/shops';
import { contract } from './contract';
import { freshDb } from './open';

const NOW = '2026-11-22T04:00:00.000Z';
const named = { zone: 'Asia/Shanghai', createdAt: NOW, shownAs: [] };

/** A database with one shop and a contract for it, of two versions, one clause with its sentence. */
async function withContract(): Promise<{ db: Db; kept: Contract }> {
  const db = await freshDb();
  const shop = await createShop(db, { name: '衣然女装旗舰店', ...named });
  if (isProblem(shop)) throw new Error(shop.code);
  const sample = contract({ name: '托管合同', shopIds: [shop.id] });
  const clauses = sample.versions[0]?.clauses.map((clause, i) =>
    i === 0 ? { ...clause, source: '第1个月销售额不低于3万元' } : clause,
  );
  const supplement = { validFrom: '2026-12-01', savedAt: NOW, clauses: clauses ?? [] };
  const kept = await saveContract(db, { ...sample, versions: [...sample.versions, supplement] });
  if (isProblem(kept)) throw new Error(kept.code);
  return { db, kept };
}

function opened(text: string): ContractFile {
  const file = readContractFile(text);
  if (isProblem(file)) throw new Error(JSON.stringify(file));
  return file;
}

describe('a contract as a file', () => {
  test('comes to another computer with all versions, sentences and its shop by name', async () => {
    const { db, kept } = await withContract();
    const yours = await freshDb();
    const file = opened(await contractFileText(db, kept, NOW));
    expect(await fateOf(yours, file)).toEqual({ known: false, versions: 2 });
    await importContractFile(yours, file, NOW);
    const [arrived] = (await listContracts(yours)).found;
    expect(arrived).toEqual({ ...kept, shopIds: arrived?.shopIds });
    expect((await yours.shops.toArray()).map(({ id, name }) => [id, name])).toEqual([
      [arrived?.shopIds[0], '衣然女装旗舰店'],
    ]);
  });
  test('that is refused leaves no shop behind', async () => {
    const { db, kept } = await withContract();
    const yours = await freshDb();
    const file = opened(await contractFileText(db, kept, NOW));
    const refused = { ...file, contract: { ...file.contract, versions: [] } };
    expect(await importContractFile(yours, refused, NOW)).toMatchObject({ code: 'contract-invalid' });
    expect(await yours.shops.count()).toBe(0);
  });
  test('whose shop cannot be kept leaves no contract behind', async () => {
    const { db, kept } = await withContract();
    const yours = await freshDb();
    yours.shops.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const file = opened(await contractFileText(db, kept, NOW));
    expect(await importContractFile(yours, file, NOW)).toMatchObject({ code: 'storage-full' });
    expect(await yours.contracts.count()).toBe(0);
  });
  test('finds the shop of the same name, and makes none', async () => {
    const { db, kept } = await withContract();
    const yours = await freshDb();
    const shop = await createShop(yours, { name: '衣然女装旗舰店', ...named });
    await importContractFile(yours, opened(await contractFileText(db, kept, NOW)), NOW);
    expect((await listContracts(yours)).found[0]?.shopIds).toEqual(isProblem(shop) ? [] : [shop.id]);
    expect(await yours.shops.count()).toBe(1);
  });
  test('taken in twice changes nothing', async () => {
    const { db, kept } = await withContract();
    const yours = await freshDb();
    const file = opened(await contractFileText(db, kept, NOW));
    await importContractFile(yours, file, NOW);
    const before = [await yours.contracts.toArray(), await yours.shops.toArray()];
    expect(await fateOf(yours, file)).toEqual({ known: true, versions: 0 });
    await importContractFile(yours, file, NOW);
    expect([await yours.contracts.toArray(), await yours.shops.toArray()]).toEqual(before);
  });
  test('adds the versions that are lacking here and keeps our own', async () => {
    const { db, kept } = await withContract();
    const yours = await freshDb();
    const [first] = kept.versions;
    if (!first) throw new Error('no version');
    const ours = { validFrom: '2026-11-15', savedAt: NOW, clauses: first.clauses.slice(1) };
    await saveContract(yours, { ...kept, versions: [first, ours] });
    const file = opened(await contractFileText(db, kept, NOW));
    expect(await fateOf(yours, file)).toEqual({ known: true, versions: 1 });
    const merged = await importContractFile(yours, file, NOW);
    expect(isProblem(merged) ? merged : merged.versions).toEqual([first, ours, kept.versions[1]]);
  });
});

describe('a file that is no contract', () => {
  const cases: readonly [string, (file: Record<string, unknown>) => unknown][] = [
    ['of another format', (file) => ({ ...file, format: 'dingdian-corrections' })],
    ['of a later version', (file) => ({ ...file, version: 2 })],
    ['without its contract', (file) => ({ ...file, contract: undefined })],
    ['that does not name its shop', (file) => ({ ...file, shops: [] })],
    ['with a clause of an unknown kind', (file) => withClause(file, { kind: 'gift' })],
    ['with a figure that is a text', (file) => withClause(file, { params: { amount: '3万' } })],
    ['with a parameter that its rule does not know', (file) => withClause(file, { params: { hidden: 1 } })],
    ['with a day that does not exist', (file) => withContractField(file, { start: '2026-02-30' })],
    ['that ends before it starts', (file) => withContractField(file, { end: '2026-10-31' })],
    ['without a version', (file) => withContractField(file, { versions: [] })],
  ];
  test.each(cases)('%s is refused with the place', async (_what, spoil) => {
    const { db, kept } = await withContract();
    const file: unknown = JSON.parse(await contractFileText(db, kept, NOW));
    const refused = readContractFile(JSON.stringify(spoil(file as Record<string, unknown>)));
    expect(isProblem(refused) && refused.code).toBe('contract-file-invalid');
    expect(isProblem(refused) && String(refused.params?.['reason']).length).toBeGreaterThan(3);
  });
  test.each(['', '{', 'null', '[]', '"合同"', `{"a":${'['.repeat(50)}`])('%j is refused', (text) => {
    expect(readContractFile(text)).toMatchObject({ code: 'contract-file-invalid' });
  });
  test('a huge text is not even parsed', () => {
    expect(readContractFile(' '.repeat(4_000_001))).toEqual({
      code: 'contract-file-invalid',
      params: { reason: 'too large' },
    });
  });
});

function withContractField(file: Record<string, unknown>, over: object) {
  return { ...file, contract: { ...(file['contract'] as object), ...over } };
}

function withClause(file: Record<string, unknown>, over: object) {
  const { versions } = file['contract'] as Contract;
  const [first, ...rest] = versions;
  const clauses = first?.clauses.map((clause, i) => (i === 0 ? { ...clause, ...over } : clause));
  return withContractField(file, { versions: [{ ...first, clauses }, ...rest] });
}
