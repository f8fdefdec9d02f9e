import type { Day } from '../quantity/period';
import type { Reading } from '../reading/types';

/** What a file turned out to be, by its bytes and never by its name. */
export type FileKind = 'xlsx' | 'xls' | 'html' | 'csv';

/** How far the reading of a file is. */
export type ImportStep = 'unpacking' | 'reading' | 'arranging';

/** Cells that a spreadsheet shows as one; all ends inclusive, counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as texts, before anything in it is taken for a header or a note. */
export interface RawSheet {
  /** '' where the kind of file has no sheets. */
  readonly name: string;
  /** Row by row; '' is an empty cell, rows may end early. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

/** What a file's name says besides naming it. */
export interface NamedDates {
  /** The name without ending and dates, which stays the same from one export to the next. */
  readonly stem: string;
  /** A day or a range of days that the name states, as a text that the period is read from; undefined = none. */
  readonly period: string | undefined;
  /** When the console made the file, by its own clock (`2026-11-10T15:30:00`); undefined = the name does not say. */
  readonly madeAt: string | undefined;
}

/** A file out of an archive. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An export file as it was read. */
export interface ImportedFile {
  readonly kind: FileKind;
  /** Name of the file that holds the tables: the one inside, for a zip. */
  readonly name: string;
  readonly named: NamedDates;
  /** SHA-256 (hex) of that file's bytes: the same report is recognised under another name. */
  readonly hash: string;
  /** The id of the console that the file names as its origin; undefined = it names none, or several. */
  readonly consoleId: string | undefined;
  /** The only day that the file names, by its own clock, without saying that its figures are of that day. */
  readonly maybe: Day | undefined;
  readonly reading: Reading;
}
