import { type Problem, problem } from '../problem';
import type { ImportLimits } from './limits';
import type { Merge, RawSheet } from './types';

/** Merges that cover more than one row, or more than one column, within the rows that the sheet has. */
export function mergesWithin(sheet: RawSheet): readonly Merge[] {
  const last = sheet.rows.length - 1;
  return sheet.merges
    .filter(({ top, left, bottom, right }) => top <= last && (bottom > top || right > left))
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, last) }));
}

/** The sheet with the text of a cell that spans rows repeated in each of them; merges may lie over each other in a hostile file. */
export function repeatedDown(sheet: RawSheet, limits: ImportLimits): RawSheet | Problem {
  const spans = mergesWithin(sheet).filter(({ top, bottom }) => bottom > top);
  if (spans.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  let filled = 0;
  let characters = 0;
  for (const { top, left, bottom } of spans) {
    const text = rows[top]?.[left] ?? '';
    if (text === '') continue;
    filled += bottom - top;
    characters += (bottom - top) * text.length;
    if (filled > limits.cells || characters > limits.characters) return problem('import-too-large');
    for (let at = top + 1; at <= bottom; at++) {
      const row = rows[at];
      if (!row || (row[left] ?? '') !== '') continue;
      while (row.length < left) row.push('');
      row[left] = text;
    }
  }
  return { ...sheet, rows };
}
