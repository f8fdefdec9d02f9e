import type { Party } from '../types';
import { lex } from './lex';
import type { Mapped } from './normal';
import type { Token, TokenType } from './token';
import type { ClauseKind, Params } from './types';

const MASKS = {
  money: '\uE001',
  percent: '\uE002',
  points: '\uE003',
  ratio: '\uE004',
  times: '\uE005',
  count: '\uE006',
  span: '\uE007',
  every: '\uE008',
  months: '\uE009',
  calendar: '\uE00A',
  due: '\uE00B',
  cmp: '\uE00C',
  run: '\uE00D',
  clock: '\uE00E',
  shift: '\uE00F',
  date: '\uE010',
  num: '\uE011',
  blank: '\uE012',
} as const satisfies Readonly<Record<TokenType, string>>;
const SIGNS: Readonly<Record<string, string>> = MASKS;

const made = new Map<string, RegExp>();

/** A pattern over a sentence in which tokens count as one sign: `{money}`, `{cmp}`. Patterns are kept once made. */
export function rx(source: string, flags = 'dg'): RegExp {
  const key = `${flags} ${source}`;
  const known = made.get(key);
  if (known) return known;
  const pattern = new RegExp(
    source.replace(/\{([a-z]+)\}/g, (whole, name: string) => SIGNS[name] ?? whole),
    flags,
  );
  made.set(key, pattern);
  return pattern;
}

/** What stands around a piece and may lend it a subject or a meaning. */
export interface Around {
  /** The nearest heading. */
  readonly heading: string;
  /** The line before the list that the piece is an item of. */
  readonly lead: string;
  /** The piece before, within the same paragraph. */
  readonly before: string;
  /** The words before the first colon of the same paragraph (推广限额：); empty = none. */
  readonly label: string;
  readonly inherited?: Party | undefined;
  /** 甲方 is the operator in this contract. */
  readonly flipped: boolean;
}

/** One sentence or part of one, up to a semicolon, with its tokens. Positions are those of `masked`. */
export interface Piece {
  readonly source: Mapped;
  /** What of it stands in one place in the pasted text. */
  readonly shown: Mapped;
  readonly text: string;
  readonly masked: string;
  readonly tokens: readonly (Token & { readonly m: number })[];
  /** For each position of `masked` its index in `text`. */
  readonly index: readonly number[];
  readonly around: Around;
  /** Phrases between commas: from, to (exclusive). */
  readonly phrases: readonly (readonly [number, number])[];
  /** Positions that a clause already accounts for; filled while the piece is read. */
  readonly taken: Set<number>;
}

export type PieceToken = Piece['tokens'][number];

/** A clause found in a piece; `from` and `to` are positions of `masked`. */
export interface Found {
  readonly kind: ClauseKind;
  readonly party?: Party | undefined;
  readonly params: Params;
  readonly from: number;
  readonly to: number;
}

export type Recogniser = (piece: Piece) => readonly Found[];

/** No sentence of a contract is longer; what is has lost its punctuation, and figures would be joined to the wrong words. A guess. */
export const LONGEST = 800;

/** `shown` is the stretch to point at where the piece is completed by words from elsewhere. */
export function pieceOf(source: Mapped, around: Around, shown: Mapped = source): Piece {
  const { text } = source;
  const tokens: PieceToken[] = [];
  const index: number[] = [];
  let masked = '';
  let last = 0;
  const copy = (to: number) => {
    for (; last < to; last++) {
      masked += text[last] ?? '';
      index.push(last);
    }
  };
  for (const token of text.length > LONGEST ? [] : lex(text)) {
    copy(token.start);
    tokens.push({ ...token, m: masked.length });
    masked += MASKS[token.type];
    index.push(token.start);
    last = token.end;
  }
  copy(text.length);
  index.push(text.length);
  const phrases: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= masked.length; i++) {
    if (i < masked.length && !',;。'.includes(masked[i] ?? '')) continue;
    if (i > from) phrases.push([from, i]);
    from = i + 1;
  }
  return { source, shown, text, masked, tokens, index, around, phrases, taken: new Set() };
}

/** One match of a pattern, with its tokens by group name. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  token(group: string): PieceToken | undefined;
  /** The group's own words, tokens written out; undefined = not matched. */
  words(group: string): string | undefined;
  has(group: string): boolean;
}

export function hits(piece: Piece, pattern: RegExp): Hit[] {
  const found: Hit[] = [];
  // `matchAll` copies the pattern each time, which costs more than the match.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(piece.masked); match; match = pattern.exec(piece.masked)) {
    if (match[0] === '') pattern.lastIndex++;
    else found.push(hitOf(piece, match));
  }
  return found;
}

function hitOf(piece: Piece, match: RegExpExecArray): Hit {
  const groups = match.indices?.groups ?? {};
  return {
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    token: (name) => piece.tokens.find((token) => token.m === groups[name]?.[0]),
    words: (name) => {
      const at = groups[name];
      return at && words(piece, at[0], at[1]);
    },
    has: (name) => groups[name] !== undefined,
  };
}

export function hit(piece: Piece, pattern: RegExp): Hit | undefined {
  return hits(piece, pattern)[0];
}

/** The text between two positions. */
export function words(piece: Piece, from: number, to: number): string {
  return piece.text.slice(piece.index[from] ?? 0, piece.index[to] ?? piece.text.length);
}

/** The phrase that holds a position. */
export function phraseOf(piece: Piece, position: number): readonly [number, number] {
  return piece.phrases.find(([from, to]) => from <= position && position < to) ?? [0, piece.masked.length];
}

/** Tokens of a type within a stretch. */
export function tokensIn(
  piece: Piece,
  from: number,
  to: number,
  ...types: readonly TokenType[]
): PieceToken[] {
  return piece.tokens.filter(
    (token) => token.m >= from && token.m < to && (types.length === 0 || types.includes(token.type)),
  );
}
