import { zoneOfShop } from '../../lib/alerts/shop-zone';
import type { Alert } from '../../lib/alerts/types';
import { type ClauseLines, clauseLines } from '../../lib/contracts/clause-lines';
import { evaluate } from '../../lib/contracts/evaluate';
import { type SalesTrend, salesTrend } from '../../lib/contracts/trend';
import type { Contract, History } from '../../lib/contracts/types';
import type { Answer } from '../../lib/metrics/answer-types';
import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Problem } from '../../lib/problem';
import { addDays } from '../../lib/quantity/day';
import type { Instant } from '../../lib/quantity/period';
import { type CapNow, capsNow } from '../../lib/reports/caps-now';
import { type ReadNext, readNext } from '../../lib/reports/read-next';
import { type Today, todayOf } from '../../lib/reports/today';
import type { Shop } from '../../lib/store/types';
import type { LastReading } from './HealthStrip';

/** One contract as the panel shows it. */
export interface ContractModel {
  readonly contract: Contract;
  readonly clauses: ClauseLines;
  readonly trend: SalesTrend | undefined;
  readonly today: Today;
  /** Caps in force today, the fullest first. */
  readonly caps: readonly CapNow[];
  readonly next: ReadNext;
}

export interface ShopModel {
  readonly shop: Shop;
  /** In which its days are counted. */
  readonly zone: string;
  readonly last: LastReading | undefined;
  readonly pages: readonly SnapshotFacts[];
  /** Everything read of the shop, oldest first. */
  readonly readings: readonly SnapshotFacts[];
  readonly contracts: readonly ContractModel[];
  readonly alerts: readonly Alert[];
}

/** Everything the panel shows at one moment. */
export interface PanelModel {
  readonly shops: readonly Shop[];
  readonly answers: readonly Answer[];
  /** Contracts that do not name the shop shown, as they would stand with it. */
  readonly offers: readonly Contract[];
  readonly overview: ShopModel | undefined;
  readonly broken: readonly Problem[];
}

interface Known {
  readonly shop: Shop;
  readonly pages: readonly SnapshotFacts[];
  readonly contracts: readonly Contract[];
  readonly history: History;
  readonly alerts: readonly Alert[];
}

function contractModel(contract: Contract, history: History, now: Instant): ContractModel {
  const verdicts = evaluate(contract, history, now);
  const clauses = clauseLines(contract, verdicts, now);
  const today = todayOf({ contract, history, now });
  return {
    contract,
    clauses,
    trend: salesTrend(contract, history, now),
    today,
    caps: capsNow(verdicts, today.today.day),
    next: readNext(clauses.lines, addDays(today.today.day, -1)),
  };
}

/** What is known of a shop, judged at `now`. */
export function shopModel(known: Known, now: Instant): ShopModel {
  const { shop, pages, contracts, history, alerts } = known;
  const [newest] = pages;
  const seenOn = pages.map(({ consoleId }) => consoleId);
  const zone = zoneOfShop(shop.id, { contracts, record: shop, seenOn });
  return {
    shop,
    zone,
    pages,
    readings: history.facts.filter((facts) => facts.shopId === shop.id),
    alerts,
    last: newest && {
      at: newest.readAt,
      consoleId: newest.consoleId,
      page: newest.page,
      zone,
    },
    contracts: contracts.map((contract) => contractModel(contract, history, now)),
  };
}

/**
 * Contracts that could cover a shop, with it. A contract whose only shop was never read names a stand-in, whose place
 * the shop takes; any other covers this one besides, for of several shops nobody can tell which is meant.
 */
export function contractOffers(
  contracts: readonly Contract[],
  shopId: string | undefined,
  readShops: ReadonlySet<string>,
): Contract[] {
  if (shopId === undefined) return [];
  return contracts
    .filter(({ shopIds }) => !shopIds.includes(shopId))
    .map((contract) => {
      const [only, ...others] = contract.shopIds;
      const standsIn = only !== undefined && others.length === 0 && !readShops.has(only);
      return { ...contract, shopIds: standsIn ? [shopId] : [...contract.shopIds, shopId] };
    });
}
