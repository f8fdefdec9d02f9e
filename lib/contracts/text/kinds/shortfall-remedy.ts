import { behindOther } from '../ahead';
import { lex } from '../lex';
import { frameAt } from '../frame';
import { part as partOf } from '../normal';
import { type Found, hit, hits, type Piece, pieceOf, phraseOf, rx, tokensIn, words } from '../piece';
import { CONSEQUENCE, consequences, EARNED } from './shortfall-consequences';
import { bands, feeScope } from './shortfall-scale';
import { threshold } from './shortfall-threshold';
import { GOAL, metricIn, perIn, runIn, SHORT } from './shortfall-trigger';

const OWN_RATE =
  /^[^退扣赔罚减免]*(?:\uE002(?:的)?[^,;退扣]{0,4}(?:计?提|提成|佣金|抽成|分成)|(?:提成|佣金|抽成|分成)[^,;退扣]{0,6}\uE002)[^退扣赔罚减免]*$/;

const ELSE = rx('[,;](?:否则|不然|达不到的?|未达到?的?|未达标的?|未完成的?)(?=[,\\u4e00-\\u9fa5])');

/** 月销售额不得低于8万元，否则退还30%: the goal stands before, what follows if it is missed behind. */
function elseRemedy(piece: Piece): Found | undefined {
  const otherwise = hit(piece, ELSE);
  if (!otherwise) return undefined;
  const before = words(piece, 0, otherwise.from);
  const promised = tokensIn(piece, 0, otherwise.from, 'cmp').some(({ op }) => op === '>=');
  if (!promised || !GOAL.test(before) || /库存|价/.test(before)) return undefined;
  const params = consequences(piece, otherwise.from);
  if (Object.keys(params).length === 0) return undefined;
  const metric = metricIn(before);
  return {
    kind: 'shortfall-remedy',
    party: 'operator',
    params: {
      ...(metric === undefined ? {} : { metric }),
      threshold: 1,
      comparator: '<',
      ...params,
      ...frameAt(piece, otherwise.from, false),
    },
    from: otherwise.from,
    to: piece.masked.length,
  };
}

/** 低于10万元的退还2000元；低于6万元的，全额退还: the sentence before, of which this is the next step. */
function stepOf(piece: Piece): string | undefined {
  const { before } = piece.around;
  return /^(?:若|如|但)?(?:低于|不足|不到|达不到|没到|未达到?|跌破|少于)[\uE001-\uE011]/.test(
    stripped(piece),
  ) &&
    GOAL.test(before) &&
    /[退扣免减折]/.test(before)
    ? before
    : undefined;
}

/** The piece with its comparators written out, other tokens as signs. */
function stripped(piece: Piece): string {
  const [first] = piece.tokens;
  return first?.type === 'cmp'
    ? words(piece, 0, first.m + 1) + piece.masked.slice(first.m + 1)
    : piece.masked;
}

/** 不达标不退费，第三个月起单月低于70%退40%: where the next shortfall with what follows from it begins; undefined = there is one at most. */
function nextRemedy(piece: Piece): number | undefined {
  const told = hits(piece, CONSEQUENCE);
  const short = hits(piece, SHORT);
  return piece.phrases.find(([from, to]) => {
    const said = words(piece, from, to);
    const own = short.find((one) => one.from >= from && one.from < to);
    return (
      from > 0 &&
      own !== undefined &&
      /(?:累计|连续|单|任[一意何]|第[一二三四五六\d]+)个?/.test(said) &&
      !/^(?:若|如)?(?:仍|延长)|每(?:低|差|少|下降)/.test(said) &&
      short.some((one) => one.to <= from) &&
      told.some((one) => one.to <= from && short.some((other) => other.from < one.from)) &&
      told.some((one) => one.from > own.from)
    );
  })?.[0];
}

/** What follows when the targets are missed: by turns, where a sentence tells of several shortfalls. */
export function shortfallRemedy(piece: Piece): Found[] {
  const next = bands(piece, 0) ? undefined : nextRemedy(piece);
  if (next === undefined) return oneRemedy(piece);
  const part = (from: number, to: number) =>
    oneRemedy(
      pieceOf(
        partOf(piece.source, piece.index[from] ?? 0, piece.index[to] ?? piece.text.length),
        piece.around,
      ),
    ).map((found) => ({ ...found, from: from + found.from, to: from + found.to }));
  const [first, second] = [part(0, next - 1), part(next, piece.masked.length)];
  return first.length > 0 && second.length > 0 ? [...first, ...second] : oneRemedy(piece);
}

function oneRemedy(piece: Piece): Found[] {
  const trigger = hits(piece, SHORT).find((short) => {
    const token = piece.tokens.find((one) => one.m === short.from);
    if (token && (token.op === '>=' || (token.op === '<=' && !/下/.test(token.text)))) return false;
    const [start, end] = phraseOf(piece, short.from);
    const text = words(piece, start, end);
    // 因甲方断货导致未达标的除外: what does not count.
    if (/(?:除外|不在此限)$/.test(text)) return false;
    if (token?.op === '>' && !/退货率|退款率/.test(text)) return false;
    // 月销要做到10万，做不到退一半: what was to be reached stands in the phrase before.
    const goal = short.from <= start + 1 ? words(piece, 0, start) : '';
    const sum =
      /^未(?:能)?(?:达|完成)/.test(words(piece, short.from, end)) &&
      tokensIn(piece, short.from, end, 'money').length > 0;
    const about =
      sum ||
      stepOf(piece) !== undefined ||
      // 第3个月月销8万，达不到8万的，…: the sum of the goal itself.
      (GOAL.test(words(piece, 0, start)) &&
        tokensIn(piece, short.from, end, 'money').some(({ lo }) =>
          tokensIn(piece, 0, start, 'money').some((told) => told.lo === lo),
        )) ||
      GOAL.test(text) ||
      (/目标|做到|达到|完成|不低于|不少于/.test(goal) && GOAL.test(goal)) ||
      (piece.tokens.some((one) => one.type === 'run' && one.m >= start && one.m < end) &&
        !/支付(?!金额)|付款|失联|联系|提交|扣分|对账|登录|发货|出勤|旷工|迟到|响应/.test(text));
    return (
      about &&
      !/逾期|支付(?!金额)|付款|库存|一致意见|服务未满|不满(?:一|1)个月|服务期(?!限?(?:届?满|内|末))|未经|提前/.test(
        text,
      )
    );
  });
  if (!trigger) {
    const otherwise = elseRemedy(piece);
    if (otherwise) return [otherwise];
    const scale = /完成率|达成率|完成目标|目标完成|得分|评分|考核分/.test(piece.text)
      ? bands(piece, 0)
      : undefined;
    const metric = metricIn(piece.text);
    return scale
      ? [
          {
            kind: 'shortfall-remedy',
            party: 'operator',
            params: {
              ...(metric === undefined ? {} : { metric }),
              ...scale,
              ...feeScope(piece.text),
              ...(/月度|当月|每月/.test(piece.text) ? { per: 'month' } : {}),
            },
            from: 0,
            to: piece.masked.length,
          },
        ]
      : [];
  }
  const after = hit(piece, CONSEQUENCE);
  const late = hits(piece, CONSEQUENCE).find((one) => one.from > trigger.from);
  if (!late || !after) return [];
  // 不满20万元的按2%提成: what is earned below a sum.
  if (OWN_RATE.test(piece.masked.slice(trigger.to, phraseOf(piece, trigger.from)[1]))) return [];
  if (
    late.text.startsWith('按') &&
    EARNED.test(words(piece, ...phraseOf(piece, late.from))) &&
    !/[退赔补]|扣[减除发罚]/.test(piece.text)
  )
    return [];
  if (
    /违约金/.test(late.text) &&
    !/解除|终止|退|扣|延长|补/.test(words(piece, trigger.from, piece.masked.length))
  )
    return [];
  const [phrase, end] = phraseOf(piece, trigger.from);
  const text = words(piece, 0, end);
  const before = words(piece, 0, phrase);
  // 第3个月月销8万，达不到8万的，…: the goal stands before as a rule of its own.
  const goal =
    (GOAL.test(before) || /[做冲]到/.test(before)) &&
    tokensIn(piece, 0, phrase, 'months').length > 0 &&
    tokensIn(piece, 0, phrase, 'money').length > 0 &&
    !/低于|未|不足|的,$/.test(before);
  const apart =
    goal ||
    behindOther(piece, trigger.from) > 0 ||
    /不(?:得|能)?低于|不(?:得|能)?少于|保证|确保|目标为|[应要须](?:达到|做到|完成)|(?:提成|佣金|服务费|托管费)[^,;]{0,8}\d/.test(
      before,
    );
  const start = /^(?:若|如|当|在|连续|累计)/.test(words(piece, 0, 2)) || !apart ? 0 : phrase;
  const step = stepOf(piece);
  const metric =
    metricIn(words(piece, start, end)) ??
    (step === undefined ? undefined : metricIn(step)) ??
    (start > 0 || /^(?:未|连续|累计|仍|若|如)/.test(text)
      ? metricIn(start > 0 ? words(piece, 0, start) : '')
      : undefined);
  const params = consequences(piece, trigger.from);
  if (Object.keys(params).length === 0) return [];
  const first: Record<string, unknown> = 'bands' in params ? {} : threshold(piece, trigger, start, end);
  // …连续两个月低于5万元: of the metric told before.
  const named = metric ?? ('thresholdAmount' in first ? metricIn(piece.around.before) : undefined);
  const own = runIn(tokensIn(piece, start, piece.masked.length));
  const run = Object.keys(own).length === 0 && step !== undefined ? runIn(lex(step)) : own;
  // 打七折；达不到4万的，打五折: of the same fee as the step before.
  if (step !== undefined && params.feeScope === undefined) Object.assign(params, feeScope(step));
  const per =
    (Object.keys(run).length > 0 ? undefined : perIn(words(piece, start, end))) ??
    ('bands' in params && /月度|当月|每月/.test(piece.text) ? 'month' : undefined);
  const frame = { ...frameAt(piece, trigger.from, false), ...(per === undefined ? {} : { per }) };
  return [
    {
      kind: 'shortfall-remedy',
      party: 'operator',
      params: { ...(named === undefined ? {} : { metric: named }), ...first, ...run, ...params, ...frame },
      from: 'bands' in params ? 0 : start,
      to: piece.masked.length,
    },
  ];
}
