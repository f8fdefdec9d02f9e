import { joined, type Mapped, part } from './normal';
import { isHeading, MARKER, paragraphs } from './paragraphs';
import { subjects } from './parties';
import { type Around, type Piece, pieceOf } from './piece';

const INNER =
  /[①-⑳⑴-⒇]|(?<=[:;。,])(?:\(\d{1,2}\)|\d{1,2}[)、](?!\d)|\d{1,2}\.(?![\d])|\([一二三四五六七八九十]{1,2}\)|第[一二三四五六七八九十],)/g;
/** Steps of one scale: behind a semicolon they still belong to the sentence before. */
const STEP =
  /^(?:第[一二三四五]档[:,]?|其中,?)?(?:超过|超出|满|达到?|低于|不足|未达|大于|小于|完成率?|销售额|月销售额?|达成率|部分|[\d一二三四五六七八九])[^。;]{0,30}(?:的?(?:部分)?[,按提扣退返]|以上|以下|不足|%|成|一半|全额)/;
const SCALE = /提成|佣金|分成|抽成|点数|扣(?:减|除)|退(?:还|回|(?=\d|全|一半))|返还|奖励|服务费/;

function cuts(paragraph: Mapped): Mapped[] {
  const { text } = paragraph;
  const ends = new Set<number>();
  for (const match of text.matchAll(/[。!?;]/g)) ends.add(match.index + 1);
  for (const match of text.matchAll(INNER)) ends.add(match.index);
  const pieces: Mapped[] = [];
  let from = 0;
  for (const end of [...[...ends].toSorted((a, b) => a - b), text.length]) {
    if (end > from) pieces.push(trimmed(part(paragraph, from, end)));
    from = end;
  }
  return pieces.filter(({ text: words }) => /[\u4e00-\u9fa5A-Za-z\d]/.test(words));
}

function trimmed(piece: Mapped): Mapped {
  const start =
    (MARKER.exec(piece.text)?.[0].length ?? 0) ||
    (/^(?:[①-⑳⑴-⒇]|\(?\d{1,2}[)、.](?!\d)|\([一二三四五六七八九十]{1,2}\)|[\s,、-]+)+/.exec(piece.text)?.[0]
      .length ??
      0);
  const end = piece.text.length - (/[。!?;,\s]*$/.exec(piece.text)?.[0].length ?? 0);
  return part(piece, Math.min(start, end), end);
}

function figures(text: string): boolean {
  return /\d|[一二三四五六七八九]成|百分之|全额|一半/.test(text);
}

/** Joins the steps of a scale (10万以下提5%；10-20万提8%) to the sentence that begins it. */
function scales(pieces: readonly Mapped[]): Mapped[] {
  const made: Mapped[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (
      last &&
      SCALE.test(last.text) &&
      figures(last.text) &&
      STEP.test(piece.text) &&
      !/甲方|乙方/.test(piece.text) &&
      /%|成|百分之|全额|一半/.test(last.text)
    )
      made[made.length - 1] = joined(last, piece, ',');
    else made.push(piece);
  }
  return made;
}

/** A pasted text as pieces to be read one by one, each with what stands around it. */
export function piecesOf(text: Mapped, flipped: boolean): Piece[] {
  const pieces: Piece[] = [];
  let heading = '';
  let lead = '';
  for (const paragraph of paragraphs(text)) {
    if (isHeading(paragraph.text)) {
      heading = paragraph.text;
      lead = '';
      continue;
    }
    const marked = MARKER.test(paragraph.text);
    if (!marked) lead = '';
    let before = '';
    let inherited: Around['inherited'];
    for (const mapped of scales(cuts(paragraph))) {
      const introduces = mapped.text.endsWith(':');
      if (!introduces) {
        pieces.push(pieceOf(mapped, { heading, lead, before, inherited, flipped }));
        inherited = subjects(mapped.text, flipped).at(0)?.party ?? inherited;
        before = mapped.text;
      } else lead = mapped.text.slice(0, -1);
    }
  }
  return pieces;
}
