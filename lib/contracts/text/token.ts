/** What stretches of a sentence can mean. */
export type TokenType =
  | 'money'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'times'
  | 'count'
  | 'span'
  | 'every'
  | 'months'
  | 'calendar'
  | 'due'
  | 'cmp'
  | 'run'
  | 'clock'
  | 'shift'
  | 'date'
  | 'num'
  | 'blank';

export type Op = '<' | '<=' | '>' | '>=';

/** A stretch of a sentence with its meaning. `start` and `end` index the sentence's text. */
export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Figure; a range has two, otherwise `lo === hi`. Money in yuan, percent as a fraction. */
  readonly lo: number;
  readonly hi: number;
  /** Measure word, unit of time, word of a run. */
  readonly word: string;
  readonly op?: Op;
  readonly per?: string;
  readonly due?: Readonly<Record<string, unknown>>;
  /** Contract months; `to: null` = until the end. */
  readonly months?: { readonly from: number; readonly to: number | null; readonly end: boolean } | 'term';
  readonly calendar?: readonly number[];
  /** A span that says 内. */
  readonly within?: boolean;
  /** A span before an event (提前3天). */
  readonly lead?: boolean;
}

export type Made = Partial<Omit<Token, 'type' | 'start' | 'end' | 'text'>> & { readonly type?: TokenType };

/** One form of token: its pattern (sticky) and what a match means; undefined = not this form after all. */
export interface Form {
  readonly type: TokenType;
  readonly pattern: RegExp;
  readonly make: (match: RegExpExecArray) => Made | undefined;
}

export function form(type: TokenType, source: string, make: Form['make']): Form {
  return { type, pattern: new RegExp(source, 'y'), make };
}
