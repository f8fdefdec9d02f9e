import { HEADING, joined, type Mapped, part, replaceAll } from './normal';
import { isHeading, MARKER, paragraphs } from './paragraphs';
import { subjects } from './parties';
import { type Around, type Piece, pieceOf } from './piece';

const INNER =
  /[①-⑳⑴-⒇]|(?<=(?<!\d):|[;。,])(?:\(\d{1,2}\)|\d{1,2}[)、](?!\d)|\d{1,2}\.(?![\d])|\([一二三四五六七八九十]{1,2}\)|第[一二三四五六七八九十],|[一二三四五六]是(?=[^,;。]{4}))/g;
/** Steps of one scale: behind a semicolon they still belong to the sentence before. */
const STEP =
  /^(?:第[一二三四五]档[:,]?|其中,?)?(?:超过|超出|满|达到?|低于|不足|未达|大于|小于|完成率?|销售额|月销售额?|达成率|部分|[<>≤≥\d一二三四五六七八九十百])[^。;]{0,30}(?:的?(?:部分)?[,按提扣退返]|以上|以下|不足|%|成|一半|全额)/;
const SCALE =
  /提成|提\d|佣金|分成|抽成|点数|不扣|计提|扣(?:减|除|款|费|罚|服务费|\d)|退(?:还|回|费|(?=\d|全|一半))|返还|奖励|服务费/;

/** 不得有下列行为：刷单；虚假宣传。: items without numbers are one list of acts. */
function listed(paragraph: Mapped): Mapped {
  return replaceAll(paragraph, /(?:不得|严禁|禁止)[^,;。:]{0,14}:[^。:①-⑳()\d]{4,200}/g, (match) =>
    match[0].replaceAll(/;(?!(?:如|若|违反|违者|否则|一经|每))/g, '、'),
  );
}

function cuts(paragraph: Mapped): Mapped[] {
  const { text } = paragraph;
  const ends = new Set<number>();
  for (const match of text.matchAll(/[。!?;]/g)) ends.add(match.index + 1);
  for (const match of text.matchAll(INNER)) ends.add(match.index);
  const pieces: Mapped[] = [];
  let from = 0;
  for (const end of [...[...ends].toSorted((a, b) => a - b), text.length]) {
    // What is asked is not agreed; a tag (…，懂?) asks nothing.
    const asked =
      text[end - 1] === '?' &&
      !/[,](?:都)?(?:懂|明白|知道|清楚|听[到见]|记住|晓得)[^,]{0,3}\?$/.test(text.slice(from, end));
    if (end > from && !asked) pieces.push(trimmed(part(paragraph, from, end)));
    from = end;
  }
  return pieces.filter(({ text: words }) => /[\u4e00-\u9fa5A-Za-z\d]/.test(words));
}

function trimmed(piece: Mapped): Mapped {
  const start =
    (MARKER.exec(piece.text)?.[0].length ?? 0) ||
    (/^(?:[①-⑳⑴-⒇]|\(?\d{1,2}[)、.](?!\d)|\([一二三四五六七八九十]{1,2}\)|[一二三四五六]是|[\s,、-]+)+/.exec(
      piece.text,
    )?.[0].length ??
      0);
  const end = piece.text.length - (/[。!?;,\s]*$/.exec(piece.text)?.[0].length ?? 0);
  return part(piece, Math.min(start, end), end);
}

function figures(text: string): boolean {
  return /\d|[一二三四五六七八九]成|百分之|全额|一半/.test(text);
}

/** What follows a ban or a remedy in a sentence of its own. */
const BREACH =
  /^累计(?:达到?)?[二两三四五六\d]次(?:以上)?的|^(?:每|一经)(?:发现|出现|发生|查实|违反|有)[一1]?[次单笔起]|^(?:[抓逮查发][到现])[一1][次单笔]|^(?:如|若|一旦)?(?:有)?(?:违反|违者|违背|违规者|否则|一经(?:发现|查实))/;
const STILL =
  /^(?:如|若)?(?:(?:延长|顺延|宽限|补救|改进|整改|续期|延期)[^,;]{0,6}|届时|期满|期间)?(?:后|内|届满|结束)*(?:如|若)?仍(?:然)?(?:未|不|没|低于)/;
/** …须经甲方同意。未经同意发生的，由乙方承担。 */
const UNAPPROVED =
  /^(?:未经|未获|未取得)(?:甲方|委托方)?(?:书面)?(?:同意|批准|确认|审批|认可)(?:而)?(?:发生|产生|支出|支付)?的/;
/** 乙方须完成销售任务。任务额度为每月12万元。 */
const FIGURE_OF =
  /^(?:具体)?(?:任务|目标|费用|服务费)?(?:[单每][日月笔]|月度|日)?(?:额度|金额|数额|标准|上限|下限|限额)(?:为|是|:|不)/;

/** 保证金分期支付。首期于签订后3日内支付…；剩余部分，…: the parts of one deposit. */
const PART_OF =
  /^(?:剩余|其余|余下|余额)(?:部分|款项|金额)?|^(?:在|于|自)?本?(?:合同|协议)签[订署][^。]{0,24}(?:首期|首付|预付)/;

/** 保证金由乙方交付；协议终止后30日内无息退还: when the deposit goes back. */
const GOES_BACK = /^[^,;]{0,16}(?:终止|期满|届满|到期|结束|解除)[^;费]{0,24}(?:退还|退回|返还|无息退)[^费]*$/;
/** …；乙方刷单的，不予退还: when the deposit is lost. */
const FORFEIT = /^[^;费]{2,30}(?:的|,)[^,;费]{0,8}(?:不予|不再|概不|不)(?:退还|返还|退)$/;
/** 情节严重的，没收保证金: the graver case of the act before. */
const GRAVER = /^(?:情节(?:严重|恶劣)|造成(?:严重|重大))/;

/** 按6%计提；基数扣除退款；次月12日前结算: what is reckoned on and the day go with the rate. */
const PAY_DAY =
  /^(?:(?:该|此|上述|前述)?(?:笔)?(?:提成|佣金|分成)(?:款项?|费用?|金额)?)?(?:由甲方|甲方)?(?:应当?|须|需|均|将)*(?:于|在)?(?:每月|每个月|次月|下个?月|当月|每季度?|次季度?)[^,;甲乙]{0,12}(?:结算|支付|发放|结清|付清|(?:支付|付|打|汇|转)(?:给|到|至)乙方(?:账户|账号)?|到账)$/;
/** 每月服务费6000元。甲方应于每月5日前支付。 */
const FEE_DAY =
  /^(?:(?:该|此|上述|前述)?(?:基础|固定|托管|运营|代运营)*(?:服务费用?|托管费用?|运营费用?|费用|款项)?)?(?:由甲方|甲方)?(?:应当?|须|需|均|将)*(?:于|在)?(?:每月|每个月|次月|当月|每季度?)[^,;甲乙]{0,12}(?:支付|结清|付清|缴纳|缴付)(?:给乙方|至乙方账户)?$/;
const BASIS = /^(?:提成|佣金|分成)?(?:计提|计算|提成)?基数(?:为|扣除|不含|须|应|以|按)/;

/** …不得高于600元；如有超支，均由乙方承担: who bears what goes beyond. */
const BEYOND =
  /^(?:如|若)?有?超(?:支|出|额|过)(?:的|部分|费用)*,?(?:均|全部|一律|概)*由[^,;]{2,6}(?:自行|全额|全部)?(?:承担|负担)$/;

/** …按完成比例支付；大促月除外: what a rule leaves out. */
const LEAVES_OUT = /^(?:但|其中)?[^,;]{2,20}(?:除外|不在此限|不受此限|不适用|不考核)$/;

const EARNED = /提成|佣金|分成|抽成/;
const FEE = /(?:服务|托管|运营)费/;

/** Whether a piece is the rest of the sentence before it. */
function completes(last: string, next: string): boolean {
  if (BREACH.test(next)) return /不得|禁止|严禁|不做|不从事|不参与|保密/.test(last);
  if ((PAY_DAY.test(next) || BASIS.test(next)) && EARNED.test(last))
    return (
      !(/^(?:由?甲方)/.test(next) && FEE.test(last)) &&
      /%|百分之|[\d一二三四五六七八九](?:成|个?点)/.test(last)
    );
  if (FEE_DAY.test(next) && FEE.test(last) && /\d/.test(last))
    return !/提成|佣金|分成|抽成|支付|付清|结清|缴|\d[日号]前|退|违约金|逾期/.test(last);
  if (UNAPPROVED.test(next)) return /同意|批准|确认|审批|认可/.test(last);
  if (PART_OF.test(next))
    return (
      /(?:交|缴|支)[^,;]{0,14}(?:保证金|押金)|(?:保证金|押金)[^;]{0,20}(?:交|缴|支付)/.test(last) &&
      !/退/.test(last)
    );
  if (GOES_BACK.test(next)) return /保证金|押金/.test(last) && !/退/.test(last);
  if (BEYOND.test(next)) return /花费|推广|限额|预算|消耗|广告/.test(last) && /[\d元]/.test(last);
  if (LEAVES_OUT.test(next)) return /[\d%]|目标|比例/.test(last) && !LEAVES_OUT.test(last);
  if (FORFEIT.test(next)) return /保证金|押金/.test(last);
  if (GRAVER.test(next)) return /不得|禁止|严禁|虚假|刷单|违规|擅自|私自/.test(last);
  if (FIGURE_OF.test(next)) return !/[\d%]|[万千百]元/.test(last);
  return STILL.test(next) && /延长|顺延|免费|无偿|整改|改进/.test(last);
}

/** Joins the steps of a scale (10万以下提5%；10-20万提8%) to the sentence that begins it. */
function scales(pieces: readonly Mapped[]): Mapped[] {
  const made: Mapped[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    const intro = made.findLastIndex(({ text }) => text.endsWith(':'));
    const lead = made[intro];
    // 不得有下列行为：①…②…。违反的，退还: it follows from each of the list.
    if (lead && lead !== last && BREACH.test(piece.text) && /不得|禁止|严禁/.test(lead.text))
      made[intro] = joined(
        joined(part(lead, 0, lead.text.length - 1), piece, ','),
        part(lead, lead.text.length - 1, lead.text.length),
      );
    else if (last && completes(last.text, piece.text)) made[made.length - 1] = joined(last, piece, ',');
    else if (
      last &&
      SCALE.test(last.text) &&
      figures(last.text) &&
      STEP.test(piece.text) &&
      !/甲方|乙方/.test(piece.text) &&
      /%|[\d一二两三四五六七八九](?:成|个?点)|百分之|全额|一半|无提成|不(?:计?提|扣)/.test(last.text)
    )
      made[made.length - 1] = joined(last, piece, ',');
    else made.push(piece);
  }
  return made;
}

/** An item of a list whose first line holds the other half of the rule (有下列情形之一的，甲方有权解除合同：). */
function completed(item: Mapped, lead: Mapped | undefined): Mapped {
  if (!lead || !/下列|以下|如下|之一|(?:不得|严禁|禁止|不准)(?:有|从事|实施)?$/.test(lead.text)) return item;
  const comma = lead.text.indexOf(',');
  const ban = /^[^,]*?(?:不得|严禁|禁止|不做)/.exec(lead.text)?.[0];
  const tail = comma < 0 ? undefined : part(lead, comma + 1, lead.text.length);
  if (ban !== undefined) {
    const banned = /不得|严禁|禁止|不做/.test(item.text) ? item : joined(part(lead, 0, ban.length), item);
    return tail ? joined(banned, tail, ',') : banned;
  }
  return tail && /(?:有权|可)[^,]*(?:解除|终止)|违约金|退还/.test(tail.text) ? joined(item, tail, ',') : item;
}

/** 推广限额：单品500元/天；全店300元/天。 */
const LABEL = /^([^,;。:\d]{2,12}):(?!$)/;

/** 1、 and 2、 are of one style, (1) is of another: a list ends where the style of its first line comes back. */
function styleOf(text: string): string {
  return (MARKER.exec(text)?.[0] ?? '')
    .replaceAll(/\d+/g, '1')
    .replaceAll(/[一二三四五六七八九十]+/g, '一')
    .replaceAll(/[①-⑳]/g, '①');
}

/** 佣金按阶梯计算：(1)30万元以下的部分，3%；(2)…: the steps of a scale as one sentence with the line before them; undefined = no step. */
function nextStep(last: Piece | undefined, lead: Mapped | undefined, item: Mapped): Mapped | undefined {
  if (!lead || !SCALE.test(lead.text) || !/阶梯|分档|分段|如下|以下|下列|下述|标准|按|:$/.test(lead.text))
    return undefined;
  if (!STEP.test(item.text) || !/%|[\d一二两三四五六七八九](?:成|个?点)|百分之|全额|一半/.test(item.text))
    return undefined;
  if (/甲方|乙方/.test(item.text)) return undefined;
  const running = last?.around.lead === lead.text && last.source.text.startsWith(lead.text);
  return joined(running ? last.source : lead, item, ',');
}

/** 违反上述任一项的，…: what follows from a list of bans, on a line of its own. */
const FOLLOWS =
  /^(?:如|若|乙方|一旦)*(?:有)?(?:违反|违者|违背|出现)(?:(?:上述|以上|前述|前款|本条|任一|任何)[^,;。]{0,12})?(?:的|者|,)[^。]*。?$/;

/** A paragraph without its full stop. */
function stopless(paragraph: Mapped): Mapped {
  const end = paragraph.text.replace(/[。;]$/, '').length;
  return part(paragraph, 0, end);
}

/** A pasted text as pieces to be read one by one, each with what stands around it. */
export function piecesOf(text: Mapped, flipped: boolean): Piece[] {
  const pieces: Piece[] = [];
  let heading = '';
  let lead: Mapped | undefined;
  let leadStyle: string | undefined;
  let banned: number[] = [];
  const all = paragraphs(text);
  for (const [at, paragraph] of all.entries()) {
    if (isHeading(paragraph.text, all[at + 1]?.text)) {
      heading = paragraph.text.replace(HEADING, '');
      lead = undefined;
      continue;
    }
    // ①刷单；②虚假宣传。 / 违反上述任一项的，退还…: it follows from each of the list above.
    if (banned.length > 0 && FOLLOWS.test(paragraph.text)) {
      for (const i of banned) {
        const item = pieces[i];
        if (item) pieces[i] = pieceOf(joined(item.source, stopless(paragraph), ','), item.around, item.shown);
      }
      banned = [];
      continue;
    }
    const marked = MARKER.test(paragraph.text);
    const style = styleOf(paragraph.text);
    if (!marked || style === leadStyle) lead = undefined;
    let before = '';
    const label = LABEL.exec(paragraph.text.replace(MARKER, ''))?.[1] ?? '';
    let inherited: Around['inherited'];
    for (const mapped of scales(cuts(listed(paragraph)))) {
      const introduces = mapped.text.endsWith(':');
      banned = introduces || !lead || !/不得|严禁|禁止/.test(lead.text) ? [] : [...banned, pieces.length];
      const scale = introduces ? undefined : nextStep(pieces.at(-1), lead, mapped);
      if (scale) {
        const first =
          pieces.at(-1)?.around.lead === lead?.text &&
          pieces.at(-1)?.source.text.startsWith(lead?.text ?? '');
        if (first) pieces.pop();
        pieces.push(pieceOf(scale, { heading, lead: lead?.text ?? '', before, label, inherited, flipped }));
      } else if (!introduces) {
        pieces.push(
          pieceOf(
            completed(mapped, lead),
            { heading, lead: lead?.text ?? '', before, label, inherited, flipped },
            mapped,
          ),
        );
        inherited = subjects(mapped.text, flipped).at(0)?.party ?? inherited;
        before = mapped.text;
      } else {
        lead = part(mapped, 0, mapped.text.length - 1);
        leadStyle = style;
      }
    }
  }
  return pieces;
}
