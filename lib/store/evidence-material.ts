import type { Entry } from '../contracts/entries';
import type { Contract } from '../contracts/types';
import { dataRows } from '../metrics/data-rows';
import type { Chain, PackPicture } from '../reports/evidence/input';
import type { FrozenPack } from '../reports/frozen-pack';
import type { Db } from './db';
import { entriesOfContracts } from './entries';
import { idsOfShop } from './facts';
import { packsOfContract } from './packs';
import { canonicalJson } from './seal';
import { canonicalShop } from './shop-name';
import { listShops } from './shops';
import { chainOf } from './snapshots';

/** What an evidence pack is made from, besides the report. */
export interface EvidenceMaterial {
  readonly chains: readonly Chain[];
  /** Those of the chains' snapshots that are kept. */
  readonly pictures: readonly PackPicture[];
  readonly packs: readonly FrozenPack[];
  readonly entries: readonly Entry[];
}

/** The complete chains of a contract's shops, those of linked records included; a shop without a snapshot has none. */
export async function evidenceChains(db: Db, contract: Contract): Promise<Chain[]> {
  const { found: shops } = await listShops(db);
  const ids = new Set(contract.shopIds.flatMap((id) => [id, ...idsOfShop(shops, id)]));
  const chains: Chain[] = [];
  for (const shopId of ids) {
    const snapshots = await chainOf(db, shopId);
    if (snapshots.length === 0) continue;
    const shopName = canonicalShop(shops, shopId)?.name ?? shopId;
    chains.push({
      shopId,
      shopName,
      snapshots: snapshots.map((snapshot) => ({
        id: snapshot.id,
        json: canonicalJson(snapshot),
        seal: snapshot.seal,
        capturedAt: snapshot.capturedAt,
        page: [snapshot.consoleId, snapshot.page].filter((part) => part !== undefined).join(' / '),
        rows: dataRows(snapshot.readings),
        ...(snapshot.picture && { picture: snapshot.picture.sha256 }),
      })),
    });
  }
  return chains;
}

/** Everything that an evidence pack of a contract holds. */
export async function evidenceMaterial(db: Db, contract: Contract): Promise<EvidenceMaterial> {
  const chains = await evidenceChains(db, contract);
  const wanted = chains.flatMap(({ snapshots }) => snapshots.flatMap(({ picture }) => picture ?? []));
  const stored = await db.pictures.bulkGet([...new Set(wanted)]);
  return {
    chains,
    pictures: stored.flatMap((picture) =>
      picture ? [{ sha256: picture.sha256, bytes: picture.bytes }] : [],
    ),
    packs: (await packsOfContract(db, contract.id)).found,
    entries: (await entriesOfContracts(db, [contract.id])).found,
  };
}
