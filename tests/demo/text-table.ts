/** Columns that a terminal gives a text: Chinese characters and full-width signs take two. */
function columnsOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
  );
  return text.length + (wide?.length ?? 0);
}

/** Lines of a table with a heading, its columns aligned in a terminal. */
export function textTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, at) => Math.max(...all.map((row) => columnsOf(row[at] ?? ''))));
  const line = (row: readonly string[]) =>
    widths
      .map((width, at) => (row[at] ?? '') + ' '.repeat(width - columnsOf(row[at] ?? '')))
      .join('  ')
      .trimEnd();
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
