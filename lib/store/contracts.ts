import { parseContract } from '../contracts/schema';
import type { Contract, ContractVersion } from '../contracts/types';
import { type Problem, isProblem, problem } from '../problem';
import { type Listed, checked } from './checked';
import type { Db } from './db';
import { contractSchema } from './schemas';
import { canonicalJson } from './seal';
import { canonicalShop } from './shop-name';
import { orProblem } from './storage-problem';
import type { Shop } from './types';

/** Versions by the day from which they count; of two from one day the later saved comes last, and counts. */
function inOrder(versions: readonly ContractVersion[]): readonly ContractVersion[] {
  return versions.toSorted((a, b) =>
    a.validFrom === b.validFrom ? (a.savedAt < b.savedAt ? -1 : 1) : a.validFrom < b.validFrom ? -1 : 1,
  );
}

/** Every contract, oldest first, its versions ascending by `validFrom`. */
export async function listContracts(db: Db): Promise<Listed<Contract>> {
  return checked<Contract>('contracts', contractSchema, await db.contracts.orderBy('id').toArray());
}

/** The contract told of the shops that its own turned out to be, each once. */
export function withLinks(contract: Contract, shops: readonly Shop[]): Contract {
  const shopIds = contract.shopIds.map((id) => canonicalShop(shops, id)?.id ?? id);
  return { ...contract, shopIds: [...new Set(shopIds)] };
}

/** The contracts that name a shop, links between shops followed. */
export function contractsOfShop(
  contracts: readonly Contract[],
  shops: readonly Shop[],
  shopId: string,
): Contract[] {
  return contracts
    .map((contract) => withLinks(contract, shops))
    .filter(({ shopIds }) => shopIds.includes(shopId));
}

/** Versions of the stored contract that the new one lacks or has altered. */
function rewritten(stored: Contract, next: Contract): readonly ContractVersion[] {
  const kept = new Set(next.versions.map(canonicalJson));
  return stored.versions.filter((version) => !kept.has(canonicalJson(version)));
}

/**
 * Stores a contract. What is known by this id keeps all its versions: a supplement or a correction is a version
 * added, and a contract that lacks or alters a stored version is refused as `contract-invalid`.
 */
export function saveContract(db: Db, contract: Contract): Promise<Contract | Problem> {
  return orProblem('snapshot-not-saved', async () => {
    const parsed = parseContract(contract);
    if (isProblem(parsed)) return parsed;
    const saved = { ...contract, versions: inOrder(contract.versions) };
    return db.transaction('rw', db.contracts, async () => {
      const stored = await db.contracts.get(contract.id);
      const lost = stored ? rewritten(stored, contract).length : 0;
      if (lost > 0) return problem('contract-invalid', { reason: `${lost} former versions altered` });
      await db.contracts.put(saved);
      return saved;
    });
  });
}
