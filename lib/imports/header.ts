import { isUnitName } from '../metrics/label';
import { mergesWithin } from './merged';
import type { Merge, RawSheet } from './types';
import { isColumnName, isDay, isFigure, tellsDays } from './words';

/** The rows that name the columns, and what they say. */
export interface Header {
  /** First and last row of the header, both inclusive. */
  readonly top: number;
  readonly bottom: number;
  /** One per column; '' has no name. Names of grouped columns join as `Group / Leaf`. */
  readonly labels: readonly string[];
}

/** Consoles write up to seven lines above a header; a table below another may come much later. */
const SEARCH = 40;
/** So many known names make a header, whatever stands below it. */
const SURE = 3;

function filled(row: readonly string[] | undefined): readonly string[] {
  return (row ?? []).filter((text) => text !== '');
}

/** Could name columns: several different texts, none a number; days only where nothing but days follows the first name. */
function namesColumns(row: readonly string[] | undefined): boolean {
  const [first = '', ...others] = filled(row);
  if (others.length === 0 || isFigure(first) || others.some(isFigure)) return false;
  const days = others.filter(isDay).length;
  if (isDay(first) || (days > 0 && days < others.length)) return false;
  return new Set([first, ...others]).size > others.length / 2;
}

function known(row: readonly string[] | undefined): number {
  return filled(row).filter(isColumnName).length;
}

/** True for a row that can be nothing but a header, wherever it stands. */
export function isSureHeader(row: readonly string[]): boolean {
  return namesColumns(row) && known(row) >= SURE;
}

/** How many cells most rows below have; 0 where nothing follows. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) {
    const width = filled(row).length;
    if (width > 0) widths.set(width, (widths.get(width) ?? 0) + width);
  }
  return [...widths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Row that names the columns by what it says, else by its place above rows of as many cells that hold figures. */
function headerRow(rows: readonly (readonly string[])[], from: number): number | undefined {
  const end = Math.min(rows.length, from + SEARCH);
  const width = usualWidth(rows.slice(from, from + SEARCH * 5));
  const enough = Math.max(1, Math.min(SURE, width));
  for (let at = from; at < end; at++) if (namesColumns(rows[at]) && known(rows[at]) >= enough) return at;
  for (let at = from; at < end; at++) {
    const below = rows.slice(at + 1, at + 6);
    if (!namesColumns(rows[at]) || filled(rows[at]).length < Math.max(2, width * 0.6)) continue;
    if (below.some((row) => filled(row).length >= 2 && filled(row).some(isFigure))) return at;
  }
  return undefined;
}

/** A cell over several columns but not over all of them, which would be a title. */
function groups(merge: Merge, row: number, width: number): boolean {
  const wide = merge.right - merge.left + 1;
  return merge.top <= row && merge.bottom >= row && wide > 1 && wide < width;
}

/** A line that says one thing of the whole table, over however many columns it is spread: 统计时间：… */
function isStatement(row: readonly string[] | undefined): boolean {
  const [text = '', ...others] = filled(row);
  return others.length === 0 && (tellsDays(text) || /^[^:：]{1,20}[:：]\s*\S/u.test(text));
}

/** The unit of each column where a row below the header holds nothing else. */
function unitsIn(row: readonly string[] | undefined): readonly string[] | undefined {
  const units = (row ?? []).map((text) => text.replace(/^[(（](.*)[)）]$/u, '$1'));
  const found = filled(units);
  return found.length >= 2 && found.every(isUnitName) ? units : undefined;
}

/** The next header at or below `from`; undefined when no row there names columns. */
export function findHeader(sheet: RawSheet, from: number): Header | undefined {
  const { rows } = sheet;
  const at = headerRow(rows, from);
  if (at === undefined) return undefined;
  const width = Math.max(...rows.slice(at, at + 3).map((row) => row.length));
  const merges = mergesWithin(sheet);
  let [top, bottom] = [at, at];
  while (top > from && merges.some((merge) => groups(merge, top - 1, width)) && !isStatement(rows[top - 1]))
    top -= 1;
  while (merges.some((merge) => groups(merge, bottom, width)) && namesColumns(rows[bottom + 1])) bottom += 1;
  for (const merge of merges)
    if (merge.top >= top && merge.top <= bottom && merge.bottom > bottom && merge.bottom - top < 4)
      bottom = merge.bottom;
  const near = merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  const labelAt = (row: number, column: number): string => {
    const over = near.find(
      (merge) => merge.top <= row && merge.bottom >= row && merge.left <= column && merge.right >= column,
    );
    return rows[over?.top ?? row]?.[over?.left ?? column] ?? '';
  };
  const labels = Array.from({ length: width }, (_, column) => {
    const parts = Array.from({ length: bottom - top + 1 }, (__, row) => labelAt(top + row, column));
    return parts.filter((part, i) => part !== '' && part !== parts[i - 1]).join(' / ');
  });
  const units = unitsIn(rows[bottom + 1]);
  if (!units) return { top, bottom, labels };
  const stated = labels.map((label, i) => ((units[i] ?? '') === '' ? label : `${label}(${units[i]})`));
  return { top, bottom: bottom + 1, labels: stated };
}
