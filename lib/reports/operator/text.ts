import type { ColumnMeaning } from '../../metrics/types';
import type { Period } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { clausesOf, type Opened } from './clauses';
import { daysIn } from './days';
import { figureIn, loosened, workIn } from './figure';
import { isHeading, sectionOf } from './heading';
import { type Meant, meantBy, ORDERS } from './meant';
import { Scope } from './scope';
import type { Refusal, Statement } from './statement';
import { asWritten, pastedTable, tidyLines } from './tidy';
import { MARK, marked, unmarked, When } from './when';
import * as words from './words';

/** What a report is read with. */
export interface ReportContext {
  /** The days that the report is about, both inclusive; "this week" in it means these. */
  readonly period: Period;
  readonly currency: Currency;
  /** The shops of the contract by the names that the merchant knows them by. */
  readonly shops: readonly { readonly id: string; readonly name: string }[];
}

/** More of a sentence is not shown. */
const LONGEST_SAID = 80;
/** A text longer than this is no report. */
const LONGEST = 20_000;
const SENTENCE_END = /[。；;！!？]|\.(?=\s+\p{L})|[.?]\s*$/u;

interface Place {
  readonly text: string;
  /** What stands between the number before and this one, days marked. */
  readonly label: string;
  readonly after: string;
  readonly first: boolean;
  /** Whether another number follows in the clause. */
  readonly next: boolean;
  readonly clause: string;
  readonly sentence: string;
}

/** Reads one report; what earlier parts of it said of days, shop, part and metric holds until another is named. */
class Reader {
  readonly found: Statement[] = [];
  readonly #context: ReportContext;
  readonly #when: When;
  readonly #scope = new Scope();
  #shop: { readonly id: string | undefined } | undefined;
  #metric: ColumnMeaning | undefined;
  /** Whether the clause before names only what is compared with. */
  #compares = false;

  constructor(context: ReportContext) {
    this.#context = context;
    this.#when = new When(context.period);
  }

  text(lines: readonly string[]): void {
    for (let at = 0; at < lines.length; ) {
      const table = pastedTable(lines.slice(at));
      for (const cell of table?.rows.flat() ?? []) {
        const back = this.#when.keep();
        this.#line(cell);
        back();
      }
      if (!table) this.#line(lines[at] ?? '');
      at += table?.taken ?? 1;
    }
  }

  #line(text: string): void {
    if (text.trim() === '') return;
    const back = this.#when.keep();
    const before = this.found.length;
    const named = words.shopNamed(text);
    if (named !== undefined) {
      const { name } = named;
      const known = this.#context.shops.find((shop) => shop.name.includes(name) || name.includes(shop.name));
      this.#shop = { id: known?.id };
    }
    const line = named?.rest ?? text;
    const bare = unmarked(marked(line, this.#context.period), ' ');
    this.#when.line();
    this.#scope.line(line, bare);
    for (const sentence of line.split(SENTENCE_END)) {
      this.#metric = undefined;
      this.#scope.sentence();
      for (const clause of clausesOf(sentence)) this.#clause(clause.text, sentence.trim(), clause.opened);
    }
    // What a line tells of a day is told of it alone; only days that stand by themselves head what follows.
    const heads = isHeading(line) || words.NEUTRAL.test(bare) || Object.keys(sectionOf(bare)).length === 0;
    if (this.found.length > before || !heads) back();
  }

  #clause(text: string, sentence: string, opened: Opened): void {
    const clause = this.#when.clause(text);
    const bare = unmarked(clause);
    const numbers = [...clause.matchAll(words.NUMBER)];
    if (opened === 'after-number' && numbers.length === 0) {
      if (words.NEUTRAL.test(bare)) this.#belongsTo();
      return;
    }
    const back = this.#when.keep();
    if (words.WITHOUT.test(clause)) this.#scope.aside = 'part';
    const { aside } = this.#scope;
    if (opened === 'bracket' && this.#compares) this.#scope.aside = 'change';
    this.#compares = numbers.length === 0 && words.CHANGE.test(clause);
    const before = this.found.length;
    let from = 0;
    for (const [at, match] of numbers.entries()) {
      const label = clause.slice(from, match.index);
      from = match.index + match[0].length;
      const after = clause.slice(from, numbers[at + 1]?.index ?? clause.length);
      const next = at + 1 < numbers.length;
      this.#number({ text: match[0], label, after, first: at === 0, next, clause: bare, sentence });
    }
    this.#when.take(clause.slice(from));
    this.#told(text, bare, this.found.slice(before));
    if (opened === 'bracket') this.#scope.aside = aside;
    if (opened === 'after-number') back();
  }

  /** Days in brackets behind a number are its own. */
  #belongsTo(): void {
    const last = this.found.at(-1);
    const period = this.#when.waiting.at(-1)?.period;
    if (!last || period === undefined) return;
    const { period: _, refusal, ...others } = last;
    const own = refusal === 'no-period' ? undefined : refusal;
    const open = period === 'unsaid' ? (own ?? 'no-period') : own;
    const days = period === 'unsaid' ? {} : { period };
    this.found[this.found.length - 1] = { ...others, ...days, ...(open && { refusal: open }) };
  }

  /** After a clause without a result: what it told of a day, or of a part of the shop, narrows what follows. */
  #told(text: string, bare: string, kept: readonly Statement[]): void {
    if (kept.some(({ figure, refusal }) => refusal !== undefined || (figure && 'metric' in figure.of)))
      return;
    if (words.NEUTRAL.test(bare)) return;
    this.#when.narrated(daysIn(text, this.#context.period));
    if (!/\d/u.test(bare) && words.SOME.test(bare) && !words.CHANGE.test(bare))
      this.#scope.part = bare.trim();
  }

  #number(place: Place): void {
    const { text, after, clause, sentence } = place;
    const hasDays = place.label.includes(MARK);
    const label = unmarked(place.label, ' ');
    this.#when.take(place.label);
    this.#scope.label(label, hasDays);
    if (words.SUM.test(label) && !hasDays) this.#when.sum();
    const own = `${label}${text}`.trim();
    const work = words.refusalIn(label) ? undefined : workIn(clause, text);
    if (work) {
      const refusal = this.#scope.plan;
      this.#keep({ said: own, figure: work, ...(refusal && { refusal }) });
      return;
    }
    const before = meantBefore(label, text);
    const meant = before ?? meantBehind(label, after, text);
    if (!before && words.CODED.test(label)) this.#scope.part = own;
    const refusal = this.#refusal(place, label, meant, before?.meaning);
    const carried = refusal || carries(label, place.first || hasDays) ? this.#metric : undefined;
    const meaning = meant?.meaning ?? carried;
    if (meant?.meaning) this.#metric = meant.meaning;
    if (!meaning && !meant?.refusal) return;
    const figure = meaning && figureIn(text, meaning, this.#context.currency);
    const part = meant?.part ?? this.#scope.named ?? clause.trim().slice(0, LONGEST_SAID);
    const refused = refusal ?? this.#scope.refusal(meaning) ?? (figure ? undefined : 'number');
    if (refused === 'part' && meant?.part !== undefined) this.#scope.part = meant.part;
    const loose = words.loosenessOf(label, after || (text.endsWith('+') ? '+' : ''));
    this.#keep({
      // What carries on from before (达到12.5万) is understood in its sentence alone.
      said: asWritten(meant && !hasDays ? own : sentence.slice(0, LONGEST_SAID)),
      ...(figure && { figure: loosened(figure, loose) }),
      ...(refused && { refusal: refused }),
      ...(refused === 'part' && { part }),
    });
    if (figure) this.#scope.spent(meaning.metric, own);
  }

  #refusal(
    { text, after, next }: Place,
    label: string,
    meant: Meant | undefined,
    own: ColumnMeaning | undefined,
  ): Refusal | undefined {
    const bare = label.replace(words.LEADING, '');
    if (words.CHANGED_FROM.test(bare) || /个百分点|pp/iu.test(text)) return 'change';
    const said = words.refusalIn(label.trimEnd()) ?? meant?.refusal ?? this.#scope.aside;
    if (said === 'target' && words.AHEAD.test(label)) this.#scope.aside = 'target';
    if (said) return said;
    if (words.PER_DAY.test(after)) return 'part';
    // 其中推广花费 is a figure of its own; 其中8000元 is a part of the one before.
    const partOf = words.PART_OF.test(label) && (own === undefined || own.metric === this.#metric?.metric);
    if (partOf || words.FROM_PART.test(after)) {
      this.#scope.aside = 'part';
      return 'part';
    }
    // 1 2947.94 is one number broken, or two of which nobody knows which is meant.
    const broken = next && after.trim() === '' && /^\d[\d.,]*\s*$/u.test(text);
    return words.BETWEEN.test(text) || broken ? 'number' : undefined;
  }

  #keep(statement: Omit<Statement, 'about' | 'period' | 'shopId'>): void {
    const { period } = this.#when;
    const other = this.#shop !== undefined && this.#shop.id === undefined;
    const refusal = statement.refusal ?? (other ? 'other-shop' : period ? undefined : 'no-period');
    this.found.push({
      about: { kind: 'shop' },
      ...statement,
      ...(period && { period }),
      ...(this.#shop?.id !== undefined && { shopId: this.#shop.id }),
      ...(refusal && { refusal }),
    });
  }
}

/** Whether a number without words of its own is of the metric before it: it begins its clause, or leads on from it. */
function carries(label: string, begins: boolean): boolean {
  if (words.CHANGED_TO.test(label.trimEnd())) return words.NEUTRAL.test(words.unchanged(label));
  const bare = label.replace(words.LEADING, '');
  return words.NEUTRAL.test(bare) && (begins || bare.trim() !== label.trim());
}

function meantBefore(label: string, text: string): Meant | undefined {
  const bare = label.replace(words.LEADING, '');
  const changes =
    words.CHANGED_FROM.test(bare) ||
    words.CHANGED_TO.test(label.trimEnd()) ||
    words.refusalIn(label.trimEnd()) === 'change';
  const before = changes ? words.unchanged(label).replace(words.LEADING, '') : bare;
  const said = words.NEUTRAL.test(before) ? bare : before;
  return words.NEUTRAL.test(said) && !ORDERS.test(text.trim()) ? undefined : meantBy(said, text);
}

/** The metric that follows its number: 花了2170元推广费. */
function meantBehind(label: string, after: string, text: string): Meant | undefined {
  if (!words.NEUTRAL.test(label.replace(words.LEADING, ''))) return undefined;
  const meant = meantBy(after, text);
  return meant?.refusal ? undefined : meant;
}

/** Every figure of a pasted report that names a metric or a piece of work, in the order of the text. */
export function readStatements(text: string, context: ReportContext): Statement[] {
  const reader = new Reader(context);
  reader.text(tidyLines(text.slice(0, LONGEST)));
  return reader.found;
}
