import type { AlertKindId } from '../../lib/alerts/ids';
import type { AlertState, Severity } from '../../lib/alerts/types';

/** What a page would show of one trouble: bad, in order, or nothing that tells. */
export type Shown =
  | {
      readonly is: 'bad';
      readonly badness: number;
      readonly severity: Severity;
      readonly reading: number;
      /** When it is no news any more. */
      readonly newsUntil: number;
    }
  | { readonly is: 'fine' }
  | { readonly is: 'silent' };

/** One trouble as a merchant would keep it on a slip of paper. Times are epoch ms. */
interface Slip {
  state: AlertState;
  severity: Severity;
  badness: number;
  until: number;
  putOffAt: number;
  /** Why it is over, while it is. */
  over: 'merchant' | 'figures' | 'time' | 'switched off' | undefined;
  overAt: number;
  firstReading: number;
  newsUntil: number;
  notes: string[];
}

const DAY = 86_400_000;
const CLOCK = 300_000;

/**
 * The life of alerts in plain words, kept in memory. It knows nothing of steps, findings or the store: what the merchant
 * may rely on, written down a second time.
 */
export class Model {
  readonly slips = new Map<string, Slip>();

  constructor(private readonly kindOf: (key: string) => AlertKindId) {}

  /** Judges what is shown; the keys that ring, in no order. `off` = kinds that nobody looks for. */
  judge(shown: ReadonlyMap<string, Shown>, off: ReadonlySet<AlertKindId>, now: number): Set<string> {
    const ring = new Set<string>();
    for (const key of new Set([...shown.keys(), ...this.slips.keys()])) {
      const looked = off.has(this.kindOf(key)) ? undefined : shown.get(key);
      const slip = this.slips.get(key);
      if (looked?.is === 'bad') {
        if (slip ? this.goesOn(key, slip, looked, now) : this.begins(key, looked)) ring.add(key);
      } else if (slip && slip.state !== 'resolved') {
        if (looked?.is === 'fine')
          Object.assign(slip, { state: 'resolved', over: 'figures', overAt: now, until: Infinity });
        else if (slip.newsUntil <= now)
          Object.assign(slip, { state: 'resolved', over: 'time', until: Infinity });
        else if (this.wakes(slip, now)) ring.add(key);
      }
    }
    return ring;
  }

  private isCap(key: string): boolean {
    return this.kindOf(key) === 'cap-exceeded';
  }

  /** Red needs a second reading, caps apart. */
  private severityOf(key: string, shown: Shown & { is: 'bad' }, firstReading: number): Severity {
    const sure = this.isCap(key) || shown.reading !== firstReading;
    return shown.severity === 'red' && !sure ? 'amber' : shown.severity;
  }

  private begins(key: string, shown: Shown & { is: 'bad' }): boolean {
    this.slips.set(key, {
      state: 'open',
      severity: this.severityOf(key, shown, shown.reading),
      badness: shown.badness,
      until: Infinity,
      putOffAt: 0,
      over: undefined,
      overAt: 0,
      firstReading: shown.reading,
      newsUntil: shown.newsUntil,
      notes: [],
    });
    return true;
  }

  private goesOn(key: string, slip: Slip, shown: Shown & { is: 'bad' }, now: number): boolean {
    const worse = shown.badness > slip.badness;
    const wasResolved = slip.state === 'resolved';
    // Settled by the merchant, and no worse: he knows.
    if (wasResolved && slip.over === 'merchant' && !worse) return false;
    const sinceOver = now - slip.overAt;
    const sameTrouble =
      wasResolved &&
      slip.over === 'figures' &&
      !this.isCap(key) &&
      !worse &&
      sinceOver >= 0 &&
      sinceOver < DAY;
    const anew = wasResolved && !sameTrouble;
    if (anew) slip.firstReading = shown.reading;
    const before = slip.severity;
    slip.severity =
      before === 'red' && !anew ? shown.severity : this.severityOf(key, shown, slip.firstReading);
    slip.badness = shown.badness;
    slip.newsUntil = shown.newsUntil;
    const turnsRed = before === 'amber' && slip.severity === 'red';
    if (wasResolved) Object.assign(slip, { state: 'open', over: undefined, until: Infinity });
    if (anew) return true;
    if (sameTrouble) return turnsRed;
    const woken = this.wakes(slip, now);
    return woken || (turnsRed && slip.state === 'open');
  }

  /** A time of silence that has run out, or that was set by a clock that ran ahead. */
  private wakes(slip: Slip, now: number): boolean {
    if (slip.state !== 'snoozed' && slip.state !== 'acknowledged') return false;
    if (slip.until === Infinity || (slip.until > now && now >= slip.putOffAt - CLOCK)) return false;
    Object.assign(slip, { state: 'open', until: Infinity });
    return true;
  }

  putOff(key: string, state: 'acknowledged' | 'snoozed', until: number, now: number): void {
    const slip = this.slips.get(key);
    if (slip && slip.state !== 'resolved') Object.assign(slip, { state, until, putOffAt: now });
  }

  resolve(key: string, note: string): void {
    const slip = this.slips.get(key);
    if (!slip) return;
    Object.assign(slip, { state: 'resolved', over: 'merchant', until: Infinity });
    if (note !== '') slip.notes.push(note);
  }

  switchOff(kind: AlertKindId): void {
    for (const [key, slip] of this.slips)
      if (this.kindOf(key) === kind && slip.state !== 'resolved')
        Object.assign(slip, { state: 'resolved', over: 'switched off', until: Infinity });
  }
}
