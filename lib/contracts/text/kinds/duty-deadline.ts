import { eventBefore, eventWords, hoursOf } from '../due';
import { inheritedParty, namedParty, OTHER, subjects } from '../parties';
import { type Found, type Piece, type PieceToken, phraseOf, tokensIn, words } from '../piece';

const ACT =
  /提供|提交|通知|告知|确认|审核|反馈|发货|归还|交接|移交|返还|退还|处理|修复|回复|答复|完成|支付|付清|结清|整改|联系|下架|上架|开通|补货|补足|寄送|寄出|发送|出具|说明|书面|报告|更新|停止|暂停|删除|解绑|修改|启动|到位|交付|配合|响应|解决|安排|对账|沟通|提出|申报|报备|备货|充值|撤回|清除|注销|开具|恢复|申诉|签收|验收|核对|更换|补充|协商|结算|交还|配置|报送|递交|上报|出库|入库|汇入|汇至|征得|征求|送交|寄达|送达|执行|落实|实施|备案|备齐|提示|给到|拿出|发出|给出|发布|上线|装修|布置|更正|撤下|接入|审定|报(?=[甲乙]方|请|经|品牌方|商家)|发(?:给|到)|发(?=[\u4e00-\u9fa5]{0,6}(?:纪要|报告|报表|清单|截图|链接|方案|总结))|寄(?:样|送|回|到)|送到/;
const MODAL = /应|须|需|必须|负责|承诺|保证|内|前|当日|提前/;
const LEAD =
  /^(?:[\s,:]|且|并且?|甲乙双方|双方|甲方|乙方|委托方|受托方|商家|品牌方|服务商|托管公司|运营方|均?应当?|须|需要?|必须|将|承诺|保证|确保|负责|之?内|以内|前|向|至少|可|要|应在|在|于|起|予以|给予|的)+/;
const NOT =
  /视为|合同期|服务期|有效期|试运营|试用|期限(?:为|自)|有效|质保|生效(?!之?日|后|起)|保密|提成|无理由|发生法律|届满|滞纳金|违约金|有权(?:解除|终止)|合作期/;

function eventOf(piece: Piece, token: PieceToken): string | undefined {
  const before = words(piece, 0, token.m);
  const last = eventBefore(before.split(',').at(-1) ?? '');
  if (last !== undefined) return last;
  const listed = /(?:^|,)([^,;甲乙]{2,12}?)的,(?:应当?|须|需)?(?:至少)?$/.exec(before)?.[1];
  if (listed !== undefined && /、|或/.test(listed)) return listed;
  const condition =
    /(?:若|如果|如|当|凡|一旦|遇|发生|出现|因)([^,;]{2,24}?)(?:的|时|后)?,[^,;]*$/.exec(before)?.[1] ??
    /^([^,;]{2,20}?)(?:的|时|后|发生后),[^,;]*$/.exec(before)?.[1] ??
    /([^,;]{2,14}?)(?:的|时|后)$/.exec(before)?.[1];
  const done =
    /([^,;]{2,16}?)后(?:应当?|须|需)?(?:在|于)?$/.exec(before)?.[1] ??
    /([^,;]{2,14})前$/.exec(before)?.[1] ??
    (token.lead === true
      ? /^(?:甲方|乙方|双方)?([^,;]{2,16}?)(?:的|时)?,(?:应当?|须|需)?(?:至少)?$/.exec(before)?.[1]
      : undefined);
  // 活动开始3日前, 签完协议3天内: the event stands right before the time.
  const right =
    /(?:^|[,于在])([^,;甲乙于在]{0,12}?(?:开始|开播|上线|签约|签完(?:合同|协议)?|结束|到期|期满|停产|缺货|断货|调价|拍摄|下单|付款|收货|处罚|扣分|投诉|差评|纠纷|违规|断码|异常|预警))(?:当天|当日)?$/.exec(
      before,
    )?.[1];
  if (right !== undefined) return right.replace(/^(?:并|且|应当?|须|需|均|应?于|应?在)+/, '');
  if (condition === undefined && done !== undefined)
    return done.replace(/^(?:甲方|乙方|双方)(?:应|须)?(?:在|于)?/, '');
  if (condition !== undefined) return condition.replace(/^(?:甲方|乙方)?(?:应|须|需)?(?:于|在)?/, '');
  const plain = /^([^,;]{2,10}?)(?:应当?|须|需|必须|要|至少)(?:至少)?$/.exec(
    before.split(',').at(-1) ?? '',
  )?.[1];
  if (token.lead === true && plain !== undefined && !/甲方|乙方|双方/.test(plain))
    return plain.replace(/时$/, '');
  const acted = /(?:甲方|乙方|双方)([^,;]{2,20}?)(?:应当?|须|需|必须)(?:至少)?$/.exec(before)?.[1];
  return token.lead === true ? acted : undefined;
}

/** The duty in words; `own` = it stands in the phrase of its time. */
function dutyOf(piece: Piece, token: PieceToken): { readonly duty: string; readonly own: boolean } {
  const [, end] = phraseOf(piece, token.m);
  const behind = words(piece, token.m + 1, end).replace(LEAD, '');
  // 脚本应于拍摄前2个工作日交甲方确认: what the duty is about stands before its time.
  const about = /(?:^|[,;])([^,;]{2,10}?)(?:应当?|须|需|必须|要)(?:于|在|提前|至少)/.exec(
    words(piece, phraseOf(piece, token.m)[0], token.m),
  )?.[1];
  const object =
    about !== undefined && !/[甲乙双]方|托方|商|机构|公司|的$|[后时]$|客服|运营/.test(about) ? about : '';
  if (ACT.test(behind)) return { duty: object + behind, own: true };
  const following = piece.phrases.find(([from]) => from > token.m);
  const next = following ? words(piece, following[0], following[1]).replace(LEAD, '') : '';
  if (ACT.test(next)) return { duty: next, own: false };
  const before = words(piece, phraseOf(piece, token.m)[0], token.m).replace(LEAD, '');
  // 新店开通后: an event, no duty; 上线90天内，…: the time of what is told next.
  if (
    behind === '' &&
    (/(?:后|起|时|的)$/.test(before) ||
      (following &&
        token.within === true &&
        /^(?:[^,;:]{1,12}:)?(?:店铺|新店)?(?:上线|开店|开业|签约|合作|接手|入驻|开播|上架)$/.test(before)))
  )
    return { duty: '', own: true };
  return { duty: behind === '' ? before : behind, own: true };
}

/** 出具上月对账单，甲方收到后…: the paper of the phrase before. */
function handedOver(piece: Piece, token: PieceToken): string | undefined {
  return /(?:出具|提交|提供|发送|交付|报送|给出|寄出)([一-龥]{2,12}),[^,;]{0,4}[收接]到(?:后)?$/.exec(
    words(piece, 0, token.m),
  )?.[1];
}

/** A verb without what it is done to. */
const BARE =
  /^(?:[^,;]{0,4}(?:发出|寄[到出]|送到|支付|执行|付清|结清|落实|实施|完成|提交|提供|送达|核对)(?:完毕)?|(?:汇|打|转)[至入到][^,;]{0,8}(?:账[户号]|卡)?)$/;

/** 付款后的订单，商家须在次日前发出: what it is done to stands before; undefined = it is not told. */
function withObject(
  piece: Piece,
  token: PieceToken,
  duty: string,
  event: string | undefined,
): string | undefined {
  if (!/^(?:发出|寄[到出]|送到|支付|执行|付清|结清|落实|实施|完成|提交|提供|送达|核对|[汇打转])/.test(duty))
    return duty;
  const before = words(piece, 0, token.m);
  const own = before.split(',').at(-1) ?? '';
  const object = [
    /^(?:[我咱]们?(?:这边|方)?)?([^,;甲乙]{2,10}?)由?(?:[甲乙]方|商家|服务商|品牌方|托管公司)?(?:应当?|须|需|必须|要|得|均|将)*(?:(?:于|在)[^,;]{0,12})?$/.exec(
      own,
    )?.[1],
    /(?:^|,)([一-龥]{2,12}),(?:[甲乙]方|商家|服务商|品牌方|托管公司)?(?:应当?|须|需|必须|要|得|均|将)*(?:于|在)?$/.exec(
      before,
    )?.[1],
  ]
    .map((one) => one?.replace(/^.*的/, ''))
    .find(
      (one) => one !== undefined && one.length > 1 && !/[甲乙双]方|[后时前]$|商家|服务商|每|这边/.test(one),
    );
  if (object !== undefined) return `${object}${duty}`;
  return event !== undefined && event.length > 3 && !/^[汇打转]/.test(duty) ? duty : undefined;
}

/** 余额应于5日内退还甲方: who gets it back does not give it. */
function returned(piece: Piece, token: PieceToken): Found['party'] {
  const [start, end] = phraseOf(piece, token.m);
  const named =
    /^(?:之?内|以内)?[^,;甲乙]{0,4}(?:退还|返还|退回|归还|交还|移交)(?:给)?(甲方|乙方|委托方|受托方)/.exec(
      words(piece, token.m + 1, end),
    )?.[1];
  const other = subjects(words(piece, start, token.m), piece.around.flipped).at(-1)?.party;
  const receiver = named === undefined ? undefined : namedParty(named, piece.around.flipped);
  return receiver !== undefined && receiver === other ? OTHER[receiver] : undefined;
}

/** 我这边样品两天内寄到: who writes is the merchant, who is spoken to the operator. */
function speaker(said: string): Found['party'] {
  if (/^(?:我|咱)们?(?:这边|方)?/.test(said)) return 'merchant';
  return /^你们?(?:这边|那边|方)?/.test(said) ? 'operator' : undefined;
}

function made(piece: Piece, token: PieceToken): Found | undefined {
  const params: Record<string, unknown> = {};
  if (token.type === 'due') {
    if (!token.due || !/前|内|日|周/.test(token.text)) return undefined;
    params.due = token.due;
  } else {
    const inside = token.within === true || /^(?:之?内|以内)/.test(words(piece, token.m + 1, token.m + 3));
    const ahead =
      token.lead === true ||
      /^(?:之?前|以上)?,?(?:通知|告知|书面通知)/.test(words(piece, token.m + 1, token.m + 5)) ||
      /(?:提前[^,]{0,4}|前)$/.test(words(piece, 0, token.m));
    if (!inside && !ahead) return undefined;
    const compared = tokensIn(piece, token.m - 1, token.m, 'cmp')[0];
    if (compared && (compared.op === '>' || compared.op === '<')) return undefined;
    const lead = ahead && !(inside && !/提前|前/.test(token.text + words(piece, 0, token.m).slice(-4)));
    const hours = hoursOf(token);
    if (token.word === 'workday') params[lead ? 'leadWorkdays' : 'workdays'] = token.lo;
    else if (token.word === 'month') return undefined;
    else if (hours !== undefined && token.lo === token.hi) params[lead ? 'leadHours' : 'hours'] = hours;
    else return undefined;
  }
  if (NOT.test(words(piece, ...phraseOf(piece, token.m)))) return undefined;
  const told = dutyOf(piece, token);
  // 48小时内未发货的: a breach, no duty.
  if (told.duty === '' || !ACT.test(told.duty) || /^(?:未|没有?|仍未|尚未)/.test(told.duty)) return undefined;
  // 签约后3日内，甲方开通子账号: what is due is told by another rule already.
  const next = piece.phrases.find(([from]) => from > token.m);
  if (!told.own && next && piece.taken.has(next[1] - 1)) return undefined;
  // A sum to be paid that no rule has read: its day alone would say less than the sentence does.
  if (
    /^(?:[^,;]{0,6}账户)?(?:支付|付清|缴纳|交纳)/.test(told.duty) &&
    piece.tokens.some(({ type, m }) => (type === 'money' || type === 'blank') && !piece.taken.has(m))
  )
    return undefined;
  const said = token.type === 'due' ? undefined : eventOf(piece, token);
  const paper = handedOver(piece, token);
  const event =
    said === undefined
      ? undefined
      : (eventWords(said) ??
        (/^[收接]到$/.test(said) && paper !== undefined ? `${said}${paper}` : undefined));
  // 每月15日前支付: without what is done to what, it says nothing.
  const whole = told.own;
  const duty = BARE.test(told.duty) ? withObject(piece, token, told.duty, event) : told.duty;
  if (duty === undefined) return undefined;
  const [start, end] = phraseOf(piece, token.m);
  const text = words(piece, 0, end);
  const own = subjects(words(piece, 0, piece.masked.length), piece.around.flipped);
  const cut = words(piece, 0, token.m).length;
  // …报甲方确认，甲方3天内答复: who acts in the next phrase does so on a clock of their own.
  const edge = whole ? text.length : piece.text.length;
  const behind = own.find((mention) => mention.at >= cut && mention.at < edge);
  const before = own.findLast(
    (mention) =>
      mention.at < cut &&
      !/^(?!应?[于在]|[收接]到)[^,;]{0,10}(?:提出|提交|发出|确认|后|发送)[^,;]{0,20},?$/.test(
        text.slice(mention.at + 2, cut),
      ),
  );
  const nearest = own.findLast((mention) => mention.at < cut);
  return {
    kind: 'duty-deadline',
    party: /双方(?:应|须|均|需|共同)/.test(piece.text)
      ? 'both'
      : (returned(piece, token) ??
        before?.party ??
        behind?.party ??
        speaker(words(piece, start, token.m)) ??
        inheritedParty(piece) ??
        // 乙方提出需求后48小时内提供: the other one answers.
        (nearest && /^..(?:司|方|商)?(?:提出|发出|申请|要求|通知)/.test(text.slice(nearest.at))
          ? OTHER[nearest.party]
          : nearest?.party)),
    params: { duty, ...params, ...(event === undefined ? {} : { event }) },
    from: start,
    to: end,
  };
}

/** Something to be done by a time, or a time before or after an event. */
export function dutyDeadline(piece: Piece): Found[] {
  const { lead, heading } = piece.around;
  // In a list of duties the word of duty stands over the list.
  if (!MODAL.test(piece.text) && !/工作|义务|责任|职责|服务内容/.test(lead + heading)) return [];
  return piece.tokens.flatMap((token) => {
    if (piece.taken.has(token.m) || (token.type !== 'span' && token.type !== 'due')) return [];
    return made(piece, token) ?? [];
  });
}
