import type { Instant, Period } from '../quantity/period';
import { dayOfNumber } from './day-number';
import type { Entry } from './entries';
import type { HistoryIndex } from './history-index';
import { Look } from './look';
import { changesSince } from './memory';
import { Seen } from './seen';
import type { Verdict } from './types';

/** What one clause judged under one name: periods, their values, and the keys of the questions each asked. */
interface Kept {
  readonly periods: readonly Period[];
  readonly values: unknown[];
  readonly asked: (readonly string[])[];
}

/** What a judgement used besides figures. */
interface Besides {
  /** The whole of the facts. */
  everything: boolean;
  entries: boolean;
  clock: boolean;
}

/** One clause as it was last judged. */
export interface ClauseMemory {
  readonly verdicts: readonly Verdict[];
  readonly look: Look;
  readonly besides: Besides;
  readonly entries: readonly Entry[];
  readonly now: Instant;
  turn: number;
  readonly periods: ReadonlyMap<string, Kept>;
}

/** Given the periods to judge, answers with how to judge one: what they share is looked up once. */
export type Prepare<T> = (periods: readonly Period[]) => (period: Period) => T;

const NOTHING: readonly string[] = [];

function samePeriods(a: readonly Period[], b: readonly Period[]): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to);
}

/** The judging of one clause: notes what it looks at, and brings back what was judged before and still stands. */
export class Session {
  readonly index: HistoryIndex;
  readonly look = new Look();
  /** For what is looked up without being measured. */
  readonly seen: Seen;
  readonly besides: Besides = { everything: false, entries: false, clock: false };
  readonly #former: ClauseMemory | undefined;
  readonly #entries: readonly Entry[];
  readonly #now: Instant;
  readonly #periods = new Map<string, Kept>();
  #asking: readonly string[] = NOTHING;

  constructor(
    index: HistoryIndex,
    former: ClauseMemory | undefined,
    entries: readonly Entry[],
    now: Instant,
  ) {
    this.index = index;
    this.seen = new Seen(index, this.look, (key) => {
      this.#asking = [...this.#asking, key];
    });
    this.#former = former && this.#stands(former, index, entries, now) ? former : undefined;
    this.#entries = entries;
    this.#now = now;
  }

  /** Whether what the clause used besides figures is as it was. */
  #stands(former: ClauseMemory, index: HistoryIndex, entries: readonly Entry[], now: Instant): boolean {
    const { besides, turn } = former;
    return (
      !(besides.everything && turn !== index.memory.turn) &&
      !(besides.entries && entries !== former.entries) &&
      !(besides.clock && now !== former.now)
    );
  }

  /** Takes over what a measurement looked at. */
  saw(look: Look): void {
    this.look.adopt(look);
    if (look.asked.size > 0) this.#asking = [...this.#asking, ...look.asked.keys()];
  }

  /** The former verdicts, when nothing that they rest on has changed. */
  former(): readonly Verdict[] | undefined {
    const former = this.#former;
    if (!former?.look.stands(this.index, former.turn)) return undefined;
    former.turn = this.index.memory.turn;
    return former.verdicts;
  }

  /** What the judgement leaves for the next time. */
  memory(verdicts: readonly Verdict[]): ClauseMemory {
    return {
      verdicts,
      look: this.look,
      besides: this.besides,
      entries: this.#entries,
      now: this.#now,
      turn: this.index.memory.turn,
      periods: this.#periods,
    };
  }

  /** Which of these periods, by place, nothing kept of them answers any more. */
  #stale({ periods, asked }: Kept, former: ClauseMemory): number[] {
    const changes = changesSince(former.turn, former.look.lots);
    const stretches = changes.map(({ from, to }) => ({ from: dayOfNumber(from), to: dayOfNumber(to) }));
    const answers = new Map<string, boolean>();
    const still = (key: string): boolean => {
      let answer = answers.get(key);
      if (answer === undefined) answers.set(key, (answer = former.look.holds(key, this.index)));
      return answer;
    };
    const touched = ({ from, to }: Period) =>
      stretches.some((changed) => changed.from <= to && from <= changed.to);
    return periods.flatMap((period, i) => {
      const keys = asked[i] ?? NOTHING;
      return touched(period) || !(keys === NOTHING || keys.every(still)) ? [i] : [];
    });
  }

  /** As `eachPeriod`. */
  each<T>(name: string, periods: readonly Period[], prepare: Prepare<T>): T[] {
    const former = this.#former;
    const known = former?.periods.get(name);
    // Taken over and not copied: a thousand days are kept and one is judged.
    const kept =
      former && known && samePeriods(known.periods, periods) ? known : { periods, values: [], asked: [] };
    this.#periods.set(name, kept);
    const fresh = former && kept === known ? this.#stale(kept, former) : [...periods.keys()];
    if (former && fresh.length < periods.length) {
      this.look.adopt(former.look, this.index);
      this.besides.entries ||= former.besides.entries;
      this.besides.clock ||= former.besides.clock;
      this.besides.everything ||= former.besides.everything;
    }
    const judge = prepare(fresh.flatMap((i) => periods[i] ?? []));
    for (const i of fresh) {
      const period = periods[i];
      if (!period) continue;
      this.#asking = NOTHING;
      kept.values[i] = judge(period);
      kept.asked[i] = this.#asking;
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- put under this name by the same call of the same rule
    return kept.values.slice() as T[];
  }
}
