import { expect, test } from 'vitest';
import type { ContractVersion } from '../../lib/contracts/types';
import { contractsOfShop, listContracts, saveContract } from '../../lib/store/contracts';
import { contract } from './contract';
import { freshDb } from './open';

const supplement = (validFrom: string, savedAt = '2026-12-01T01:00:00.000Z'): ContractVersion => ({
  validFrom,
  savedAt,
  clauses: contract().versions[0]?.clauses.slice(0, 1) ?? [],
});

test('a supplement is a version added, in the order of the days from which they count', async () => {
  const db = await freshDb();
  let { versions } = contract();
  await saveContract(db, contract());
  for (const added of [
    supplement('2026-12-20'),
    supplement('2026-12-10'),
    supplement('2026-12-10', '2026-12-02T01:00:00.000Z'),
  ]) {
    versions = [...versions, added];
    await saveContract(db, contract({ versions }));
  }
  const [stored] = (await listContracts(db)).found;
  expect(stored?.versions.map(({ validFrom, savedAt }) => [validFrom, savedAt.slice(8, 10)])).toEqual([
    ['2026-11-01', '01'],
    ['2026-12-10', '01'],
    ['2026-12-10', '02'],
    ['2026-12-20', '01'],
  ]);
});

test('the name of a contract may change, a former version may not', async () => {
  const db = await freshDb();
  await saveContract(db, contract());
  expect(await saveContract(db, contract({ name: '托管合同' }))).toMatchObject({ name: '托管合同' });
  const altered = contract().versions.map((version) => ({ ...version, clauses: [] }));
  expect(await saveContract(db, contract({ versions: altered }))).toMatchObject({ code: 'contract-invalid' });
  expect(await saveContract(db, contract({ versions: [supplement('2026-12-01')] }))).toMatchObject({
    code: 'contract-invalid',
  });
  expect((await listContracts(db)).found).toEqual([contract({ name: '托管合同' })]);
});

test.each([
  ['no version', contract({ versions: [] })],
  ['a start that is no day', contract({ start: '2026-02-30' })],
  ['no id', contract({ id: '' })],
])('a contract with %s is refused', async (_, malformed) => {
  const db = await freshDb();
  expect(await saveContract(db, malformed)).toMatchObject({ code: 'contract-invalid' });
  expect(await db.contracts.count()).toBe(0);
});

test('a contract follows its shop to the shop it turned out to be', () => {
  const shop = {
    id: 'shop-b',
    name: 'B',
    zone: 'Asia/Shanghai',
    createdAt: '2026-11-01T01:00:00.000Z',
    shownAs: [],
  };
  const shops = [shop, { ...shop, id: 'shop-a', sameAs: 'shop-b' }];
  expect(contractsOfShop([contract({ shopIds: ['shop-a', 'shop-b'] })], shops, 'shop-b')).toEqual([
    contract({ shopIds: ['shop-b'] }),
  ]);
  expect(contractsOfShop([contract({ shopIds: ['shop-c'] })], shops, 'shop-b')).toEqual([]);
});
