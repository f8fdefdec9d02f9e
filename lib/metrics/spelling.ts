import { type Label, presetOf, readLabel } from './label';

/** Header groups, and brackets behind a name, that cut a part out of the shop: what stands there is not the whole metric. */
export const PART =
  /新客|新买家|老客|老买家|会员|粉丝|直播|短视频|图文|\bpc\b|无线|移动端|手机|小程序|自然|搜索|达人|付费|免费|自营|b2b|new |returning|mobile|desktop|browser|organic|promoted|halo|app\b|\blive\b|video/i;

/** A leaf that adds nothing to its group: 支付金额 / 本期. */
const PLAIN_LEAF = /^(?:数值|本期|本店|当前|当期|我的|本周期|值|value|current|this period)$/;

/** Groups that name another thing than the leaf's own: under 退款, 订单数 are refunded orders. */
const OF_ANOTHER: readonly (readonly [group: RegExp, metrics: RegExp])[] = [
  [
    /退款|退货|售后|refund|\breturns?\b/,
    /^(?:refund|cancel|dispute|quality|intervention|platformRuling|complaint|negative)/,
  ],
  [/取消|cancel/, /^(?:cancel|refund)/],
  [/下单|placed/, /Created$|^createdToPaid/],
  [/加购|购物车|add to cart/, /^(?:cart|adCart)/],
  [/收藏|wishlist/, /^(?:fav|adFav|adCartFav)/],
  [
    /咨询|询单|客服|\bchat\b/,
    /^(?:consult|repl|service|firstResponse|averageResponse|answer|unanswered|positive)/,
  ],
  [/直接|\bdirect\b/, /Direct$/],
  [/间接|\bindirect\b/, /Indirect$/],
  [/净|\bnet\b/, /Net/],
  [/结算|settle/, /[Ss]ettle/],
  [/目标|target/, /Target$|Budget$/],
  // What stands under 类目 or 市场 is everybody's.
  [/^(?:类目|品类|市场|平台|品牌|其他|其它|market|category|platform|others?)/, /^$/],
  [/预售|定金|尾款|赠品|试用|待付款|未支付|deposit/, /^$/],
];

/** Names that say only what is counted; the title of their table may say of what. */
const BARE_COUNT =
  /^(?:订单数|订单量|单量|笔数|件数|人数|金额|买家数|用户数|商品数|orders|total orders|items|amount)$/;

const ANY_BRACKET = /\(([^()]*)\)/g;
/** What may stand in brackets without changing what is meant. */
const SAYS_NOTHING =
  /^(?:全店|店铺|本店|整体|全部|合计|总计|含运费|实时|必填|可编辑|all|total|shop|store|#|no\.?|pv|uv)$/;

/** The first letters of the words, without small words' own rules: Return on Ad Spend → roas. */
function isAcronymOf(short: string, words: string): boolean {
  const initials = words
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');
  return /^[a-z]{2,6}$/.test(short) && initials.endsWith(short);
}

/** Whether a group above names something that the metric is not. */
export function isOfAnother(metric: string, label: Label, title: string): boolean {
  const above = BARE_COUNT.test(label.words) ? [...label.groups, title.toLowerCase()] : label.groups;
  return OF_ANOTHER.some(
    ([group, metrics]) => above.some((text) => group.test(text)) && !metrics.test(metric),
  );
}

/** Groups that say whose figures stand below them. */
const WHOLE_ONLY = /^(?:全店|店铺|本店|整体|总|总体|商品|产品|单品)$/;

/** How a bracket may say its basis: (按支付时间), (订单口径), (Paid Orders) are (支付时间), (订单), (Paid Order). */
const BASIS = /\((?:按照?)?([^()]+?)(?:口径|统计|计算|维度)?\)$/;

/** The same basis in other words: by number of orders, by day of payment, by day of refund. */
const BASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:笔数|单数|单量|订单数|订单量|订单笔数)$/, '订单'],
  [/^(?:支付|付款)(?:日|日期|时间)$/, '支付时间'],
  [/^(?:退款)?(?:完结|成功|到账)?(?:日|日期|时间)$|^退款(?:日|日期)$/, '退款时间'],
  [/\borders$/, 'order'],
];

function withPlainBasis(words: string): string {
  return words.replace(BASIS, (_, basis: string) => {
    const [same, plain] = BASES.find(([known]) => known.test(basis)) ?? [];
    return `(${same && plain !== undefined ? basis.replace(same, plain) : basis})`;
  });
}

/** The chat tool in front of what was said in it. */
const CHAT_TOOL = /^(?:飞鸽|咚咚|旺旺|千牛|客服)(?=.*(?:响应|回复|应答|咨询|接待|询单|满意))/;
/** A rate whose base is a visit, as all rates of this kind are: 访问-支付转化率. */
const OF_VISITS = /^(?:商品)?(?:访问|访客|浏览|进店|uv)[-→]?(?=(?:支付|成交|下单|加购|购买)转化率)/;

/** 曝光-点击率 and 曝光点击率 are one. */
export function undashed(words: string): string {
  return words.replace(/(?<=\p{Script=Han})[-→](?=\p{Script=Han})/gu, '');
}

/** What a thousand showings cost, and what one click does, by any of their words. */
const PER_THOUSAND = /^(?:平均|整体)*千次(?:展[现示]|曝光)(?:花费|成本|费用|单价)$/;
const PER_CLICK =
  /^(?:平均点击(?:花费|成本|费用|单价|价格)|单次点击(?:花费|成本|费用)|点击(?:单价|均价|成本))$/;

/** One word for what consoles call by several, each rule on what the one before left. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [CHAT_TOOL, ''],
  [OF_VISITS, ''],
  [/^(?:付款|购买)(?=金额|订单|单量|笔数|人数|件数|用户|客户|转化率)/, '支付'],
  [/加入购物车/, '加购'],
  [/成交额/, '成交金额'],
  [/全站推(?!广)/, '全站推广'],
  [/淘客/, '淘宝客'],
  [/^广告(?=成交|销售|订单|支出|费)/, '推广'],
  [/(?<=\d)h(?=\p{Script=Han})/u, '小时'],
  [/(?<=分钟|秒)内(?=.*率$)/, ''],
  [/(?<=询单|支付|成交|下单)转化$/, '转化率'],
  [/(?<=库存)(?:数量?|量)$/, ''],
  [/(?<=订单|在途)数量$/, '数'],
  [/(?<=活动|到手|券后|成本)价格$/, '价'],
  [/^dsr[-:]?(?=\p{Script=Han})/u, ''],
  [PER_THOUSAND, '千次展现花费'],
  [PER_CLICK, '平均点击花费'],
  [/(?<=曝光|点击|加购|收藏)uv$/, '人数'],
  [/(?<=曝光|点击)pv$/, '次数'],
  [/(?<=人均|商品|店铺)pv$/, '浏览量'],
  [/^实际(?=销售|成交|支付金额|花费|消耗|营业额|gmv)/, ''],
  [/投入产出比|投资回报率|产出投入比|投产率|\broi\b|(?<=\p{Script=Han})roi/u, '投产比'],
];

function withPlainWords(words: string): string {
  return PLAIN.reduce((plain, [known, word]) => plain.replace(known, word), undashed(words));
}

/** A group's name without what every group may be called: 退款数据 → 退款. */
function stemOf(group: string): string {
  return group.replace(/(?:数据|情况|分析|指标|概况|相关|信息|效果)$/, '');
}

/**
 * The words to look up, in order: the leaf as it stands, without unit and period, without brackets that change
 * nothing or repeat the name, then together with its group. `means` tells what words stand for.
 */
export function spellings(label: Label, means: (words: string) => string | undefined): string[] {
  const { words, longer, bare, groups } = label;
  const brackets = [...words.matchAll(ANY_BRACKET)].map(([, inside = '']) => inside.trim());
  const meant = means(bare);
  const repeats = (inside: string) =>
    SAYS_NOTHING.test(inside) ||
    isAcronymOf(inside, bare) ||
    (meant !== undefined && means(inside) === meant);
  const plain =
    brackets.length > 0 && brackets.every(repeats) ? [bare, withPlainWords(bare), ...brackets] : [];
  const group = groups.at(-1);
  const basis = withPlainBasis(words);
  const same = withPlainWords(basis);
  if (group === undefined) return [...longer, words, basis, same, ...plain];
  const stem = readLabel(stemOf(group)).words;
  const viaGroup =
    PLAIN_LEAF.test(words) || presetOf(words) !== undefined ? [stem, readLabel(group).words] : [];
  // 退款 / 订单数 are 退款订单数, whatever 订单数 are by themselves; 商品 above a column only says whose it is.
  // Sales / Paid Order are Sales (Paid Order).
  const together = WHOLE_ONLY.test(stem) ? [] : [`${stem}${words}`, `${stem}(${words})`];
  return [...together, ...longer, words, basis, same, ...plain, ...viaGroup];
}
