import { z } from 'zod';
import type { Sight } from '../reading/sight';

const text = z.string();
const at = z.int().nonnegative();
const held = { at, text };
const leaves = z.array(z.object({ ...held, mute: z.boolean().exactOptional() }));
const unreadable = z.enum(['substitute-font', 'css-content', 'shuffled-digits']);

const marks = z.array(z.tuple([text, text, text]));
const column = z.object({ label: text, marks });

const cell = z.object({
  text,
  unreadable: unreadable.exactOptional(),
  image: text.exactOptional(),
  more: z.array(text).exactOptional(),
  pictured: z.boolean().exactOptional(),
});

const sheetText = z.object({
  title: text,
  columns: z.array(column),
  rows: z.array(
    z.object({
      cells: z.array(cell),
      summary: z.boolean().exactOptional(),
      id: text.exactOptional(),
      level: at.exactOptional(),
    }),
  ),
});

/** What a page has told, as it comes from its process. */
export const sightSchema: z.ZodType<Sight> = z.object({
  url: text,
  lang: text,
  title: text,
  top: z.boolean(),
  scrolled: z.tuple([z.number(), z.number()]),
  spots: z.array(
    z.object({
      up: z.int(),
      kind: text,
      look: at,
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      name: text.exactOptional(),
      trail: z.boolean().exactOptional(),
      aside: z.boolean().exactOptional(),
      clip: text.exactOptional(),
      marks: marks.exactOptional(),
      pictured: z.boolean().exactOptional(),
      seen: z.number().exactOptional(),
      font: z.tuple([z.number(), z.number()]).exactOptional(),
      spoken: text.exactOptional(),
    }),
  ),
  leaves,
  notes: leaves,
  selected: leaves,
  fields: z.array(z.object({ ...held, name: text, type: text })),
  counts: z.array(at),
  sheets: z.array(
    z.object({
      at,
      text: sheetText.exactOptional(),
      pairs: z
        .object({
          marked: z.boolean(),
          pairs: z.array(column.extend({ cell })),
        })
        .exactOptional(),
      loading: z.boolean(),
      across: z.number(),
      fields: at,
      rows: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
  skeletons: z.array(at),
  // Each frame has a script of its own.
  frames: z.array(z.never()),
  beyond: z.array(text.nullable()),
});
