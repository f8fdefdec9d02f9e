import { consoleById, HOME_ZONE } from '../../lib/consoles';
import type { Answer } from '../../lib/metrics/answer-types';
import { observe } from '../../lib/metrics/observe';
import { maskPersonal } from '../../lib/metrics/personal';
import type { SnapshotFacts } from '../../lib/metrics/types';
import type { Reading } from '../../lib/reading/types';
import type { Shop } from '../../lib/store/types';
import type { ShopChoice } from './ImportShop';
import type { ReadExport } from './importer';

/** What the merchant said about a file so far. */
export interface Said {
  readonly consoleId: string | undefined;
  /** Zone of the days in the file. */
  readonly zone: string;
  /** Words for the stated days, which then stand in the reading. */
  readonly statement: string | undefined;
}

/** Rows of a table that a preview understands: those that it shows. All rows of a large file would take seconds. */
export const PREVIEWED_ROWS = 200;

export interface Preview {
  /** What would be kept: buyers' personal data masked, the merchant's days in place of the file's. */
  readonly reading: Reading;
  /** Of the first rows of each table; `part` = there are more. */
  readonly facts: SnapshotFacts;
  readonly part: boolean;
  /** There are figures that no day is known of. */
  readonly undated: boolean;
}

function namesOf(shop: Shop): readonly string[] {
  return [shop.name, ...shop.shownAs.map(({ text }) => text)].filter((name) => name !== '');
}

/** The shop that the file names, else the only one there is; with several of them nothing is chosen. */
export function shopNamedIn(file: ReadExport, shops: readonly Shop[]): ShopChoice {
  const texts = [file.name, ...file.reading.context.header];
  const named = shops.filter((shop) =>
    namesOf(shop).some((name) => texts.some((text) => text.includes(name))),
  );
  const [only] = named.length > 0 ? named : shops;
  if (!only) return { id: '', name: '' };
  return { id: named.length === 1 || shops.length === 1 ? only.id : undefined, name: '' };
}

/** The reading with the days that the merchant stated in place of all that it says of days outside its rows. */
function withDays(reading: Reading, statement: string | undefined): Reading {
  if (statement === undefined) return reading;
  return {
    ...reading,
    context: { ...reading.context, dates: [statement] },
    tables: reading.tables.map((table) => ({ ...table, dates: [] })),
  };
}

/**
 * Zone of the days in a file, as it is saved: that of its console, else of its shop; home for a shop that is yet to be
 * made or chosen. `assumed` = no console says so.
 */
export function zoneOf(consoleId: string | undefined, shop: Shop | undefined) {
  const told = consoleById(consoleId)?.zone;
  return { zone: told ?? shop?.zone ?? HOME_ZONE, assumed: told === undefined };
}

/** What saving would make of a file: the very reading, and what its first rows are understood as. */
export function previewOf(file: ReadExport, said: Said, answers: readonly Answer[]): Preview {
  const reading = maskPersonal(withDays(file.reading, said.statement));
  const tables = reading.tables.map((table) => ({ ...table, rows: table.rows.slice(0, PREVIEWED_ROWS) }));
  const part = reading.tables.some(({ rows }) => rows.length > PREVIEWED_ROWS);
  const facts = observe(
    {
      id: '',
      shopId: '',
      consoleId: said.consoleId,
      page: file.named.stem.slice(0, 120),
      zone: said.zone,
      capturedAt: file.capturedAt,
      readings: [{ ...reading, tables }],
    },
    answers,
  );
  const dated = new Set(facts.observations.map(({ evidence }) => evidence.table));
  const undated = facts.tables.some(
    ({ table, period, columns }) =>
      !dated.has(table) && period === undefined && columns.some(({ meaning }) => meaning),
  );
  return { reading, facts, part, undated };
}
