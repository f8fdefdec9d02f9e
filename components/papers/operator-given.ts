import type { Period } from '../../lib/quantity/period';
import type { ReadExport } from '../workbench/importer';

/** What is to be checked: the pasted text, or a file as it was read, with the days that it is about. */
export type OperatorGiven = { readonly period: Period } & (
  | { readonly text: string }
  | { readonly file: ReadExport; readonly bytes: number }
);
