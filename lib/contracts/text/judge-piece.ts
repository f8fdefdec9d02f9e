import { FOREIGN } from './english';
import { lastSaid } from './said';
import { BLANK, part } from './normal';
import { type Found, LONGEST, type Piece, phraseOf, pieceOf, rx, words } from './piece';
import { readPiece } from './read-piece';

export interface Judged {
  readonly found: readonly Found[];
  readonly list?: 'vague' | 'blanks' | 'unread';
  /** The metric the piece refuses to promise, if it does. */
  readonly denied?: string;
}

const EXAMPLE =
  /^[^,;:\d提分每交]{0,8}案例[^,;:\d]{0,6}(?::|--)|案例[^,;]{0,6}供参考|^[^,;:]{0,10}(?:模拟|演示|虚拟|测算)(?:测算|数据|案例|结果)?[:,]|^(?:(?:成功|合作|服务|客户|经典|实操|典型|过往|往期)*案例|(?:过往|往期|历史)(?:战绩|业绩)|战绩|客户见证)(?:分享|展示)?[:(]|^(?:例如|比如|譬如|举例|假设|示例|例:|例,|例(?=甲方)|以.{2,20}为例|如图|假如某)|举(?:个)?例|打个比方|比方说|举例(?:来说|说明)|\((?:示例|举例)\)|以此类推|计算示例|仅为示例|^如:|^\(?例/;
const DEFINITION =
  /^(?:本合同|本协议|本条|上述|前述|前款|本款)?(?:中)?(?:所称|所述|所指)[^,;]{0,20}[,]?(?:系|是|指|包括|均?为)|(?:系|是)?指(?:的是)?(?:乙方|甲方|由|在|按|以|店铺|双方|某|扣除|生意|平台|消费者|买家|通过|自然|[^,;]{2,20}(?:之比|的比[例值率]|的总和|的总额|之和|金额|指标|费用|服务|数量|行为))|^[^,;\d]{2,10}指(?![派定导标数示引令明出责])|^[^=\d]{2,12}=[^\d]*$|(?:计算公式|计算方式|计算方法)(?:为|:|=)|定义(?:为|如下|:)|^所谓[^;]{1,24}指/;
const JURISDICTION =
  /人民法院|仲裁委员会|管辖|诉讼(?!费)|(?:发生|产生|出现)(?:的)?(?:任何)?(?:争议|纠纷|分歧)的?,|适用(?:中华人民共和国)?法律|一式[两二三四\d]份|各[持执][一壹两\d]份|签订$|具有同等(?:法律)?效力|签字(?:或|并)?盖章(?:之日)?(?:起)?(?:后)?生效|自双方签[字署].{0,10}生效|未尽事宜|本合同附件|合同(?:有效|服务|合作)?期限?(?:为|[一二两三\d]+[年个]|自|:|从)|(?:合作|服务|委托|托管|合同)期限?(?:为|:|自|共|从)|为.{2,30}(?:经友好协商|达成如下|订立本合同|签订本合同)|经(?:甲乙)?双方(?:友好|平等)?协商|签订补充协议$|^鉴于|^(?:甲方|乙方|受托方|服务商)(?:接?受)(?:甲方|乙方|委托方|商家)(?:的)?委托|(?:系|是)[^,;]{0,24}(?:测算|推算|估算|统计)(?:得出|而来|所得)?$|订立本(?:合同|协议)|以资(?:共同)?(?:遵守|信守)|经友好协商|达成如下|已(?:充分|仔细|认真|全面)?(?:阅读|知悉)|^(?:甲乙)?双方本着(?![^;]*费用)|标题仅为|其[他余]条款|^[^,;]{0,14}以[^,;]{2,24}为准|^如需要?[^,;]{0,4}再|报价(?:的)?有效期|与本(?:项目|合同|协议)[^,;]{0,10}无关$|原合同|^(?:甲乙?双方)?(?:同意|约定)?(?:以|将)?(?:合作|合同)?(?:首|第|前)[^,;]{1,10}月(?:份|起)?(?:作?为|进入|属于?|是)[^,;\d]{1,6}(?:期|月|阶段)$|^本(?:补充)?(?:合同|协议)(?:系|是|为)[^;]{0,60}(?:补充|附件|组成部分|修订|变更)$|^附(?:件|表|录)[一二三四五\d]?:?[^,;。]{2,20}[表单册录书](?:\([^)]*\))?$|^甲方(?:因|为|拟|将|现|基于)[^;]{0,30}委托乙方|具备(?:相应|专业|履行)[^,;]{0,14}(?:能力|资质|条件|经验)/;
const ADDRESS =
  /^(?:甲方|乙方|委托方|受托方|服务商|商家)?[^,。;]{0,8}(?:地址|电话|联系人|邮编|邮箱|开户行|(?:收款)?(?:银行)?账[户号]|户名|法定代表人|统一社会信用代码|(?:合同|协议)编号|签订日期|签订地点|身份证号|微信号?|传真|日期|盖章|合同编号|店铺名称|店铺链接|店铺ID|类目|主营)(?:\([^)]*\))?:/;
const INTRO =
  /^(?:甲方|乙方)注册资本|^本(?:合同|协议)(?:中|项下)?,?(?:所称)?[甲乙]方(?:为|系|是|指)(?!准)|^[^,;]{0,12}(?:成立|开业|创立|注册)于\d{4}|^(?:甲方|乙方|委托方|受托方|品牌方|服务商|商家|托管公司)(?:\([^)]{1,20}\))?:|^(?:委托方|受托方|服务商|商家)(?:系|是(?=[^,;]{0,12}(?:公司|商行|个体))|成立于|拥有)|^(?:甲方|乙方)(?:为(?!甲方|乙方|店铺|商家|本|该|其|保证|确保|完成|实现|履行)|系|是|成立于|拥有|(?:的)?(?:店铺|网店)(?:主营|经营|位于|[^,;]{0,8}入驻(?![^,;]{0,12}(?:后|前|之日|费|条件|资料)))|主要|主营|专营|经营|专业|总部|创立于)|以下(?:简)?称|下称[甲乙]方/;
const TODAY =
  /^(?:我们|我|本)(?:的)?(?:网?店)(?:铺)?(?:现在|目前|当前|如今|现)|^(?:(?:甲乙)?双方(?:共同|一致)?确认[,:]?)(?:目前|当前|截[至止]|签约[时前])|^(?:目前|当前|现阶段|现在|截[至止](?!第|合同|合作|期)|近[\d一二三四五六七八九十两]|最近|去年|上年|上一年|鉴于|20\d\d年(?![^,]{0,8}起|[^,]{0,16}(?:不得?[低少]于|目标|≥|至少))|此前|签约前|合作前(?![一二两三四五六\d])|据(?![此以])|根据.{0,12}数据|历史|上月|上个月|上季度|经.{0,6}统计|过去|甲方(?:店铺|网店)?(?:目前|当前|现(?=[有为月店])|现有|近|截至|上月|去年|上(?:一?年度?)|20\d\d年)|乙方(?:目前|现有|已(?![收付][^,;]{0,4}的)|曾|近|截至|拥有|过往|以往|历来)|[^,]{1,11}[^,由从在较比]现有|(?:甲方|商家|品牌方)?(?:店铺|网店)?(?:签约|签订|合作|托管|接手|开业)前(?=[^,;]{0,14}(?:为|是|约))|本?店铺(?:主营|位于|开设)|(?:店铺|网店)(?:目前|当前|现有|近|现为|上月|去年)|同行|行业平均|同类目|双方确认.{0,4}(?:当前|目前)|.{0,12}(?:曾经|曾[为在帮]|已实现|已达到|基期|基准数据))/;
/** What has been done is no duty (甲方已于3月1日支付首期服务费). */
const DONE =
  /^(?!若|如|因|一旦|凡)[^,;]{0,12}(?:已于|已经于|曾(?:经|因|于|在)?(?=[\u4e00-\u9fa5])|(?:双方)?此前的?|已经?(?:[向将把对给按如足全一分]?[^,;的]{0,16}?)(?:支付|缴纳|交纳|交付|缴[清存]?|付[清讫]?|结清|转账|汇款|打款|收到|收取|收讫|提供|开通|移交|交接|完成|到账)(?!的|后|之|起|时|费|金额|款项|[^,;]{0,12}的,))/;
/** A deposit that was paid and what is to become of it are one rule. */
const RETURNED = /退还|返还|退回|不予?退|无息退/;
/** What other companies promise binds nobody here. */
const OTHERS =
  /^(?:经审理|(?:法院|本院|仲裁庭|一审|二审|再审)[^,;]{0,4}(?:查明|认定|认为|判决|判令)|(?:原告|被告|上诉人|被上诉人|申请人|被申请人)(?:主张|诉称|辩称|认为|称|请求)|案外人|隔壁|朋友(?:家|的店)|(?:别|人)人?家的?店)|与本(?:项目|合同|协议)[^,;]{0,10}无关$|(?:见|按|依)(?:甲方|乙方|商家|品牌方)与其(?:另行|单独)?(?:签订|签署)的(?:合同|协议)$|由(?:甲方|乙方|商家|品牌方)与[^,;甲乙]{2,10}(?:另行|自行)(?:结算|约定|解决|协商)$|^(?!.*(?:(?:甲方|乙方|双方)(?:应|须|需|不得|承担)|不超过|不[低少]于|不得|最[多高低]|至少|提成|每月\d))[^;]*由(?:平台|物流公司|快递公司|保险公司|银行|供应商|厂家)[^,;甲乙]{0,14}(?:扣取|扣收|扣划|代扣|收取|赔付|赔偿)|^(?:乙方|受托方|服务商|我们|我司)(?:已经?|累计)+(?:服务|托管|运营|合作|操盘)(?:过|了)?|^(?:如果|要是)?(?:你们|我们|他们|你|我)?(?:上次|上回|当初|当时)|^乙方(?:20\d\d年|过往|以往|历来)[^,;起]{0,6}(?:服务|合作|运营|代运营)[过的]|^原(?:合同|协议|约定)[^;]*(?:不再|作废|废止|取消)|^(?:快递公司|物流公司|第三方(?:检测|支付|物流)?(?:机构|公司|平台)|银行|消费者)[^,;甲乙费]{0,4}(?:应|须|需|不得)(?!经)|^(?:别家|人家|上一?家|前一?家|[之以]前那家|原来那家)|^[^;]{0,24}(?:^|[的为如帮给:,-])某(?!某)[\u4e00-\u9fa5]{0,6}(?:店|品牌|商家|客户)|^(?:我们?)?(?:之前|以前|上次)(?:找|合作|请)的|^(?:甲方|乙方|双方)(?:已)?(?:知悉|知晓|了解|理解)(?![并且]同意)|^(?:市场|市面)(?:上|中|同类)|^(?:行业|市场|平台|第三方|公开|官方)[^,;甲乙]{0,6}(?:数据|报告|统计|调研|研究)[^,;甲乙]{0,6}(?:显示|表明|指出)|^同类(?:服务商|公司|店铺|商家)|^(?:甲方|乙方|商家|品牌方|委托方)?(?:的|名下的?|旗下的?|自营的?)?(?:另外?一?[家个间]|第二家)的?(?:网?店铺?|公司|品牌|商家)|^[^,;]{0,8}(?:服务|合作|托管|运营)过?的(?:其[他它]|同行|别的|另外?一?家|同类)[^,;]{0,4}(?:店|商家|品牌|客户)|^(?:乙方|甲方)(?:服务|合作|运营)(?:过的|的其[他它])|^某[\u4e00-\u9fa5]{0,6}(?:店铺|商家|品牌|客户|公司)|^(?:别的|其他|其它|有的|某些?|市面上的?|同行的?)(?:托管|代运营|运营)?(?:公司|服务商|商家|团队|店铺?)/;
/** 与原服务商约定…, 该合同已终止: what was agreed with another, or holds no longer. */
const ELSEWHERE =
  /^(?:甲方|商家|品牌方|委托方|店铺)?(?:此前|之前|原先|曾经?)(?:与|和|跟|同|由|请|委托)(?!乙方|双方|本|受托方)(?![^;]*(?:应当?|须|需|不得))|^(?:甲方|商家|品牌方|委托方|店铺)?(?:此前|之前|原先|曾)?(?:与|和|跟|同|由|请|委托)?(?:其)?(?:原|前一?[任家]?|上一?[任家]|此前的?|之前的?)(?:合作)?的?(?:代运营|托管|运营)?(?:服务商|公司|团队|机构)(?![^,;]{0,16}(?:应|须|需|不得|移交|交接|负责|遗留|终止|解除))|(?<!保证|承诺|确保|确认)(?:该|此|前述|原|上述)[^,;]{0,2}(?:合同|协议|合作|约定)(?:现|业)?已[^,;]{0,8}(?:终止|到期|解除|期满|届满|结束|作废|失效)$|^原(?:合同|协议|约定)[^;]*,(?:现|该|业)?已[^,;]{0,6}(?:终止|到期|解除|失效)$|^(?:乙方|受托方|服务商)?在?为(?:另一?家|其[他它]|别的|他人)[^,;]{0,8}(?:店铺?|品牌|商家|客户)[^,;]{0,8}(?:服务|运营|托管)(?:期间|时|过程中)/;
/** 本合同…, 乙方…: what is agreed here, behind what was agreed elsewhere. */
const HERE = /^(?:但|而|现|故|因此|所以)*(?:本(?:合同|协议|次)|甲方|乙方|双方)/;
/** 平台规定商家应在48小时内发货: a rule of the platform or the law is none between the two. */
const RULED =
  /^(?:按照?|根据|依据)?(?:平台|官方|国家|法律|法规|海关|菜鸟|物流|快递|银行|天猫|淘宝|京东|拼多多|抖音|快手|小红书|亚马逊|Shopee|Lazada|TikTok)(?:官方|平台|规则|法规|公司|仓)*(?:明确|现行)?(?:对[^,;甲乙]{2,14})?(?:规定|要求)(?![^,;]{0,16}(?:的|时),)(?!.*(?:甲方|乙方|双方|服务商|托管|运营))/;
/** 月销能不能做到8万 asks; 价格可能跌破99元 foresees. */
const ASKED = /吗$|能不能|够不够|行不行|可不可以|会不会|好不好$/;
const FORESEEN = /可能(?:会|要)?(?:跌|涨|降|升|达|超|低|高|出现)/;
/** Where the shop stands, to be compared with later. */
const BASE =
  /^签(?:订|署)本(?:合同|协议)时[^;]*(?:在售|现有|共有|已有|库存约)|(?:开店|成立|上线)(?:以来|至今)|作为(?:考核|对比|比较)?(?:的)?(?:基数|基准|基期|起点)(?:数据|值)?$/;
const DUTY =
  /(?<![相对响供反效适])应当?(?!届|季|答)|须|需(?!求)|保证|承诺|确保|不得|目标|考核|至少|负责|有权|方可|必须|\b(?:shall|must|undertakes?|guarantees?|agrees? to)\b|要求|支付|维持|保持|要(?=[快好勤细备保做按]|及时|认真|热情)/;
/** What tells a promise from a fact about today. */
const PLEDGE =
  /(?<![相对响供反效适])应当?(?!届|季|答)|须|(?<![亟急])需(?!求)|保证(?!金)|承诺|确保|不得|目标|考核|至少|不低于|不超过|有权|必须/;
const DENIED =
  /从(?:未|没有?|来没有?)[^,;]{0,12}(?:承诺|保证)|(?:没有?|未曾?)(?:[向对给跟][^,;]{1,6})?(?:承诺|保证)过|不是[^,;]{0,6}(?:承诺|保证)|不(?:作|做|[对就向为][^,;]{1,24}(?:作|做)出?)(?:任何|出|形式的)*(?:承诺|保证|担保)|不(?:承诺|保证|担保|予保证|予承诺)|不(?:作|列)(?:为|入)[^,;]{0,14}(?:承诺|保证|依据|指标|考核|标准|条件|目标|违约)|不构成|仅(?:供|为|作)(?:参考|预测|预估|预期)|仅作为?参考|无需|无须|不设(?:置|定)?|不(?:收取|要求|考核|纳入考核|计入考核|另行收取|承担[^,;]{0,12}(?:责任|义务))|并非[^,;]{0,6}(?:承诺|保证)|不[对就][^,;]{1,30}(?:承担|负)[^,;]{0,6}责|不代表[^,;]{0,8}(?:承诺|保证)|不视为(?:违约|未达标|承诺|保证)|免于考核|不计提|不予提成|无提成|不予考核|不作(?:考核|要求|硬性)|不限|不另行(?:支付|收取)/;
const SOFT = rx(
  '{cmp}(?:行业|同行|同类|市场)(?:平均|一般)?(?:水平|标准)|差不多|力争|争取|力求|尽量|尽力|尽可能|努力|原则上|预计(?!缺|断|无法|不能|无|延|到货|晚|售罄|库存)|预期|预估|有望|(?<![合违签解续节预条履毁爽邀契])约(?=[\\uE001-\\uE011人为])|左右|上下浮动|参考值|建议(?!零售价|售价|价)|大约|大概|酌情|适当|另行协商|协商(?:调整|变更)|可再?协商|另行约定|另行商定|另行商议|另行确定|协商确定|协商决定|双方协商|视情况|适度|视[^,;]{1,8}(?:灵活|调整|把握|决定)|灵活(?:把握|掌握|安排|调整)|自行把握|根据(?:实际)?情况(?:而定|确定|调整)|根据市场|希望|期望|视.{0,8}而定|商定|面议|友好协商|协商解决|协商处理|协商一致后|尽快|积极推动|待定|一般(?:为|在|不)',
);
/** A hedge on the figure itself. */
const HEDGED = rx(
  '(?<![合违签解续节预条履毁爽邀契])约(?=[\\uE001-\\uE011人为])|(?<=[\\uE001-\\uE011])左右|上下浮动|预计(?!缺|断|无法|不能|无|延|到货|晚|售罄|库存)|预估|暂定|酌情|另行协商|另行约定|另行商定',
);
const ANNEX =
  /按照?(?:另附|所附|后附|附后)的?[^,;。]{0,8}[表单]|(?:详见|见|以|按照?|依照?|参照|按照?本合同)(?:本合同|本协议|双方)?(?:另行)?(?:签署|约定|确认)?(?:的)?(?:附件|附表|附录|补充协议|报价单|报价表|清单|价目表|后附)[^,;。]{0,8}|由.{0,4}另附|(?:另见|详见)(?:系统|后台)/;
const GARBLED = /\d[oOlI]\d|[\uFFFD�]|\d+[oOlI]+(?=元|万|%)/;
const MEASURELESS =
  /妥善|肯定|保准|放心|要快|迅速|热情|按时|按期|按约|认真|尽职|日常|运营|优化|推广|维护|提升|提高|合理|及时|积极|配合|良好|协助|尽心|勤勉|专业|有效|持续|定期|做好|负责|保障|改善|增长|完善|跟进|支持|沟通|加强|全力|优质|相应|必要|适时|稳定|充足|充分|足够|备足|备好/;
const WORK = /发布|提交|提供|制作|更新|优化|上架|拍摄|设计|召开|直播|检查|调整|汇报/;
const OTHER =
  /知识产权|著作权|版权|商标|不可抗力|竞业|竞争性|发票|开票|税费|转让|分包|转包|续签|续约|续期|人员(?:配置|配备|安排)|更换(?:人员|运营)|交接|移交|归属|所有权|独家|排他|送达|肖像|资质|侵权|培训|招聘|挖角|聘用|保险|连带|质量(?:责任|问题)|售后责任|合法|合规|授权书|变更|修改(?:本合同|须)|通知方式|书面形式|自动(?:续|顺延)|优先|社保|劳动关系|承担|扣回|抵扣|可抵|抵作/;

function soft(piece: Piece, from: number, to: number, hedge: RegExp): boolean {
  const start = phraseOf(piece, from)[0];
  const end = phraseOf(piece, Math.max(from, to - 1))[1];
  hedge.lastIndex = 0;
  for (let match = hedge.exec(piece.masked); match && match.index < end; match = hedge.exec(piece.masked))
    if (match.index >= start) return true;
  return false;
}

function deniedAt(piece: Piece, found: Found): boolean {
  const start = phraseOf(piece, found.from)[0];
  const end = phraseOf(piece, Math.max(found.from, found.to - 1))[1];
  const next = piece.phrases.find(([from]) => from >= end)?.[1] ?? end;
  return (
    DENIED.test(words(piece, start, end)) ||
    /^,?(?:该|此|上述|以上|前述|但)?[^,;]{0,10}(?:仅供参考|仅作参考|不作为|不构成|不列入|不做考核|不作考核|并非)/.test(
      words(piece, end, next),
    )
  );
}

const FIRM: ReadonlySet<string> = new Set([
  'refund-pro-rata',
  'deposit',
  'termination-right',
  'extra-fee-approval',
  'prohibited-act',
  'delegation-stage',
  'shortfall-remedy',
  'base-fee',
  'commission',
  'late-penalty',
  'data-access',
  'confidentiality',
  'duty-deadline',
]);

/** Rules that say nothing when one of their figures is open. */
const WHOLE: ReadonlySet<string> = new Set(['shortfall-remedy', 'termination-right', 'late-penalty']);

/** 目前月销3万元，退款率不高于15%: a fact of today ends with its phrase where a rule follows; undefined = none does. */
function behindRecital(piece: Piece): Piece | undefined {
  const { text, source, around } = piece;
  const comma = text.indexOf(',');
  if (comma < 0) return undefined;
  const rest = pieceOf(part(source, comma + 1, text.length), { ...around, before: text.slice(0, comma) });
  const bounded = rest.tokens.some(
    ({ type, op, text: said }) =>
      type === 'cmp' && (op === '>=' || op === '<=') && /不|[≤≥]|以内|至|最|限|封顶/.test(said),
  );
  const acts = /^(?:但|现|故|因此|所以)*(?:甲方|乙方|双方|委托方|受托方|商家|服务商)/.test(rest.text);
  const often = rest.tokens.some(({ type }) => type === 'every' || type === 'due');
  const owes = acts && (often || /支付|违约金|退还|赔偿/.test(rest.text));
  // 曾服务三家店铺，其中一家…增至15万元: still of what was done.
  const done =
    /曾|过往|以往|历来|另一?家|其[他它](?:店|品牌|商家|客户)/.test(text.slice(0, comma)) ||
    rest.text.startsWith('其中');
  const agreed =
    /^本(?:合同|协议|次)/.test(rest.text) &&
    rest.tokens.some(({ type }) => type === 'money' || type === 'percent');
  return agreed || (bounded && !done) || PLEDGE.test(rest.text) || owes ? rest : undefined;
}

/** Decides what a piece is: clauses, a vague duty, an open figure, something not understood, or nothing to keep. */
export function judgePiece(piece: Piece): Judged {
  const { text } = piece;
  if (text.length > LONGEST) return { found: [], list: 'unread' };
  if (text.startsWith(FOREIGN)) return { found: [], ...(DUTY.test(text) ? { list: 'unread' as const } : {}) };
  if (ADDRESS.test(text) || (INTRO.test(text) && !ELSEWHERE.test(text))) {
    const rest = INTRO.test(text) ? behindRecital(piece) : undefined;
    return rest ? judgePiece(rest) : { found: [] };
  }
  if (EXAMPLE.test(text) || EXAMPLE.test(piece.around.lead)) return { found: [] };
  if (/定义|释义/.test(piece.around.heading)) return { found: [] };
  const measured = piece.tokens.some(({ type }) => type !== 'cmp' && type !== 'months');
  if (
    DEFINITION.test(text) &&
    !(measured && /提成|佣金/.test(text)) &&
    !/不低于|不超过|不得|不少于/.test(text)
  )
    return { found: [] };
  if (ELSEWHERE.test(text)) {
    const rest = behindRecital(piece);
    return rest && HERE.test(rest.text) ? judgePiece(rest) : { found: [] };
  }
  if (TODAY.test(text)) {
    const rest = behindRecital(piece);
    if (rest) return judgePiece(rest);
    if (!PLEDGE.test(text)) return { found: [] };
  }
  if (ASKED.test(text) || RULED.test(text) || (FORESEEN.test(text) && !PLEDGE.test(text)))
    return { found: [] };
  if (OTHERS.test(text) || BASE.test(text)) return { found: [] };
  if (DONE.test(text) && !PLEDGE.test(text) && !RETURNED.test(text)) {
    const rest = behindRecital(piece);
    return rest ? judgePiece(rest) : { found: [] };
  }
  const all = readPiece(piece);
  const open = text.includes(BLANK);
  const kept = all.filter(
    (found) =>
      !(deniedAt(piece, found) && !FIRM.has(found.kind)) &&
      !(open && JSON.stringify(found.params).includes(BLANK)),
  );
  const denied = DENIED.test(text) ? (lastSaid(text) ?? '') : undefined;
  const denial = denied === undefined || denied === '' ? {} : { denied };
  const found = kept.filter(
    (one) =>
      !(WHOLE.has(one.kind) && openFigure(piece)) &&
      !soft(piece, one.from, one.to, FIRM.has(one.kind) ? HEDGED : SOFT),
  );
  if (found.length > 0) return { found, ...(openFigure(piece) ? { list: 'blanks' as const } : {}) };
  if (kept.length > 0) return { found, list: openFigure(piece) ? 'blanks' : 'vague' };
  if (openFigure(piece) || GARBLED.test(text)) return { found, list: 'blanks' };
  if (
    ANNEX.test(text) &&
    /目标|预算|费|金额|比例|标准|指标|明细|数量|价|提成|点数|佣金|扣点|清单/.test(text) &&
    !/附件.{0,12}(?:组成部分|同等)/.test(text)
  )
    return { found, list: 'blanks' };
  if (
    all.length > 0 ||
    (denied !== undefined && !/[上下]浮/.test(text) && (denied !== '' || !OTHER.test(text)))
  )
    return { found, ...denial };
  return { found, ...unkept(piece) };
}

/** A blank that stands for a figure which nothing accounts for. */
function openFigure(piece: Piece): boolean {
  // 分成按3:7，乙方占三成: the shares are told as well.
  const shared =
    /分成|分配|[一二三四五六七八九](?:开|分)/.test(piece.text) &&
    piece.tokens.some(({ type }) => type === 'percent');
  const ofTen = /^\d+[:比]\d+$|^[一二三四五六七八九]{2}$/;
  return piece.tokens.some(({ type, text }) => type === 'blank' && !(shared && ofTen.test(text)));
}

function unkept(piece: Piece): Pick<Judged, 'list'> {
  const { text } = piece;
  if (JURISDICTION.test(text)) return {};
  const duty = DUTY.test(text) || subjectful(text) || isLimit(piece);
  if (/自动(?:续|延|顺延)/.test(text)) return { list: 'unread' };
  if (
    piece.masked.search(SOFT) >= 0 &&
    (duty ||
      /费|目标|提成|指标|预算|价|限额|达标|力争|争取|力求|尽力|最大努力|尽量|尽快|差不多|尽可能|希望|期望|协商|商定/.test(
        text,
      ))
  )
    return { list: 'vague' };
  if (OTHER.test(text)) return { list: 'unread' };
  // What is to be done every so often is never passed over.
  const often =
    piece.tokens.some(({ type, due }) => type === 'every' || due !== undefined) && WORK.test(text);
  if (!duty && !MEASURELESS.test(text) && !often) return {};
  const measured = piece.tokens.some(
    (token) => !['cmp', 'calendar', 'date', 'months', 'every'].includes(token.type),
  );
  if (!measured && MEASURELESS.test(text)) return { list: 'vague' };
  return duty || often ? { list: 'unread' } : {};
}

/** An amount or a rate with a word of comparison limits something, whatever the sentence leaves out. */
function isLimit(piece: Piece): boolean {
  const has = (type: string) => piece.tokens.some((token) => token.type === type);
  return (
    (has('cmp') && (has('num') || has('ratio')) && /ROI|投产|库存|评分|体验分/i.test(piece.text)) ||
    (has('cmp') && (has('money') || (has('percent') && /率(?!先|领)|占比|比例|价/.test(piece.text)))) ||
    (/扣|退还|返还|罚|赔/.test(piece.text) && (has('percent') || has('money'))) ||
    /(?:服务费|提成|佣金|费用)[^,;]{0,8}(?:减半|免收|免除|打折|[\uE002][^,;]{0,2}收取)/.test(piece.masked)
  );
}

function subjectful(text: string): boolean {
  return /甲方|乙方|双方|委托方|受托方|服务商|商家|托管公司/.test(text);
}
