import type { SeenCell } from '../sight';
import { textOf } from './cells';
import type { SheetRow } from './sheet';

/** Sums that agree by chance are small, and of few rows. Both are guesses. */
const ROWS_MIN = 3;
const SUM_MIN = 100;
const COLUMNS_MIN = 2;

/** Names all there is of one kind, as the row that sums them up may be called: 全部店铺, All products. */
const ALL =
  /^(?:(?:全部|所有|全店|全站|整体|总体)\p{L}{0,6}|overall|(?:all|semua|tất cả)\s\p{L}+(?:\s\p{L}+)?)$/iu;

/** The first or last row where it sums up the others: its figures say so in several columns, or its name does. */
export function markSums(rows: readonly SheetRow[]): readonly SheetRow[] {
  if (rows.some(({ summary, level }) => summary || level)) return rows;
  const losses = new Map<number, boolean>();
  const hasLoss = (c: number): boolean => {
    const known = losses.get(c) ?? holdsLoss(rows, c);
    losses.set(c, known);
    return known;
  };
  for (const at of [0, rows.length - 1]) {
    const row = rows[at];
    const others = rows.filter((other) => other !== row);
    if (!row || others.length < ROWS_MIN) continue;
    const summed = row.cells.filter((_, c) => isSum(row, others, c, hasLoss)).length;
    const named = ALL.test(nameOf(row)) && !others.some((other) => ALL.test(nameOf(other)));
    if (named || summed >= COLUMNS_MIN)
      return rows.map((other) => (other === row ? { ...row, summary: true } : other));
  }
  return rows;
}

const nameOf = ({ cells }: SheetRow): string => cells.map(textOf).find((text) => text !== '') ?? '';

/** Before the first digit of a figure below zero; of others too. */
const MINUS = /^\D*[-−(]/u;

function holdsLoss(rows: readonly SheetRow[], c: number): boolean {
  for (const { cells } of rows) if (MINUS.test(textOf(cells[c]))) return true;
  return false;
}

function isSum(
  { cells }: SheetRow,
  others: readonly SheetRow[],
  c: number,
  hasLoss: (c: number) => boolean,
): boolean {
  const whole = figureOf(cells[c]);
  if (!whole || whole.units < SUM_MIN) return false;
  let limit = whole.units;
  let sum = 0;
  let parts = 0;
  for (const other of others) {
    const part = figureOf(other.cells[c]);
    if (part?.shape !== whole.shape) {
      if (/^[-–—]*$/.test(textOf(other.cells[c]))) continue;
      return false;
    }
    sum += part.units;
    // Nearly every row ends here, after a few of the others: what is no sum is soon exceeded, and nothing takes it back.
    if (sum > limit) {
      if (!hasLoss(c)) return false;
      limit = Infinity;
    }
    if (part.units !== 0) parts++;
  }
  return parts >= COLUMNS_MIN && sum === whole.units;
}

/** A plain figure in units of its last digit, and all that stands around its digits; shares do not add up. */
function figureOf(cell: SeenCell | undefined): { units: number; shape: string } | undefined {
  const [, before = '', digits = '', after = ''] =
    /^([^\d%]{0,4})(\d[\d.,]*)([^\d%]{0,2})$/.exec(textOf(cell)) ?? [];
  if (digits === '' || /[万亿kmb]/i.test(after)) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1]?.length ?? 0;
  const minus = /[-−(]/.test(before);
  return {
    units: Number(digits.replaceAll(/\D/g, '')) * (minus ? -1 : 1),
    shape: `${before.replace(/[-−(]/, '')}|${decimals}|${after}`,
  };
}
