import { z } from 'zod';
import { contractSchema, parseContract } from '../contracts/schema';
import type { Contract, ContractVersion } from '../contracts/types';
import { isProblem, type Problem, problem } from '../problem';
import type { Instant } from '../quantity/period';
import { readLine } from './backup-line';
import { saveContract } from './contracts';
import type { Db } from './db';
import { makeId } from './ids';
import { canonicalJson } from './seal';
import { canonicalShop } from './shop-name';
import { listShops } from './shops';
import { orProblem } from './storage-problem';
import type { Shop } from './types';

/** More than the longest contract with a hundred supplements takes. */
const MOST_CHARACTERS = 4_000_000;

/**
 * A contract as a file: JSON with `format`, `version` 1, `savedAt`, the `shops` it covers with the names they have
 * here, and the `contract` with all its versions (supplements) and the sentences its clauses were read from, in the
 * shape in which it is stored: money in major units, shares as fractions, contract months from 1.
 */
const fileSchema = z.object({
  format: z.literal('dingdian-contract'),
  version: z.literal(1),
  savedAt: z.iso.datetime(),
  shops: z
    .array(z.object({ id: z.string().min(1), name: z.string().min(1), zone: z.string().min(1) }))
    .max(100),
  contract: contractSchema,
});

/** A contract file that was read and checked, but not yet taken in. */
export interface ContractFile {
  readonly shops: readonly { readonly id: string; readonly name: string; readonly zone: string }[];
  readonly contract: Contract;
}

/** What taking it in adds: the whole contract, or the versions that the one kept here lacks. */
export interface ContractFileFate {
  readonly known: boolean;
  readonly versions: number;
}

/** The text of a contract's file. Snapshots, entries and verdicts stay here. */
export async function contractFileText(db: Db, contract: Contract, savedAt: Instant): Promise<string> {
  const { found } = await listShops(db);
  const shops = contract.shopIds.map((id) => {
    const shop = canonicalShop(found, id);
    return { id, name: shop?.name ?? id, zone: shop?.zone ?? contract.zone };
  });
  const file = { format: 'dingdian-contract', version: 1, savedAt, shops, contract };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function refused(reason: string): Problem {
  return problem('contract-file-invalid', { reason });
}

/** Reads a contract file, all or nothing; the problem says which part is wrong. */
export function readContractFile(text: string): ContractFile | Problem {
  if (text.length > MOST_CHARACTERS) return refused('too large');
  const json = readLine(text);
  if (isProblem(json)) return refused('no JSON');
  const read = fileSchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(issue ? `${issue.path.join('.')}: ${issue.message}` : '');
  }
  const { shops } = read.data;
  const contract = parseContract(read.data.contract);
  if (isProblem(contract))
    return refused(`contract.${contract.params?.['path'] ?? ''}: ${contract.params?.['why'] ?? ''}`);
  const unnamed = contract.shopIds.find((id) => !shops.some((shop) => shop.id === id));
  return unnamed === undefined ? { shops, contract } : refused(`shops: ${unnamed}`);
}

function versionsLacking(stored: Contract | undefined, file: Contract): readonly ContractVersion[] {
  const kept = new Set(stored?.versions.map(canonicalJson));
  return file.versions.filter((version) => !kept.has(canonicalJson(version)));
}

/** What taking in the file would add; nothing is changed. */
export async function fateOf(db: Db, { contract }: ContractFile): Promise<ContractFileFate | Problem> {
  const stored = await orProblem('database-unavailable', async () => db.contracts.get(contract.id));
  if (isProblem(stored)) return stored;
  return { known: stored !== undefined, versions: versionsLacking(stored, contract).length };
}

/** The shop kept here that a shop of the file is: the same record, or one of the same name. */
function shopHere(shops: readonly Shop[], named: ContractFile['shops'][number]): Shop | undefined {
  const same = canonicalShop(shops, named.id);
  return same ?? shops.find(({ name, sameAs }) => sameAs === undefined && name === named.name);
}

/** Ids of the contract's shops as they are kept here, and the records of those that nobody here knows. */
async function shopsHere(db: Db, file: ContractFile, createdAt: Instant) {
  const { found: shops } = await listShops(db);
  const named = file.shops.filter(({ id }) => file.contract.shopIds.includes(id));
  const made: Shop[] = [];
  const ids = named.map((one) => {
    const here = shopHere([...shops, ...made], one);
    if (here) return here.id;
    const shop: Shop = { id: makeId(), name: one.name, zone: one.zone, createdAt, shownAs: [] };
    made.push(shop);
    return shop.id;
  });
  return { shopIds: [...new Set(ids)], made };
}

/**
 * Takes in a contract file, all or nothing. A contract kept here gains the versions it lacks and nothing of it is
 * altered, so that a file taken in twice changes nothing; an unknown one is added for its shops, which are found by
 * name or made.
 */
export function importContractFile(db: Db, file: ContractFile, now: Instant): Promise<Contract | Problem> {
  return orProblem('snapshot-not-saved', () =>
    db.transaction('rw', db.contracts, db.shops, async () => {
      const stored = await db.contracts.get(file.contract.id);
      if (!stored) {
        const { shopIds, made } = await shopsHere(db, file, now);
        const kept = await saveContract(db, { ...file.contract, shopIds });
        // A refused contract leaves no shops behind; a shop that fails takes the contract along.
        if (!isProblem(kept)) await db.shops.bulkAdd(made);
        return kept;
      }
      const lacking = versionsLacking(stored, file.contract);
      if (lacking.length === 0) return stored;
      return saveContract(db, { ...stored, versions: [...stored.versions, ...lacking] });
    }),
  );
}
