import Papa from 'papaparse';
import { type Problem, problem } from '../problem';
import { tidyText } from './cell-text';
import type { ImportLimits } from './limits';
import type { RawSheet } from './types';
import { isDay, isFigure } from './words';

/** A tab is hardly ever part of a cell, a comma is (1,204): of two that split a text equally well the first counts. */
const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Characters by which the separator is chosen: some hundred rows. */
const SAMPLE = 64 * 1024;

/** How many cells stand in rows of more than one: the right separator finds them in every row, header included. */
function cellsApart(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 200 });
  return data.reduce((sum, { length }) => sum + (length > 1 ? length : 0), 0);
}

/** Beside a comma a tab parts nothing: it keeps a spreadsheet program from cutting an id. */
const GUARD = /(?<=[,;]"?)\t|\t(?="?[,;])|(?<=^")\t|^\t(?=[^\t\n]*[,;])/gmu;

function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(GUARD, '');
  const scores = SEPARATORS.map((separator) => ({ separator, score: cellsApart(sample, separator) }));
  return scores.toSorted((a, b) => b.score - a.score)[0]?.separator ?? ',';
}

/** Rows above the last that tell how many cells a row has, the header among them in a short file. */
const ABOVE = 3;

/**
 * Whether a download broke off within its last row: no line end behind it, and fewer cells than each of the rows above,
 * the nearest of which begins alike. A number that was cut in two would be another number. A total or a remark begins
 * otherwise.
 */
function breaksOff(text: string, last: readonly (readonly string[])[]): boolean {
  const row = last.at(-1) ?? [];
  const above = last.slice(0, -1);
  const [first] = above;
  if (/[\r\n]$/u.test(text) || above.length < 2 || !first || row.length < 2) return false;
  if (row.length >= first.length || above.some(({ length }) => length !== first.length)) return false;
  const begins = (test: (cell: string) => boolean) =>
    last.slice(-2).every(([cell = '']) => test(cell.trim()));
  return begins(isDay) || begins(isFigure);
}

/** The rows of a comma- or tab-separated text. A quote that never ends is a damaged file, not one giant cell. */
export function sheetOfText(text: string, limits: ImportLimits): RawSheet | Problem {
  const rows: string[][] = [];
  const last: string[][] = [];
  const state: { cells: number; characters: number; fault: Problem | undefined } = {
    cells: 0,
    characters: 0,
    fault: undefined,
  };
  // In front of a quote they would make it a part of the cell.
  const shown = text.replace(/(^|[\t;,|\r\n])[\uFEFF\u200B\u2060]+/gu, '$1');
  Papa.parse<string[]>(shown, {
    delimiter: separatorOf(shown),
    step({ data, errors }, parser) {
      last.push(data);
      if (last.length > ABOVE + 1) last.shift();
      const texts = data.map(tidyText);
      const used = texts.findLastIndex((cell) => cell !== '') + 1;
      state.cells += texts.reduce((sum, cell) => sum + (cell === '' ? 0 : 1), 0);
      state.characters += texts.reduce((sum, cell) => sum + cell.length, 0);
      rows.push(texts.slice(0, used));
      if (errors.some(({ code }) => code === 'MissingQuotes')) state.fault = problem('import-damaged');
      else if (
        rows.length > limits.rows ||
        state.cells > limits.cells ||
        state.characters > limits.characters ||
        used > limits.columns ||
        texts.some((cell) => cell.length > limits.cellLength)
      )
        state.fault = problem('import-too-large');
      if (state.fault) parser.abort();
    },
  });
  if (!state.fault && breaksOff(text, last)) return problem('import-damaged');
  return state.fault ?? { name: '', rows, merges: [] };
}
