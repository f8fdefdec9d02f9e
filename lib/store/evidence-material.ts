import type { Contract } from '../contracts/types';
import { dataRows } from '../metrics/data-rows';
import type { Chain } from '../reports/evidence/pack';
import type { Db } from './db';
import { idsOfShop } from './facts';
import { canonicalJson } from './seal';
import { canonicalShop } from './shop-name';
import { listShops } from './shops';
import { chainOf } from './snapshots';

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
        json: canonicalJson(snapshot),
        seal: snapshot.seal,
        capturedAt: snapshot.capturedAt,
        page: [snapshot.consoleId, snapshot.page].filter((part) => part !== undefined).join(' / '),
        rows: dataRows(snapshot.readings),
      })),
    });
  }
  return chains;
}
