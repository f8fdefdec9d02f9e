import type { z } from 'zod';
import { type Problem, problem } from '../problem';

/** Records of one table: those whose shape is right, and a problem for each of the others. */
export interface Listed<T> {
  readonly found: readonly T[];
  readonly broken: readonly Problem[];
}

/**
 * Judges stored records on arrival. A broken one never hides the others; a sound one is handed on as it is, with
 * members that a newer version of the program may have added.
 */
export function checked<T extends { readonly id: string }>(
  table: string,
  schema: z.ZodType,
  records: readonly T[],
): Listed<T> {
  const found: T[] = [];
  const broken: Problem[] = [];
  for (const record of records) {
    const judged = schema.safeParse(record);
    if (judged.success) found.push(record);
    else
      broken.push(
        problem('stored-record-invalid', {
          table,
          id: record.id,
          reason: judged.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
        }),
      );
  }
  return { found, broken };
}
