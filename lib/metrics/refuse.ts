import type { ProblemCode } from '../problem';

/** Buyers' and staff's personal data: masked before anything is stored. */
const PERSONAL_ZH =
  /(?:收件|收货|取件|取货|寄件|提货|自提|退货|收款|开户|订购|就餐)[人者](?!数)|开户名|(?:收货|收件|买家|客户)信息|收货地址|详细地址|地址$|手机号?(?:码)?$|电话(?!.*(?:量|次数?|率|时长)$)|联系(?:方式|人$)|(?<!客服|卖家|店铺)旺旺(?:名|号|昵称|id)?$|买家(?:留言|备注)|(?:买家|会员|用户|客户|顾客|粉丝|访客|观众|下单人?)(?:昵称|姓名|名称?|账号|卡?号|u?id|pin|手机|电话)(?:id)?$|(?<!客服|主播|达人|店铺|卖家|作者|博主)昵称$|(?:付款|下单|购买|评价|评论|退款|申请)[人者](?!数|均|气|群)|(?:评价|评论)用户$|(?:支付|付款|退款|收款|银行|支付宝)账[号户]|(?:收货|收件)(?:省|城|地区|市|区|县)|(?<!客服|员工|主播|达人|店员|导购)姓名$|^街道$|手机尾号|(?:虚拟|隐私)(?:手机)?号|^(?:登录|用户|访问)?ip(?:地址)?$|实名|真实姓名|身份证|生日$|出生(?:日期|年月)|护照|邮箱|邮编|邮政编码|微信号?$|qq号?$|银行卡|(?:发|开)票抬头|税号|纳税人|^买家$|^(?:抖音|快手|小红书|淘宝|京东|拼多多)(?:号|u?id|账号|pin)$/;
/** A word of contact, unless it says of what the figures under it are: Email sessions, Phone case sales. */
const PERSONAL_EN =
  /\bbuyer'?s? ?(?:name|phone|e-?mail|address|user ?name|nick(?:name)?|id|account|message|note|remark|comment)s?|\brecipient\b(?! count)|\breceiver\b|\bship(?:ping)?[- ]?to\b|\b(?:tele|cell)?phone(?: ?(?:no\.?|numbers?|#))?(?:$|\()|\bmobile (?:number|no\b)|\be-?mail(?: ?(?:address|id))?(?:$|\()|\b(?:shipping|delivery|billing|street|home|buyer|ship)[- ]address|^address(?!.*\b(?:orders?|rate|count)\b)|\bcustomer (?:name|id|no\.?|e-?mail|phone|address)|user ?name ?\((?:buyer|pembeli)|^buyer$|^customer name|\bpost ?codes?\b|\b(?:zip|postal)(?: ?code)?$|\bpassport|\bconsignee|\bwhats ?app|^user ?name$|\btax id\b|\bnational registration\b|\bid card\b|\b(?:detail(?:ed)?|additional|full) address|\bbilling addr\b|^(?:full|first|last|given|family) ?name$|\bcontact (?:name|number|no\.?|person|phone)|\b(?:delivery|shipping|buyer|order) contact\b|^(?:birthday|birth ?date|date of birth)$/;
/** What a platform calls the account of somebody who buys or visits. */
const PERSONAL_ACCOUNT =
  /^(?:buyer |user |member |customer )?(?:open ?id|open ?uid|union ?id|uid|pin|nick(?: ?name)?)$|^(?:user|member|buyer|visitor|follower)(?: ?id|id)$/;
/** Whose bill and whose parcel: what an order's export says of each. */
const PERSONAL_ORDER =
  /\b(?:ship(?:ping)?|bill(?:ing)?|deliver(?:y)?|recipient|buyer|customer) (?:to )?(?:first |last |full )?(?:name|phone|street|company|zip|city|state|province|district|address ?\d?)\b/;
/** Other languages of the consoles; spaces beside their letters are gone. */
const PERSONAL_OTHER =
  /họ ?(?:và ?)?tên|tên ?người ?(?:mua|nhận)|^người ?nhận|số ?điện ?thoại|địa ?chỉ|ชื่อ ?ผู้(?:รับ|ซื้อ|ใช้)|โทรศัพท์|เบอร์ ?โทร|ที่ ?อยู่|購入者名|氏名|宛名|配送先|届け先|電話番号|住所|メールアドレス|\bnome d[oe] (?:comprador|destinat)|\btelefone|endere[cç]o|\bcpf\b|empfänger|käufername|lieferadresse|rechnungsadresse|telefonnummer/;
const PERSONAL_ID =
  /^kota\/kabupaten$|\bcatatan (?:dari )?pembeli|\b(?:nama|id|akun|username|e-?mail|kota|kota\/kabupaten|provinsi|kecamatan) (?:penerima|pembeli|pelanggan)|\balamat|\btelepon|\b(?:no(?:mor)?\.? ?)(?:hp|handphone|wa|whatsapp|telp)\b|\bkode pos|\bktp\b|\bnpwp\b/;
/** People, or how many of them there are: which of both, only the cells tell. */
const PEOPLE =
  /^(?:pembeli|pelanggan|người ?mua|khách ?hàng|ผู้ซื้อ|customers?|clients?|users?|(?:咨询|下单|退款|访问|成交|支付)?(?:客户|用户|买家)|会员|顾客|粉丝|观众)$/;
/** Other sellers' figures, or the average of them. */
const PEER =
  /同行|行业|竞店|竞品|竞争(?!力)|竞对|标杆|基准|对标|优秀|同层|同类|大盘|对手|全网|商圈|品类(?:均|平均)|benchmark|\bpeers?\b|competitor|\bindustry\b|category (?:avg|average)|\bmarket average/i;
const INDEX = /指数(?:$|\()|\bindex$/i;
/** A comparison with another period; its sign is often only an icon. */
const CHANGE =
  /环比|同比|较(?:上|前|昨|去|同|对比)|变化|增幅|增长率|涨跌|涨幅|升降|波动|^对比|对比期|上期|上周期|前期|^change|\bchange\b|growth|\bvs\.? |\byoy\b|\bmom\b|\bwow\b|compared|\bprev(?:ious)?\b|\bprior\b|\bsame period\b/i;
const SETTING =
  /目标|预算|出价|限额|阈值|上限|下限|设定值|警戒|\btarget\b|\bbudget\b|\bbid(?:ding)?\b|\bthreshold\b/i;

/** Whether a column holds somebody's personal data; `words` in normal form. */
export function isPersonal(words: string): boolean {
  // ship-phone-number, recipient_name: files write a name in one word.
  const apart = words.replace(/[-_]/g, ' ');
  const zh = words.replaceAll('帐', '账');
  return (
    PERSONAL_ZH.test(zh) ||
    PERSONAL_ZH.test(zh.replace(/[\s/]/g, '')) ||
    [PERSONAL_EN, PERSONAL_ACCOUNT, PERSONAL_ORDER, PERSONAL_ID].some(
      (pattern) => pattern.test(words) || pattern.test(apart),
    ) ||
    PERSONAL_OTHER.test(words)
  );
}

/** Whether a column holds either names of people or their number; `words` in normal form. */
export function mayNamePeople(words: string): boolean {
  return PEOPLE.test(words);
}

/** Why a column that names a metric must not be read as one; undefined = no reason. */
export function refusal(words: string): ProblemCode | undefined {
  if (isPersonal(words)) return 'column-is-personal';
  if (INDEX.test(words)) return 'column-is-index';
  if (PEER.test(words)) return 'column-is-peer';
  return CHANGE.test(words) ? 'column-is-change' : undefined;
}

/** Whether the label speaks of a value that somebody set. */
export function isSetting(words: string): boolean {
  return SETTING.test(words);
}
