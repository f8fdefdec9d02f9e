import { opAt, perAt } from '../limit';
import { saidOf } from '../metric-words';
import { namedParty } from '../parties';
import { type Found, type Piece, tokensIn, words } from '../piece';

const EXTRA =
  /额外|加钱|附加|收费项目|增加[^,;]{0,6}收费|另计|套餐外|(?:要)?花钱|要用钱|擅自发生|其他费用|其它费用|其他任何费用|任何其他费用|另行(?:收|产生|支付)|增项|新增费用|计划外|预算外|合同外|超出(?:约定|预算|本合同|服务范围|(?:服务)?清单|约定范围)|单[笔次项]|代垫|垫付|支出|第三方费用|费用(?:发生|产生)前|隐形|任何费用|加收|设计费|拍摄费|申报费|佣金|采购|样品费|超预算|超支|超额|开销|[\u4e00-\u9fa5]{2,6}费(?:用)?[^,;]{0,6}(?:实报实销|据实|凭票|按实(?!际))|超出(?:上述|以上|前述|该|规定)?(?:的?部分|额度|限额)|擅自超出|(?:设计|拍摄|寄送|样品|快递|达人|第三方)[^,;]{0,6}等(?:各项|其他)?费用/;
const FORBIDDEN =
  /(?:不得|不再|禁止|不能|不可|不允许|无权|不)(?:再)?(?:在?(?:本?合同|约定|协议|上述|服务费)[^,;]{0,8}(?:之外|以外|外)(?:再)?)?(?:以(?:任何|各种|其他|其它)(?:名义|名目|理由|形式|方式|由头))?(?:再)?(?:向[甲乙商][^,]{0,3})?(?:另行|额外|擅自|再|巧立名目|另立名目|变相|私下|自行)*(?:向[甲乙商][^,]{0,3})?(?:收取?|加收|增收|增加|索取|产生|要求)(?:任何|其他|其它|额外|的)*(?:名义的)?(?:费用|服务费|款项|申报费|设计费|[^,]{0,10}费)|已?(?:包含|包括|含)[^;]*不(?:再|得)?(?:另行|额外)收|(?:收费项目|费用|款项)[^;]{0,14}(?:不得|不能|禁止)(?:另行|再|擅自)?(?:收取|加收|收费)(?=[,。;]|$)|(?:合同|协议|约定)外(?:的)?(?:收费|费用|加价|增项)[^,;]{0,6}(?:禁止|不得|不予)|(?:均|都|一律|一概)?不(?:再)?(?:另(?:行|外)?|额外|单独)(?:再)?(?:收费|收钱|加钱|计费|收取(?=[,。;]|$))|(?:一分钱|分文)[^,;]{0,4}不(?:再|得|另)*收|(?:别的|其[他它余]|另外)(?:任何)?(?:费用?|钱|款项)?(?:一律|一概|均|都)(?:再)?不(?:再|得)?(?:另行)?收/;
const APPROVAL =
  /点头|(?:提前|先|事先)[^,;]{0,2}(?:跟|和|同|向|告诉|知会|通知)(?:我|咱|甲方|商家|品牌方|委托方)|(?:打|说)[一个]?(?:声|招呼)|签字|签批|先(?:问|跟|和|向|与)[^,;]{0,8}|同意|确认|批准|审批|申请|许可|认可|核准|审核|授权/;

/** 头三个月不收服务费: the fee itself is spared. */
const FREE = /不(?:再)?收取?(?:基础|固定)*(?:服务|托管|运营|基础)费(?![^,;]{0,6}(?:以外|之外))/;
/** 达人合作费用由乙方事先报甲方批准: a cost of its own, not the fee nor the ads. */
const AHEAD =
  /(?<![\u4e00-\u9fa5])(?!服务|推广|广告|投放|托管|运营|基础)[\u4e00-\u9fa5]{2,6}(?:费用|费|支出)(?:[^,;]{0,12}|,[^,;]{0,6})(?:事先|提前|事前|先行|先)[^,;]{0,14}(?:批准|同意|确认|审批|认可|申请)|[\u4e00-\u9fa5]{2,4}费(?:要收|要加|想收)/;

/** The costs that the sentence names (活动申报费、设计费). */
function costs(text: string): string[] | undefined {
  const named =
    /((?:[\u4e00-\u9fa5]{2,10}、)*[\u4e00-\u9fa5]{2,10}?)等(?:额外|其他|增项|附加|第三方)?(?:费用|支出|项目)?/.exec(
      text,
    )?.[1] ??
    /(?:^|,)((?:[\u4e00-\u9fa5]{2,8}、)*[\u4e00-\u9fa5]{2,8}?)(?:均|都|一律|一概)?(?:不(?:再)?(?:另|额外|单独)|实报实销|据实|凭票|按实)/.exec(
      text,
    )?.[1] ??
    /(?:收取?|加收|增收)((?:[\u4e00-\u9fa5]{2,8}、)*[\u4e00-\u9fa5]{2,6}费)(?=[,。;]|$)/.exec(text)?.[1] ??
    /元(?:以上)?的([\u4e00-\u9fa5、]{2,12}?(?:(?=,)|费(?=要|须|应|需|先)))/.exec(text)?.[1] ??
    /(?:^|,)((?:[\u4e00-\u9fa5]{2,8}、)*[\u4e00-\u9fa5]{2,8}费用?)(?:由|须|应|需|要|[^,;]{0,4}事先|[^,;]{0,4}提前)/.exec(
      text,
    )?.[1];
  const items = named
    ?.replace(/^.*(?:元|万)的?(?=[\u4e00-\u9fa5])/, '')
    .replace(/^(?:额外费用)?(?:如|包括|因|对于|涉及)/, '')
    .split('、')
    .map((item) =>
      item.replace(
        /^(?:确需|[甲乙]方|不|得|另行|额外|再|收取?|加收|产生|发生|的)+(?=[^,]{2,}费|[^费]+$)/,
        '',
      ),
    )
    .filter((item) => !/^(?:任何|其他|其它|额外|各项|所有|一切)|任何|额外费用|其[他它]费用/.test(item));
  return items && items.length > 0 ? items : undefined;
}

/** Whether more may be charged than agreed, and on whose word. */
export function extraFeeApproval(piece: Piece): Found[] {
  const { text } = piece;
  const params: Record<string, unknown> = {};
  // 未经批准，每日推广费不得超过500元 limits what is spent; the approval is an exception to it.
  if (
    piece.tokens.some(
      (token) => token.type === 'money' && opAt(piece, token) === '<=' && saidOf(piece, token) === 'ad-spend',
    )
  )
    return [];
  // 不产生推广费用 is a cap of nothing.
  if (/(?:不|不得)(?:产生|发生)(?:任何)?(?:付费)?(?:推广|广告|投放)/.test(text)) return [];
  const approved =
    APPROVAL.test(text) &&
    (EXTRA.test(text) || AHEAD.test(text)) &&
    /费|佣金|另计|擅自发生|支出|开销|充值|投放|款|采购|预算|额度|限额|垫付|花|钱|报价|加价/.test(text);
  if (approved && /经|须|需|应|提前|事先|书面|未|报|先/.test(text)) {
    params.approval = /书面|微信(?:文字)?确认|邮件|签字/.test(text) ? 'prior-written' : 'prior';
  } else if (FORBIDDEN.test(text) && !FREE.test(text) && !/退还|退款|返还/.test(text))
    params.approval = 'forbidden';
  else return [];
  if (/修改|改价|价格|发布|上架|活动报名(?!费)|泄露|转让|转包/.test(text) && !/费用|支出|预算/.test(text))
    return [];
  const sum = tokensIn(piece, 0, piece.masked.length, 'money')[0];
  const over = sum && /超过|超出|以上|高于|大于/.test(words(piece, sum.m - 2, sum.m + 3));
  if (sum && over) params.amountOver = sum.lo;
  if (/实报实销|按实|据实|按成本|凭票|实际发生(?:额|金额)?/.test(text)) params.atCost = true;
  const items = costs(text);
  if (items) params.items = items;
  const bearer =
    /(?:未经?[^;]{0,24}|没(?:问|同意|批准)的?|否则),?(?:均|一律|全部)?由([甲乙]方|托管公司|服务商|受托方|委托方|商家|品牌方|运营方)(?:自行|全额)?(?:承担|负担)/.exec(
      text,
    )?.[1];
  const mine =
    /没(?:问|同意|批准)[^,;]{0,3},?(?:你们?|乙方|服务商|托管公司|运营方)(?:自己|自行)?(?:出|掏|承担)/.test(
      text,
    );
  if (mine) params.unapprovedBearer = 'operator';
  const party = bearer === undefined ? undefined : namedParty(bearer, piece.around.flipped);
  if (party !== undefined) params.unapprovedBearer = party;
  else if (
    /(?:否则|擅自[^;]{0,10}|未经[^;]{0,16}),?(?:甲方|委托方)(?:有权)?(?:拒付|拒绝|不予(?:支付|报销|承担|认可)|不报销)/.test(
      text,
    )
  )
    params.unapprovedBearer = 'operator';
  else if (
    /(?:未经?[^;]{0,24}|擅自(?:发生|支出)的?),?甲方(?:有权)?(?:不予|拒绝|不)(?:承担|支付|认可|结算)/.test(
      text,
    )
  )
    params.unapprovedBearer = 'operator';
  const per = sum && over ? (/单[笔次项]|每[笔次项]/.test(text) ? 'once' : perAt(piece, sum.m)) : undefined;
  if (per !== undefined) params.per = per;
  return [{ kind: 'extra-fee-approval', party: 'operator', params, from: 0, to: piece.masked.length }];
}
