import type { Gloss } from './english-words';

const FIGURE = '((?:RMB|CNY|USD|US)? ?[¥$]?\\d[\\d,.]*(?:%|k|K|yuan| yuan)?)';
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  '(?<=(?:in|and|to|,) )May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  thirty: 30,
  sixty: 60,
};
/** Blanks between a letter and a digit are gone by then: `within 3` comes as `within3`. */
const rx = (source: string) =>
  new RegExp(
    source
      .replaceAll('<F>', FIGURE)
      .replaceAll(' (\\d', ' ?(\\d')
      .replaceAll('(?: at least) ?', '(?: at least)? ?'),
    'gi',
  );

/** first month → month 1, two → 2: the figures are written before the rest is read. */
export const COUNTS: readonly Gloss[] = [
  ...MONTHS.map((name, i): Gloss => [new RegExp(`\\b${name}\\b(?! ?\\d)`, 'g'), `${i + 1}月`]),
  ...ORDINALS.map((word, i): Gloss => [new RegExp(`\\b${word}(?= (?:contract )?month)`, 'gi'), `${i + 1}th`]),
  ...Object.entries(NUMBERS).map(
    ([word, value]): Gloss => [
      new RegExp(
        `\\b${word}(?=[ -](?:consecutive|calendar|business|working|full|straight|days?|weeks?|months?|years?|hours?|minutes?|seconds?)\\b)`,
        'gi',
      ),
      String(value),
    ],
  ),
];

/** How a sentence is put together: what Chinese says before a figure and English behind it. */
export const ORDER: readonly Gloss[] = [
  [/net of refunds?(?:,? and| and|,) ?shipping(?: fees?| costs?)?/gi, '扣除退款、运费'],
  [/(?:net of|after|excluding|less) (?:returns and )?refunds?(?: and returns)?/gi, '扣除退款'],
  [/,? ?(?:and|&) ?(?=\d{1,2}月)/g, '、'],
  [/(?<=\d月), ?(?=\d{1,2}月)/g, '、'],
  [/ ?\b(?:in|during|for) ?(?=\d{1,2}月)/gi, '于'],
  [
    rx(
      '(?:payable|to be paid|paid|due) within (\\d+) ?(working days?|business days?|calendar days?|days?) ?(?:after|of|from|upon|following) ?(?:the )?(?:receipt of )?(?:the |an? )?invoice',
    ),
    ',收到发票后$1 $2内支付',
  ],
  [
    rx('(\\d[\\d,]*) ?orders? (?:within|in) ?(\\d+) ?days ?(?:after|of|from) (?:the )?(?:launch|opening)'),
    '上线$2日内,店铺订单量达到$1单',
  ],
  [
    rx(
      '(?:shall|must|will) (?!be |not )([a-z][a-z ]{2,50}?) within (\\d+) ?(hours?|days?|working days?|business days?) ?(?:after|of|from|upon|following) (?:the )?(?:receipt of|receiving|receives?) (?:the |a |any )?(?:written )?(?:request|requirements?|demand|notice)s?',
    ),
    '应在收到需求后$2 $3内$1',
  ],
  [
    rx(
      '(?:shall|must|will) (?!be |not )([a-z][a-z ]{2,50}?) within (\\d+) ?(hours?|days?|working days?|business days?) ?(?:after|of|from|upon|following) (?:the )?(?:signing|signature|execution)(?: of (?:the|this) (?:agreement|contract))?',
    ),
    '应在合同签订后$2 $3内$1',
  ],
  [rx('(?:receives?|earns?|gets|is paid) ?(?:an? )?(?:commission of ?)?(?=\\d[\\d.]*%)'), '提成'],
  [
    rx('(?:for|over|in) (?:any )?(\\d+) ?(?:consecutive|straight) months?|(\\d+) ?months in a row'),
    ',连续$1$2个月,',
  ],
  [rx('(?:for|over|in) (?:any )?(\\d+) ?(?:consecutive|straight) weeks?'), ',连续$1周,'],
  [rx("(\\d[\\d.]*%) ?of (?:the |its |their )?(?:monthly |sales |agreed |month's )*targets?"), '目标的$1'],
  [
    rx('(\\d[\\d.]*%) ?of (?:the |all )?(?:service )?fees? (?:already |so far )?(?:paid|received)'),
    '已付服务费的$1',
  ],
  [
    rx(
      "(\\d[\\d.]*%) ?of (?:the |that )(?:month's )?(?:monthly )?(?:service )?fees?(?: (?:of|for) (?:the|that) month)?",
    ),
    '当月服务费的$1',
  ],
  [
    rx(
      '(\\d[\\d.]*%) ?of (?:the )?(?:total |monthly |actual )*(?:sales|GMV|turnover|revenue) (?:above|over|exceeding|in excess of|beyond) (?:the )?(?:monthly |sales )*targets?',
    ),
    '销售额超出目标部分的$1',
  ],
  [
    rx(
      '(\\d[\\d.]*%) ?of (?:the )?(?:total |monthly |actual )*(?:sales|GMV|turnover|revenue) (?:above|over|exceeding|in excess of|beyond) ?<F>',
    ),
    '月销售额超过$2部分的$1',
  ],
  [rx('(\\d[\\d.]*%) ?of (?:the )?(?:total |monthly |actual )*(?:sales|GMV|turnover|revenue)'), '销售额的$1'],
  [rx('(\\d[\\d.]*%) ?of (?:the )?(?:unpaid|overdue|outstanding) (?:amount|sum|fees?)'), '未付金额的$1'],
  [
    rx(
      "(?:with|by giving|upon|on|subject to) ?(?:at least ?)?(\\d+) ?days'? ?(?:prior |advance )?(?:written )?notice(?: to the other(?: party)?)?",
    ),
    ',提前$1日书面通知',
  ],
  [
    rx(
      '(?:on|by|before) (?:or before )?the (\\d+)(?:st|nd|rd|th)(?: day)? of (?:each|every|the) (?:calendar )?month',
    ),
    '于每月$1日前',
  ],
  [
    rx('(?:on|by|before) (?:or before )?the (\\d+)(?:st|nd|rd|th)(?: day)? of the (?:following|next) month'),
    '于次月$1日前',
  ],
  [
    rx(
      'by (?:the )?end of (?:the )?(?:contract )?month (\\d+)|by (?:the )?end of (?:the )?(\\d+)(?:st|nd|rd|th) (?:contract )?month',
    ),
    '最迟第$1$2个月末',
  ],
  [
    rx(
      '(?:from|starting|as of|beginning)(?: from| in| with)? (?:the )?(?:contract )?month (\\d+)(?: ?on(?:wards?)?)?|(?:from|starting) (?:from )?the (\\d+)(?:st|nd|rd|th) month(?: on(?:wards?)?)?',
    ),
    '自第$1$2个月起',
  ],
  [rx('(?:in|during|for) (?:the )?(?:contract )?months (\\d+) ?(?:to|-|and) ?(\\d+)'), '第$1-$2个月'],
  [
    rx(
      '(?:in|during|for) (?:the )?(?:contract )?month (\\d+)|(?:in|during|for) the (\\d+)(?:st|nd|rd|th) month',
    ),
    '第$1$2个月',
  ],
  [/^(.{10,90}?) ?between ?(\d{1,2}:\d\d) ?and ?(\d{1,2}:\d\d)/gi, '$2-$3,$1'],
  [
    rx('between (\\d{1,2}:\\d\\d) ?and (\\d{1,2}:\\d\\d)|from (\\d{1,2}:\\d\\d) ?to (\\d{1,2}:\\d\\d)'),
    ',$1$3-$2$4,',
  ],
  [
    rx(',? ?except (?:during |for |in |on )?(?:the ?)?([A-Za-z\\d][A-Za-z\\d ]{1,30}?)(?= ?(?:[,.;。]|$))'),
    ',$1期间除外',
  ],
  [
    rx(
      '(?:for|within|until) (\\d+) ?years? after (?:the )?(?:expiry|expiration|termination|end)(?: of (?:the|this) (?:agreement|contract))?',
    ),
    ',保密期限至合同终止后$1年',
  ],
  [
    rx(
      'within (\\d+) ?(hours?|days?|working days?|business days?) (?:after|of|from|upon|following) (?:the )?(?:receipt of|receiving) (?:the |a |any )?(?:written )?(?:request|requirements?|demand|notice)s?',
    ),
    '在收到需求后$1 $2内',
  ],
  [
    rx(
      'within (\\d+) ?(hours?|days?|working days?|business days?) (?:after|of|from|upon|following) (?:the )?(?:signing|signature|execution)(?: of (?:the|this) (?:agreement|contract))?',
    ),
    '在合同签订后$1 $2内',
  ],
  [
    rx(
      'within (\\d+) ?(seconds?|minutes?|hours?|working days?|business days?|calendar days?|days?|weeks?|months?)',
    ),
    '$1 $2内',
  ],
  [rx('(?:per|for each|for every|on each|on any(?: single)?) (?:product|item|SKU|listing)s?'), '单款'],
];
