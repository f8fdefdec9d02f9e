import { type MetricId, metricOf } from '../../metrics/catalog';
import type { ColumnMeaning } from '../../metrics/types';
import { isHeading, type Section, sectionOf } from './heading';
import { meantBy } from './meant';
import type { Refusal } from './statement';
import * as words from './words';

const HEAD = /^\s*[【[]?([^:：\d,，、]{1,20}?)[】\]]?\s*[:：]\s*(?=.*\d)/u;

/** What a figure is narrowed to by headings, by its line and by its sentence. */
export class Scope {
  #section: Section = {};
  /** What the rest of the line is narrowed to. */
  part: string | undefined;
  /** What the whole line is, by the words before its colon. */
  #line: Refusal | undefined;
  /** What the rest of the sentence is, besides a result of the shop. */
  aside: Refusal | undefined;

  /** A heading narrows the lines below it, words before a colon their own line. `bare` = the line without its days. */
  line(line: string, bare: string): void {
    this.part = undefined;
    this.#line = undefined;
    if (!/\d/u.test(bare)) {
      if (isHeading(line)) this.#section = sectionOf(bare);
      return;
    }
    const head = HEAD.exec(bare)?.[1];
    if (head === undefined || words.NEUTRAL.test(head) || meantBy(words.unchanged(head), '1.00元')) return;
    const { part, ads, refusal } = sectionOf(head);
    this.#line = refusal;
    if (part !== undefined && ads !== true) this.part = part;
  }

  sentence(): void {
    this.aside = this.#line;
  }

  /** Words before a number that widen to the shop again, or from a plan to results. */
  label(label: string, hasDays: boolean): void {
    const plan = this.aside === 'target' && this.#line === undefined;
    if (plan && (hasDays || words.RESULT.test(label))) this.aside = undefined;
    if (words.WHOLE.test(label) || words.SUM.test(label)) this.part = undefined;
    if (words.WHOLE.test(label) && this.#section.refusal === undefined) this.#section = {};
  }

  /** What follows the spend of one way to advertise (直通车花费320，ROI 3.28) in its line is of that way. */
  spent(metric: MetricId, said: string): void {
    if (metricOf(metric).basis === 'a part of the spend') this.part = said;
  }

  /** Why a figure is none of the shop's results, by what stands above and before it. */
  refusal(meaning: ColumnMeaning | undefined): Refusal | undefined {
    if (this.part !== undefined) return 'part';
    const { part, ads, refusal } = this.#section;
    if (refusal) return refusal;
    return part !== undefined && !(ads === true && meaning?.metric === 'adSpend') ? 'part' : undefined;
  }

  /** The same of a piece of work, which is of no part. */
  get plan(): Refusal | undefined {
    return this.#section.refusal ?? this.aside;
  }

  get named(): string | undefined {
    return this.part ?? this.#section.part;
  }
}
