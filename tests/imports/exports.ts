import { expect, test } from 'vitest';
import { readFile } from '../../lib/imports/read-file';
import { observe } from '../../lib/metrics/observe';
import type { SnapshotFacts } from '../../lib/metrics/types';
import { isProblem } from '../../lib/problem';
import type { Rows } from './make';

/** What a file proves. */
async function factsOf(bytes: Uint8Array, name: string, consoleId?: string): Promise<SnapshotFacts> {
  const file = await readFile(bytes, name);
  if (isProblem(file)) throw new Error(JSON.stringify(file));
  return observe(
    {
      id: 's',
      shopId: 'shop',
      consoleId: file.consoleId ?? consoleId,
      page: file.named.stem,
      zone: 'Asia/Shanghai',
      capturedAt: '2026-11-20T02:00:00.000Z',
      readings: [file.reading],
    },
    [],
  );
}

/** `metric entity from~to shown unit`. */
function told(facts: SnapshotFacts): string[] {
  return facts.observations.map(
    ({ metric, entity, period, shown, unit, summary }) =>
      `${metric} ${entity.kind}:${entity.id}${summary ? ' total' : ''} ${period.from}~${period.to} ${shown} ${unit}`,
  );
}

/** Rows as a text, with quotes where a cell needs them. */
export function csv(rows: Rows, separator = ','): string {
  return rows
    .map((row) =>
      row
        .map((cell) =>
          /[",\n;\t]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : (cell ?? ''),
        )
        .join(separator),
    )
    .join('\r\n');
}

/** One export file and what it must say. */
export interface Export {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly console?: string;
  readonly says: readonly string[];
  /** No figure begins so. */
  readonly never?: readonly string[];
  /** How many tables. */
  readonly tables?: number;
}

/** Each file read, understood, and held against what it must and must never say. */
export function testExports(exports: readonly Export[]): void {
  test.each(exports)('$what', async ({ name, bytes, console, says, never = [], tables }) => {
    const facts = await factsOf(await bytes(), name, console);
    const all = told(facts);
    expect(all).toEqual(expect.arrayContaining([...says]));
    for (const start of never) expect(all.filter((line) => line.startsWith(start))).toEqual([]);
    if (tables !== undefined) expect(facts.tables).toHaveLength(tables);
  });
}

/** A week that many files name. */
export const WEEK = '2026-11-01~2026-11-07';
