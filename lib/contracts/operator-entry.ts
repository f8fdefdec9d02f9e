import { z } from 'zod';

const words = z.string().trim().min(1);
const day = z.iso.date();

/** One figure of the operator's own table; money in minor units, `hi` absent = open above. */
export const statedRow = z.object({
  said: z.string(),
  kind: z.enum(['shop', 'product', 'campaign']),
  id: z.string(),
  name: z.string(),
  metric: words,
  unit: words,
  shown: z.number(),
  lo: z.number(),
  hi: z.number().optional(),
  from: day,
  to: day,
});

/** Rows of one report at most; what is more is in the file, which its checksum names. */
export const MOST_ROWS = 2000;
/** The longest text of a report that is kept. */
export const LONGEST_TEXT = 20_000;

/** What a report of the operator's said: its text word for word, or the figures of its table. */
export const operatorFields = {
  /** Days that the report is about, both inclusive. */
  from: day,
  to: day,
  text: z.string().max(LONGEST_TEXT).optional(),
  rows: z.array(statedRow).max(MOST_ROWS).optional(),
} as const;
