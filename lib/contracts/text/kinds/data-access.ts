import { dueIn } from '../due';
import { perAt } from '../limit';
import { part } from '../normal';
import { subjects } from '../parties';
import { type Found, type Piece, phraseOf, pieceOf, tokensIn, words } from '../piece';
import { accessIn, GRANT, itemsIn } from './data-access-words';

/** 主账号密码不给, 不开放推广账户: no access is promised. */
const REFUSED = /(?:不得?|不予|不再|暂不|拒绝)(?:向[^,;]{1,6})?(?:开放|提供|开通|授予|授权|给|共享|交付)/;

/** 漏发一次扣50元: what it costs when it is not given. */
const MISSED = /^(?:每|如|若)*(?:漏|缺|少|未|迟|逾期|晚)[^,;]*(?:扣|罚|违约金|赔)/;

/** Whether a phrase that no rule accounts for grants anything. */
function freeGrant(piece: Piece): boolean {
  return piece.phrases.some(([from, to]) => !piece.taken.has(to - 1) && GRANT.test(words(piece, from, to)));
}

/** Who must let whom see the shop's accounts and figures. */
export function dataAccess(piece: Piece): Found[] {
  if (!GRANT.test(piece.text)) return [];
  const granting = piece.phrases.filter(([from, to]) => {
    const text = words(piece, from, to);
    // 第2个月起开放广告账户: told as a stage already.
    if (piece.taken.has(to - 1) && piece.taken.has(to - 2)) return false;
    return !REFUSED.test(text) && GRANT.test(text) && accessIn(text) !== undefined;
  });
  if (granting.length === 0 && piece.taken.size > 0 && !freeGrant(piece)) return [];
  // 授权使用直通车账户，每日花费不超过300元: the figure belongs to another rule.
  const [only] = granting;
  const refused = piece.phrases.some(([from, to]) => REFUSED.test(words(piece, from, to)));
  const figures = tokensIn(piece, 0, piece.masked.length, 'money', 'percent', 'count', 'span').filter(
    ({ m }) => !MISSED.test(words(piece, ...phraseOf(piece, m))),
  );
  const missed = piece.phrases.some((phrase) => MISSED.test(words(piece, ...phrase)));
  const account = only && /account|only/.test(accessIn(words(piece, ...only)) ?? '');
  if (
    only &&
    (account || figures.every(({ m }) => piece.taken.has(m))) &&
    granting.length === 1 &&
    (refused || missed || figures.length > 0 || accessIn(piece.text) !== accessIn(words(piece, ...only))) &&
    figures.every(({ m }) => m >= only[1] || m < only[0])
  )
    return withDue(
      piece,
      only,
      oneAccess(
        pieceOf(
          part(piece.source, piece.index[only[0]] ?? 0, piece.index[only[1]] ?? piece.text.length),
          piece.around,
        ),
      ).map((found) => ({ ...found, from: only[0] + found.from, to: only[0] + found.to })),
    );
  const kinds = new Set(granting.map(([from, to]) => accessIn(words(piece, from, to))));
  // 甲方保留主账号，为乙方开设子账号: two accounts for two parties.
  if (granting.length < 2 || kinds.size < granting.length) return oneAccess(piece);
  const found = granting.flatMap(([from, to]) =>
    oneAccess(
      pieceOf(part(piece.source, piece.index[from] ?? 0, piece.index[to] ?? piece.text.length), piece.around),
    ).map((one) => ({ ...one, from: from + one.from, to: from + one.to })),
  );
  if (!granting.slice(1).every(([from, to]) => /^或者?/.test(words(piece, from, to)))) return found;
  // 给主账号权限，或每天发截图: the same party to the same receiver, one way or the other.
  const [first] = found;
  return found.map((one) => ({
    ...one,
    party: first?.party ?? one.party,
    params: { ...one.params, for: first?.params.for, anyOf: true },
  }));
}

/** …，并于签约后1个工作日内完成授权: the day of the access, told behind it. */
const DONE_BY =
  /^(?:并且?|且)?(?:应当?|须)?(?:在|于)?[^,;]{2,16}内(?:完成|办妥|开通|授权)(?:授权|开通|开设|设置|配置)?(?:完毕)?$/;

function withDue(piece: Piece, [, end]: readonly [number, number], found: readonly Found[]): Found[] {
  const next = piece.phrases.find(([from]) => from >= end);
  const due = next && DONE_BY.test(words(piece, ...next)) ? dueIn(piece, ...next) : undefined;
  if (!next || !due) return [...found];
  return found.map((one) => ({ ...one, params: { ...one.params, due }, to: next[1] }));
}

function given(piece: Piece, access: string): Found {
  return {
    kind: 'data-access',
    party: 'merchant',
    params: { access, for: 'operator' },
    from: 0,
    to: piece.masked.length,
  };
}

/** Access that is opened once, within a time of an event; a paper has a deadline of its own. */
const ACCOUNT = /account|read-only/;

function oneAccess(piece: Piece): Found[] {
  const { text } = piece;
  const { flipped } = piece.around;
  if (
    REFUSED.test(text) ||
    // 提供子账号所需资料: papers for an account, no account.
    /(?:账[号户]|权限)[^,;]{0,4}(?:所需|需要|必需)的?[^,;]{0,6}(?:资料|材料|信息|文件|证件)/.test(text) ||
    !GRANT.test(text) ||
    /归还|交还|移交|修改密码|保管好|妥善|泄露|密码安全|第三方/.test(text)
  )
    return [];
  const access = accessIn(text);
  if (access === undefined) return [];
  if (
    piece.tokens.some(
      (token) =>
        (['count', 'money', 'percent'].includes(token.type) &&
          !(token.word === '次' && token.lo === 1 && access === 'export')) ||
        (token.type === 'span' && token.within === true && !ACCOUNT.test(access)),
    )
  )
    return [];
  if (access === 'report' && !/后台|权限|直通车|订单|推广|广告|有权|随时|数据报表|销售报表|数据/.test(text))
    return [];
  if (
    access === 'sub-account' || access === 'main-account' ? false : /分析报告|运营报告|总结|复盘/.test(text)
  )
    return [];
  if (piece.tokens.some((token) => token.type === 'due') && !/截图|后台|报表|导出|原始数据/.test(text))
    return [];
  const towards =
    /(?:向|给|为|予|至|配合|协助)(甲方|乙方|委托方|受托方|商家|品牌方|托管公司|服务商|运营方)/.exec(
      text,
    )?.[1];
  const mentions = subjects(text, flipped);
  const holder =
    /由(甲方|乙方|委托方|受托方|商家)(?:自行)?(?:保管|持有|管理|掌握|掌管|使用)/.exec(text)?.[1] ??
    /(甲方|乙方|委托方|受托方|商家|品牌方|托管公司|服务商)(?:始终|应当?|均|随时|须|自行|独自|要|得)?(?:有权|拥有|享有|可以?|能|保留|持有|随时|只给|只能?(?:使用|用)|仅能?用|仅使用|使用|凭|通过|保管|掌握|控制)/.exec(
      text,
    )?.[1];
  const party = (name: string | undefined) => {
    if (name === undefined) return undefined;
    const merchant = /甲方|委托方|商家|品牌方/.test(name);
    return merchant !== (flipped && /[甲乙]方/.test(name)) ? ('merchant' as const) : ('operator' as const);
  };
  const receiver = party(towards) ?? party(holder);
  const first = mentions[0]?.party;
  const granter =
    receiver === undefined
      ? first === 'both'
        ? undefined
        : first
      : receiver === 'merchant'
        ? 'operator'
        : 'merchant';
  // 给开子账号: it is the merchant who has one to give.
  if (access === 'sub-account' && granter === undefined) return [given(piece, access)];
  const whom = receiver ?? (granter === 'merchant' ? 'operator' : 'merchant');
  const per =
    perAt(piece, piece.masked.length - 1) ??
    piece.tokens.find((token) => token.type === 'every')?.per ??
    (piece.tokens.some((token) => token.due !== undefined && 'weekday' in token.due) ? 'week' : undefined);
  const clock = /^(?:之?前|以前)/.test(
    words(piece, (piece.tokens.find(({ type }) => type === 'clock')?.m ?? -9) + 1, piece.masked.length),
  )
    ? piece.tokens.find(({ type }) => type === 'clock')
    : undefined;
  const due = dueIn(piece, 0, piece.masked.length) ?? (clock && { time: clock.word });
  const params: Record<string, unknown> = {
    access,
    for: whom,
    ...(per === undefined ? {} : { per }),
    ...(due ? { due } : {}),
  };
  const items = itemsIn(text);
  if (items) params.items = items;
  // 开通子账号及千川广告账户权限
  const besides =
    access === 'sub-account' &&
    /子账[号户](?:及|和|与|、|以及)[^,;]{0,6}(?:推广|广告|直通车|千川|投放|万相台)[^,;]{0,4}(?:账[号户]|后台)/.test(
      text,
    );
  return [
    ...(besides
      ? [
          {
            kind: 'data-access' as const,
            party: granter ?? 'operator',
            params: { access: 'ad-account', for: whom },
            from: 0,
            to: 1,
          },
        ]
      : []),
    {
      kind: 'data-access',
      party: granter ?? 'operator',
      params,
      from: 0,
      to: words(piece, 0, piece.masked.length).length,
    },
  ];
}
