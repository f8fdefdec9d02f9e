import type { Activity } from '../alerts/kind';
import type { Alert } from '../alerts/types';
import { createHistory } from '../contracts/history';
import type { Contract, History } from '../contracts/types';
import { alertsByState } from './alerts';
import type { ChainHead } from '../reports/frozen-pack';
import type { Db } from './db';
import { entriesOfContracts } from './entries';
import { factsOfShops, idsOfShop } from './facts';
import { canonicalShop } from './shop-name';
import { listShops } from './shops';
import { chainHead } from './snapshots';
import type { Shop } from './types';
import { watchInput } from './watch-settings';

/** First characters of a seal that go into the minutes: enough that another snapshot will not match them by chance. */
const CODE = 12;

/** What the reports of a contract are made from, but for the alerts. */
export interface BasisMaterial {
  readonly shopName: string;
  readonly shops: readonly { readonly id: string; readonly name: string }[];
  readonly history: History;
  /** The merchant's own promotion days. */
  readonly activities?: readonly Activity[];
  /** Short code of the newest seal of each shop's chain. */
  readonly seals: readonly string[];
  /** The newest snapshot of each chain. */
  readonly heads: readonly ChainHead[];
}

/** What the reports of a contract are made from. */
export interface ReportMaterial extends BasisMaterial {
  /** Those not resolved. */
  readonly alerts: readonly Alert[];
}

/** All that is known of these shops, links followed, with what was entered under this contract. */
export async function historyOf(
  db: Db,
  shopIds: readonly string[],
  contractId: string | undefined,
): Promise<History> {
  const facts = await factsOfShops(db, shopIds);
  const entries = contractId === undefined ? [] : (await entriesOfContracts(db, [contractId])).found;
  return createHistory(facts, entries);
}

async function headsOf(db: Db, shopIds: readonly string[]): Promise<ChainHead[]> {
  const heads = await Promise.all(shopIds.map((id) => chainHead(db, id)));
  return heads.flatMap((head) =>
    head ? [{ shopId: head.shopId, number: head.number, seal: head.seal }] : [],
  );
}

/** Ids of every record of the contract's shops, those linked to them included. */
function idsOf(shops: readonly Shop[], contract: Contract): string[] {
  return [...new Set(contract.shopIds.flatMap((id) => [id, ...idsOfShop(shops, id)]))];
}

/** Everything kept about the shops of a contract, those linked to them included, but for their alerts. */
export async function reportBasis(db: Db, contract: Contract): Promise<BasisMaterial> {
  const { found: shops } = await listShops(db);
  const named = contract.shopIds.flatMap((id) => {
    const shop = canonicalShop(shops, id);
    return shop ? [{ id, name: shop.name }] : [];
  });
  // Begun before the facts: a snapshot that is taken meanwhile may be in them, but no head lies ahead of them.
  const heading = headsOf(db, idsOf(shops, contract));
  const telling = historyOf(db, contract.shopIds, contract.id);
  const [heads, { input }, history] = await Promise.all([heading, watchInput(db), telling]);
  return {
    shopName: [...new Set(named.map(({ name }) => name))].join('、'),
    shops: named,
    history,
    activities: input.activities,
    seals: heads.map(({ seal }) => seal.slice(0, CODE)),
    heads,
  };
}

/** The alerts of a contract's shops that are not resolved, newest first, but for those of another contract. */
export async function openAlerts(db: Db, contract: Contract): Promise<readonly Alert[]> {
  const { found: shops } = await listShops(db);
  const alerts = await alertsByState(db, ['open', 'acknowledged', 'snoozed'], idsOf(shops, contract));
  return alerts.found.filter(({ contractId }) => contractId === undefined || contractId === contract.id);
}

/** Everything kept about the shops of a contract, those linked to them included. */
export async function reportMaterial(db: Db, contract: Contract): Promise<ReportMaterial> {
  const [basis, alerts] = await Promise.all([reportBasis(db, contract), openAlerts(db, contract)]);
  return { ...basis, alerts };
}
