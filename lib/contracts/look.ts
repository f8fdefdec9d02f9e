import type { HistoryIndex } from './history-index';
import { changesSince, type LotChanges } from './memory';

/** A question about all that is known, and what the answer was. */
interface Asked {
  readonly ask: (index: HistoryIndex) => unknown;
  readonly answer: unknown;
}

const NOTHING_ASKED: ReadonlyMap<string, Asked> = new Map();

/** What was looked at: whatever was made of it stands as long as none of it has changed. */
export class Look {
  readonly lots = new Set<LotChanges>();
  /** First and last day looked at, as day numbers; reversed when nothing was. */
  from = Infinity;
  to = -Infinity;
  /** Made with the first question: most measurements ask none, and thousands are kept. */
  #asked: Map<string, Asked> | undefined;

  get asked(): ReadonlyMap<string, Asked> {
    return this.#asked ?? NOTHING_ASKED;
  }

  /** Notes that figures over these days (day numbers, both inclusive) were looked at. */
  note(lot: LotChanges, from: number, to: number): void {
    this.lots.add(lot);
    if (from < this.from) this.from = from;
    if (to > this.to) this.to = to;
  }

  /** Answers a question that no days bound, and notes the answer; `key` names it. */
  ask<T>(key: string, ask: (index: HistoryIndex) => T, index: HistoryIndex): T {
    const answer = ask(index);
    this.#keep(key, { ask, answer });
    return answer;
  }

  #keep(key: string, asked: Asked): void {
    this.#asked ??= new Map();
    this.#asked.set(key, asked);
  }

  /** Whether the question has the answer it had; a question never asked has none. */
  holds(key: string, index: HistoryIndex): boolean {
    const asked = this.asked.get(key);
    return asked !== undefined && Object.is(index.answer(key, asked.ask), asked.answer);
  }

  /** Whether nothing looked at has changed since the index's memory was at `turn`. */
  stands(index: HistoryIndex, turn: number): boolean {
    if (turn === index.memory.turn) return true;
    const changes = changesSince(turn, this.lots);
    if (changes.some((change) => change.from <= this.to && this.from <= change.to)) return false;
    for (const key of this.asked.keys()) if (!this.holds(key, index)) return false;
    return true;
  }

  /** Takes over what another look saw; of its questions only those that still have their answer. */
  adopt(other: Look, index?: HistoryIndex): void {
    for (const lot of other.lots) this.lots.add(lot);
    if (other.from < this.from) this.from = other.from;
    if (other.to > this.to) this.to = other.to;
    for (const [key, asked] of other.asked)
      if (!this.asked.has(key) && (!index || other.holds(key, index))) this.#keep(key, asked);
  }
}
