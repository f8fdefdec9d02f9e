import type { Contract, History } from '../contracts/types';
import type { MessageParam } from '../messages/types';
import { addDays, isoWeek, today } from '../quantity/day';
import type { Instant, Period } from '../quantity/period';
import { monthOf } from '../settlement/month';
import { type Reconciliation, reconcile } from '../settlement/reconcile';
import { aboutSheet } from './about-sheet';
import { itemName, readItems, reconciliationRows, sourceWords } from './reconciliation-rows';
import { type SourceLine, sourcesSheet } from './sheet-sources';
import { type Sheet, type SheetColumn, type Workbook } from './workbook';

interface Wish {
  readonly contract: Contract;
  readonly shopName: string;
  readonly history: History;
  readonly now: Instant;
  /** Contract month, from 1. */
  readonly month: number;
  readonly endedOn?: string | undefined;
}

const COLUMNS: readonly SheetColumn[] = [
  { title: { key: 'sheets:item' }, width: 30 },
  { title: { key: 'sheets:at-least' }, width: 15 },
  { title: { key: 'sheets:at-most' }, width: 15 },
  { title: { key: 'sheets:unit' }, width: 8 },
  { title: { key: 'sheets:basis' }, width: 32 },
  { title: { key: 'sheets:lacking' }, width: 60 },
];
const DAY_COLUMNS: readonly SheetColumn[] = [
  { title: { key: 'sheets:from' }, width: 12 },
  { title: { key: 'sheets:to' }, width: 12 },
];

/** Weeks, Monday to Sunday, cut off at the ends of the month; those not begun are left out. */
function weeksOf(period: Period, last: string): Period[] {
  const weeks: Period[] = [];
  for (let from = period.from; from <= period.to && from <= last; ) {
    const { to } = isoWeek(from);
    weeks.push({ from, to: to < period.to ? to : period.to });
    from = addDays(to, 1);
  }
  return weeks;
}

function weekSheet(sheets: readonly Reconciliation[], zone: string): Sheet {
  const rows: Sheet['rows'][number][] = [];
  for (const sheet of sheets) {
    const { from, to } = sheet.period;
    const items = reconciliationRows(sheet, { at: rows.length, columns: { least: 3, most: 4 }, zone });
    rows.push(
      ...items.map((cells) => [
        { kind: 'day', day: from } as const,
        { kind: 'day', day: to } as const,
        ...cells,
      ]),
    );
  }
  return { name: { key: 'sheets:by-week' }, columns: [...DAY_COLUMNS, ...COLUMNS], frozenColumns: 3, rows };
}

function linesOf(sheet: Reconciliation, zone: string): SourceLine[] {
  return readItems(sheet).map(({ item, row }): SourceLine => {
    const besides = row.sources.filter(({ kind }) => kind !== 'pages');
    const words: MessageParam = { list: sourceWords(besides, zone) };
    return {
      name: itemName(item),
      evidence: row.sources.flatMap((source) => (source.kind === 'pages' ? source.evidence : [])),
      besides: besides.length > 0 ? words : undefined,
      missing: row.missing.map(({ message }) => ({ message })),
    };
  });
}

/** The reconciliation sheet (对账表) of one contract month as a workbook: the month, week by week, and the sources. */
export function reconciliationWorkbook(wish: Wish): Workbook {
  const { contract, history, now, shopName, month } = wish;
  const { zone } = contract;
  const { served } = monthOf(wish);
  const whole = reconcile(wish, served);
  const weeks = weeksOf(served, today(zone, now)).map((week) => reconcile(wish, week));
  return {
    title: { key: 'sheets:reconciliation-title', params: { shop: shopName, month } },
    madeAt: now,
    zone,
    sheets: [
      {
        name: { key: 'settlement:reconciliation' },
        columns: COLUMNS,
        frozenColumns: 1,
        rows: reconciliationRows(whole, { at: 0, columns: { least: 1, most: 2 }, zone }),
      },
      weekSheet(weeks, zone),
      sourcesSheet(history, linesOf(whole, zone), served, zone),
      aboutSheet(wish, served, [['sheets:profit', { key: 'settlement:full-note' }]]),
    ],
  };
}
