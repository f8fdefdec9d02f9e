import type { SnapshotFacts } from '../metrics/types';
import { addsOverDays, addsOverRows } from './addition';
import { type DayBook, NO_DAYS, withDays } from './day-rows';
import type { Lot } from './lots';
import { type RowGroup, withGroups } from './row-group';
import { Places, Slice } from './slice';
import { NO_TRACKS, type Tracks, withTracks } from './tracks';

/** What the figures of a ledger have in common. */
interface About {
  readonly metric: string;
  readonly kind: Lot['kind'];
  /** Shared by ledgers that grew from one. */
  readonly places: Places;
}

/**
 * All figures of one metric of one kind of entity of one shop in one unit. It never changes; each view of it is made
 * when first asked for, and taken over by the ledger that grows from this one.
 */
export class Ledger {
  readonly #about: About;
  readonly #slices: readonly Slice[];
  #tracks: Tracks | undefined;
  #groups: readonly RowGroup[] | undefined;
  #days: DayBook | undefined;
  #latest: SnapshotFacts | undefined;

  private constructor(about: About, slices: readonly Slice[]) {
    this.#about = about;
    this.#slices = slices;
  }

  /** An empty one. */
  static of({ metric, kind }: Pick<Lot, 'metric' | 'kind'>): Ledger {
    return new Ledger({ metric, kind, places: new Places() }, []);
  }

  /** A ledger with these tables besides; costs what is new, not what was there. */
  with(tables: readonly { readonly draft: Lot['drafts'][number]; readonly fact: SnapshotFacts }[]): Ledger {
    const { metric, places } = this.#about;
    const additive = addsOverDays(metric);
    const fresh = tables.map(({ draft, fact }) => new Slice(draft, fact, additive, places));
    const more = new Ledger(this.#about, [...this.#slices, ...fresh]);
    more.#tracks = this.#tracks && withTracks(this.#tracks, fresh);
    more.#groups = this.#groups && this.#grouped(this.#groups, fresh);
    more.#days = this.#days && withDays(this.#days, fresh);
    more.#latest = this.#latest && newestOf(this.#latest, fresh);
    return more;
  }

  /** Entity → what was seen of it. */
  get tracks(): Tracks {
    return (this.#tracks ??= withTracks(NO_TRACKS, this.#slices));
  }

  /** Tables whose rows add up, ascending by first day. */
  get groups(): readonly RowGroup[] {
    return (this.#groups ??= this.#grouped([], this.#slices));
  }

  #grouped(base: readonly RowGroup[], slices: readonly Slice[]): readonly RowGroup[] {
    const { metric, kind } = this.#about;
    return addsOverRows(metric, kind) ? withGroups(base, slices) : base;
  }

  get days(): DayBook {
    return (this.#days ??= withDays(NO_DAYS, this.#slices));
  }

  /** The newest reading that says anything. */
  get latest(): SnapshotFacts | undefined {
    return (this.#latest ??= newestOf(undefined, this.#slices));
  }
}

/** The newest of them that says anything; of two read at once the first. */
function newestOf(known: SnapshotFacts | undefined, slices: readonly Slice[]): SnapshotFacts | undefined {
  let newest = known;
  for (const { fact, says } of slices) if (says && (!newest || fact.readAt > newest.readAt)) newest = fact;
  return newest;
}
