import { type Problem, problem } from '../problem';

/** A number known between two ends, both inclusive; either may be infinite. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** A formula, ready to be worked out; undefined as an answer = it divides by what may be zero. */
export type Formula = (monthSales: Range) => Range | undefined;

const NUMBER = /^\d+(?:\.\d+)?/;
/** How contracts name the month's sales. */
const NAME = /^(?:monthSales|月销售额|月销|当月销售额|销售额)/;

type Operation = (a: Range, b: Range) => Range | undefined;

/** 0 × Infinity is 0 here: nothing of an unknown amount is nothing. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function hullOf(values: readonly number[]): Range {
  return { lo: Math.min(...values), hi: Math.max(...values) };
}

function opposite(range: Range | undefined): Range | undefined {
  return range && { lo: 0 - range.hi, hi: 0 - range.lo };
}

const operations: Readonly<Record<string, Operation>> = {
  '+': (a, b) => ({ lo: a.lo + b.lo, hi: a.hi + b.hi }),
  '-': (a, b) => ({ lo: a.lo - b.hi, hi: a.hi - b.lo }),
  '*': (a, b) => hullOf([product(a.lo, b.lo), product(a.lo, b.hi), product(a.hi, b.lo), product(a.hi, b.hi)]),
  '/': (a, b) => {
    if (b.lo <= 0 && b.hi >= 0) return undefined;
    const [lo, hi] = [1 / b.hi, 1 / b.lo];
    return hullOf([product(a.lo, lo), product(a.lo, hi), product(a.hi, lo), product(a.hi, hi)]);
  },
};

/** Reads a formula from left to right: sums of products of numbers, the month's sales, and brackets. */
class Reader {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  get rest(): string {
    return this.#rest;
  }

  #take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.#rest)?.[0];
    if (found !== undefined) this.#rest = this.#rest.slice(found.length);
    return found;
  }

  #atom(): Formula | undefined {
    if (this.#take(/^-/)) {
      const negated = this.#atom();
      return negated && ((sales) => opposite(negated(sales)));
    }
    if (this.#take(/^\(/)) {
      const inner = this.sum();
      return this.#take(/^\)/) ? inner : undefined;
    }
    if (this.#take(NAME)) return (sales) => sales;
    const number = this.#take(NUMBER);
    if (number === undefined) return undefined;
    const scale = this.#take(/^[万%]/);
    const value = Number(number) * (scale === '万' ? 10_000 : scale === '%' ? 0.01 : 1);
    return () => ({ lo: value, hi: value });
  }

  #chain(signs: RegExp, next: () => Formula | undefined): Formula | undefined {
    let formula = next();
    for (let sign = this.#take(signs); sign !== undefined && formula; sign = this.#take(signs)) {
      const [left, right, operation] = [formula, next(), operations[sign]];
      if (!right || !operation) return undefined;
      formula = (sales) => {
        const [a, b] = [left(sales), right(sales)];
        return a && b && operation(a, b);
      };
    }
    return formula;
  }

  sum(): Formula | undefined {
    return this.#chain(/^[+-]/, () => this.#chain(/^[*/]/, () => this.#atom()));
  }
}

/** Longer than any formula of a contract, and short enough that brackets cannot exhaust the stack. */
const LONGEST = 200;

/** Reads a formula such as `(monthSales-100000)/100000*5000`; blanks and full-width signs do not matter. */
export function readFormula(text: string): Formula | Problem {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–]/g, '-');
  const refused = problem('clause-invalid', { path: 'formula', why: text, more: 0 });
  // Two numbers that only a blank keeps apart must not become one.
  if (plain.length > LONGEST || /[\d.]\s+[\d.]/.test(text.normalize('NFKC'))) return refused;
  const reader = new Reader(plain);
  const formula = reader.sum();
  return formula && reader.rest === '' ? formula : refused;
}
