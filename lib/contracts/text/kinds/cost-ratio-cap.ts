import { frameAt } from '../frame';
import { capOp, opAt, perAt, reckonedPer } from '../limit';
import { namedParty } from '../parties';
import { type Found, type Hit, hits, type Piece, phraseOf, rx, tokensIn, words } from '../piece';

const NUMERATOR =
  '(?<num>(?:总成本|综合成本|总费用|(?:全部|所有|一切)(?:费用|支出|开支|成本)(?:合计|总和|之和)?|各项费用(?:合计|总和)?|成本合计)|(?:拿货价|采购价|进货价|采购成本|进货成本|产品成本|商品成本|货品成本|供货价|进价|货品采购价|成本价|成本|货款)|(?:推广费用?率?|广告费用?率?|推广花费|广告花费|推广成本|营销费用|投放费用|推广消耗|付费推广|推广投入|广告投入|推广总费用)|(?:服务费|托管费|运营服务费))(?:\\([^)]*\\))?';
const DENOMINATOR =
  '(?<den>销售价格?|售价|零售价|成交价|定价|卖价|销售总?额|成交总?额|营业额|支付金额|GMV|销售收入|实付金额)';
const FORMS = [
  rx(
    `${NUMERATOR}(?:合计|总额|之和)?(?:应当?|须|必须|需要?|要|均|都|得)*(?:占|与|和|/|÷|除以|在)[^,;费]{0,10}?${DENOMINATOR}[^,;\\uE001\\uE002]{0,16}?(?<v>{percent})`,
  ),
  rx(
    `${NUMERATOR}[^,;\\uE001\\uE002]{0,8}?(?<op>{cmp}|[≤<]=?)[^,;\\uE001]{0,8}?${DENOMINATOR}(?:的|\\*)?(?<v>{percent})`,
  ),
  rx(`${DENOMINATOR}(?:的)?(?<v>{percent})[^,;]{0,10}?(?:用于|投入)${NUMERATOR}`),
  rx(
    '(?<num>推广费率|推广费比|广告费比|广告费率|费比|推广占比|广告占比|推广费用率|费销比|推广费用占比|推广费占比|广告费占比|营销费用率|ACOS|拿货价占比|推广费用比例)(?<den>)[^,;\\uE001\\uE002]{0,12}?(?<v>{percent})',
  ),
  // 费比（推广花费÷支付金额）按月考核，不得高于18%
  rx(
    '(?<num>推广费率|广告费率|费比|推广占比|费销比|ACOS)(?<den>)(?:\\([^)]*\\))?[^,;\\uE001\\uE002]{0,8},[^,;\\uE001-\\uE007]{0,6}{cmp}(?<v>{percent})',
  ),
  // 各项总成本按季核算，超过当季销售额85%的
  rx(
    `(?<num>总成本|综合成本|总费用|推广费用?)[^,;\\uE001\\uE002]{0,8},[^,;\\uE001-\\uE007]{0,4}(?<op>{cmp})[^,;\\uE001]{0,6}?${DENOMINATOR}(?:的)?(?<v>{percent})`,
  ),
];

/** 拿货、推广、服务费等全部成本: the last of a list stands for all of it. */
function listed(piece: Piece, { from, text }: Hit): boolean {
  return (
    /等?(?:全部|所有|各项|一切|三项|两项)?(?:成本|费用|支出|开支)?(?:合计|之和|总和|总计)|等(?:全部|所有|各项|一切)/.test(
      text,
    ) && /[、和及+][^,;]{0,4}$/.test(words(piece, 0, from))
  );
}

function numerator(named: string): string {
  if (/总成本|综合成本|总费用|各项|全部|所有|一切|成本合计/.test(named)) return 'total-cost';
  if (/推广|广告|费比|费率|营销|投放|费销|ACOS/.test(named)) return 'ad-spend';
  return /服务费|托管费/.test(named) ? 'service-fee' : 'purchase-price';
}

/** 第一季度≤25%，第二季度≤18%: another share of the same for other months. */
function otherMonths(piece: Piece, last: Found): Found[] {
  return tokensIn(piece, last.to, piece.masked.length, 'percent').flatMap((value): Found[] => {
    const [from, to] = phraseOf(piece, value.m);
    // 超过25%时甲方可叫停: what follows, no limit of its own.
    if (/^(?:时|的|以上[时的])/.test(piece.masked.slice(value.m + 1))) return [];
    if (
      !/^(?:之后|此后|以后|其后|自|从|[\uE009\uE00A\uE00C]|(?:应|须|为|则|降至|不超过|控制在))*$/.test(
        piece.masked.slice(from, value.m),
      )
    )
      return [];
    const { fromMonth: _from, toMonth: _to, calendarMonths: _calendar, ...rest } = last.params;
    return [
      {
        ...last,
        params: {
          ...rest,
          value: value.lo,
          comparator: capOp(opAt(piece, value)),
          ...frameAt(piece, value.m),
        },
        from,
        to,
      },
    ];
  });
}

/** 甲方供货价: whose price it is. */
function suppliedBy(piece: Piece, position: number): Found['party'] {
  const name = /(甲方|乙方|委托方|受托方|商家|品牌方)(?:的)?$/.exec(words(piece, 0, position))?.[1];
  return name !== undefined && /^(?:供货价|出货价|供价)/.test(words(piece, position, position + 3))
    ? namedParty(name, piece.around.flipped)
    : undefined;
}

/** 占当季销售额的12%: of which stretch the sales are. */
function ofPeriod(text: string): string | undefined {
  const unit = /[当该本](月|季|周|年|日)/.exec(text)?.[1] ?? '';
  return { 月: 'month', 季: 'quarter', 周: 'week', 年: 'year', 日: 'day' }[unit];
}

/** Most that a cost may be of a price or of sales. */
export function costRatioCap(piece: Piece): Found[] {
  if (!piece.tokens.some((token) => token.type === 'percent')) return [];
  const all: Found[] = [];
  for (const pattern of FORMS) {
    const found = hits(piece, pattern).flatMap((match): Found[] => {
      const value = match.token('v');
      if (!value || piece.taken.has(value.m) || value.lo !== value.hi) return [];
      if (all.some(({ from, to }) => value.m >= from && value.m < to)) return [];
      const op = match.token('op')?.op ?? opAt(piece, value);
      if (op === '>=') return [];
      if (
        op === undefined &&
        !/上限|≤|最多|最高|至多|封顶|控制|以内|为/.test(words(piece, match.from, phraseOf(piece, value.m)[1]))
      )
        return [];
      if (/提成|佣金|支付(?!金额)|退还|扣减/.test(words(piece, match.from, match.to))) return [];
      const den = /价/.test(match.words('den') ?? '') ? 'selling-price' : 'sales';
      const per = perAt(piece, value.m) ?? ofPeriod(match.text) ?? reckonedPer(piece);
      const params: Record<string, unknown> = {
        value: value.lo,
        comparator: capOp(op),
        numerator: numerator(listed(piece, match) ? '全部成本' : (match.words('num') ?? '')),
        denominator: den,
        ...(per === undefined ? {} : { per }),
      };
      return [
        {
          kind: 'cost-ratio-cap',
          party: suppliedBy(piece, match.from) ?? 'operator',
          params: { ...params, ...frameAt(piece, value.m) },
          from: match.from,
          to: phraseOf(piece, value.m)[1],
        },
      ];
    });
    all.push(...found);
  }
  const last = all.toSorted((x, y) => x.from - y.from).at(-1);
  return last ? [...all, ...otherMonths(piece, last)] : [];
}
