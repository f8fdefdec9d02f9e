import { simplified } from '../../metrics/traditional';

/** Text with, for each character, its offset in the pasted text. `at` has one entry more: the end. */
export interface Mapped {
  readonly text: string;
  readonly at: readonly number[];
}

/** Stands for a figure that the contract leaves open. */
export const BLANK = '\uE0FF';
/** Stands before the words of a line that its signs make a heading. */
export const HEADING = '\uE0FD';
/** A chosen and an open check box. */
export const CHOSEN = '☑';
export const OPEN = '□';

const SAME: Readonly<Record<string, string>> = {
  '￥': '¥',
  '—': '-',
  '–': '-',
  '−': '-',
  '─': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '×': '*',
  '✕': '*',
  '÷': '/',
  '∶': ':',
  '﹪': '%',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '√': '☑',
  '✓': '☑',
  '✔': '☑',
  '☒': '☑',
  '☐': '□',
  '〔': '(',
  '〕': ')',
  '\r': '',
  '\u3000': ' ',
  '\u00A0': ' ',
  '“': '',
  '”': '',
  '"': '',
  '「': '',
  '」': '',
  '『': '',
  '』': '',
  '‘': '',
  '’': '',
};

function oneChar(char: string): string {
  const code = char.charCodeAt(0);
  // Chinese characters, the most by far, are no signs.
  if (code >= 0x4e00 && code <= 0x9fff) return simplified(char);
  const same = SAME[char];
  if (same !== undefined) return same;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return '';
  return code < 0x4e00 ? char : simplified(char);
}

/** The same text with other characters in place of some; offsets follow. */
export function replaceAll(from: Mapped, pattern: RegExp, by: (match: RegExpExecArray) => string): Mapped {
  if (from.text.search(pattern) < 0) return from;
  let text = '';
  const { at: places } = from;
  const at: number[] = [];
  let last = 0;
  const keep = (start: number, end: number) => {
    text += from.text.slice(start, end);
    for (let i = start; i < end; i++) at.push(places[i] ?? 0);
  };
  for (const match of from.text.matchAll(pattern)) {
    keep(last, match.index);
    const made = by(match);
    text += made;
    for (let i = 0; i < made.length; i++) {
      // The last sign stands for the end of what it replaces: a sentence that ends with it is shown whole.
      const whole =
        made.length > 1 && i === made.length - 1 ? match.index + match[0].length - 1 : match.index;
      const offset = made.length === match[0].length ? match.index + i : whole;
      at.push(places[offset] ?? 0);
    }
    last = match.index + match[0].length;
  }
  keep(last, from.text.length);
  at.push(places[from.text.length] ?? 0);
  return { text, at };
}

/** Part of a mapped text. */
export function part(from: Mapped, start: number, end: number): Mapped {
  return { text: from.text.slice(start, end), at: from.at.slice(start, end + 1) };
}

/** Each line of a text put through a change by itself: a change to one does not copy the others. */
export function byLine(from: Mapped, change: (line: Mapped) => Mapped): Mapped {
  let text = '';
  const at: number[] = [];
  for (let start = 0; start <= from.text.length; ) {
    const end = from.text.indexOf('\n', start);
    const stop = end < 0 ? from.text.length : end + 1;
    const line = change(part(from, start, stop));
    text += line.text;
    for (let i = 0; i < line.text.length; i++) at.push(line.at[i] ?? 0);
    if (end < 0) break;
    start = stop;
  }
  at.push(from.at[from.text.length] ?? 0);
  return { text, at };
}

/** Two mapped texts as one; `between` stands at the end of the first. */
export function joined(a: Mapped, b: Mapped, between = ''): Mapped {
  const edge = a.at.at(-1) ?? 0;
  return {
    text: a.text + between + b.text,
    at: [...a.at.slice(0, -1), ...Array.from(between, () => edge), ...b.at],
  };
}

/** Lines written with a blank between all characters. */
function spacedOut(line: string): boolean {
  const gaps = line.match(/[^\s] (?=[^\s])/g)?.length ?? 0;
  return gaps > 8 && gaps >= 0.7 * line.replaceAll(' ', '').length - 2;
}

/** One spelling for the same sign; filled underlines and brackets give way, empty ones become BLANK. */
export function normalise(text: string): Mapped {
  let made = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = oneChar(text[i] ?? '');
    made += char;
    if (char !== '') at.push(i);
  }
  at.push(text.length);
  const steps: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
    [/[^\n]+/g, (m) => (spacedOut(m[0]) ? m[0].replaceAll(' ', '\uE0FE') : m[0])],
    [/\uE0FE/g, () => ''],
    // 3■0元, ■■万元: a figure that something covers; a box by itself is a choice.
    [
      /(?:\d[\d,.]*[■█▇▓]|[■█▇▓](?=[■█▇▓]|(?:万|千|元|%|个|日|天|月|倍|款|次|件|小时)))[\d,.■█▇▓]*|\d+\?+\d*(?=[万千元%])/g,
      () => BLANK,
    ],
    [/■/g, () => '☑'],
    [/(?<=^|\n)[ \t]*(\d{1,2})\. +/g, (m) => `${m[1] ?? ''}、`],
    // 6 禁止行为: a number before a heading or a sentence, no measure behind it.
    [
      /(?<=^|\n)[ \t]*(\d{1,2}) +(?=[\u4e00-\u9fa5]{2})(?!\d+ +(?:个|天|日|月|年|周|小时|分钟|秒|元|万|千|款|条|篇|张|场|次|份|套|件|单|工作日|自然|名|倍|折|成))/g,
      (m) => `${m[1] ?? ''}、`,
    ],
    // 退款率14%,这个是现状. 第二句: a half-width full stop between or behind Chinese words.
    [
      /(?<=[\u4e00-\u9fa5)）%'\da-zA-Z])\.(?=[ \t]*(?:\n|$))|(?<=[\u4e00-\u9fa5)）%])\.(?=[ \t]*[\u4e00-\u9fa5])/g,
      () => '。',
    ],
    [/[([]☑[)\]]/g, () => '☑'],
    [/[([【] *[)\]】]/g, (m) => (/☑/.test(lineOf(m.input, m.index)) ? '□' : BLANK)],
    // 【推广费】 on a line of its own is a heading.
    [/(?<=^|\n)[ \t]*【 *([^】\n\d]{2,16}?) *】[ \t]*(?=\n|$)/g, (m) => HEADING + (m[1] ?? '')],
    [/【 *([^】\n]{1,40}?) *】/g, (m) => ` ${m[1] ?? ''} `],
    [/(?<!_)_+ *(?=[\d☑壹贰叁肆伍陆柒捌玖一二三四五六七八九十])/g, () => ''],
    [/(?<=[\d壹贰叁肆伍陆柒捌玖拾佰仟萬一二三四五六七八九十百千万%]) *_+/g, () => ''],
    [
      /(?<=[为是:])_+(?=[\u4e00-\u9fa5]{2,})(?!_*(?:万元|个月|小时|分钟|工作日|自然日|元整|个工作|个百分|日前|日内|天内|月内))/g,
      () => '',
    ],
    [
      /_{2,}|_(?=[元万%个日天月倍款次])|□{2,}|(?:(?<![xX*某])[xX*某]{2,}|[xX*](?![a-zA-Z\d])|[●○◯△…]+)(?=(?:万|元|%|个|日|天|月|倍|款|次|件|小时|分|秒|周|单|条|篇|张|场|成|折))/g,
      () => BLANK,
    ],
    [/(?<=[\u4e00-\u9fa5:¥])(?<! ) {2,}(?=[元万%个日天倍款次件小分月项])/g, () => BLANK],
    [/(?<=\d) (?=\d{3}(?!\d))/g, () => ''],
    // 1.每周5个标题 2.每月2场活动: items in one line.
    [
      /(?<=[^\s,.;:，。；：]) +(?=\d{1,2}[.、)][^\d\s])/g,
      (m) => (/(?:^|\D)1[.、)]\D/.test(lineOf(m.input, m.index)) ? ';' : m[0]),
    ],
    [
      /(?<! ) +(?=[^\x20-\x7e]|[,.;:()%\-~/+*=<>¥])|(?<=[^\x20-\x7e]|[,.;:()%\-~/+*=<>¥]) +|(?<=\d) +(?=[A-Za-z])|(?<=[A-Za-z]) +(?=\d)/g,
      () => '',
    ],
  ];
  return byLine({ text: made, at }, (line) =>
    ODD.test(line.text)
      ? unchosen(steps.reduce((changed, [pattern, by]) => replaceAll(changed, pattern, by), line))
      : line,
  );
}

/** Signs that any step of the normal form looks for; most lines of a contract hold none. */
const ODD = /[ \t_□■█▇▓?【●○◯△…xX*☑\uE0FE]|\.(?!\d)|[([][☑)\]]/;

function lineOf(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end);
}

/** Options whose box is open are not part of the contract; a chosen one is plain text. */
function unchosen(mapped: Mapped): Mapped {
  const without = replaceAll(mapped, /□[^☑□;。\n]*/g, () => '');
  return replaceAll(without, /☑/g, () => '');
}
