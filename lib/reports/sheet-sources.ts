import { consoleById } from '../consoles';
import { factsOf } from '../contracts/history';
import { dayNumber } from '../contracts/day-number';
import { pageName } from '../contracts/page-name';
import type { History } from '../contracts/types';
import type { MessageParam } from '../messages/types';
import type { Evidence, Observation, SnapshotFacts, TableFacts } from '../metrics/types';
import { dayCount } from '../quantity/day';
import type { Instant, Period } from '../quantity/period';
import { joined } from './sheet-words';
import { BLANK, type Sheet, type SheetCell, textCell } from './workbook';

/** One page that figures were read from. */
interface ReadSource {
  readonly page: MessageParam;
  readonly first: Instant;
  readonly last: Instant;
  readonly snapshots: number;
  /** Days of the period that its figures speak of. */
  readonly days: number;
  /** Rows of the table in its newest reading. */
  readonly coverage: Pick<TableFacts['coverage'], 'shown' | 'total'> | undefined;
}

/** One line of the sheet of sources: a column or row of the others, and what stands behind it. */
export interface SourceLine {
  readonly name: MessageParam;
  readonly evidence: readonly Evidence[];
  /** What it rests on besides pages: entries, clauses, arithmetic. */
  readonly besides?: MessageParam | undefined;
  readonly missing: readonly MessageParam[];
}

const cells = new WeakMap<SnapshotFacts, ReadonlyMap<string, Observation>>();

function place({ frame, table, row, column }: Evidence): string {
  return `${frame}/${table}/${row}/${column}`;
}

function observationAt(fact: SnapshotFacts, evidence: Evidence): Observation | undefined {
  let known = cells.get(fact);
  if (!known) {
    known = new Map(fact.observations.map((observation) => [place(observation.evidence), observation]));
    cells.set(fact, known);
  }
  return known.get(place(evidence));
}

/** The pages behind figures, one line each, the most read first. */
function readSources(history: History, evidence: readonly Evidence[], period: Period): ReadSource[] {
  const pages = new Map<string, { facts: Set<SnapshotFacts>; days: Set<number>; newest: Evidence }>();
  for (const one of evidence) {
    const fact = factsOf(history, one.snapshotId);
    if (!fact) continue;
    const key = `${fact.consoleId ?? ''}\n${fact.page}`;
    const entry = pages.get(key) ?? { facts: new Set(), days: new Set(), newest: one };
    pages.set(key, entry);
    entry.facts.add(fact);
    if (fact.readAt >= (factsOf(history, entry.newest.snapshotId)?.readAt ?? '')) entry.newest = one;
    const spoken = observationAt(fact, one)?.period;
    if (!spoken) continue;
    const from = Math.max(dayNumber(spoken.from), dayNumber(period.from));
    const to = Math.min(dayNumber(spoken.to), dayNumber(period.to));
    for (let day = from; day <= to; day++) entry.days.add(day);
  }
  const sources = [...pages.values()].flatMap(({ facts, days, newest }): ReadSource[] => {
    const read = [...facts].toSorted((a, b) => (a.readAt < b.readAt ? -1 : 1));
    const [first, last] = [read[0], read.at(-1)];
    if (!first || !last) return [];
    const table = factsOf(history, newest.snapshotId)?.tables.find(
      (one) => one.frame === newest.frame && one.table === newest.table,
    );
    const console = consoleById(last.consoleId)?.name;
    const page = pageName(last, table?.title);
    const named: MessageParam = console
      ? { message: { key: 'sheets:page', params: { console, page } } }
      : page;
    return [
      {
        page: named,
        first: first.readAt,
        last: last.readAt,
        snapshots: facts.size,
        days: days.size,
        coverage: table?.coverage,
      },
    ];
  });
  return sources.toSorted((a, b) => b.days - a.days);
}

function count(value: number | null | undefined): SheetCell {
  return typeof value === 'number' ? { kind: 'number', value, unit: 'count' } : BLANK;
}

function linesOf(history: History, line: SourceLine, period: Period): SheetCell[][] {
  const { name, besides, missing } = line;
  const lack = joined(missing);
  const days = count(dayCount(period));
  const sources = readSources(history, line.evidence, period);
  const own: SheetCell[][] =
    besides !== undefined || sources.length === 0
      ? [
          [
            textCell(name),
            textCell(besides ?? { message: { key: 'sheets:nothing-read' } }),
            BLANK,
            BLANK,
            BLANK,
            BLANK,
            days,
            BLANK,
            BLANK,
            sources.length === 0 ? lack : BLANK,
          ],
        ]
      : [];
  return [
    ...sources.map((source, at): SheetCell[] => [
      textCell(name),
      textCell(source.page),
      count(source.snapshots),
      { kind: 'moment', instant: source.first },
      { kind: 'moment', instant: source.last },
      count(source.days),
      days,
      count(source.coverage?.shown),
      count(source.coverage?.total),
      at === 0 ? lack : BLANK,
    ]),
    ...own,
  ];
}

/** The sheet that names source and coverage of everything in the others. */
export function sourcesSheet(
  history: History,
  lines: readonly SourceLine[],
  period: Period,
  zone: string,
): Sheet {
  return {
    name: { key: 'sheets:sources' },
    columns: [
      { title: { key: 'sheets:what' }, width: 20 },
      { title: { key: 'sheets:source' }, width: 34 },
      { title: { key: 'sheets:snapshots' }, width: 9 },
      { title: { key: 'sheets:first-read', params: { zone } }, width: 18 },
      { title: { key: 'sheets:last-read', params: { zone } }, width: 18 },
      { title: { key: 'sheets:days-read' }, width: 10 },
      { title: { key: 'sheets:days-all' }, width: 10 },
      { title: { key: 'sheets:rows-read' }, width: 10 },
      { title: { key: 'sheets:rows-all' }, width: 10 },
      { title: { key: 'sheets:lacking' }, width: 60 },
    ],
    frozenColumns: 1,
    rows: lines.flatMap((line) => linesOf(history, line, period)),
  };
}
