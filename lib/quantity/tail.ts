/** Words that begin a secondary line: a change, a verdict, a peer, an action. The value before them stands alone. */
const STARTS = new RegExp(
  '^(?:较|[日周月]?环比|[日周月年]?同比|比上|比昨|比前|昨日|昨天|前一|上周|上月|上期|去年|持平|未达标|已达标|达标|不达标|合格|不合格|优秀|良好|一般|较差|正常|异常|待提升|待改善|需提升|' +
    '缺货|售罄|库存不足|库存紧张|紧张|充足|不足|偏低|偏高|过低|过高|预警|告急|超限|未超|已超|' +
    '高于|低于|优于|超过|同行|行业|均值|平均|占比|占|排名|目标|上限|修改|编辑|设置|查看|详情|补货|明细|充值|提现|复制|展开|收起|更多|[↑↓▲▼△▽+\\-(（|]|vs\\b|from\\b|prev|compared|than\\b|higher\\b|lower\\b|edit\\b|view\\b|of\\b)',
  'i',
);
/** A label and its own number: 待付款库存 0, 活动价：15.88, 同行基准值404. */
const LABELLED =
  /^[\p{Script=Han}A-Za-z]{1,12}(?:\([^)]*\))? ?:? ?[¥$]?[+-]?[\d.,]+ ?(?:%|万|亿|元|件|分)?$/u;
/** A percentage after the value is its change, also where words say since when. */
const PERCENT =
  /^[+-]?[\d.,]+ ?%(?: (?:from|vs|than|compared|higher|lower|more|less|up|down|较|环比|同比|比).*)?$/i;

/**
 * Whether what follows a value leaves it whole. A bare number, a title or a word glued to the value does not:
 * `1 234` may be one number, `2026 新款` is a name, `3天前` is a date.
 */
export function isSecondary(rest: string): boolean {
  if (!rest.startsWith(' ')) return /^(?:较|环比|同比|未达标|已达标|[↑↓▲▼(|])/.test(rest);
  const tail = rest.trim();
  return STARTS.test(tail) || PERCENT.test(tail) || LABELLED.test(tail);
}
