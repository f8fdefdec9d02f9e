/** A pattern of English words and the written Chinese ones; `$1` is what the pattern holds. Wider ones stand first. */
export type Gloss = readonly [RegExp, string];

const LIMITS: readonly Gloss[] = [
  [
    /(?:shall|must|will|should|may|can) ?not (?:exceed|be (?:more|higher|greater) than|go (?:over|above))|\b(?:not|never) (?:to )?exceed|\bnot (?:more|higher|greater) than|\bno (?:more|higher|greater) than|at most|up to|a maximum of|maximum(?: of)?|(?:is |are |shall be |be )?(?:capped at|limited to|kept (?:below|under|within))/gi,
    '不超过',
  ],
  [
    /(?:shall|must|will|should|may|can) ?not (?:fall|drop|go|be) (?:below|under|lower than|less than)|\b(?:not|no|never) (?:be )?(?:less|lower|fewer) than|not below|at least|a minimum(?: of)?|minimum(?: of)?|no lower than/gi,
    '不低于',
  ],
  [/(?:falls?|drops?|is|are|stays?|remains?|goes|go)? ?(?:below|under|less than|lower than)/gi, '低于'],
  [
    /(?:exceeds?|is over|is above|in excess of|more than|greater than|over|above)(?= ?(?:RMB|¥|\$|\d|the target|target))/gi,
    '超过',
  ],
  [/(?:reach(?:es)?|achieve[sd]?|hits?|bring|deliver)(?= )/gi, '达到'],
];

const METRICS: readonly Gloss[] = [
  [/monthly (?:store |shop )?GMV/gi, '月GMV'],
  [/monthly (?:store |shop |net )?(?:sales(?: revenue| volume| amount)?|turnover|revenue)/gi, '月销售额'],
  [/(?:sales(?: revenue| volume| amount)?|turnover|revenue)/gi, '销售额'],
  [/return on (?:ad(?:vertising)? spend|investment)/gi, 'ROI'],
  [
    /daily (?:ad|ads|advertising|promotion|marketing)[ -]?(?:spend(?:ing)?|budgets?|costs?|expenses?|expenditure)/gi,
    '每日推广费',
  ],
  [
    /monthly (?:ad|ads|advertising|promotion|marketing)[ -]?(?:spend(?:ing)?|budgets?|costs?|expenses?|expenditure)/gi,
    '每月推广费',
  ],
  [/\bdaily spend(?:ing)?\b/gi, '每日推广费'],
  [/\bmonthly spend(?:ing)?\b/gi, '每月推广费'],
  [
    /(?:ad|ads|advertising|promotion|marketing)[ -]?(?:spend(?:ing)?|budgets?|costs?|expenses?|expenditure)/gi,
    '推广费',
  ],
  [
    /(?:the )?(?:share of (?:free|organic) traffic|(?:free|organic) traffic (?:share|ratio))/gi,
    '免费流量占比',
  ],
  [/monthly (?:retainer|(?:service|management|operation) fee)/gi, '每月服务费'],
  [/retainer/gi, '服务费'],
  [/(?:service|management|operation) fees?/gi, '服务费'],
  [/refund rate/gi, '退款率'],
  [/return rate/gi, '退货率'],
  [/gross (?:profit )?margin/gi, '毛利率'],
  [/net (?:profit )?margin/gi, '净利率'],
  [/(?:first|initial) (?:response|reply)(?: time)?/gi, '客服首次响应时间'],
  [/(?:average )?(?:response|reply) time/gi, '客服响应时间'],
  [/(?:customer|buyer)(?:s'?|'s)? (?:inquir(?:y|ies)|enquir(?:y|ies)|messages?|questions?)/gi, '买家咨询'],
  [
    /(?:shall |must |will )?be (?:answered|replied to|responded to)|(?:shall |must |will )?(?:answer|reply(?: to)?|respond(?: to)?)(?= |$)/gi,
    '应回复',
  ],
  [/(?:customer service )?(?:responses?|replies)(?= ?\d|$)/gi, '客服响应'],
  [/customer service/gi, '客服'],
  [/(?:stock|inventory)(?: level)?s?/gi, '库存'],
  [/(?:security )?deposit/gi, '保证金'],
  [/selling price|retail price/gi, '售价'],
];

const ACTS: readonly Gloss[] = [
  [/(?:engag(?:e|ing) in|carry(?:ing)? out|conduct(?:ing)?|use|using) (?=fake|brush|false|order)/gi, '从事'],
  [/(?:fake|brush(?:ed|ing)?|sham) (?:orders?|transactions?|sales)|order brushing|brushing/gi, '刷单'],
  [/(?:fabricat(?:e|ing|ed)|fak(?:e|ing)) reviews?/gi, '刷评'],
  [/false (?:advertising|claims?|promotion)/gi, '虚假宣传'],
  [/terminate(?:d)?(?: (?:this|the) (?:agreement|contract|cooperation))?(?: immediately)?/gi, '解除合同'],
  [/refund(?:ed)?/gi, '退还'],
  [/deduct(?:ed)?/gi, '扣除'],
  [/(?:notify|inform|remind|alert)(?= |$)/gi, '通知'],
  [
    /(?:keep|hold) (?:all |any )?(?:the )?(?:store |shop |business )?(?:data|information)(?: (?:strictly )?confidential)?|maintain (?:the )?confidentiality(?: of [a-z ]+)?/gi,
    '对店铺数据保密',
  ],
  [/(?:provide|supply|submit) (?:the )?product (?:materials?|information)/gi, '提供产品资料'],
  [/pa(?:y|ys|id)(?= |$)/gi, '支付'],
  [/commits? to(?: spend(?:ing)?| invest(?:ing)?)?(?= )/gi, '承诺投入'],
  [/in writing/gi, '书面'],
];

const PARTIES: readonly Gloss[] = [
  [/(?:both|the) parties|each party/gi, '双方'],
  [/either party|any party/gi, '任何一方'],
  [/(?:the )?Party A/gi, '甲方'],
  [/(?:the )?Party B/gi, '乙方'],
  [/(?:the )?\b(?:client|merchant|brand(?: owner)?|(?:shop|store) owner|seller)\b(?!'s)/gi, '商家'],
  [/(?:the )?\b(?:operator|agency|service provider|contractor|TSP)\b(?!'s)/gi, '服务商'],
];

const REST: readonly Gloss[] = [
  [/(?:approximately|about|around|roughly|circa)(?= ?(?:RMB|CNY|USD|¥|\$|\d))/gi, '约'],
  [
    /use (?:its |their )?(?:best|reasonable|all) (?:endeavou?rs|efforts)(?: to)?|strives? to|tr(?:y|ies) to|aims? to|seeks? to/gi,
    '尽力',
  ],
  [/(?:is|are) not (?:obliged|required) to|need not|(?:has|have) no obligation to/gi, '无需'],
  [/for (?:example|instance),?|e\.g\.,?/gi, '例如,'],
  [/(?:does|do|shall|will) not (?:guarantee|warrant|promise)|no guarantee of/gi, '不保证'],
  [
    /\b(?:shall|must|may|will|can) ?not\b|(?:is|are) (?:not allowed|prohibited) (?:to|from)|is forbidden to/gi,
    '不得',
  ],
  [/guarantees?|warrants?|undertakes? (?:to|that)|promises? (?:to|that)/gi, '保证'],
  [/(?:shall|must|will|agrees? to|is required to|has to|have to)(?: be)?(?= |[\u4e00-\u9fa5]|$)/gi, '应'],
  [/(?:may|can|has the right to|is entitled to|have the right to)(?= |[\u4e00-\u9fa5]|$)/gi, '有权'],
  [/\b(?:if|where|in case|should|whenever)\b/gi, '若'],
  [/(?:for|across|of) the (?:entire|whole) (?:store|shop)|(?:store|shop)-?wide/gi, '全店'],
  [/(?:per|a|each|every|\/) ?(?:calendar |natural )?day\b/gi, '每日'],
  [/(?:per|a|each|every|\/) ?(?:calendar )?week\b/gi, '每周'],
  [/(?:per|a|each|every|\/) ?(?:calendar )?month\b/gi, '每月'],
  [/(?:per|a|each|every) ?quarter\b/gi, '每季度'],
  [/(?:per|a|each|every) ?year\b|annual(?:ly)?/gi, '每年'],
  [/\bdaily\b/gi, '每日'],
  [/ ?\band\b ?/gi, ',并'],
  [/ ?\bor\b ?/gi, '、'],
];

/** Units behind a figure, and words that carry nothing. */
export const UNITS: readonly Gloss[] = [
  [/(?<=\d) ?(?:working|business) days?/gi, '个工作日'],
  [/(?<=\d) ?(?:calendar )?days?/gi, '日'],
  [/(?<=\d) ?hours?/gi, '小时'],
  [/(?<=\d) ?minutes?/gi, '分钟'],
  [/(?<=\d) ?seconds?/gi, '秒'],
  [/(?<=\d) ?weeks?/gi, '周'],
  [/(?<=\d) ?months?/gi, '个月'],
  [/(?<=\d) ?years?/gi, '年'],
  [/(?<=\d) ?(?:yuan|RMB|CNY)\b/gi, '元'],
  [/(?<=\d) ?(?:units|pieces|pcs)\b/gi, '件'],
  [/(?<=\d) ?SKUs?\b/g, '款'],
  [/(?<=\d) ?pages?\b/gi, '页'],
  [/(?<=\d) ?(?:videos|posts|articles|clips)\b/gi, '条'],
  [/\btargets?\b/gi, '目标'],
  [
    /\b(?:the|an?|this|that|its?|their|be|is|are|of|in|on|to|for|than|then|also|shop's|store's|shop|store|overall|any|all|so|as|agreement|contract|at)\b/gi,
    '',
  ],
];

/** English words in the order in which they are read, once the sentence stands in order. */
export const WORDS: readonly Gloss[] = [...LIMITS, ...METRICS, ...ACTS, ...PARTIES, ...REST];
