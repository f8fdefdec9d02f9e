import { z } from 'zod';
import type { Reading } from '../reading/types';

const text = z.string();
const count = z.number().int().nonnegative();

const cell = z.object({
  text,
  unreadable: z.enum(['substitute-font', 'css-content', 'shuffled-digits']).exactOptional(),
  change: text.exactOptional(),
  image: text.exactOptional(),
});

const table = z.object({
  title: text.nullable(),
  kind: z.enum(['table', 'cards']),
  columns: z.array(z.object({ label: text, code: text.exactOptional() })),
  rows: z.array(
    z.object({
      cells: z.array(cell),
      summary: z.boolean().exactOptional(),
      id: text.exactOptional(),
      level: count.exactOptional(),
    }),
  ),
  coverage: z.object({
    shown: count,
    total: count.nullable(),
    page: count.exactOptional(),
    pages: count.exactOptional(),
    columns: z.object({ shown: count, total: count }).exactOptional(),
  }),
  dates: z.array(text).exactOptional(),
  choices: z.array(z.object({ name: text, text })).exactOptional(),
});

/** A Reading as it comes from a page's process. Unknown fields are dropped, so that what is sealed is what is known. */
export const readingSchema: z.ZodType<Reading> = z.object({
  url: text,
  lang: text,
  context: z.object({
    title: text,
    tabs: z.array(text),
    dates: z.array(text),
    header: z.array(text),
    filters: z.array(text).exactOptional(),
    headings: z.array(text),
  }),
  tables: z.array(table),
  skipped: z.array(
    z.object({ code: z.enum(['table-loading', 'frame-out-of-reach']), title: text.nullable() }),
  ),
});
