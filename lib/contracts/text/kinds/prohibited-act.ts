import { conditionalAt } from '../frame';
import { inheritedParty, subjects } from '../parties';
import { type Found, type Hit, hit, hits, type Piece, phraseOf, rx, tokensIn, words } from '../piece';

const BAN = rx(
  '(?:不得|禁止|严禁|不做(?!了|到|好|[^,;]{0,4}(?:插值|推算|折算|统计|计算|考核|要求|限制|调整))|不应当?|不可(?!分割|抗|撤|控|预|归|避免)|不能(?!履行|按|及时|实现|继续|正常|归责|预见|避免|克服|如期|满足)|不允许|不准|杜绝|不从事|不进行|不使用|绝不|不参与|承诺不|保证不|不会)',
);
const DONE = rx(
  '(?<acts>刷单|补单|刷评|(?:发布|编造)?虚假[\u4e00-\u9fa5]{0,6}(?=的|,)|虚假(?:宣传|交易|发货|广告)?|私(?:下|自)[\u4e00-\u9fa5]{2,16}?(?=的|,)|私(?:下|自)[\u4e00-\u9fa5]{2,10}|违规操作|违规行为|违规|售假|假货|作弊|盗用|泄露客户|私自改价|恶意[\u4e00-\u9fa5]{2,4}|侵权|擅自(?!超[投支出额])[\u4e00-\u9fa5]{2,8}|挪用[\u4e00-\u9fa5]{0,4}|操作失误|操作[^,;]{0,4}(?:导致|造成|致使)[^,;]{0,8}(?:封店|处罚|降权|扣分|关店|被封|清退)|(?:封店|关店|清退)(?=的)|操作不当|虚构[\u4e00-\u9fa5]{2,4}|(?<=(?:存在|发生|出现|从事|实施|有))(?:售卖|出售|倒卖|泄露|盗取|窃取|转移|篡改|伪造|冒用)[\u4e00-\u9fa5]{2,10}?(?=(?:等)?(?:行为|情形)?(?:的|,)))',
);
const TAIL =
  /,?(?:[^,;]{0,4}罚|否则|除非|,未经|如有违反|如违反|若违反|违反|违者|一经|一旦|如因|由此|但|造成|因此|导致|每发现|发现|,乙方应|,甲方有权|,每|,(?:这|此|该|以上|上述)|,[抓逮查发][到现]|,并|,且|如发生|如有|,应|,须|,赔偿)/;
const FILL =
  /^(?:以|采取|采用|通过|利用|使用|进行|从事|实施|存在|有|参与|任何|一切|各种|何种|形式的?|其他|包括但不限于|方式|擅自|私自)+|(?:等)?(?:任何)?(?:其他|违规|不正当|违法)*(?:方式|手段|行为|操作|形式|(?<=等|违规|不正当|违法)活动)*(?:的|等)?$/g;

/** 等方式提高销量: means behind the acts; 以任何形式刷单 names the act behind its means. */
const MEANS = /(?:等(?:任何|其他)*|(?<!任何|其他|一切|各种|何种))(?:方式|手段|形式|途径)[^,]{0,16}$/;

const VERB =
  '(?:打开|开启|启用|使用|动用|操作|登录|查看|修改|更改|变更|删除|关闭|停用|转移|转让|出租|出借|复制|下载|导出|披露|泄露|调整)';
const VERBS = new RegExp(`${VERB}(?:或者?|和|及|、)(?=${VERB}[^、,或和及])`, 'g');
/** 全部或部分转包, 绕开甲方与主播结算: no joint between two acts. */
const NO_JOINT =
  /(?<=全部|部分|整体|直接)(?:或者?|和|及|、)(?=全部|部分|整体|间接)|(?<=私下|私自|擅自|单独|直接|绕[开过][^、,或]{1,6})(?:与|和)/g;
const BOTH = '\uE0F0';
const KEPT: readonly string[] = ['或', '和', '及', '与', '或者', '、'];

/** An act without the words around it; 违规操作 keeps its own. */
function bare(act: string): string {
  const stripped = act
    .replace(/^(?:甲方|乙方)?(?:利用|借助)[^,]{1,12}?(?:从事|进行|实施)(?:任何)?(?=[^,]{2})/, '')
    .replaceAll(FILL, '')
    .replace(/^(?:如|也|亦|并|且|均|都)?(?:不得|不能|不可|严禁|禁止|别(?![的人家]))?(?:同时)?/, '')
    .replace(
      /^(?:[甲乙]方|服务商|商家|品牌方|托管公司)(?!员工|店铺|账|的|名|客|品|商|资|及|或|与|主|子|人)(?=[^,]{2})/,
      '',
    )
    .trim();
  return stripped.length >= 2 ? stripped : act.trim();
}

function listOf(text: string): string[] {
  const head = TAIL.exec(text);
  const whole = (head ? text.slice(0, head.index) : text).replaceAll(/[(（][^)]*[)）]/g, '');
  const asides = /\((?:如|包括|例如)?([^)]*)\)/.exec(text)?.[1];
  const named = whole.replace(/^(?:有|实施|从事|进行|存在)?(?:下列|以下|如下)[^:]{0,8}:/, '');
  // 打开或使用账户: two verbs of one object.
  const parts = `${named.replace(MEANS, '')}${asides === undefined ? '' : `、${asides}`}`
    .replaceAll(VERBS, (joint) => joint.replace(/或者?|和|及|、/, BOTH))
    .replaceAll(NO_JOINT, (joint) => String.fromCharCode(0xe0f1 + KEPT.indexOf(joint)))
    .split(/[、,]|以及|或者?|和|及|与(?=[\u4e00-\u9fa5]{4})/)
    .map((act) => (act.includes(BOTH) ? act.replaceAll(BOTH, '或') : bare(act)))
    .map((act) => act.replaceAll(/[\uE0F1-\uE0F6]/g, (sign) => KEPT[sign.charCodeAt(0) - 0xe0f1] ?? ''))
    .filter((act) => act.length >= 2);
  return parts.length > 0 ? parts : whole.length >= 2 ? [whole] : [];
}

function consequences(piece: Piece, from: number): Record<string, unknown> {
  const to = piece.masked.length;
  const text = words(piece, from, to);
  const params: Record<string, unknown> = {};
  const penalty = hit(
    piece,
    rx(
      '(?:违约金|罚款|罚金|赔偿|赔付|罚|扣(?:除|减|罚)?|支付)[^,;]{0,10}?(?<v>{money})|(?:罚(?:款)?|扣|赔)(?<u>{num})|(?<w>{money})(?:的)?(?:/次|/单|{every})?(?:作为)?(?:的)?(?:违约金|罚款|罚金|赔偿)',
    ),
  );
  const sum =
    penalty?.token('v') ??
    penalty?.token('w') ??
    penalty?.token('u') ??
    tokensIn(piece, from, to, 'money').find((token) => !piece.taken.has(token.m));
  if (sum && sum.lo === sum.hi) params.penaltyAmount = sum.lo;
  const every = sum
    ? (tokensIn(piece, from, sum.m + 3, 'every').at(-1) ?? piece.tokens.find(({ type }) => type === 'every'))
    : undefined;
  if (every?.per !== undefined) params.per = every.per;
  else if (sum && /[一1每]次(?:就)?[罚扣赔]/.test(piece.text)) params.per = 'event';
  if (/退还|返还|退回|追回|退款|全退|退(?:全部|所有|[当本已])/.test(text)) {
    const percent = tokensIn(piece, from, to, 'percent')[0];
    if (/双倍/.test(text)) params.refundRatio = 2;
    else if (percent) params.refundRatio = percent.lo;
    else if (
      /全额退|全退|全部退|(?:退还|追回)全部|退(?:还)?(?:已收(?:取)?的?)?(?:全部|所有)|退还(?:当月|本月|该月|当期|已[收付]取?的?)[^,;%]{0,6}[费款]|全额返还|退回全部/.test(
        text,
      )
    )
      params.refundRatio = 1;
    if (/已(?:收|支付|付)/.test(text) && 'refundRatio' in params) params.feeScope = 'paid';
    else if (/(?:全部|所有)(?:的)?(?:服务费|托管费|费用)/.test(text) && 'refundRatio' in params)
      params.feeScope = 'total';
    else if (/当月/.test(text) && 'refundRatio' in params) params.feeScope = 'month';
  }
  if (/全部(?:经济)?损失|一切(?:经济)?损失|所有(?:经济)?损失|全额赔偿/.test(text))
    params.compensation = 'full';
  else if (/直接(?:经济)?损失/.test(text)) params.compensation = 'direct';
  if (/解除|终止|解约/.test(text)) params.terminate = true;
  if (
    /(?:没收|扣除|扣光|罚没|不退(?:还)?)(?:全部|其|乙方)?(?:履约)?(?:保证金|押金)|(?:保证金|押金)(?:全部|全)?(?:不予退|不退|予以没收|没收|归|扣光|扣完|扣没|全扣|罚没)/.test(
      text,
    )
  )
    params.forfeitDeposit = true;
  return params;
}

const CONSEQUENCE =
  /赔偿|赔(?=[\d一二两三四五六七八九十双])|追回|解约|补足|补偿|赔付|违约金|退还|返还|全退|解除|终止|没收|罚|承担|扣/;

/** 刷单、盗图等行为，乙方一概不得为之: the acts stand before the ban. */
function actsBefore(piece: Piece, position: number): string {
  return words(piece, 0, position)
    .replace(/[,;]?(?:甲方|乙方|委托方|受托方|服务商|双方)?(?:均|一概|一律|绝|亦|都)*$/, '')
    .replace(/(?:等[^、,]{0,14}|[之的])?(?:行为|做法|手段|方式)$/, '');
}

/** 不能超过200: a limit, whatever it is a limit of. */
function isLimit(piece: Piece, ban: Hit): boolean {
  return (
    /^[^,;]{0,8}[\uE00C]/.test(piece.masked.slice(ban.to)) &&
    /^[^,;]{0,14}[\uE001\uE002\uE005\uE011]/.test(piece.masked.slice(ban.from + 2))
  );
}

/** Where the acts end: at a semicolon, or before a phrase with a figure of its own. */
function actsEnd(piece: Piece, from: number): number {
  const stop = piece.masked.indexOf(';', from);
  const end = stop < 0 ? piece.masked.length : stop;
  const figured = piece.phrases.find(
    ([start, to]) => start > from && start < end && tokensIn(piece, start, to).length > 0,
  );
  return figured?.[0] ?? end;
}

/** Where a ban ends: what is told behind it without being what follows from it is a rule of its own. */
function banEnd(piece: Piece, acts: number): number {
  const last = piece.phrases.findLast(
    ([from, to]) =>
      from >= acts &&
      (CONSEQUENCE.test(words(piece, from, to)) ||
        /违反|违者|发现|查实|[抓逮查]到/.test(words(piece, from, to))),
  );
  return Math.max(acts, last?.[1] ?? 0);
}

function banned(piece: Piece, ban: Hit): Found[] {
  const { flipped } = piece.around;
  // 净利率低于5%的，不得参加活动: what follows from a limit is no ban of its own.
  if (ban.from > 1 && piece.taken.has(ban.from - 2) && /[的时],$/.test(piece.masked.slice(0, ban.from)))
    return [];
  // 毛利率不得低于15%，否则不得报名: what follows from a limit.
  if (/(?:否则|不然)$/.test(words(piece, 0, ban.from))) return [];
  // 低于这个价不许上活动; 以5万元为上限，不得突破: the limit again.
  const own = words(piece, phraseOf(piece, ban.from)[0], ban.from);
  if (/^(?:若|如|凡)?(?:低于|高于|超过|超出|不足|不到|没到|达不到)[^,;]{0,12}$/.test(own)) return [];
  if (/^(?:以任何[^,;]{2,6})?(?:突破|逾越|超支|超出|超标)/.test(words(piece, ban.to, piece.masked.length)))
    return [];
  const end = actsEnd(piece, ban.to);
  const said = words(piece, ban.to, end);
  if (
    /^(?:擅自|随意|任意)?(?:变更|修改)(?:或|、|和)(?:解除|终止)|^从[^,;]{2,14}(?:中|里)(?:扣|抵)|^(?:低于|少于|高于|超过|迟于|晚于|不|因此|以此|解除|终止|另行收|影响|视为|单方|无故|提前|免除|再|抗力|及时|按时|按期|够|接受|达|如期|设限|限制|拒绝|干预|阻挠|推诿|让(?:顾客|买家|客户|客人))/.test(
      said,
    )
  )
    return [];
  // 不承诺销售额 denies; 不得承诺虚假功效 forbids.
  if (/^(?:承诺|保证)/.test(said) && !/^(?:不得|严禁|禁止|不允许|不准)/.test(ban.text)) return [];
  const acts = /^(?:为之|实施|从事|采用|使用|出现|发生|有|干|做|搞|碰)?[,;]?$/.test(
    said.slice(0, 3).replace(/[,;].*$/, ','),
  )
    ? listOf(actsBefore(piece, ban.from))
    : listOf(said);
  // 委托方自行保管主账号，受托方不得索取: a verb alone takes up what stands before.
  if (acts.every((act) => /^(?:索取|干预|过问|使用|登录|更改|修改|操作)$/.test(act))) return [];
  // 禁止行为 names what follows.
  if (acts.every((act) => /^(?:行为|事项|操作|内容|情形|红线)$/.test(act))) return [];
  const party = subjects(words(piece, 0, ban.from), flipped).at(-1)?.party ?? inheritedParty(piece);
  const params: Record<string, unknown> = { acts, ...consequences(piece, ban.from) };
  if (
    /未经(?!培训|考核|审核的)|除非/.test(words(piece, 0, ban.to)) ||
    conditionalAt(piece, ban.from) ||
    said.includes('除非')
  )
    params.conditional = true;
  return [{ kind: 'prohibited-act', party, params, from: ban.from, to: banEnd(piece, end) }];
}

/** 乙方刷单的，赔偿损失: an act that is told with what it costs. */
function punished(piece: Piece): Found[] {
  const { flipped } = piece.around;
  const done = hit(piece, DONE);
  if (!done || piece.taken.has(done.to - 1)) return [];
  const behind = words(piece, done.to, piece.masked.length);
  if (
    !CONSEQUENCE.test(behind) ||
    !/的,|的应|^的话|,|:|造成|导致|每|^(?:[、或和及][\u4e00-\u9fa5]{2,6}?)*[一1][次单笔]/.test(behind) ||
    /举证|监督|排查|及时处理|申诉方案|协助/.test(behind)
  )
    return [];
  const party = subjects(words(piece, 0, done.to), flipped)[0]?.party ?? inheritedParty(piece);
  const said = done.words('acts') ?? '';
  // 操作导致店铺封店: what it leads to is what makes it an act to be punished.
  const acts = /^操作.*(?:导致|造成|致使)/.test(said)
    ? [said]
    : listOf(
        said +
          (/^[、或及和][\u4e00-\u9fa5、或及和]{2,20}?(?=[一1]次|[^\u4e00-\u9fa5、]|$)/.exec(behind)?.[0] ??
            ''),
      );
  const start = phraseOf(piece, done.to - 1)[0];
  return [
    {
      kind: 'prohibited-act',
      party:
        /^(?:因|由于)?甲方/.test(piece.text) && party === undefined ? 'merchant' : (causer(piece) ?? party),
      params: {
        acts,
        ...consequences(piece, done.to),
        ...(/未经(?!培训|考核)/.test(words(piece, 0, done.to)) ? { conditional: true } : {}),
      },
      from: piece.taken.has(start - 2) ? start : 0,
      to: banEnd(piece, done.to),
    },
  ];
}

/** What must not be done, and what follows if it is. */
export function prohibitedAct(piece: Piece): Found[] {
  const bans = hits(piece, BAN).filter((ban) => !isLimit(piece, ban));
  const ban = bans[0];
  if (!ban) return punished(piece);
  const free = !Array.from({ length: 3 }, (_, i) => piece.taken.has(ban.from + i)).some(Boolean);
  return free ? banned(piece, ban) : [];
}

/** 因乙方违规操作: whose doing it is. */
function causer(piece: Piece): Found['party'] {
  const match = /(?:因|由于|若|如)(甲方|乙方|托管公司|服务商|受托方|委托方|商家)/.exec(piece.text)?.[1];
  if (match === undefined) return undefined;
  const operator = !/甲方|委托方|商家/.test(match);
  return operator === !(piece.around.flipped && /[甲乙]方/.test(match)) ? 'operator' : 'merchant';
}
