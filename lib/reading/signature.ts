import { isElement, kidsOf } from './kind';
import { OWN_HOST } from './survey';

/** A clock ticks and says nothing about the figures. */
const CLOCK = /\d{1,2}:\d\d:\d\d/;
/** Holds no text that a person reads. */
const SILENT = /^(?:script|style|template|noscript|svg)$/;

/**
 * A short text that changes when the figures of a page change, and not when a clock ticks or a menu opens; '' for a page
 * without any figure. A table counts as a whole, names and all; other texts count when they hold a digit.
 */
export function signatureOf(document: Document): string {
  let hash = 0x811c9dc5;
  let length = 0;
  const add = (text: string) => {
    length += text.length;
    // FNV-1a over 16-bit units: a checksum to notice change by, no protection against forgery.
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  const addFigures = (text: string) => {
    if (/\d/.test(text) && !CLOCK.test(text)) add(text);
  };
  const visit = (el: Element) => {
    if (SILENT.test(el.localName) || el.hasAttribute(OWN_HOST)) return;
    if (el.localName === 'table' || /grid$|^table$/.test(el.role ?? '')) return add(el.textContent ?? '');
    // Libraries split one text into several nodes.
    if (kidsOf(el).length === 0) return addFigures((el.shadowRoot ?? el).textContent ?? '');
    for (const root of [el.shadowRoot, el])
      for (let node = root?.firstChild; node; node = node.nextSibling) {
        if (isElement(node)) visit(node);
        else if (node.nodeType === 3) addFigures(node.nodeValue ?? '');
      }
  };
  if (document.body) visit(document.body);
  return length === 0 ? '' : `${length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
