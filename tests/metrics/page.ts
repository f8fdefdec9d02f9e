import type { Answer } from '../../lib/metrics/answer-types';
import type { KnownTable } from '../../lib/metrics/drift';
import { type Observable, observe } from '../../lib/metrics/observe';
import type { SnapshotFacts } from '../../lib/metrics/types';
import type { ReadCell, ReadTable } from '../../lib/reading/types';

export interface GivenTable {
  readonly title?: string;
  readonly labels: readonly (string | { readonly label: string; readonly code: string })[];
  readonly rows: readonly (readonly (string | ReadCell)[])[];
  readonly kind?: ReadTable['kind'];
  readonly coverage?: Partial<ReadTable['coverage']>;
}

function tableOf({ title, labels, rows, kind = 'table', coverage }: GivenTable): ReadTable {
  return {
    title: title ?? null,
    kind,
    columns: labels.map((label) => (typeof label === 'string' ? { label } : label)),
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
    })),
    coverage: { shown: rows.length, total: rows.length, ...coverage },
  };
}

/** A stored snapshot of one page in 生意参谋's manner. */
export function snapshotOf(
  tables: readonly GivenTable[],
  over: Partial<Pick<Observable, 'id' | 'consoleId' | 'page' | 'capturedAt'>> & { dates?: string[] } = {},
): Observable {
  const { dates = ['2026-11-21'], ...rest } = over;
  return {
    id: 's1',
    shopId: 'shop1',
    consoleId: 'sycm',
    page: 'report',
    zone: 'Asia/Shanghai',
    capturedAt: '2026-11-22T04:00:00.000Z',
    readings: [
      {
        url: 'https://example.com/report',
        lang: 'zh-CN',
        context: { title: '', tabs: [], dates, header: [], headings: [] },
        tables: tables.map(tableOf),
        skipped: [],
      },
    ],
    ...rest,
  };
}

/** What is derived from a page with these tables. */
export function factsOf(
  tables: readonly GivenTable[],
  answers: readonly Answer[] = [],
  known: readonly KnownTable[] = [],
): SnapshotFacts {
  return observe(snapshotOf(tables), answers, known);
}
