import { subjects } from '../parties';
import { type Found, hit, type Piece, phraseOf, rx, tokensIn, words } from '../piece';

const LATE =
  /逾期|迟延|延迟|延期|延误|拖欠|拖延|未[按依](?:时|期|约|照|本|规定)|未(?:能)?(?:按时|按期|按约|及时|如期|在[^,]{0,12}[前内])|超期|每迟|超时|仍未(?:付|支付|缴)|超过[^,;]{0,6}(?:付款|支付|缴费)[日期]|晚于|晚(?=付|交|给|发|支付|一天|一日)/;
const PENALTY = /违约金|滞纳金|罚金|罚款|利息|赔偿金|逾期金|扣(?:除|减|款|罚)?|支付|赔付|罚/;
const OF =
  /(?:按照?|以|应?支付|缴纳|向[甲乙]方支付|加收|加付|扣除|扣减|扣)(?:相当于)?(?:其)?([^,;按\d]{1,14}?(?:款项?|金额|费用?|总额|总价|部分|价款|费))(?:总额)?的?(?:每?日)?(?=[\d万千百]分?)|[%‰](?:的)?([\u4e00-\u9fa5]{2,8}?(?:款|费))/;

/** What lateness costs, by the day, the event or the minute. */
export function latePenalty(piece: Piece): Found[] {
  if (!LATE.test(piece.text) || !(PENALTY.test(piece.text) || /[%‰‱]\/[日天]/.test(piece.text))) return [];
  const daily = hit(
    piece,
    rx(
      '(?:{every}|每(?:逾期|延迟|迟延|延误|拖延|超期|延期|迟|晚|超时|{cmp})(?:{span}|{count}|一日|一天|1日|1天)|(?:晚|迟)(?:付|交|支付|给)?(?:一天|一日|1天|1日|{span})|按日|日|每延误{span})[^;]{0,40}?(?<v>{percent}|{money})|(?<w>{percent}|{money})(?:/|每)(?:日|天)|(?<x>{percent}|{money}){every}|(?:一次|1次|{count})(?:扣|罚)[款]?[^,;]{0,8}?(?<y>{money})',
    ),
  );
  const value = daily?.token('v') ?? daily?.token('w') ?? daily?.token('x') ?? daily?.token('y');
  if (!daily || !value || value.lo !== value.hi) return [];
  const unit = words(piece, daily.from, daily.to);
  const event = /次|单|起/.test(unit.slice(0, 8)) && !/日|天/.test(unit.slice(0, 8));
  const minute = /分钟/.test(unit.slice(0, 8));
  const daywise = /日|天/.test(unit);
  if (!event && !minute && !daywise) return [];
  if (/退还|未完成目标|解除合同/.test(words(piece, 0, daily.from))) return [];
  const name =
    value.type === 'percent'
      ? minute
        ? 'ratePerMinute'
        : event
          ? undefined
          : 'ratePerDay'
      : event
        ? 'amountPerEvent'
        : minute
          ? undefined
          : 'amountPerDay';
  if (name === undefined) return [];
  const params: Record<string, unknown> = { [name]: value.lo };
  const of = OF.exec(words(piece, Math.min(daily.from, phraseOf(piece, value.m)[0]), piece.masked.length))
    ?.slice(1)
    .find((found) => found !== undefined);
  if (of !== undefined && value.type === 'percent')
    params.of = /总|合同/.test(of) ? 'total' : /未|应付|欠|逾期|拖欠|迟/.test(of) ? 'unpaid' : 'fee';
  const grace = tokensIn(piece, 0, daily.from, 'span').find((token) => token.word === 'workday');
  if (grace && /超过|宽限|逾期/.test(words(piece, 0, grace.m + 6))) params.graceWorkdays = grace.lo;
  const cap = tokensIn(piece, value.m + 1, piece.masked.length, 'percent')[0];
  if (cap && /不超过|上限|封顶|为限|最高|以内/.test(words(piece, value.m + 1, piece.masked.length)))
    params.capRatio = cap.lo;
  const party = subjects(piece.text, piece.around.flipped)[0]?.party;
  const cut = hit(piece, rx('(?:并|且)?[甲乙]方(?:并)?(?:有权|可)(?:单方)?(?:解除|终止)'));
  return [
    {
      kind: 'late-penalty',
      party,
      params,
      from: 0,
      to: cut && cut.from > value.m ? cut.from : piece.masked.length,
    },
  ];
}
