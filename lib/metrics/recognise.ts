import { consoleById, consoles } from '../consoles';
import type { Console } from '../consoles/types';
import { type Problem, problem } from '../problem';
import { metricById, metrics, type Metric } from './catalog';
import type { Beside } from './beside';
import { type Label, normalWords, readLabel } from './label';
import { isSetting, refusal } from './refuse';
import { isOfAnother, PART, spellings, undashed } from './spelling';
import { simplifiedText } from './traditional';
import type { ColumnMeaning, EntityKind } from './types';

export interface RecogniseOptions {
  /** Console or its id; undefined = any page. */
  readonly console?: Console | string | undefined;
  /** Code that the console wrote into its markup; wins over the label. */
  readonly code?: string | undefined;
  /** What table and page say about themselves; decides between equal labels. */
  readonly title?: string | undefined;
  /** What the table's other columns tell; absent = the label stands alone. */
  readonly beside?: Beside | undefined;
}

const byWord = new Map<string, Metric[]>();
for (const entry of metrics) {
  for (const word of Object.values(entry.words).flat()) {
    const key = normalWords(word);
    for (const spelled of new Set([key, undashed(key)])) {
      const known = byWord.get(spelled);
      if (!known) byWord.set(spelled, [entry]);
      else if (!known.includes(entry)) known.push(entry);
    }
  }
}

const AD_CONTEXT =
  /推广|广告|直通车|万相台|千川|引力魔方|快车|京准通|投放|投流|磁力|计划|创意|出价|\bads?\b|advert|campaign|sponsored|iklan/i;
/** The same label means the ads' own result on an advertising page. */
const IN_ADS: Readonly<Record<string, string>> = {
  sales: 'adSales',
  orders: 'adOrders',
  salesNet: 'adSalesNet',
  conversionRate: 'adConversionRate',
  productImpressions: 'adImpressions',
  productClicks: 'adClicks',
  cartUnits: 'adCart',
};
/** What advertising counts of its own and the catalog has no name for: neither the shop's nor another of the ads'. */
const ONLY_SHOPS: ReadonlySet<string> = new Set([
  'units',
  'buyers',
  'newBuyers',
  'visitors',
  'pageViews',
  'salesCreated',
  'salesUserPaid',
  'averageOrderValue',
  'salesPerOrder',
]);
interface TwoWays {
  readonly shop: string;
  readonly ads: string;
  /** What it means where neither shop nor advertising is in sight. */
  readonly alone: 'shop' | 'ads' | 'ambiguous';
}

/** Labels that shop pages and advertising pages share. */
const TWO_WAYS: Readonly<Record<string, TwoWays>> = {
  转化率: { shop: 'conversionRate', ads: 'adConversionRate', alone: 'ambiguous' },
  'conversion rate': { shop: 'conversionRate', ads: 'adConversionRate', alone: 'shop' },
  点击率: { shop: 'organicCtr', ads: 'adCtr', alone: 'ads' },
  ctr: { shop: 'organicCtr', ads: 'adCtr', alone: 'ads' },
  'click-through rate': { shop: 'organicCtr', ads: 'adCtr', alone: 'ads' },
  曝光量: { shop: 'productImpressions', ads: 'adImpressions', alone: 'ads' },
  展现: { shop: 'productImpressions', ads: 'adImpressions', alone: 'ads' },
  曝光: { shop: 'productImpressions', ads: 'adImpressions', alone: 'ads' },
  点击: { shop: 'productClicks', ads: 'adClicks', alone: 'ads' },
  曝光次数: { shop: 'productImpressions', ads: 'adImpressions', alone: 'ads' },
  impressions: { shop: 'productImpressions', ads: 'adImpressions', alone: 'ads' },
  impression: { shop: 'productImpressions', ads: 'adImpressions', alone: 'ads' },
  点击量: { shop: 'productClicks', ads: 'adClicks', alone: 'ads' },
  点击次数: { shop: 'productClicks', ads: 'adClicks', alone: 'ads' },
  clicks: { shop: 'productClicks', ads: 'adClicks', alone: 'ads' },
  净成交金额: { shop: 'salesNet', ads: 'adSalesNet', alone: 'ambiguous' },
  'gross revenue': { shop: 'salesGrossList', ads: 'adSales', alone: 'ambiguous' },
  总成交金额: { shop: 'sales', ads: 'adSales', alone: 'ads' },
  整体成交金额: { shop: 'sales', ads: 'adSales', alone: 'ads' },
  总成交笔数: { shop: 'orders', ads: 'adOrders', alone: 'ads' },
  收藏量: { shop: 'favourites', ads: 'adFavourites', alone: 'ads' },
  收藏宝贝数: { shop: 'favourites', ads: 'adFavourites', alone: 'ads' },
  dilihat: { shop: 'pageViews', ads: 'adImpressions', alone: 'ads' },
};
const SHOP_CONTEXT =
  /店铺|全店|商品|交易|经营|流量|访客|\bshop\b|\bstore\b|\bproducts?\b|\btraffic\b|\btoko\b|\bproduk\b/i;
const SCOPES: readonly (readonly [RegExp, EntityKind])[] = [
  [/sku/i, 'sku'],
  [/来源|渠道|traffic source|\bsources?\b|\bchannels?\b/i, 'source'],
  [/关键词|搜索词|keywords?|search terms?/i, 'keyword'],
  [/计划|campaign/i, 'campaign'],
  [/客服|staff/i, 'staff'],
  [/订单(?:列表|明细|管理)/, 'order'],
  [/商品|宝贝|单品|\bproducts?\b|\bitems?\b/i, 'product'],
];

function scopeOf(metric: Metric, label: Label, title: string): EntityKind {
  const context = [title, ...label.groups].join(' ');
  return SCOPES.find(([pattern]) => pattern.test(context))?.[1] ?? metric.scope;
}

function meaningOf(metric: Metric, label: Label, title: string): ColumnMeaning {
  return {
    metric: metric.id,
    unit: metric.unit,
    scope: scopeOf(metric, label, title),
    ...(label.unit && { labelUnit: label.unit }),
    ...(label.scale !== undefined && { labelScale: label.scale }),
    ...(label.preset && { preset: label.preset }),
  };
}

function byCode(code: string | undefined, console: Console | undefined): Metric | undefined {
  if (code === undefined) return undefined;
  const sources = console ? [console] : consoles;
  const ids = new Set(
    sources.flatMap(({ codes }) => (codes && Object.hasOwn(codes, code) ? [codes[code]] : [])),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? metricById(only) : undefined;
}

function byConsoleWord(words: string, console: Console | undefined): Metric | undefined {
  const found = Object.entries(console?.words ?? {}).find(([word]) => normalWords(word) === words);
  return found ? metricById(found[1]) : undefined;
}

/**
 * Prefixes that say "the whole shop"; without one the word is looked up again. Who keeps a shop does not keep its
 * goods, and who follows goods does not follow the shop.
 */
const WHOLE = /^(?:全店|店铺(?!收藏)|本店|整体|总|商品(?!关注))/;

/** What can be of all: a price or a budget cannot. */
const canTotal = ({ totals, unit, setting }: Metric): boolean =>
  !setting && (totals === 'sum' || (unit === 'count' && totals !== 'last'));

function candidates(words: string): readonly Metric[] {
  const known = byWord.get(words) ?? byWord.get(words.replace(WHOLE, ''));
  return known ?? byWord.get(words.replace(/^total /, ''))?.filter(canTotal) ?? [];
}

/** Whose figures are in sight: on a `console` of shops, or where columns tell `neither`; undefined = the label stands alone. */
type Whose = Beside | 'console' | undefined;

/** What is counted in one way wherever it is seen, so that where nothing tells of advertising it is simply that. */
const GENERIC: ReadonlySet<string> = new Set([
  'productImpressions',
  'productClicks',
  'organicCtr',
  'favourites',
]);

function ofPair({ shop, ads, alone }: TwoWays, whose: Whose): Metric | 'ambiguous' | undefined {
  if (whose === 'ads') return metricById(ads);
  if (whose === 'shop') return metricById(shop);
  if (whose === 'both' || (whose && alone === 'ambiguous')) return 'ambiguous';
  if (whose === 'neither' && alone === 'ads' && !GENERIC.has(shop)) return 'ambiguous';
  if (whose) return metricById(shop);
  return alone === 'ambiguous' ? alone : metricById(alone === 'ads' ? ads : shop);
}

function byWords(words: string, whose: Whose): Metric | 'ambiguous' | undefined {
  const pair = TWO_WAYS[words];
  if (pair) return ofPair(pair, whose);
  const ads = whose === 'ads';
  const found = candidates(words);
  if (found.length > 1) {
    const fitting = found.filter(
      (metric) => metric.id.startsWith('ad') === ads || metric.id.startsWith('roi'),
    );
    return fitting.length === 1 ? fitting[0] : 'ambiguous';
  }
  const [metric] = found;
  if (!metric || !ads) return metric;
  if (WHOLE.test(words)) return metric;
  if (ONLY_SHOPS.has(metric.id)) return 'ambiguous';
  const inAds = Object.hasOwn(IN_ADS, metric.id) ? IN_ADS[metric.id] : undefined;
  return inAds === undefined ? metric : metricById(inAds);
}

function whoseOf(
  label: Label,
  title: string,
  console: Console | undefined,
  beside: Beside | undefined,
): Whose {
  if (console?.advertising || AD_CONTEXT.test([title, ...label.groups].join(' '))) return 'ads';
  if (beside === 'ads' || beside === 'both') return beside;
  if (SHOP_CONTEXT.test(title)) return 'shop';
  return beside === 'shop' ? beside : console ? 'console' : beside;
}

/**
 * What a column means, or why it has no meaning here: by code, then by the console's own words, then by the catalog.
 * Peers', index, change and personal columns are refused before any word is looked up.
 */
export function recogniseColumn(text: string, options: RecogniseOptions = {}): ColumnMeaning | Problem {
  const console = typeof options.console === 'string' ? consoleById(options.console) : options.console;
  const title = options.title ?? '';
  const label = readLabel(simplifiedText(text));
  const whole = [...label.groups, label.words].join(' ');
  const refused = refusal(whole) ?? (label.groups.length === 0 ? refusal(normalWords(text)) : undefined);
  if (refused) return problem(refused, { label: text });
  const coded = byCode(options.code, console);
  if (coded) return meaningOf(coded, label, title);
  if (label.words === '') return problem('column-unknown', { label: text });
  const whose = whoseOf(label, title, console, options.beside);
  const meant = (words: string) => byConsoleWord(words, console) ?? byWords(words, whose);
  const idOf = (words: string) => {
    const found = meant(words);
    return found === 'ambiguous' ? undefined : found?.id;
  };
  for (const words of spellings(label, idOf)) {
    const found = meant(words);
    if (found === 'ambiguous') return problem('column-ambiguous', { label: text });
    if (!found) continue;
    const part =
      label.groups.some((group) => PART.test(group)) && !words.startsWith(label.groups.at(-1) ?? '');
    if (part || isOfAnother(found.id, label, title)) return problem('column-ambiguous', { label: text });
    return meaningOf(found, label, title);
  }
  return problem(isSetting(whole) ? 'column-is-setting' : 'column-unknown', { label: text });
}
