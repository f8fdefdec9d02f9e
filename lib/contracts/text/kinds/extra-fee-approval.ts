import { opAt, perAt } from '../limit';
import { saidOf } from '../metric-words';
import { namedParty } from '../parties';
import { type Found, type Piece, tokensIn, words } from '../piece';

const EXTRA =
  /额外|附加|其他费用|其它费用|其他任何费用|任何其他费用|另行(?:收|产生|支付)|增项|新增费用|计划外|预算外|合同外|超出(?:约定|预算|本合同|服务范围)|单[笔次项]|代垫|垫付|支出|第三方费用|费用(?:发生|产生)前|隐形|任何费用|加收|设计费|拍摄费|申报费|佣金|采购|样品费|超预算|超支|超额|开销|超出(?:上述|以上|前述|该|规定)?(?:的?部分|额度|限额)|擅自超出|(?:设计|拍摄|寄送|样品|快递|达人|第三方)[^,;]{0,6}等(?:各项|其他)?费用/;
const FORBIDDEN =
  /(?:不得|不再|禁止|不能|不可|不允许|无权|不)(?:以任何(?:名义|理由|形式))?(?:再)?(?:向[甲乙商][^,]{0,3})?(?:另行|额外|擅自|再|巧立名目|另立名目|变相|私下|自行)*(?:向[甲乙商][^,]{0,3})?(?:收取|加收|增收|增加|索取|产生|要求)(?:任何|其他|其它|额外|的)*(?:名义的)?(?:费用|服务费|款项|申报费|设计费|[^,]{0,10}费)|已?(?:包含|包括|含)[^;]*不(?:再|得)?(?:另行|额外)收|(?:合同|协议|约定)外(?:的)?(?:收费|费用|加价|增项)[^,;]{0,6}(?:禁止|不得|不予)|(?:一分钱|分文)[^,;]{0,4}不(?:再|得|另)*收|(?:别的|其他|其它|另外)(?:任何)?(?:费用?|钱|款项)?(?:一律|一概|均|都)(?:再)?不(?:再|得)?(?:另行)?收/;
const APPROVAL = /先(?:问|跟|和|向|与)[^,;]{0,8}|同意|确认|批准|审批|申请|许可|认可|核准|审核/;

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
    EXTRA.test(text) &&
    /费|支出|开销|充值|投放|款|采购|预算|额度|限额|垫付|花/.test(text);
  if (approved && /经|须|需|应|提前|事先|书面|未|报|先/.test(text)) {
    params.approval = /书面|微信(?:文字)?确认|邮件/.test(text) ? 'prior-written' : 'prior';
  } else if (FORBIDDEN.test(text) && !/退还|退款|返还/.test(text)) params.approval = 'forbidden';
  else return [];
  if (/修改|改价|价格|发布|上架|活动报名|泄露|转让|转包/.test(text) && !/费用|支出|预算/.test(text))
    return [];
  const sum = tokensIn(piece, 0, piece.masked.length, 'money')[0];
  const over = sum && /超过|超出|以上|高于|大于/.test(words(piece, sum.m - 2, sum.m + 3));
  if (sum && over) params.amountOver = sum.lo;
  if (/实报实销|按实际(?:发生)?|据实|按成本|凭票|实际发生(?:额|金额)?/.test(text)) params.atCost = true;
  const list =
    /((?:[\u4e00-\u9fa5]{2,10}、)*[\u4e00-\u9fa5]{2,10}?)等(?:额外|其他|增项|附加|第三方)?(?:费用|支出|项目)?/.exec(
      text,
    )?.[1];
  if (list !== undefined)
    params.items = list.replace(/^(?:额外费用)?(?:如|包括|因|对于|涉及)/, '').split('、');
  const bearer =
    /未经?[^;]{0,24},?(?:均)?由([甲乙]方|托管公司|服务商|受托方|委托方|商家)(?:自行|全额)?(?:承担|负担)/.exec(
      text,
    )?.[1];
  const party = bearer === undefined ? undefined : namedParty(bearer, piece.around.flipped);
  if (party !== undefined) params.unapprovedBearer = party;
  else if (/(?:否则|未经[^;]{0,16}),?(?:甲方|委托方)(?:有权)?(?:拒付|不予支付)/.test(text))
    params.unapprovedBearer = 'operator';
  else if (/未经?[^;]{0,24},?甲方(?:有权)?(?:不予|拒绝|不)(?:承担|支付|认可|结算)/.test(text))
    params.unapprovedBearer = 'operator';
  const per =
    sum && over ? (perAt(piece, sum.m) ?? (/单笔|每笔/.test(text) ? 'once' : undefined)) : undefined;
  if (per !== undefined && per !== 'once') params.per = per;
  return [{ kind: 'extra-fee-approval', party: 'operator', params, from: 0, to: piece.masked.length }];
}
