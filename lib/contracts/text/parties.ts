import type { Party } from '../types';
import type { Piece } from './piece';
import { words } from './piece';

const MERCHANT = '甲方|委托方|委托人|商家|品牌方|品牌商|店主|店铺方|商户|客户方|店铺所有人|卖家|店家';
const OPERATOR =
  '乙方|受托方|受托人|被委托方|托管公司|托管方|托管服务商|代运营方|代运营公司|代运营商|代运营团队|服务商|运营方(?!案|向|式|法)|运营公司|运营商|运营团队|服务方|承接方|外包方|操盘方|(?<!平台|检测|认证|金融)机构(?=应|须|需|每|负责|不得|保证|承诺)|(?<!日常|店铺|代|全)运营(?=[要应须]|得(?!到)|必须|每[天周月日])|(?<![全代委])托管(?=[要应须]|得(?!到)|必须|每[天周月日])';
const BOTH = '甲、?乙双方|甲乙方|双方|任何一方|任意一方|任一方|各方|一方';
const NAMED = new RegExp(`(${BOTH})|(${MERCHANT})(?!中心|后台|编码|群)|(${OPERATOR})`, 'g');
/** Before a party's name: it is spoken of, not bound. */
const SPOKEN_OF =
  /(?:[甲乙]方\(|(?<=[)方司商])(?:承诺|保证)|向|给|对|与|和|同|经|征得|取得|获得|得到|报|通知|告知|回复|答复|回应|督促|监督|提醒|提示|赔偿|补偿|退还|退回|返还|返给|交付?|交由|提供给|供|为|支付|付给|付|归|配合|协助|帮助|代表|因|视为|及|或|从|按|根据|依|以|由于|损害|泄露|代|拖欠|欠|告|给到|让|使|在|收到|接到|艾特|@|(?:发送|提交|交付|支付|送达|反馈|寄送|发|寄)至)$/;
/** Behind a party's name: something of theirs is spoken of. */
const THEIRS =
  /^(?:的|之|店铺|网店|店|(?:天猫|淘宝|京东|拼多多|抖音|抖店|快手|小红书)[^,;]{0,6}(?:店|账[户号])|旗舰|账户|账号|账|产品|商品|平台|品牌|公司|名下|资金|货款|指定(?!的?(?:专人|专员|联系人|对接人|项目?负责人|人员))|所有|旗下|后台|直播间|推广账户|推广费|推广预算|服务费|微信|消息|信息|资料|样品|素材|需求|仓库|库存|原因|同意|书面|确认后|认可|审核|批准|验收|承担|事先|一致|邮箱|实际|合作期间|每[月季年]度?所?付|所付|提供的|支付的|许可|授权的?范围|要求|(?:给|发|寄来?|传)的|(?:下达|制定|确定|设定|核定|提出|给出|发出|选定|拟定)的|利益|权益|损失|主账号|子账号)/;

/** 双方确认以后台为准: both say how it is, neither is bound by what follows. */
const AGREED = /^(?:一致|共同)?(?:以[^,;]{1,16}为|确认|同意|约定|认可|商定|知悉|明确)/;

/** The party on the other side. */
export const OTHER: Readonly<Record<Party, Party>> = {
  merchant: 'operator',
  operator: 'merchant',
  both: 'both',
};

const CONTRACTOR =
  '受托方|受托人|服务商|托管公司|托管方|代运营方|代运营公司|运营方|服务方|运营服务商|托管服务商|代运营服务商|服务提供方|运营公司|电商服务商|代运营商';
const CLIENT = '委托方|委托人|商家|品牌方|店主|店铺方|商户|店铺所有人|网店经营者|客户方';
const CALLED = '(?:以下(?:简)?称为?|下称|简称|即|作为|为|系|是指?|指|:)*';
const FLIPPED = [
  `甲方\\(?${CALLED}(?:本合同)?(?:${CONTRACTOR})`,
  `(?:${CONTRACTOR})\\(?:?,?${CALLED}甲方`,
  `甲方:[^\\n,;。]{2,30}\\(${CALLED}(?:${CONTRACTOR})\\)`,
  `(?:${CLIENT})\\(${CALLED}乙方`,
  `乙方:[^\\n,;。]{2,30}\\(${CALLED}(?:${CLIENT})\\)`,
].map((source) => new RegExp(source));
const CLIENT_SECOND = new RegExp(`乙方\\(?${CALLED}(?:本合同)?(?:${CLIENT})`);

/** Whether 甲方 is the contractor here: the text defines the roles the other way round. */
export function rolesFlipped(text: string): boolean {
  return (
    FLIPPED.some((pattern) => pattern.test(text)) ||
    (CLIENT_SECOND.test(text) && !/乙方为(?:委托方|商家|品牌方|店主|商户)(?:提供|的)/.test(text))
  );
}

interface Mention {
  readonly at: number;
  readonly party: Party;
}

function partyOf(match: RegExpExecArray, flipped: boolean): Party {
  if (match[1] !== undefined) return 'both';
  const party = match[2] === undefined ? 'operator' : 'merchant';
  return flipped && /^[甲乙]方$/.test(match[0]) ? OTHER[party] : party;
}

/** The parties that do something in a text, left to right. */
export function subjects(text: string, flipped: boolean): Mention[] {
  // Every name of a party holds one of these; most stretches hold none.
  if (!/[方商托运店机卖委受户]/.test(text)) return [];
  return Array.from(text.matchAll(NAMED))
    .filter(
      (match) =>
        !(match[1] !== undefined && AGREED.test(text.slice(match.index + match[0].length))) &&
        !SPOKEN_OF.test(text.slice(0, match.index)) &&
        !THEIRS.test(text.slice(match.index + match[0].length)),
    )
    .map((match) => ({ at: match.index, party: partyOf(match, flipped) }));
}

/** 甲方提供素材后: whose doing starts the clock, while the other acts. */
const STARTER =
  /^(?:[甲乙]方|[委受]托方|品牌方|运营方|服务商|商家|托管公司)(?!应|须|需|必须|承诺|保证)[^,;甲乙]{0,6}?(?:提供|提交|提出|发出|确认|交付|付款|支付|下单|通知|要求)[^,;]{0,14}(?:后|之日起|起)/;

/** Who acts at a position: the last subject before it, else one behind it, else the one that the list or heading names. */
export function subjectAt(piece: Piece, position: number): Party | undefined {
  const { flipped } = piece.around;
  const before = subjects(words(piece, 0, position), flipped).findLast(
    ({ at }) => !STARTER.test(piece.text.slice(at)),
  );
  if (before) return before.party;
  // 甲方有权… behind a limit is the remedy, not who is bound by the limit.
  const after = subjects(piece.text, flipped).find(
    ({ at }) =>
      !/^..(?:方|司|商)?(?:有权|可以?(?!不))/.test(piece.text.slice(at)) &&
      !STARTER.test(piece.text.slice(at)),
  );
  return after?.party ?? inheritedParty(piece);
}

/** Whom the surroundings name. */
export function inheritedParty(piece: Piece): Party | undefined {
  const { lead, heading, inherited, flipped } = piece.around;
  if (inherited) return inherited;
  return subjects(lead, flipped).at(-1)?.party ?? headed(lead, flipped) ?? headed(heading, flipped);
}

/** 甲方的责任, 乙方义务: the heading of a list of duties. */
const HEADED = new RegExp(`(?<both>甲、?乙双方|双方)|(?<m>${MERCHANT})|(?<o>${OPERATOR})`);

function headed(text: string, flipped: boolean): Party | undefined {
  const match = HEADED.exec(text);
  if (!match || !/责任|义务|职责|权利|承诺|工作|应|服务内容|保证/.test(text)) return undefined;
  if (match.groups?.both !== undefined) return undefined;
  const party: Party = match.groups?.m === undefined ? 'operator' : 'merchant';
  return flipped && /^[甲乙]方$/.test(match[0]) ? OTHER[party] : party;
}

/** The party named by one word (甲方, 服务商); undefined = none is named in it. */
export function namedParty(text: string, flipped: boolean): Party | undefined {
  const match = new RegExp(NAMED.source).exec(text);
  return match ? partyOf(match, flipped) : undefined;
}

/** 48小时内给到乙方 names whom it is given to: the other gives. undefined = no receiver is named. */
export function givingParty(piece: Piece): Party | undefined {
  const named =
    /(?:给到?|交给|提供给|交付给?|发给|通知|告知)(甲方|乙方|委托方|受托方|商家|品牌方|托管公司|服务商|运营方)/.exec(
      piece.text,
    )?.[1];
  const receiver = named === undefined ? undefined : namedParty(named, piece.around.flipped);
  return receiver === undefined ? undefined : OTHER[receiver];
}
