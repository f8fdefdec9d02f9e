/** Parts of the section, in the order of its tabs. */
export const paperParts = ['deliverables', 'operator', 'claims', 'forms'] as const;

export type PaperPart = (typeof paperParts)[number];
