/** Ids of the alert kinds: file name = id = stored value. */
export const alertKindIds = ['cap-exceeded'] as const;

export type AlertKindId = (typeof alertKindIds)[number];
