/** What one candidate took in one round, and how many cells came out under their right column name. */
export interface Sample {
  readonly candidate: string;
  readonly ms: number;
  readonly named: number;
}

type Named = readonly { readonly label: string; readonly text: string }[];
type Records = readonly Record<string, unknown>[];
type Exported = Record<string, Record<string, { data: readonly (readonly ({ v: string } | null)[])[] }>>;
type Row = { cells: readonly { text: string }[] };
type Sheet = Record<string, unknown>;

interface Loaded {
  readTables: (
    document: Document,
  ) => readonly { columns: readonly { label: string }[]; rows: readonly Row[] }[];
  parseQuantity: (text: string) => unknown;
  jQuery: (what: string | Element) => {
    toArray: () => Element[];
    text: () => string;
    children: () => { map: (each: (at: number, el: Element) => string) => { get: () => string[] } };
  };
  tabletojson: { convert: (html: string) => readonly Records[] };
  TableExport: new (tables: Iterable<Element>, options: object) => { getExportData: () => Exported };
  xlsx: {
    table_to_sheet: (table: Element, options: { raw: boolean }) => Sheet;
    sheet_to_json: (sheet: Sheet, options: { raw: boolean; defval: string }) => Record<string, unknown>[];
  };
}

/** Runs in the page: reads it once by the candidate named, tells how long that took and what was named rightly. */
export function measureOnce(candidate: string): Sample {
  const { readTables, parseQuantity, jQuery, xlsx, tabletojson, TableExport } = (
    globalThis as unknown as { bench: Loaded }
  ).bench;
  const bound = () => {
    const kept: string[][] = [];
    for (const row of document.querySelectorAll('tr,[role=row]')) {
      const line: string[] = [];
      for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
        line.push(cell.textContent ?? '');
      kept.push(line);
    }
    return kept;
  };
  const sheets = (raw: boolean) =>
    [...document.querySelectorAll('table')].map((table) => xlsx.table_to_sheet(table, { raw }));
  const own = (parse: boolean) => {
    const tables = readTables(document);
    if (parse)
      for (const { rows } of tables)
        for (const { cells } of rows) for (const { text } of cells) parseQuantity(text);
    return tables;
  };
  const work: Record<string, () => unknown> = {
    bound,
    read: () => own(false),
    'read again': () => own(false),
    'read and parse': () => own(true),
    'xlsx raw': () => sheets(true),
    'xlsx parsed': () => sheets(false),
    tabletojson: () => tabletojson.convert(document.body.innerHTML),
    TableExport: () =>
      new TableExport(document.querySelectorAll('table'), {
        formats: ['xls'],
        exportButtons: false,
        trimWhitespace: true,
      }).getExportData(),
    jQuery: () =>
      jQuery('tr')
        .toArray()
        .map((row) =>
          jQuery(row)
            .children()
            .map((_, cell) => jQuery(cell).text())
            .get(),
        ),
  };
  const run = work[candidate];
  if (!run) throw new Error(`no candidate ${candidate}`);
  const began = performance.now();
  const result = run();
  const ms = performance.now() - began;

  const named = (): Named[] => {
    if (candidate.startsWith('read'))
      return own(false).flatMap(({ columns, rows }) =>
        rows.map(({ cells }) => cells.map(({ text }, at) => ({ label: columns[at]?.label ?? '', text }))),
      );
    if (candidate.startsWith('xlsx'))
      return (result as Sheet[]).flatMap((sheet) =>
        xlsx
          .sheet_to_json(sheet, { raw: false, defval: '' })
          .map((row) => Object.entries(row).map(([label, text]) => ({ label, text: String(text) }))),
      );
    if (candidate === 'tabletojson')
      return (result as readonly Records[])
        .flat()
        .map((record) => Object.entries(record).map(([label, text]) => ({ label, text: String(text) })));
    if (candidate === 'TableExport')
      return Object.values(result as Exported).flatMap(({ xls }) => {
        const [labels = [], ...lines] = xls?.data ?? [];
        return lines.map((line) =>
          line.map((cell, at) => ({ label: labels[at]?.v ?? '', text: cell?.v ?? '' })),
        );
      });
    const [head = [], ...rows] = result as string[][];
    // A header in a table of its own names nothing there.
    const apart = candidate === 'jQuery' && document.querySelectorAll('table').length > 1;
    return apart ? [] : rows.map((row) => row.map((text, at) => ({ label: head[at] ?? '', text })));
  };
  const [labels = [], ...truth] = bound();
  const found = named();
  let right = 0;
  truth.forEach((line, r) => {
    for (const [c, text] of line.entries())
      if (found[r]?.[c]?.label === labels[c] && found[r]?.[c]?.text === text) right += 1;
  });
  return { candidate, ms, named: right / (truth.length * labels.length) };
}

/** Runs in the page: the longest time without a pause while it is read in slices, ms. */
export async function longestSlice(): Promise<number> {
  const { readPageSliced } = (
    globalThis as unknown as {
      bench: { readPageSliced: (document: Document, pause: () => Promise<void>) => Promise<unknown> };
    }
  ).bench;
  let longest = 0;
  let began = performance.now();
  const stop = () => {
    longest = Math.max(longest, performance.now() - began);
  };
  await readPageSliced(document, async () => {
    stop();
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  });
  stop();
  return longest;
}

/** Runs in the page: changes 45 texts a frame for some seconds, watched or not; gives the number of changes. */
export async function makeBusy({ watched, seconds }: { watched: boolean; seconds: number }): Promise<number> {
  const { watchPage, signatureOf } = (
    globalThis as unknown as {
      bench: {
        watchPage: (document: Document, options: { signal: AbortSignal }, settled: () => void) => void;
        signatureOf: (document: Document) => string;
      };
    }
  ).bench;
  const stop = new AbortController();
  if (watched) watchPage(document, { signal: stop.signal }, () => void signatureOf(document));
  const texts = [...document.querySelectorAll('td')].map((cell) => cell.firstChild);
  let changes = 0;
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < 45; i += 1) {
      const text = texts[(changes += 1) % texts.length];
      if (text) text.nodeValue = String(changes);
    }
  }
  stop.abort();
  return changes;
}

/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
