import { z } from 'zod';
import type { Sight } from '../reading/sight';

const text = z.string();
const at = z.int().nonnegative();
const held = { at, text };
const leaves = z.array(z.object({ ...held, mute: z.boolean().exactOptional() }));
const unreadable = z.enum(['substitute-font', 'css-content', 'shuffled-digits']);

const marks = z.array(z.tuple([text, text, text]));
const edges = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const cellText = z.object({
  text,
  unreadable: unreadable.exactOptional(),
  font: text.exactOptional(),
  image: text.exactOptional(),
  more: z.array(text).exactOptional(),
  pictured: z.boolean().exactOptional(),
  across: z.number().exactOptional(),
  down: z.number().exactOptional(),
  veiled: z.boolean().exactOptional(),
  box: edges.exactOptional(),
  gone: z.boolean().exactOptional(),
  names: z.boolean().exactOptional(),
  tick: z.boolean().exactOptional(),
  marks: marks.exactOptional(),
  label: text.exactOptional(),
  group: text.exactOptional(),
  index: z.number().exactOptional(),
});

const rows = z.array(
  z.object({
    cells: z.array(z.union([text, cellText])),
    id: text.exactOptional(),
    level: at.exactOptional(),
    home: at.exactOptional(),
    top: z.number().exactOptional(),
    drawn: z.boolean().exactOptional(),
    said: text.exactOptional(),
  }),
);

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
      box: edges,
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
  blocks: z.array(
    z.object({
      at,
      caption: text,
      head: rows,
      body: rows,
      foot: rows,
      loading: z.boolean(),
      across: z.number(),
      fields: at,
      counted: z.number(),
      numbered: at,
      first: z.boolean(),
    }),
  ),
  skeletons: z.array(at),
  // Each frame has a script of its own.
  frames: z.array(z.never()),
  beyond: z.array(text.nullable()),
});
