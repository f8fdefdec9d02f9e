import { isProblem, type Problem, problem } from '../problem';
import { IMPORT_LIMITS } from './limits';
import { magicOf } from './magic';
import { textOf } from './text-encoding';
import { isLocked, listArchive, unpack } from './unpack';
import { textOfWordMarkup } from './word-text';

/** How much of a document is taken in; what is over a limit is refused as a whole. */
export interface DocumentLimits {
  /** Bytes of the file, and of its text part unpacked. */
  readonly bytes: number;
  readonly unpacked: number;
  /** How many times as large as the packed part its text may be: Word's markup packs to a tenth or twentieth. */
  readonly ratio: number;
  /** Characters of the text that comes out. */
  readonly characters: number;
}

/** A contract of 100 pages has some 80,000 characters and, with a logo, 2 MB. Guesses with room to spare. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 20_000_000,
  unpacked: 30_000_000,
  ratio: 400,
  characters: 300_000,
};

const MAIN = 'word/document.xml';

function wordText(bytes: Uint8Array, limits: DocumentLimits): string | Problem {
  const archive = { ...IMPORT_LIMITS, bytes: limits.unpacked };
  const entries = listArchive(bytes, archive);
  if (isProblem(entries)) return problem('document-damaged');
  if (isLocked(bytes)) return problem('document-unreadable');
  const main = entries.filter(({ name }) => name === MAIN);
  const [only] = main;
  if (!only || main.length > 1) return problem('document-unreadable');
  if (only.originalSize > limits.unpacked || only.originalSize > limits.ratio * Math.max(only.size, 1))
    return problem('document-too-large');
  const found = unpack(bytes, main, archive);
  if (isProblem(found))
    return problem(found.code === 'import-too-large' ? 'document-too-large' : 'document-damaged');
  const part = found.get(MAIN);
  const xml = part && textOf(part);
  if (xml === undefined || isProblem(xml)) return problem('document-damaged');
  return textOfWordMarkup(xml) ?? problem('document-damaged');
}

/** The text of a contract's file: a Word document (.docx) or plain text, told apart by its bytes and never by its name. */
export function textOfDocument(
  bytes: Uint8Array,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): string | Problem {
  if (bytes.length > limits.bytes) return problem('document-too-large');
  const magic = magicOf(bytes);
  if (magic === 'ole' || magic === 'unknown') return problem('document-unreadable');
  const text = magic === 'zip' ? wordText(bytes, limits) : textOf(bytes);
  if (isProblem(text)) return text.code.startsWith('document-') ? text : problem('document-damaged');
  if (/^%PDF-|^\{\\rtf/u.test(text)) return problem('document-unreadable');
  if (text.length > limits.characters) return problem('document-too-large');
  return text.trim() === '' ? problem('document-empty') : text.replace(/^\uFEFF/u, '');
}
