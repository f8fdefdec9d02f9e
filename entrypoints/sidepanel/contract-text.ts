import type { Actions } from '../../components/actions';
import { problem } from '../../lib/problem';

/** Reads the text of a contract's file. The reader is loaded when it is first wanted: most days nobody pastes a contract. */
export const readDocument: Actions['readDocument'] = async (file) => {
  const { DOCUMENT_LIMITS, textOfDocument } = await import('../../lib/imports/document');
  if (file.size > DOCUMENT_LIMITS.bytes) return problem('document-too-large');
  return textOfDocument(new Uint8Array(await file.arrayBuffer()));
};
