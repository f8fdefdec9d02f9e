import { withCharacters } from './entities';

/** What stands in a document but is not part of its text: deleted and moved-away words, former looks, and the second of two versions of a drawing. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'mc:Fallback',
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
const TAG = /<(\/?)([\w:]+)([^<>]*?)(\/?)>/gu;

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]{0,40})"`, 'u').exec(attributes)?.[1];
}

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
  let left: string | undefined;
  let depth = 0;
  let reading = false;
  let from = 0;
  const add = (text: string) => {
    run.text += text;
  };
  const close = () => {
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
  for (const tag of xml.matchAll(TAG)) {
    const [whole, ending, name = '', attributes = '', empty] = tag;
    if (reading && left === undefined) add(withCharacters(xml.slice(from, tag.index)));
    from = tag.index + whole.length;
    reading = false;
    if (left !== undefined) {
      if (name === left && empty === '') depth += ending === '' ? 1 : -1;
      if (depth === 0) left = undefined;
      continue;
    }
    if (ending === '' && empty === '' && LEFT_OUT.has(name)) {
      left = name;
      depth = 1;
      continue;
    }
    if (name === 'w:t') reading = ending === '' && empty === '';
    else if (name === 'w:r') {
      const open = paragraphs.at(-1);
      if (ending !== '' && open) open.text += shown(run);
      run = { text: '', hidden: false, underlined: false };
    } else if (name === 'w:vanish') run.hidden = attribute(attributes, 'w:val') !== 'false';
    else if (name === 'w:u') run.underlined = attribute(attributes, 'w:val') !== 'none';
    else if (name === 'w:tab' && !attributes.includes('w:pos')) add(' ');
    else if (name === 'w:br' || name === 'w:cr') add('\n');
    else if (name === 'w:noBreakHyphen') add('-');
    else if (name === 'w:sym') add(SYMBOLS[(attribute(attributes, 'w:char') ?? '').toUpperCase()] ?? '');
    else if (name === 'w:ilvl') levelled(paragraphs, Number(attribute(attributes, 'w:val')));
    else if (name === 'w:numId') numbered(paragraphs, attribute(attributes, 'w:val') !== '0');
    else if (name === 'w:p' && empty === '') {
      if (ending === '') paragraphs.push({ text: '', level: undefined });
      else close();
    } else if (name === 'w:tr' && empty === '') {
      if (ending === '') rows.push([]);
      else endRow(rows, lines);
    } else if (name === 'w:tc' && ending === '' && empty === '') rows.at(-1)?.push('');
  }
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
