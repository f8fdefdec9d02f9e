import type { SnapshotFacts } from '../metrics/types';
import { dayNumber } from './day-number';
import type { Look } from './look';
import { lotsOf } from './lots';
import type { ClauseMemory } from './session';

/** Day numbers, both inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Change extends Stretch {
  readonly turn: number;
}

/** When figures of one metric of one kind of entity of one shop were read, oldest first. */
export type LotChanges = Change[];

/** The days of which anything in these lots was read after `turn`. */
export function changesSince(turn: number, lots: Iterable<LotChanges>): Stretch[] {
  const found: Stretch[] = [];
  for (const changes of lots)
    for (let i = changes.length - 1; i >= 0; i -= 1) {
      const change = changes[i];
      if (!change || change.turn <= turn) break;
      found.push(change);
    }
  return found;
}

/** One contract as it was last judged: what of it decides a verdict besides the facts. */
interface ContractMemory {
  readonly frame: string;
  readonly clauses: Map<string, ClauseMemory>;
}

/** Something found, and what was looked at for it. */
interface Found {
  readonly value: object;
  readonly look: Look;
  turn: number;
}

/** Measurements kept: enough for every week, month and day of some years. */
const MOST_FOUND = 50_000;

/** What was judged from an index and its predecessors, and what has been read since. */
export class Memory {
  /** Counts the readings that came in. */
  turn = 0;
  /** What was measured, by the question. */
  readonly found = new Map<string, Found>();
  readonly #lots = new Map<string, Map<string, Map<string, LotChanges>>>();
  readonly #contracts = new Map<string, ContractMemory>();

  /** Takes note of new facts. */
  changed(facts: readonly SnapshotFacts[]): void {
    this.turn += 1;
    if (this.found.size > MOST_FOUND) this.found.clear();
    const { turn } = this;
    for (const fact of facts)
      for (const { metric, kind, from, to } of lotsOf(fact).values())
        this.lot(fact.shopId, metric, kind).push({ turn, from: dayNumber(from), to: dayNumber(to) });
  }

  /** What was read of one metric of one kind of entity of one shop; found without making a name of the three. */
  lot(shopId: string, metric: string, kind: string): LotChanges {
    const ofShop = this.#lots.get(shopId) ?? new Map<string, Map<string, LotChanges>>();
    const ofMetric = ofShop.get(metric) ?? new Map<string, LotChanges>();
    const lot = ofMetric.get(kind);
    if (lot) return lot;
    const made: LotChanges = [];
    this.#lots.set(shopId, ofShop);
    ofShop.set(metric, ofMetric);
    ofMetric.set(kind, made);
    return made;
  }

  /** The clauses of a contract; emptied when anything in `frame` (its text, the day of judging) is another. */
  clausesOf(contractId: string, frame: string): Map<string, ClauseMemory> {
    const known = this.#contracts.get(contractId);
    if (known?.frame === frame) return known.clauses;
    const clauses = new Map<string, ClauseMemory>();
    this.#contracts.set(contractId, { frame, clauses });
    return clauses;
  }
}
