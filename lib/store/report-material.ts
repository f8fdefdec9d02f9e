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
import { watchInput } from './watch-settings';

/** First characters of a seal that go into the minutes: enough that another snapshot will not match them by chance. */
const CODE = 12;

/** What the reports of a contract are made from. */
export interface ReportMaterial {
  readonly shopName: string;
  readonly shops: readonly { readonly id: string; readonly name: string }[];
  readonly history: History;
  /** The merchant's own promotion days. */
  readonly activities?: readonly Activity[];
  /** Those not resolved. */
  readonly alerts: readonly Alert[];
  /** Short code of the newest seal of each shop's chain. */
  readonly seals: readonly string[];
  /** The newest snapshot of each chain. */
  readonly heads: readonly ChainHead[];
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

/** Everything kept about the shops of a contract, those linked to them included. */
export async function reportMaterial(db: Db, contract: Contract): Promise<ReportMaterial> {
  const { found: shops } = await listShops(db);
  const ids = [...new Set(contract.shopIds.flatMap((id) => [id, ...idsOfShop(shops, id)]))];
  const named = contract.shopIds.flatMap((id) => {
    const shop = canonicalShop(shops, id);
    return shop ? [{ id, name: shop.name }] : [];
  });
  // Begun before the facts: a snapshot that is taken meanwhile may be in them, but no head lies ahead of them.
  const heading = headsOf(db, ids);
  const telling = historyOf(db, contract.shopIds, contract.id);
  const [heads, { input }] = await Promise.all([heading, watchInput(db)]);
  // Checking a thousand alerts keeps the page busy: by now the facts are asked for, and come meanwhile.
  const [history, alerts] = await Promise.all([
    telling,
    alertsByState(db, ['open', 'acknowledged', 'snoozed'], ids),
  ]);
  return {
    shopName: [...new Set(named.map(({ name }) => name))].join('、'),
    shops: named,
    history,
    activities: input.activities,
    alerts: alerts.found.filter(({ contractId }) => contractId === undefined || contractId === contract.id),
    seals: heads.map(({ seal }) => seal.slice(0, CODE)),
    heads,
  };
}
