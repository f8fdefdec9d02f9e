import type { MessageKey } from '../messages';
import type { MessageParam } from '../messages/types';
import type { Unit } from '../quantity/types';
import type { Source } from '../settlement/line';
import type { Reconciliation, Row } from '../settlement/reconcile';
import { figureCells, numberOf } from './figure-cells';
import { joined, unitName } from './sheet-words';
import { BLANK, cellName, type SheetCell, textCell } from './workbook';

/** The items in the order of the sheet, so that a formula can name a row by its item. */
const ITEMS = [
  'sales',
  'target',
  'done',
  'goods',
  'ads',
  'fee',
  'cost',
  'cost-share',
  'profit',
  'refunds',
  'platform-fee',
  'other-costs',
  'full-profit',
] as const;
type Item = (typeof ITEMS)[number];

const READ = [
  ['sales', 'sales'],
  ['goods', 'goods'],
  ['ads', 'ads'],
  ['fee', 'fee'],
  ['refunds', 'refunds'],
  ['platform-fee', 'platformFee'],
  ['other-costs', 'otherCosts'],
] as const satisfies readonly (readonly [Item, keyof Reconciliation])[];

/** The item as the merchant knows it. */
export function itemName(item: Item): MessageParam {
  return { message: { key: `settlement:row.${item}` satisfies MessageKey } };
}

/** The items that were read or entered, with what stands behind each. */
export function readItems(sheet: Reconciliation): { readonly item: Item; readonly row: Row }[] {
  return READ.map(([item, name]) => ({ item, row: sheet[name] }));
}

type Side = 'least' | 'most';

interface Place {
  /** Row of the first item, from 0 below the head. */
  readonly at: number;
  readonly columns: Readonly<Record<Side, number>>;
}

/** What the rows above say, and how to write a formula over them. */
class Figures {
  readonly #cells = new Map<string, SheetCell>();
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  set(item: Item, cells: Readonly<Record<Side, SheetCell>>): void {
    this.#cells.set(`${item} least`, cells.least).set(`${item} most`, cells.most);
  }

  get(item: Item, side: Side): SheetCell {
    return this.#cells.get(`${item} ${side}`) ?? BLANK;
  }

  value(item: Item, side: Side): number | undefined {
    return numberOf(this.get(item, side));
  }

  name(item: Item, side: Side): string {
    return cellName(this.#place.columns[side], this.#place.at + ITEMS.indexOf(item));
  }

  /** One divided by the other; blank when one of them is, or the divisor is nothing. */
  divide(over: readonly [Item, Side], under: readonly [Item, Side]): SheetCell {
    const [a, b] = [this.value(...over), this.value(...under)];
    if (a === undefined || b === undefined || b <= 0) return BLANK;
    const formula = `${this.name(...over)}/${this.name(...under)}`;
    return { kind: 'formula', formula, value: a / b, unit: 'ratio' };
  }

  /** A sum from below takes what is known; from above it needs every part. */
  sum(items: readonly Item[], side: Side, unit: Unit): SheetCell {
    const parts = items.map((item) => this.value(item, side));
    const known = parts.filter((part) => part !== undefined);
    if (known.length === 0 || (side === 'most' && known.length < items.length)) return BLANK;
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return BLANK;
    const formula = `SUM(${this.name(first, side)}:${this.name(last, side)})`;
    return { kind: 'formula', formula, value: known.reduce((a, b) => a + b, 0), unit };
  }

  /** What is left: the least takes away the most, the most takes away what is surely gone. */
  minus(from: Item, taken: readonly Item[], side: Side, unit: Unit): SheetCell {
    const other: Side = side === 'least' ? 'most' : 'least';
    const start = this.value(from, side);
    const parts = taken.map((item) => this.value(item, other));
    if (start === undefined || (side === 'least' && parts.includes(undefined))) return BLANK;
    const formula = [this.name(from, side), ...taken.map((item) => this.name(item, other))].join('-');
    return {
      kind: 'formula',
      formula,
      value: parts.reduce<number>((left, part) => left - (part ?? 0), start),
      unit,
    };
  }
}

function pair(make: (side: Side) => SheetCell): Record<Side, SheetCell> {
  return { least: make('least'), most: make('most') };
}

function figuresOf(sheet: Reconciliation, place: Place): Figures {
  const { currency, target } = sheet;
  const figures = new Figures(place);
  for (const { item, row } of readItems(sheet)) figures.set(item, figureCells(row.value, currency));
  if (target !== undefined) {
    const goal = Math.round(target);
    figures.set('target', figureCells({ lo: goal, hi: goal }, currency));
  }
  figures.set(
    'done',
    pair((side) => figures.divide(['sales', side], ['target', side])),
  );
  figures.set(
    'cost',
    pair((side) => figures.sum(['goods', 'ads', 'fee'], side, currency)),
  );
  figures.set('cost-share', {
    least: figures.divide(['cost', 'least'], ['sales', 'most']),
    most: figures.divide(['cost', 'most'], ['sales', 'least']),
  });
  figures.set(
    'profit',
    pair((side) => figures.minus('sales', ['cost'], side, currency)),
  );
  const taken = ['refunds', 'platform-fee', 'other-costs'] as const;
  figures.set(
    'full-profit',
    pair((side) => figures.minus('profit', taken, side, currency)),
  );
  return figures;
}

function sourceWord(source: Source, zone: string): MessageParam {
  if (source.kind === 'entries')
    return { message: { key: 'settlement:source.entries', params: { count: source.ids.length } } };
  if (source.kind !== 'pages') return { message: { key: `settlement:source.${source.kind}` } };
  if (source.asOf === undefined) return { message: { key: 'settlement:source.pages-none' } };
  return {
    message: { key: 'settlement:source.pages', params: { at: { instant: source.asOf, zone, year: true } } },
  };
}

/** The words for what a row rests on. */
export function sourceWords(sources: readonly Source[], zone: string): MessageParam[] {
  return sources.map((source) => sourceWord(source, zone));
}

/** One period as rows: item, least, most, unit, what it rests on, what is lacking. Sums and shares are live formulas. */
export function reconciliationRows(
  sheet: Reconciliation,
  { zone, ...place }: Place & { readonly zone: string },
): SheetCell[][] {
  const figures = figuresOf(sheet, place);
  const rows = new Map<Item, Row>(readItems(sheet).map(({ item, row }) => [item, row]));
  return ITEMS.map((item): SheetCell[] => {
    const row = rows.get(item);
    const ratio = item === 'done' || item === 'cost-share';
    const noTarget = item === 'target' && sheet.target === undefined;
    return [
      textCell(itemName(item)),
      figures.get(item, 'least'),
      figures.get(item, 'most'),
      textCell(unitName(ratio ? 'ratio' : sheet.currency)),
      row
        ? joined(sourceWords(row.sources, zone))
        : textCell({ message: { key: item === 'target' ? 'settlement:source.clause' : 'sheets:computed' } }),
      noTarget
        ? textCell({ message: { key: 'settlement:no-target-row' } })
        : joined((row?.missing ?? []).map(({ message }) => ({ message }))),
    ];
  });
}
