import { fromEnglish } from './english';
import { byLine, type Mapped, replaceAll } from './normal';

/** Spoken words and the written ones that the grammar knows; a wider pattern stands before a narrower one. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/monthly retainer|monthly (?:service |management )?fee/gi, '每月服务费'],
  [/base fee/gi, '基础服务费'],
  [/retainer|(?:service|management) fee/gi, '服务费'],
  [/ ?(?:per|\/) ?month(?![a-z])|\/mo(?![a-z])/gi, '/月'],
  [/monthly(?! retainer)/gi, '每月'],
  [/weekly/gi, '每周'],
  [/daily/gi, '每日'],
  [/commission/gi, '佣金'],
  [/(?<=\d%) ?of (?:the )?(?:net |total )*(?=GMV|sales)/gi, '按'],
  [/(?:每月|monthly) ?settlement|settled (?:monthly|每月)/gi, '按月结算'],
  [/(?:不能|不要|不准|不许|不得|别|不可以)再?花?超过/g, '不超过'],
  [/(?:不能|不要|不准|不许|别|不可以)再?低于/g, '不低于'],
  [/(?:不许|不准|千万别|(?:不要|别)(?=刷|乱|私|随意|擅|超|用|拿|动|碰|改|搞|把))/g, '不得'],
  [/(?:最低|至少|起码)卖到?(?=成本|进价|拿货)/g, '售价不低于'],
  [/营运(?=[方商])/g, '运营'],
  [/高过/g, '高于'],
  [/低过/g, '低于'],
  [/俩(?=个?月)/g, '两个'],
  [/仨(?=个?月)/g, '三个'],
  [/两个个月/g, '两个月'],
  [/告诉/g, '告知'],
  [
    /(?<=[天日时月])(?:先)?(?:说一声|打个?招呼|讲一声|知会一声|(?:讲|说)(?=[,。;]|$))(?:就行|即可|就可以)?/g,
    '通知',
  ],
  [/(?:没(?:有)?|未)[做干]满|[做干]不满|没(?:有)?满(?=\d|[一二两三]个?月)/g, '未满'],
  [/散伙|拆伙|不合作了/g, '解约'],
  [/没过(?=\d|[一二三四五六七八九](?:成|十|万|千))|未做到(?=目标|月|\d|[一二两三四五六七八九])/g, '未达到'],
  [/(?:咱|咱们|双方|大家)?就(?:散伙?|拉倒|算了)(?=[,。;]|$)/g, '解除合作'],
  [/either party/gi, '任何一方'],
  [/terminate/gi, '解除合同'],
  [/做不到|没(?:有)?做到|没(?:有)?到(?=目标|[\d六七八九])/g, '未达到'],
  [/加起来|拢共|加一起/g, '合计'],
  [/(?<=[费款])加(?=[\u4e00-\u9fa5]{1,4}[费款])/g, '+'],
  [/打款|打钱/g, '支付'],
  [/(?<=[内要须得]|有人)回(?=[,。;!]|$)/g, '回复'],
  [/回(?=(?:甲方|乙方|商家|客户|买家|顾客)?的?(?:消息|信息|微信|咨询|问题))/g, '回复'],
  [/自掏腰包|自己(?:掏(?:钱|腰包)?|出钱|承担)/g, '自行承担'],
  [/不碰/g, '不涉及'],
  [/再放(?=[^,;。]{1,10}权限)/g, '开放'],
  [/联系不到/g, '联系不上'],
  [/(?:人)?找不(?:着|到)(?:人)?(?=[,超了达\d])/g, '失联'],
  [/卖(?:到|够|满)(?=\d|[一二两三四五六七八九十])/g, '销售额达到'],
  [/(?<=[月年天\d])卖(?=[\d.]+[万wW]|[一二两三四五六七八九十]+万)/g, '销售额'],
  [/退(?:给)?我(?=[\u4e00-\u9fa5\d])/g, '退还'],
  [/往外说|说出去|外传(?!播)/g, '泄露'],
  [/这个月/g, '本月'],
];

/** Most lines hold none of them. */
const ANY = new RegExp(SPOKEN.map(([pattern]) => `(?:${pattern.source})`).join('|'), 'i');

/** The text with spoken words written out; offsets still point into the pasted text. */
export function writtenOut(mapped: Mapped): Mapped {
  return byLine(fromEnglish(mapped), (line) =>
    ANY.test(line.text)
      ? SPOKEN.reduce((text, [pattern, written]) => replaceAll(text, pattern, () => written), line)
      : line,
  );
}
