import { isProblem, type Problem, problem } from '../problem';
import { sheetOfText } from './delimited';
import { datesOfName, maybeDay } from './file-name';
import { type LaidSheet, layOut } from './layout';
import { IMPORT_LIMITS, type ImportLimits } from './limits';
import { magicOf } from './magic';
import { repeatedDown } from './merged';
import { isWebArchive, pagesOf } from './mhtml';
import { consoleNamedIn } from './origin';
import { textOf } from './text-encoding';
import { statementsOf, toReading } from './to-reading';
import type { FileKind, ImportedFile, ImportStep, PackedFile, RawSheet } from './types';
import { filesAmong, filesOf, isLocked, isOtherDocument, listArchive } from './unpack';
import { madeAt } from './words';
import { isWorkbook, sheetsOfMarkup, sheetsOfOle, sheetsOfWorkbook } from './workbook';

export interface ReadOptions {
  readonly limits?: ImportLimits;
  /** Name of the archive that the file came out of; nothing is unpacked from it again. */
  readonly within?: string | undefined;
  /** Called as each step begins. */
  readonly onStep?: (step: ImportStep) => void;
}

interface Opened {
  readonly kind: FileKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly RawSheet[];
}

type Context = Required<Pick<ReadOptions, 'limits' | 'onStep'>>;

const MARKUP = /^\s*(?:<\?xml|<!--|<!doctype html|<html|<head|<meta|<body|<style|<table|<div)/iu;

async function sheetsOfPages(
  pages: readonly string[],
  limits: ImportLimits,
): Promise<readonly RawSheet[] | Problem> {
  const sheets: RawSheet[] = [];
  for (const page of pages) {
    // One after the other: the first fault ends it.
    const found = await sheetsOfMarkup(page, limits);
    if (isProblem(found)) return found;
    sheets.push(...found);
  }
  return sheets;
}

async function openText(name: string, bytes: Uint8Array, { limits }: Context): Promise<Opened | Problem> {
  const text = textOf(bytes);
  if (isProblem(text)) return text;
  const pages = isWebArchive(text) ? pagesOf(text) : MARKUP.test(text.slice(0, 200)) ? [text] : undefined;
  if (pages) {
    const sheets = isProblem(pages) ? pages : await sheetsOfPages(pages, limits);
    return isProblem(sheets) ? sheets : { kind: 'html', name, bytes, sheets };
  }
  const sheet = sheetOfText(text, limits);
  return isProblem(sheet) ? sheet : { kind: 'csv', name, bytes, sheets: [sheet] };
}

async function openZip(
  name: string,
  bytes: Uint8Array,
  context: Context,
  inside: boolean,
): Promise<Opened | Problem> {
  const { limits, onStep } = context;
  onStep('unpacking');
  const entries = listArchive(bytes, limits);
  if (isProblem(entries)) return entries;
  if (isLocked(bytes)) return problem('import-locked');
  if (isWorkbook(entries)) {
    const sheets = await sheetsOfWorkbook(bytes, entries, limits);
    return isProblem(sheets) ? sheets : { kind: 'xlsx', name, bytes, sheets };
  }
  // A zip in a zip is no console's export; it is how bombs are built.
  if (inside) return problem('import-type-unknown');
  if (isOtherDocument(entries)) return problem('import-type-unknown');
  const files = filesAmong(entries);
  if (files.length > 1) return problem('import-several-files', { count: files.length });
  const found = filesOf(bytes, files, limits);
  if (isProblem(found)) return found;
  const [only] = found;
  return only ? open(only.name, only.bytes, context, true) : problem('import-empty');
}

async function open(
  name: string,
  bytes: Uint8Array,
  context: Context,
  inside: boolean,
): Promise<Opened | Problem> {
  const { limits, onStep } = context;
  if (bytes.length > limits.bytes) return problem('import-too-large');
  if (bytes.length === 0) return problem('import-empty');
  const magic = magicOf(bytes);
  if (magic === 'unknown') return problem('import-type-unknown');
  if (magic === 'zip') return openZip(name, bytes, context, inside);
  onStep('reading');
  if (magic === 'text') return openText(name, bytes, context);
  const sheets = await sheetsOfOle(bytes, limits);
  return isProblem(sheets) ? sheets : { kind: 'xls', name, bytes, sheets };
}

function arrange(sheets: readonly RawSheet[], limits: ImportLimits): LaidSheet[] | Problem {
  const laid: LaidSheet[] = [];
  for (const sheet of sheets) {
    const whole = repeatedDown(sheet, limits);
    const found = isProblem(whole) ? whole : layOut(whole);
    if (isProblem(found)) return found;
    laid.push(found);
  }
  return laid;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  // A copy: the view may lie in a larger buffer, which is not what is hashed.
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The files of an archive that holds several, each to be read by itself; undefined = it is one report, or no archive. */
export function filesPacked(
  bytes: Uint8Array,
  limits: ImportLimits = IMPORT_LIMITS,
): readonly PackedFile[] | undefined | Problem {
  if (bytes.length > limits.bytes || bytes.length === 0 || magicOf(bytes) !== 'zip') return undefined;
  const entries = listArchive(bytes, limits);
  if (isProblem(entries) || isWorkbook(entries) || isLocked(bytes)) return undefined;
  const files = isOtherDocument(entries) ? [] : filesAmong(entries);
  if (files.length < 2) return undefined;
  return files.length > limits.reports ? problem('import-too-large') : filesOf(bytes, files, limits);
}

/**
 * Reads an export file of a console: .xlsx, .xls (BIFF8, BIFF5, or HTML or text under that name), .csv, or a .zip that
 * holds one of them, told apart by their bytes. A file that is too large, damaged or no report is a Problem as a whole.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<ImportedFile | Problem> {
  const { limits = IMPORT_LIMITS, onStep = () => {}, within } = options;
  const context: Context = { limits, onStep };
  const opened = await open(name, bytes, context, within !== undefined);
  if (isProblem(opened)) return opened;
  context.onStep('arranging');
  const laid = arrange(opened.sheets, context.limits);
  if (isProblem(laid)) return laid;
  if (laid.every(({ tables }) => tables.every(({ rows }) => rows.length === 0)))
    return problem('import-empty');
  const full = laid.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter(({ rows }) => rows.length > 0),
  }));
  const statements = full.flatMap((sheet) => statementsOf(sheet.notes));
  // The outer name may hold the days where the name inside a zip is a number, and the other way round.
  const names = [opened.name, within ?? name].map(datesOfName);
  const inner = datesOfName(opened.name);
  const named = {
    stem: inner.stem,
    period: names.find(({ period }) => period !== undefined)?.period,
    madeAt:
      names.find((one) => one.madeAt !== undefined)?.madeAt ??
      statements.map(madeAt).find((at) => at !== undefined),
  };
  return {
    kind: opened.kind,
    name: opened.name,
    named,
    hash: await sha256(opened.bytes),
    consoleId: consoleNamedIn([
      within ?? name,
      opened.name,
      ...statements,
      ...full.map((sheet) => sheet.name),
    ]),
    maybe: maybeDay(opened.name) ?? maybeDay(within ?? name),
    reading: toReading({ name: opened.name, named }, full),
  };
}
