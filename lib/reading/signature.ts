import { survey } from './survey';

/** A clock ticks and says nothing about the figures. */
const CLOCK = /\d{1,2}:\d\d:\d\d/;

/**
 * A short text that changes when the figures of a page's tables or cards change, and not when a clock ticks or a
 * menu opens; '' for a page without any.
 */
export function signatureOf(document: Document): string {
  const seen = survey(document);
  let hash = 0x811c9dc5;
  let length = 0;
  const add = (text: string) => {
    length += text.length;
    // FNV-1a over 16-bit units: a checksum to notice change by, no protection against forgery.
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  for (const el of [...seen.tables, ...seen.grids]) add(el.textContent ?? '');
  for (const { text } of seen.leaves) if (/\d/.test(text) && !CLOCK.test(text)) add(text);
  return length === 0 ? '' : `${length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
