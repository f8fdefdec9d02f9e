const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => MARKS[mark] ?? mark);
}
