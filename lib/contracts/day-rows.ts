import { better, type Sighting } from './sighting';
import { type Rows, rowsOf, type Slice } from './slice';

/** The rows of a day with the highest lower ends. */
interface Peaks {
  /** Places among the day's rows, the highest first; of equal ones the earlier first. */
  readonly rows: readonly number[];
  /** The highest upper end of all rows but the first so many of these; -Infinity when there are none. */
  readonly hiWithout: readonly number[];
}

/** A guess at how many rows of a day are above any cap; more than that are looked for one by one. */
const PEAKS = 16;

function findPeaks({ los, his }: Rows): Peaks {
  const rows: number[] = [];
  for (let i = 0; i < los.length; i++) {
    const lo = los[i] ?? 0;
    const lowest = rows[PEAKS - 1];
    if (lowest !== undefined && lo <= (los[lowest] ?? 0)) continue;
    let at = Math.min(rows.length, PEAKS - 1);
    for (; at > 0 && (los[rows[at - 1] ?? 0] ?? 0) < lo; at--) rows[at] = rows[at - 1] ?? 0;
    rows[at] = i;
  }
  const among = new Set(rows);
  let hi = -Infinity;
  for (let i = 0; i < his.length; i++) if (!among.has(i)) hi = Math.max(hi, his[i] ?? Infinity);
  const hiWithout = [hi];
  for (const row of rows.toReversed()) hiWithout.push((hi = Math.max(hi, his[row] ?? Infinity)));
  return { rows, hiWithout: hiWithout.toReversed() };
}

/** Of two tables that show one row the better figure counts. */
function merge(slices: readonly Slice[]): Rows {
  const best = new Map<number, Sighting>();
  for (const { rows } of slices)
    for (const [row, place] of rows.places.entries()) {
      const sighting = rows.sighting(row);
      const known = best.get(place);
      best.set(place, known ? better(known, sighting) : sighting);
    }
  return rowsOf([...best]);
}

/** Every row's figure of one single day, from all tables that show it. */
export class DayRows {
  readonly slices: readonly Slice[];
  #rows: Rows | undefined;
  #peaks: Peaks | undefined;

  constructor(slices: readonly Slice[]) {
    this.slices = slices;
  }

  get rows(): Rows {
    const [only] = this.slices;
    return (this.#rows ??= only && this.slices.length === 1 ? only.rows : merge(this.slices));
  }

  /** The highest rows, looked for once: caps of several heights ask for no others. */
  get peaks(): Peaks {
    return (this.#peaks ??= findPeaks(this.rows));
  }
}

/** What was read day by day, and what was not. */
export interface DayBook {
  /** By day number. */
  readonly days: ReadonlyMap<number, DayRows>;
  /** Tables over several days. */
  readonly longer: readonly Slice[];
}

export const NO_DAYS: DayBook = { days: new Map(), longer: [] };

/** The book with these slices besides. */
export function withDays({ days, longer }: DayBook, slices: readonly Slice[]): DayBook {
  const more = new Map(days);
  for (const slice of slices)
    if (slice.from === slice.to)
      more.set(slice.from, new DayRows([...(more.get(slice.from)?.slices ?? []), slice]));
  return { days: more, longer: [...longer, ...slices.filter(({ from, to }) => from < to)] };
}
