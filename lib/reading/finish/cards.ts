import type { ReadTable } from '../types';
import { codeOf } from './code';
import { type Line, linesOf } from './lines';
import type { Pager } from './pagers';
import { atRest } from './rolling';
import { closest, commonAncestor, holds, isBody, isOver, type Leaf, type Spot } from './spots';
import { isArrowed, isChangeText, isDateText, isPeerText } from './words';

interface Card {
  readonly el: Spot;
  readonly label: string;
  readonly value: string;
  /** Drawn as a card draws its figure: larger than its name, or over or under it. A badge stands beside, as small. */
  readonly firm: boolean;
  readonly change?: string;
}

/** A group of KPI cards as one table, and the element that holds it. */
export interface CardGroup {
  readonly el: Spot;
  readonly table: ReadTable;
  readonly cards: readonly Card[];
}

/** True when a count is the figure of a card: 1,204 over Orders. */
export const isFigureOf = (groups: readonly CardGroup[], { el, said }: Pager): boolean =>
  groups
    .flatMap(({ cards }) => cards)
    .some((card) => card.firm && holds(card.el, el) && digitsOf(card.value) === String(said.total));

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** What a person may choose is no figure. */
const CHOICE = /^nav | (?:menu|combobox|listbox|spinbutton)$/;
const isChoice = (el: Spot): boolean => {
  const listed = closest(el, /^li /);
  return (
    closest(el, CHOICE) !== undefined || (listed !== undefined && closest(listed, /^aside /) !== undefined)
  );
};

/** A label is a few words; a sentence is not. Characters. */
const LABEL_MAX = 30;

/** Finds figures outside tables that stand in boxes of their own with a name; two or more side by side are a group. */
export function findCards(
  leaves: readonly Leaf[],
  spots: readonly Spot[],
  shown: (el: Spot) => boolean,
): CardGroup[] {
  const lines = linesOf(atRest(leaves.filter(({ el }) => shown(el))));
  const mains = lines.filter((line, i) => line.value && isMain(lines, i));
  const figures = new Map<Spot, number>();
  for (const { el } of mains)
    for (let up: Spot | undefined = el; up; up = up.up) figures.set(up, (figures.get(up) ?? 0) + 1);
  const boxes = mains.map((main) => ({ main, box: cardBox(main.el, figures) }));
  const groups = new Map<Spot, Card[]>();
  for (const { main, box } of boxes) {
    const parent = box.up;
    const card = parent && shown(box) ? cardOf(box, main, lines) : undefined;
    if (!parent || !card) continue;
    groups.set(parent, [...(groups.get(parent) ?? []), card]);
  }
  for (const [el, cards] of groups) {
    const lone = cards.length === 1 && !cards[0]?.firm;
    if (lone || isNumbering(cards)) groups.delete(el);
  }
  return mergeRows(groups)
    .filter(([el, cards]) => cards.length >= 2 && !isTip(el, cards, lines))
    .map(([el, cards]) => ({ el, cards, table: asTable(cards, spots) }));
}

/** A day and nothing else, with its weekday or hour. */
const DAY = /^(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\S{1,8})?$/;

/** A day, and figures no larger than their names: what a chart tells of one point. */
const isTip = (el: Spot, cards: readonly Card[], lines: readonly Line[]): boolean =>
  !cards.some(({ firm }) => firm) && DAY.test(lines.find((line) => holds(el, line.el))?.text ?? '');

/** Steps to go through are numbered from 1. */
const isNumbering = (cards: readonly Card[]): boolean =>
  cards.length > 2 && cards.every(({ value }, i) => value === String(i + 1));

/** A figure is a card's main one unless a comparison or a peer's name introduces it, or a larger one stands above it. */
function isMain(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  const before = lines[i - 1];
  // A number in brackets counts what its name stands for.
  if (!line || /^[(（]\d+[)）]$/.test(line.text) || isChangeText(line.text) || isChoice(line.el))
    return false;
  const introduced =
    before && (isChangeText(before.text) || isPeerText(before.text)) && !TOLD.test(before.text);
  if (introduced && before.size <= line.size) return false;
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const other = lines[j];
    if (!other?.value || other.size <= line.size * 1.15) continue;
    if (isSameCard(other, line, lines, j, i) || isHome(lines, j, line.el)) return false;
  }
  return true;
}

/** A comparison that tells its own figure. */
const TOLD = /[%％]|\d\W*$|持平/;

/** In the smallest element that holds a figure and its name: smaller figures there are its parts. */
function isHome(lines: readonly Line[], i: number, inner: Spot): boolean {
  const el = lines[i]?.el;
  const homes = [lines[i - 1], lines[i + 1]].flatMap((line) =>
    el && line && !line.value ? (commonAncestor(line.el, el) ?? []) : [],
  );
  return homes.some((home) => homes.every((other) => holds(other, home)) && holds(home, inner));
}

/** Between a figure and a smaller one of the same card stands no name of another card. */
function isSameCard(main: Line, other: Line, lines: readonly Line[], from: number, to: number): boolean {
  const names = lines.slice(from + 1, to).filter((line) => !line.value);
  return (
    main.el !== other.el &&
    names.every((line) => line.size < main.size && (isChangeText(line.text) || isPeerText(line.text)))
  );
}

/** The largest element around a figure that holds no other card's figure. */
function cardBox(el: Spot, figures: ReadonlyMap<Spot, number>): Spot {
  let box = el;
  for (let { up } = el; up && !isBody(up) && figures.get(up) === 1; up = up.up) box = up;
  return box;
}

/** A few words that may name a figure. */
const isName = (line: Line): boolean =>
  !line.value &&
  line.text.length <= LABEL_MAX &&
  !isChangeText(line.text) &&
  !isPeerText(line.text) &&
  !isDateText(line.text) &&
  /\p{L}.*\p{L}/u.test(line.text);

function cardOf(box: Spot, main: Line, lines: readonly Line[]): Card | undefined {
  const own = lines.indexOf(main);
  const isIn = (i: number): boolean => lines[i] !== undefined && holds(box, lines[i].el);
  let [from, end] = [own, own + 1];
  while (isIn(from - 1)) from--;
  while (isIn(end)) end++;
  const inside = lines.slice(from, end);
  // What bears an id is one of many things, and no card of the shop.
  if (inside.length > 16 || inside.some(({ text, value }) => !value && /\d{9}/.test(text))) return undefined;
  const at = own - from;
  const label = inside.slice(0, at).findLast(isName) ?? inside.slice(at + 1).find(isName);
  if (!label || PAGE_SIZE.test(label.text) || (isYear(main.text) && isMonth(label.text))) return undefined;
  const change = changeOf(inside, at);
  const firm = main.size > label.size || isOver(label.el, main.el);
  return {
    el: box,
    label: label.text.replace(/[:：]$/, ''),
    value: main.text,
    firm,
    ...(change && { change }),
  };
}

/** How many rows a pager shows is no figure. */
const PAGE_SIZE = /每页|\/\s*页|\bper page\b|rows per/i;

/** The caption of a calendar is no figure. */
const isYear = (text: string): boolean => /^(?:19|20)\d\d年?$/.test(text);
const isMonth = (text: string): boolean =>
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
    text,
  );

function changeOf(inside: readonly Line[], at: number): string | undefined {
  const size = inside[at]?.size ?? 0;
  const i = inside.findIndex(
    ({ el, text, size: own }, k) =>
      k !== at && (isChangeText(text) || (own < size && isArrowed(text, (el.up ?? el).pictured))),
  );
  const line = inside[i];
  const next = inside[i + 1];
  if (!line) return undefined;
  return /\d|持平/.test(line.text) || !next || i + 1 === at || !/\d/.test(next.text)
    ? line.text
    : `${line.text} ${next.text}`;
}

/** A last row of one card, or several rows of equal boxes, are one group. */
function mergeRows(groups: Map<Spot, Card[]>): [Spot, Card[]][] {
  const merged: [Spot, Card[]][] = [];
  for (const [el, cards] of groups) {
    const last = merged.at(-1);
    const [home] = last ?? [];
    const kin = home && (holds(home, el) || holds(el, home) || (home.up === el.up && home.look === el.look));
    if (last && home && kin) {
      last[0] = holds(home, el) ? home : holds(el, home) ? el : (home.up ?? home);
      last[1].push(...cards);
    } else merged.push([el, [...cards]]);
  }
  return merged;
}

function asTable(cards: readonly Card[], spots: readonly Spot[]): ReadTable {
  return {
    title: null,
    kind: 'cards',
    columns: cards.map(({ el, label }) => {
      const code = codeIn(el, spots);
      return code ? { label, code } : { label };
    }),
    rows: [
      {
        cells: cards.map(({ value, change }) =>
          change ? { text: `${value} ${change}`, change } : { text: value },
        ),
      },
    ],
    coverage: { shown: 1, total: null },
  };
}

/** The code that stands on the card or on what is in it. */
function codeIn(el: Spot, spots: readonly Spot[]): string | undefined {
  return codeOf(spots.slice(el.n).flatMap((spot) => (spot.marks && holds(el, spot) ? spot.marks : [])));
}
