/** What is taken back within this time was only touched (the contract week's rule for titles). */
export const HOLD_HOURS = 48;

export const HOLD_MS = HOLD_HOURS * 3_600_000;
