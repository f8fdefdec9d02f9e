/** Arguments for every start of Chromium. */
export const chromiumArgs: string[];
/** Path of a Chromium that loads unpacked extensions; throws with what to do. */
export function chromiumPath(): string;
/** Installs Chromium and CJK fonts where the machine lacks them. */
export function ensureChromium(): void;
