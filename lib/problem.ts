/**
 * Every expected failure of the product. A code is stored and compared; the sentence that the user reads
 * (what happened, what it means for the figures, what to do next) is in `lib/messages/problems.ts`.
 */
export const problemCodes = [
  // quantity
  'text-empty',
  'value-missing',
  'number-ambiguous',
  'number-malformed',
  'number-unreadable',
  'unit-unknown',
  // reading
  'nothing-to-read',
  'table-loading',
  'digits-in-substitute-font',
  'frame-out-of-reach',
  'page-not-granted',
  'page-too-large',
  // metrics
  'column-unknown',
  'column-ambiguous',
  'column-is-index',
  'column-is-peer',
  'column-is-setting',
  'column-is-change',
  'column-is-personal',
  'period-unknown',
  'entity-unknown',
  'table-doubtful',
  // contract
  'contract-invalid',
  'clause-invalid',
  'entry-invalid',
  // store and browser
  'shop-unknown',
  'snapshot-not-saved',
  'storage-full',
  'database-unavailable',
  'database-emptied',
  'stored-record-invalid',
  'backup-invalid',
  'corrections-invalid',
  'contract-file-invalid',
  'worker-silent',
  'extension-updated',
  'message-refused',
  'message-malformed',
  // imports
  'import-type-unknown',
  'import-encoding-unknown',
  'import-damaged',
  'import-locked',
  'import-empty',
  'import-several-files',
  'import-too-large',
  'import-too-slow',
  // a contract's file
  'document-unreadable',
  'document-damaged',
  'document-too-large',
  'document-empty',
  'unexpected',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A failure as a value: `params` fill the placeholders of its sentence. Bugs are exceptions, never this. */
export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function problem(code: ProblemCode, params?: Problem['params']): Problem {
  return params ? { code, params } : { code };
}

/** True for a `Problem`; successful results never carry a `code` of this list. */
export function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    (problemCodes as readonly unknown[]).includes(value.code)
  );
}
