/** Days with their time, and numbers of snapshots: a browser would break them at hyphens and blanks. */
const HYPHENED = /((?:– )?\d+(?:-\d+)+(?: \d{2}:\d{2})?)/;

/** A text in pieces; every second one, from the second on, is to stay on one line. */
export function unbroken(text: string): string[] {
  return text.split(HYPHENED);
}
