import { type Attributes, readMarkup } from './markup';

/**
 * What stands in a document, its names in lower case, but is not part of its text: deleted and moved-away words, former
 * looks, and the second of two versions of a drawing.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:movefrom',
  'w:pprchange',
  'w:rprchange',
  'mc:fallback',
]);

/** Check boxes drawn in Wingdings, by the character's number. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F052: '☑',
  F0FE: '☑',
  F0FD: '☑',
  F0A8: '☐',
  F06F: '☐',
  F071: '☐',
};

/** One run: letters of one look. */
interface Run {
  text: string;
  hidden: boolean;
  underlined: boolean;
}

/** Blanks with a line under them are a form's open place. */
function shown(run: Run): string {
  if (run.hidden) return '';
  return run.underlined && /^\s{2,}$/u.test(run.text) ? '_'.repeat(run.text.length) : run.text;
}

/** A paragraph's text and how deep in a list it stands; undefined = in none. */
interface Paragraph {
  text: string;
  level: number | undefined;
}

/** Word numbers list items when it draws them; the text holds none, so each gets a dot, another one within a list. */
function line({ text, level }: Paragraph): string {
  if (level === undefined || text.trim() === '') return text;
  return `${level === 0 ? '•' : '·'} ${text}`;
}

/** A table row being read: its cells, each of one line. */
type Row = string[];

/**
 * The text of a Word document's main part (`word/document.xml`): a line for each paragraph, and for each row of a table
 * one with its cells between tabs. Words deleted in tracked changes are left out, inserted ones are in. undefined = no such part.
 */
export function textOfWordMarkup(xml: string): string | undefined {
  if (!xml.includes('<w:body') || /<!(?:DOCTYPE|ENTITY)/u.test(xml)) return undefined;
  const lines: string[] = [];
  const rows: Row[] = [];
  const paragraphs: Paragraph[] = [];
  let run: Run = { text: '', hidden: false, underlined: false };
  /** How deep in what is left out. */
  let left = 0;
  let reading = false;
  const add = (text: string) => {
    run.text += text;
  };
  const close = (): void => {
    const done = paragraphs.pop();
    if (!done) return;
    const row = rows.at(-1);
    // A cell's paragraphs are one text; a table in a cell is part of it.
    if (row)
      row[row.length - 1] = [row.at(-1) ?? '', done.text.replaceAll(/[\t\n]/gu, ' ')]
        .filter(Boolean)
        .join(' ');
    else lines.push(line(done));
  };
  const opened = new Map<string, (attributes: Attributes) => void>(
    Object.entries({
      'w:t': () => {
        reading = true;
      },
      'w:r': () => (run = { text: '', hidden: false, underlined: false }),
      'w:vanish': ({ 'w:val': on }) => (run.hidden = on !== 'false'),
      'w:u': ({ 'w:val': kind }) => (run.underlined = kind !== 'none'),
      'w:tab': ({ 'w:pos': stop }) => stop === undefined && add(' '),
      'w:br': () => add('\n'),
      'w:cr': () => add('\n'),
      'w:nobreakhyphen': () => add('-'),
      'w:sym': ({ 'w:char': sign = '' }) => add(SYMBOLS[sign.toUpperCase()] ?? ''),
      'w:ilvl': ({ 'w:val': level }) => levelled(paragraphs, Number(level)),
      'w:numid': ({ 'w:val': list }) => numbered(paragraphs, list !== '0'),
      'w:p': () => paragraphs.push({ text: '', level: undefined }),
      'w:tr': () => rows.push([]),
      'w:tc': () => rows.at(-1)?.push(''),
    }),
  );
  const closed = new Map(
    Object.entries({
      'w:t': () => {
        reading = false;
      },
      'w:r': () => {
        const open = paragraphs.at(-1);
        if (open) open.text += shown(run);
      },
      'w:p': close,
      'w:tr': () => endRow(rows, lines),
    }),
  );
  readMarkup(xml, {
    open(name, attributes) {
      if (left > 0 || LEFT_OUT.has(name)) left += 1;
      else opened.get(name)?.(attributes);
    },
    close(name) {
      if (left > 0) left -= 1;
      else closed.get(name)?.();
    },
    text(text) {
      if (reading && left === 0) add(text);
    },
  });
  return lines.join('\n');
}

function levelled(paragraphs: readonly Paragraph[], level: number | undefined): void {
  const open = paragraphs.at(-1);
  if (open) open.level = level;
}

/** A list without a level is of the first; list 0 takes a paragraph out of the list of its style. */
function numbered(paragraphs: readonly Paragraph[], listed: boolean): void {
  const open = paragraphs.at(-1);
  if (open) open.level = listed ? (open.level ?? 0) : undefined;
}

/** A row of a table in a cell goes into that cell. */
function endRow(rows: Row[], lines: string[]): void {
  const done = rows.pop();
  const outer = rows.at(-1);
  if (!done) return;
  if (outer) outer[outer.length - 1] = [outer.at(-1) ?? '', ...done].filter(Boolean).join(' ');
  else if (done.some(Boolean)) lines.push(done.join('\t'));
}
