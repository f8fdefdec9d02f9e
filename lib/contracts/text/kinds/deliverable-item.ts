import { type Piece, type PieceToken, phraseOf, tokensIn, words } from '../piece';

/** Words before what is to be done. */
export const LEAD =
  /^(?:[\s,:;+、]|或者?|抑或|要么|\([^()]{1,8}(?:方|人|商|公司)\)|且|并且?|以及|及|甲乙双方|双方|甲方|乙方|委托方|受托方|商家|品牌方|服务商|托管公司|运营方|均?应当?|须|需要?|必须|将|承诺|保证|确保|负责|每次|均|每|至少|不少于|不低于|不得少于|完成|其中|为|在|于|内|前|按|要|能|帮助|协助|向|给|若|如|因|的|:)+/;
/** 短视频：每周…: the name of the item of the list, kept only where nothing else names the work. */
const LABEL = /^[^,;:]{1,8}:(?=[^,;:])/;
const TAIL =
  /(?:[,;:]|或者?|抑或|要么|不|为|应|达|至少|达到|数量|的?(?:频率|频次|次数|数量)(?:为)?|各|共|平均|并|且|不得)+$/;
const JOINT = /(?:或者?|抑或|要么|以及|[和及与、+])$/;
/** 新制, 产出: a verb that says too little of what is made. */
const VERB =
  /^(?:翻新|优化|更新|更换|调整|制作|新制|新增|新做|新出|重做|产出|输出|完成|交付|发布|提供|拍摄|上新|上传|剪辑|设计|[换改出做拍发上交])?$/;
/** 申报2个平台活动, 出3版测款图: what is made tells the work, the verb adds nothing. */
const WEAK = /(?:^|[^一-龥]|店铺)(?:申报|报名?|提交|出具|发送|提供|交付?|开|做|出|发|策划|组织|召开|完成)$/;
const PLATFORM = /^(?:抖音|抖店|快手|小红书|淘宝|天猫|京东|拼多多|视频号)$/;

/** What is delivered, as the text names it. */
export function item(piece: Piece, token: PieceToken): string | undefined {
  const [start, end] = phraseOf(piece, token.m);
  const edge = tokensIn(piece, start, token.m, 'every', 'span', 'due', 'months', 'count', 'clock').at(-1);
  const before = words(piece, edge ? edge.m + 1 : start, token.m);
  // 4篇图文或2条短视频: what stands before the joint is of the number before.
  const head = edge?.type === 'count' && JOINT.test(before) ? '' : before;
  let from = head.replace(LABEL, '').replace(LEAD, '');
  const compare = tokensIn(piece, start, token.m, 'cmp').findLast((one) =>
    /^(?:每[月周天日次])?$/.test(words(piece, one.m + 1, token.m)),
  );
  if (compare && (!edge || compare.m > edge.m))
    from = words(piece, edge ? edge.m + 1 : start, compare.m)
      .replace(LABEL, '')
      .replace(LEAD, '');
  const behind = words(piece, token.m + 1, end)
    .replace(/^(?:以上|以内|及以上)/, '')
    .replace(/[()].*$/, '')
    .replace(/(?:并|且)(?:附|提供|提交|输出|出具|随|配).*$/, '')
    .replace(/(?:以上|左右|内)$/, '')
    .replace(/(?:应|须|需|在|于)[^,;]*$/, '');
  const next = tokensIn(piece, token.m + 1, end, 'every', 'span', 'count', 'cmp')[0];
  const noun = next
    ? (words(piece, token.m + 1, next.m)
        .split(/[、和及或]/)[0]
        ?.replace(/(?:应|须|需|在|于).*$/, '') ?? '')
    : behind;
  const clean = from.replace(TAIL, '');
  const whole = compare
    ? /[与和及]$/.test(clean) && noun !== ''
      ? noun
      : clean.length <= 2 && noun !== ''
        ? `${clean}${noun}`
        : clean
    : clean === ''
      ? noun
      : noun === ''
        ? clean
        : `${WEAK.test(clean) && noun.length > 1 ? '' : clean}${noun.replace(/^的/, '')}`;
  const bare = whole.replace(/^(?:[的,:]|日?期间)+|[的,:]+$/g, '');
  // 短视频：每月产出30条: the label names the work, the verb none.
  const label = /^([^,;:]{2,10}):(?!$)/.exec(piece.text)?.[1] ?? piece.around.label;
  // 小红书内容：图文笔记每周4篇: what it is stands between the label and the frequency.
  const own = words(piece, start, tokensIn(piece, start, token.m)[0]?.m ?? start)
    .replace(/^[^:]*:/, '')
    .replace(LEAD, '')
    .replace(TAIL, '');
  // 详情页每月翻新8张: the verb alone says too little.
  if (bare !== '' && VERB.test(bare) && own.length > 1 && !/[后时起内前]$/.test(own)) return `${own}${bare}`;
  if (label !== '' && bare === '' && own.length > 1 && !PLATFORM.test(own)) return own;
  if (label !== '' && VERB.test(bare)) return `${label}${bare}`;
  // 测图24小时内出3张: what it is stands before the time.
  const named =
    bare.length > 1
      ? bare
      : `${edge ? words(piece, start, tokensIn(piece, start, token.m)[0]?.m ?? start).replace(LEAD, '') : ''}${bare}`;
  // 直播：每周5场 names the work before the frequency.
  return (
    named ||
    words(piece, start, tokensIn(piece, start, token.m)[0]?.m ?? token.m)
      .replace(LEAD, '')
      .replace(TAIL, '')
      .replace(/:$/, '') ||
    undefined
  );
}

/** What the line before a list says is delivered. */
export function described(piece: Piece): string | undefined {
  const { lead } = piece.around;
  if (lead === '' && /直播/.test(piece.text)) return '直播';
  return lead === '' ? undefined : lead.replace(LEAD, '');
}

/** The work in words, without who does it, where it is sent and what goes with it. */
export function tidied(said: string): string {
  const work = said
    .replace(
      /^(?:\([^()]{1,8}\)|日?期间|[把将](?=[^,]{3})|(?:[向在到]|工作|微信)*群(?=发|提交|汇报)|店铺(?=申报|报名|策划|发布|上架))+/,
      '',
    )
    .replace(/并且?附[^,;]*$|[:的]$/, '');
  return work.length > 0 ? work : said;
}
