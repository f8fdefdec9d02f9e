/** What one candidate took in one round, and how many cells it gave. */
export interface Sample {
  readonly candidate: string;
  readonly ms: number;
  readonly cells: number;
}

/** Runs in the page: reads it once by the candidate named, and tells how long that took. */
export function measureOnce(candidate: string): Sample {
  const { readTables, parseQuantity } = (
    globalThis as unknown as {
      dingdian: {
        readTables: (
          document: Document,
        ) => readonly { rows: readonly { cells: readonly { text: string }[] }[] }[];
        parseQuantity: (text: string) => unknown;
      };
    }
  ).dingdian;
  let cells = 0;
  const began = performance.now();
  if (candidate === 'bound') {
    const kept: string[][] = [];
    for (const row of document.querySelectorAll('tr,[role=row]')) {
      const line: string[] = [];
      for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
        line.push(cell.textContent ?? '');
      kept.push(line);
    }
    cells = kept.flat().length;
  } else {
    for (const { rows } of readTables(document))
      for (const row of rows)
        for (const { text } of row.cells) {
          cells += 1;
          if (candidate === 'read and parse') parseQuantity(text);
        }
  }
  return { candidate, ms: performance.now() - began, cells };
}

/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
