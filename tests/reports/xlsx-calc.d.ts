declare module 'xlsx-calc' {
  import type { WorkBook } from '@e965/xlsx';

  /** Calculates every formula of a workbook anew, in place. */
  export default function recalculate(book: WorkBook): void;
}
