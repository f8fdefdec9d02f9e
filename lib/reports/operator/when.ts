import { dayCount } from '../../quantity/day';
import type { Day, Period } from '../../quantity/period';
import { daysIn } from './days';
import { CHANGE } from './words';

/** Days, or `unsaid` where nobody can tell which. */
export type Days = Period | 'unsaid';

/** Stands for days that were taken out of a text. */
export const MARK = '\uE000';
const MARKS = /\uE000/gu;

/** A text without the days that it names; their places stay marked. */
export function marked(text: string, given: Period): string {
  return daysIn(text, given).reduceRight(
    (left, { index, length }) => left.slice(0, index) + MARK + left.slice(index + length),
    text,
  );
}

/** Words without the marks of days. */
export function unmarked(text: string, instead = ''): string {
  return text.replaceAll(MARKS, instead);
}

/** Which days a figure is of, as the text goes on. */
export class When {
  readonly #given: Period;
  #period: Days;
  /** The days that count again after those of a weekday. */
  #whole: Days;
  /** Days named in the line, to tell whether a sum is that of several. */
  #named = new Set<string>();
  /** Single days that lines told of, to tell whose sum follows them. */
  readonly #told = new Set<Day>();
  /** Days of the clause at hand that no number has taken up. */
  #waiting: { readonly period: Days; readonly weekday: boolean }[] = [];

  constructor(given: Period) {
    this.#given = given;
    this.#period = given;
    this.#whole = given;
  }

  get period(): Period | undefined {
    return this.#period === 'unsaid' ? undefined : this.#period;
  }

  /** Gives a function that goes back to the days that count now. */
  keep(): () => void {
    const [period, whole] = [this.#period, this.#whole];
    return () => {
      [this.#period, this.#whole] = [period, whole];
    };
  }

  line(): void {
    this.#named.clear();
  }

  /** Begins a clause; gives it with its days marked. */
  clause(text: string): string {
    this.#waiting = daysIn(text, this.#given).map(({ period, weekday = false }) => ({ period, weekday }));
    return marked(text, this.#given);
  }

  /** The days that the clause names and no number took up. */
  get waiting(): readonly { readonly period: Days }[] {
    return this.#waiting;
  }

  /** Takes up the days that words name, unless they are only compared with. */
  take(label: string): void {
    const changed = CHANGE.exec(label)?.index ?? label.length;
    const all = [...label.matchAll(MARKS)];
    const named = this.#waiting.splice(0, all.length);
    const taken = named.filter((_, at) => (all[at]?.index ?? 0) < changed);
    const last = taken.at(-1);
    if (!last) return;
    this.#period = taken.some(({ period }) => period === 'unsaid') ? 'unsaid' : last.period;
    for (const { period, weekday } of taken)
      if (!weekday && period !== 'unsaid' && period.from === period.to) this.#told.add(period.from);
    if (last.weekday) return;
    this.#whole = this.#period;
    this.#named.add(JSON.stringify(this.#period));
  }

  /** A sum is of the days before those of weekdays; of several periods, or after some days of more, nobody knows. */
  sum(): void {
    const some = this.#told.size > 1 && this.#told.size < dayCount(this.#given);
    this.#period = this.#named.size > 1 || some ? 'unsaid' : this.#whole;
  }

  /** What was done on a day is told; the figures after it need not be of that day. */
  narrated(days: readonly { readonly period: Days }[]): void {
    const oneDay = days.some(({ period }) => period !== 'unsaid' && period.from === period.to);
    if (oneDay) this.#period = 'unsaid';
  }
}
