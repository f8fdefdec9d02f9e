import { createRequire } from 'node:module';
import type * as Xlsx from '@e965/xlsx';
import iconv from 'iconv-lite';

const { CFB } = createRequire(import.meta.url)('@e965/xlsx') as typeof Xlsx;

function record(type: number, body: readonly number[] | Uint8Array): number[] {
  return [type & 0xff, type >> 8, body.length & 0xff, body.length >> 8, ...body];
}

function words(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 0xff, value >> 8]);
}

function cell(row: number, column: number, value: string | number): number[] {
  const place = words(row, column, 0);
  if (typeof value === 'number') {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    return record(0x0203, [...place, ...bytes]);
  }
  const text = iconv.encode(value, 'gbk');
  return record(0x0204, [...place, ...words(text.length), ...text]);
}

/**
 * An Excel 95 workbook of one sheet as a Chinese computer wrote it: records BOF, CODEPAGE 936, BOUNDSHEET, then the
 * sheet's DIMENSIONS, LABEL and NUMBER, by the format's description and not by the library that reads it.
 */
export function biff5(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const name = iconv.encode('商品', 'gbk');
  const begin = (kind: number) => record(0x0809, words(0x0500, kind, 0x096c, 0x07c9));
  const end = record(0x000a, []);
  const codePage = record(0x0042, words(936));
  const bound = (offset: number) =>
    record(0x0085, [...words(offset & 0xffff, offset >> 16), 0, 0, name.length, ...name]);
  const globals = [...begin(0x0005), ...codePage, ...bound(0), ...end].length;
  const width = Math.max(...rows.map((row) => row.length));
  const sheet = [
    ...begin(0x0010),
    ...record(0x0200, words(0, rows.length, 0, width, 0)),
    ...rows.flatMap((row, r) => row.flatMap((value, c) => cell(r, c, value))),
    ...end,
  ];
  const stream = [...begin(0x0005), ...codePage, ...bound(globals), ...end, ...sheet];
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Book', Uint8Array.from([...stream, ...new Uint8Array(4096)]));
  return new Uint8Array(CFB.write(container, { type: 'array' }) as number[]);
}
