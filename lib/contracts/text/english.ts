import { COUNTS, ORDER } from './english-order';
import { UNITS, WORDS } from './english-words';
import { joined, type Mapped, part, replaceAll } from './normal';

/** A sentence of Latin words, with its figures: at least three words and no Chinese one. */
const SENTENCE =
  /(?<=^|[\n。;、]|(?:^|\n)(?:\(?\d{1,2}[).]|[-•·*]) ?)[A-Za-z][^\u4e00-\u9fa5\n。;\uE0FF]{18,}(?=[\n。;]|$)/g;
/** Stands before a sentence in English that is not understood: its figures are joined to nothing. */
export const FOREIGN = '\uE0FC';
const ENGLISH = [...COUNTS, ...ORDER, ...WORDS, ...UNITS];
const FIGURE_WORDS =
  /^(?:ROI|ROAS|GMV|SKU|RMB|CNY|USD|AOV|ACOS|M\d+|TikTok|Shopee|Lazada|Amazon|Temu|Facebook|Google|Meta|Ads?)$/i;

/** Words that turn a sentence round: left over, they leave it not understood. */
const TURNS =
  /\b(?:unless|except|without|provided|excluding|other than|until|otherwise|not|no|never|neither|nor|cannot|only|either|instead|last|previous|past|current(?:ly)?|was|were|had|has been)\b/i;

function wordsOf(text: string): string[] {
  return (text.match(/[A-Za-z][A-Za-z']+/g) ?? []).filter((word) => !FIGURE_WORDS.test(word));
}

/** Words that take back what stands behind them. */
const ASIDE = /example|option|note|reference|estimate|forecast|background|current|case|goal|aim/i;

/** A sentence put into the written words; undefined = it is not understood. */
function understood(sentence: Mapped): Mapped | undefined {
  const made = ENGLISH.reduce(
    (text, [pattern, by]) =>
      replaceAll(text, pattern, (match) =>
        by.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''),
      ),
    sentence,
  );
  // What is half understood is not understood: the words left over may turn the rest round.
  const left = wordsOf(made.text).length;
  const told =
    left === 0 ||
    (left * 5 <= wordsOf(sentence.text).length && !TURNS.test(made.text) && !ASIDE.test(made.text));
  return told ? replaceAll(made, / +/g, () => '') : undefined;
}

/** Listing optimization: …: a name before a colon is kept as it stands. */
const LABEL = /^[A-Z][A-Za-z+&' -]{1,30}:(?= ?\S)/;

function glossed(sentence: Mapped): Mapped {
  const label = LABEL.exec(sentence.text)?.[0] ?? '';
  const rest =
    label !== '' && !ASIDE.test(label) && !TURNS.test(label)
      ? part(sentence, label.length, sentence.text.length)
      : undefined;
  const made = understood(sentence);
  if (made) return made;
  const behind = rest && understood(rest);
  return behind
    ? joined(part(sentence, 0, label.length), behind)
    : joined({ text: FOREIGN, at: [sentence.at[0] ?? 0, sentence.at[0] ?? 0] }, sentence);
}

/** The text with sentences that are wholly English put into the written words that the grammar knows. */
export function fromEnglish(mapped: Mapped): Mapped {
  const stopped = replaceAll(mapped, /(?<=[a-z]{3}|[\d%)])\.(?=[A-Z]|\n|$)/g, () => '。');
  const pieces: Mapped[] = [];
  let last = 0;
  for (const match of stopped.text.matchAll(SENTENCE)) {
    if (wordsOf(match[0]).length < 3) continue;
    const end = match.index + match[0].length;
    pieces.push(part(stopped, last, match.index), glossed(part(stopped, match.index, end)));
    last = end;
  }
  if (last === 0) return stopped;
  pieces.push(part(stopped, last, stopped.text.length));
  const at: number[] = [];
  for (const piece of pieces) for (let i = 0; i < piece.text.length; i++) at.push(piece.at[i] ?? 0);
  at.push(mapped.at.at(-1) ?? 0);
  return { text: pieces.map(({ text }) => text).join(''), at };
}
