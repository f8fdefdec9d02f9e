import { strFromU8, strToU8 } from 'fflate';
import type { Unpacked } from './unpack';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/iu;
/** The program that wrote the file computed nothing: Excel shall do it when it opens the file. */
const NOT_COMPUTED = /<(?:\w+:)?calcPr\b[^<>]*\sfullCalcOnLoad="(?:1|true)"/u;
const ZERO_OF_FORMULA = /(<\/(?:\w+:)?f>|<(?:\w+:)?f\b[^<>]*\/>)<(?:\w+:)?v>0<\/(?:\w+:)?v>/gu;
/** A day written as 2026-11-07T00:00:00, which the library would make a bare number. */
const ISO_DAY = /(<(?:\w+:)?c\b[^<>]*\s)t="d"/gu;

const OVERRIDE = /<(?:\w+:)?Override\b[^<>]*\sPartName="\/?([^"]*)"[^<>]*\/>/gu;

/** The list of contents without parts that stay packed: the library insists on some of those that are listed. */
function contentsOf(bytes: Uint8Array, parts: Unpacked): Uint8Array {
  const present = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const xml = strFromU8(bytes, true);
  const kept = xml.replace(OVERRIDE, (entry, name: string) => (present.has(name.toLowerCase()) ? entry : ''));
  return strToU8(kept, true);
}

/**
 * The parts of a workbook with its cells as they are: a day in ISO form is a text, and the 0 that stands in for a
 * formula which nobody has computed yet is no figure. Its list of contents names the parts that are there.
 */
export function honestCells(parts: Unpacked): Unpacked {
  const book = [...parts].find(([name]) => /^xl\/workbook\.xml$/iu.test(name))?.[1];
  const uncomputed = book !== undefined && NOT_COMPUTED.test(strFromU8(book));
  const honest = [...parts].map(([name, bytes]): readonly [string, Uint8Array] => {
    if (name === '[Content_Types].xml') return [name, contentsOf(bytes, parts)];
    if (!SHEET.test(name)) return [name, bytes];
    const xml = strFromU8(bytes, true);
    const days = xml.replace(ISO_DAY, '$1t="str"');
    const changed = uncomputed ? days.replace(ZERO_OF_FORMULA, '$1') : days;
    return [name, changed === xml ? bytes : strToU8(changed, true)];
  });
  return new Map(honest);
}
