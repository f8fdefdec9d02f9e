import { today } from '../../lib/quantity/day';
import type { Day, Instant } from '../../lib/quantity/period';

/** A guess at how long the browser takes to write a file out. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function download(name: string, content: BlobPart | BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(Array.isArray(content) ? content : [content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, the browser loses the file before it is written; never revoked, it stays in memory.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}

/** The day in the name of a file made at an instant: the merchant's own, which is not yet that of Greenwich at seven in the morning. */
export function dayOfFile(madeAt: Instant): Day {
  return today(Intl.DateTimeFormat().resolvedOptions().timeZone, madeAt);
}
