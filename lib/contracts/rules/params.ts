import { z } from 'zod';

/** Contract months from 1; `toMonth: null` = until the contract ends. */
export const months = {
  fromMonth: z.number().int().min(1).optional(),
  toMonth: z.number().int().min(1).nullable().optional(),
};

/** Money in major units (元). */
export const amount = z.number().finite().nonnegative();

export const floorComparator = z.enum(['>=', '>']).default('>=');
export const capComparator = z.enum(['<=', '<']).default('<=');
