import { aspectOf } from '../../contracts/work/aspect';
import type { WorkAspect } from '../../contracts/work/types';
import { figureOf } from '../../metrics/figure';
import { recogniseColumn } from '../../metrics/recognise';
import type { ColumnMeaning } from '../../metrics/types';
import { isProblem } from '../../problem';
import { isCurrency } from '../../quantity/money';
import type { Period } from '../../quantity/period';
import type { Currency } from '../../quantity/types';
import { namedDays } from './days';
import { type Refusal, type StatedFigure, type Statement, REFUSED, withinRounding } from './statement';
import {
  CHANGED_FROM,
  CHANGED_TO,
  LEADING,
  loosenessOf,
  NEUTRAL,
  NUMBER,
  refusalIn,
  shopNamed,
  unchanged,
} from './words';

/** What a report is read with. */
export interface ReportContext {
  /** The days that the report is about, both inclusive; "this week" in it means these. */
  readonly period: Period;
  readonly currency: Currency;
  /** The shops of the contract by the names that the merchant knows them by. */
  readonly shops: readonly { readonly id: string; readonly name: string }[];
}

/** "约" covers so much to both sides; a guess at what people mean by it. */
const ABOUT = 0.05;
/** What is counted in these is a piece of work, not a metric. */
const PIECES = /[个款条次篇张场]$/u;
/** More of a sentence is not shown. */
const LONGEST_SAID = 80;
/** A text longer than this is no report. */
const LONGEST = 20_000;

interface Meant {
  readonly meaning?: ColumnMeaning;
  readonly refusal?: Refusal;
  readonly part?: string;
}

/** What a label means: as a whole, else by its longest end that is a metric, with what narrows it before that. */
function meantBy(label: string): Meant | undefined {
  const text = label.trim();
  for (let from = 0; from < text.length - 1; from += 1) {
    const found = recogniseColumn(text.slice(from), { title: '店铺' });
    const refused = isProblem(found) ? REFUSED[found.code] : undefined;
    if (isProblem(found) && !refused) continue;
    const part = text.slice(0, from).trim();
    if (!NEUTRAL.test(part)) return { refusal: 'part', part, ...(!isProblem(found) && { meaning: found }) };
    return isProblem(found) ? { ...(refused && { refusal: refused }) } : { meaning: found };
  }
  return undefined;
}

function loosened(figure: StatedFigure, loose: ReturnType<typeof loosenessOf>): StatedFigure {
  const { shown, value } = figure;
  if (loose === 'at-least') return { ...figure, value: { lo: shown, hi: Infinity } };
  if (loose === 'nearly') return { ...figure, value: { lo: shown * (1 - ABOUT), hi: value.hi } };
  if (loose === undefined) return figure;
  return {
    ...figure,
    value: { lo: Math.min(value.lo, shown * (1 - ABOUT)), hi: Math.max(value.hi, shown * (1 + ABOUT)) },
  };
}

function figureIn(text: string, meaning: ColumnMeaning, currency: Currency): StatedFigure | undefined {
  const found = figureOf(text.replace(/\+$/, '').replaceAll('：', ':').trim(), meaning, {
    locale: 'zh-CN',
    currency,
  });
  if (isProblem(found)) return undefined;
  const { shown, unit, lo, hi } = found;
  const known = isCurrency(unit) && unit !== currency ? undefined : unit;
  return (
    known && {
      of: { metric: meaning.metric },
      unit: known,
      shown,
      value: withinRounding({ lo, hi }, shown, known),
    }
  );
}

/** Reads one report; what earlier parts of it said of days, shop and metric holds until another is named. */
class Reader {
  readonly found: Statement[] = [];
  #period: Period | 'unsaid' | undefined;
  #shop: { readonly id: string | undefined } | undefined;
  #metric: ColumnMeaning | undefined;
  readonly #context: ReportContext;

  constructor(context: ReportContext) {
    this.#context = context;
    this.#period = context.period;
  }

  line(text: string): void {
    const named = shopNamed(text);
    if (named !== undefined) {
      const { name } = named;
      const known = this.#context.shops.find((shop) => shop.name.includes(name) || name.includes(shop.name));
      this.#shop = { id: known?.id };
    }
    for (const sentence of (named?.rest ?? text).split(/[。；;！!]/u)) {
      this.#metric = undefined;
      // A comma between digits belongs to the number.
      for (const clause of sentence.split(/[，、（）()]|,(?!\d{3}(?!\d))/u))
        this.#clause(clause, sentence.trim());
    }
  }

  #clause(clause: string, sentence: string): void {
    const compared = refusalIn(clause) === 'change';
    const days = compared ? { period: undefined, rest: clause } : namedDays(clause, this.#context.period);
    if (days.period !== undefined) this.#period = days.period;
    const { rest } = days;
    let from = 0;
    for (const match of rest.matchAll(NUMBER)) {
      const label = rest.slice(from, match.index);
      from = match.index + match[0].length;
      this.#number(match[0], label, { after: rest.slice(from), sentence, rest });
    }
  }

  #number(
    text: string,
    label: string,
    around: { readonly after: string; readonly sentence: string; readonly rest: string },
  ): void {
    const { after, sentence, rest } = around;
    const own = `${label}${text}`.trim();
    const bare = label.replace(LEADING, '');
    const work = this.#workOf(rest, text, label);
    if (work) {
      this.#keep({ said: own, figure: work });
      return;
    }
    const refusal =
      CHANGED_FROM.test(bare) || /个百分点|pp/i.test(text) ? 'change' : refusalIn(label.trimEnd());
    const to = CHANGED_TO.test(label.trimEnd());
    const before = to || refusal === 'change' ? unchanged(label) : bare;
    const words = to || !NEUTRAL.test(before) ? before : bare;
    const meant = NEUTRAL.test(words) ? undefined : meantBy(words);
    if (meant?.meaning) this.#metric = meant.meaning;
    const meaning = meant?.meaning ?? (NEUTRAL.test(words) || refusal ? this.#metric : undefined);
    const why = refusal ?? meant?.refusal;
    if (!meaning && !meant?.refusal) return;
    const figure = meaning && figureIn(text, meaning, this.#context.currency);
    const refused = why ?? (figure ? undefined : 'number');
    this.#keep({
      // What carries on from before (达到12.5万) is understood in its sentence alone.
      said: meant ? own : sentence.slice(0, LONGEST_SAID),
      ...(figure && {
        figure: loosened(figure, loosenessOf(label, after || (text.endsWith('+') ? '+' : ''))),
      }),
      ...(refused && { refusal: refused }),
      ...(refused === 'part' && meant?.part !== undefined && { part: meant.part }),
    });
  }

  /** So many titles, images, listings: work that snapshots may prove. */
  #workOf(clause: string, text: string, label: string): StatedFigure | undefined {
    const aspect: WorkAspect | undefined = PIECES.test(text.trim()) ? aspectOf(clause) : undefined;
    const count = Number(text.replace(/[^\d.]/g, ''));
    if (!aspect || !(count > 0) || refusalIn(label)) return undefined;
    return { of: { work: aspect }, unit: 'count', shown: count, value: { lo: count, hi: count } };
  }

  #keep(statement: Omit<Statement, 'about' | 'period' | 'shopId'>): void {
    const period = this.#period === 'unsaid' ? undefined : this.#period;
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

/** Every figure of a pasted report that names a metric or a piece of work, in the order of the text. */
export function readStatements(text: string, context: ReportContext): Statement[] {
  const reader = new Reader(context);
  for (const line of text.normalize('NFKC').slice(0, LONGEST).split('\n'))
    if (line.trim() !== '') reader.line(line);
  return reader.found;
}
