import type { ProblemCode } from '../problem';

/** Buyers' and staff's personal data: masked before anything is stored. */
const PERSONAL =
  /收件人|收货人|收货信息|收货地址|详细地址|地址$|手机号?(?:码)?$|电话|联系方式|旺旺(?:名|号|昵称|id)?$|买家(?:昵称|姓名|名称|账号|id|留言|备注)|会员名|用户(?:昵称|姓名|名|手机)|客户(?:姓名|昵称|名称|电话)|真实姓名|身份证|邮箱|邮编|微信号?$|qq号?$|支付宝账[号户]|银行卡|\bbuyer'?s? ?(?:name|phone|e-?mail|address|user ?name|nickname|id|account)|\brecipient|\bship(?:ping)?[- ]?to\b|\bphone|\bmobile number|\be-?mail|\b(?:shipping|delivery|street|buyer|ship)[- ]address|^address|\bcustomer (?:name|e-?mail|phone|address)|username \(buyer\)|^buyer$|^customer name|^买家$|\bnama (?:penerima|pembeli)|\balamat|\btelepon|\bpostcode|\bzip code/i;
/** Other sellers' figures, or the average of them. */
const PEER =
  /同行|行业|竞店|竞品|竞争(?!力)|竞对|标杆|基准|对标|优秀|同层|同类|大盘|对手|全网|商圈|品类(?:均|平均)|benchmark|\bpeers?\b|competitor|\bindustry\b|category (?:avg|average)|\bmarket average/i;
const INDEX = /指数(?:$|\()|\bindex$/i;
/** A comparison with another period; its sign is often only an icon. */
const CHANGE =
  /环比|同比|较(?:上|前|昨|去|同|对比)|变化|增幅|增长率|涨跌|涨幅|升降|波动|^对比|对比期|上期|上周期|前期|^change|\bchange\b|growth|\bvs\.? |\byoy\b|\bmom\b|\bwow\b|compared|\bprev(?:ious)?\b|\bprior\b|\bsame period\b/i;
const SETTING =
  /目标|预算|出价|限额|阈值|上限|下限|设定值|警戒|\btarget\b|\bbudget\b|\bbid(?:ding)?\b|\bthreshold\b/i;

/** Whether a column holds somebody's personal data. */
export function isPersonal(words: string): boolean {
  return PERSONAL.test(words);
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
