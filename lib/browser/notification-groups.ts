/** How long after a notification further alerts of the same shop join it quietly. */
export const GROUP_MS = 10 * 60 * 1000;

/** The notification of one shop as it stands. */
export interface Group {
  /** When it last made itself heard, epoch ms. */
  readonly at: number;
  /** Newest first. */
  readonly alertIds: readonly string[];
  readonly titles: readonly string[];
}

/**
 * Joins alerts to a shop's notification. Within `GROUP_MS` (exclusive) of the last sound they join it without a new
 * one; later they begin a new group. A clock that went back begins a new group as well.
 */
export function joinGroup(
  former: Group | undefined,
  alerts: readonly { readonly id: string; readonly title: string }[],
  now: number,
): { readonly group: Group; readonly quiet: boolean } {
  const quiet = former !== undefined && now >= former.at && now - former.at < GROUP_MS;
  const kept = quiet ? former : { at: now, alertIds: [], titles: [] };
  return {
    quiet,
    group: {
      at: kept.at,
      alertIds: [...alerts.map(({ id }) => id), ...kept.alertIds],
      titles: [...alerts.map(({ title }) => title), ...kept.titles],
    },
  };
}
