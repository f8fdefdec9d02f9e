import { metric } from './entry';

const SPEND = ['money', 'down', 'sum'] as const;
const COUNT_UP = ['count', 'up', 'sum'] as const;
const ACCOUNT = { scope: 'account' } as const;

/** What advertising cost, and how often it was seen and clicked. */
export const adMetrics = [
  metric(
    'adSpend',
    ['推广花费', 'Ad spend'],
    SPEND,
    {
      zh: [
        '花费',
        '消耗',
        '整体消耗',
        '基础消耗',
        '推广费',
        '推广花费',
        '总花费',
        '总费用',
        '投放消耗',
        '广告花费',
        '广告费',
        '总消耗',
        '推广费用',
        '消耗金额',
        '广告消耗',
        '推广消耗',
        '花费金额',
        '总推广花费',
        '推广总花费',
      ],
      en: ['Spend', 'Total cost', 'Expense', 'Ad spend', 'Cost', 'Total spend', 'Ads Expenditure'],
      id: ['Biaya', 'Gastos', 'Biaya Iklan', 'Despesas'],
    },
    ACCOUNT,
  ),
  metric(
    'adSpendPaid',
    ['成交花费', 'Spend on sales'],
    SPEND,
    { zh: ['成交花费'], en: ['Spend on sales'] },
    { ...ACCOUNT, basis: 'a part of the spend' },
  ),
  metric(
    'adSpendKeyword',
    ['关键词推广费', 'Keyword ad spend'],
    SPEND,
    {
      zh: ['关键词推广费', '关键词推广花费', '直通车消耗', '直通车花费', '直通车推广费'],
      en: ['Keyword ad spend'],
    },
    { ...ACCOUNT, basis: 'a part of the spend' },
  ),
  metric(
    'adSpendAudience',
    ['精准人群推广费', 'Audience ad spend'],
    SPEND,
    { zh: ['精准人群推广费', '精准人群推广花费', '引力魔方花费', '人群推广花费'], en: ['Audience ad spend'] },
    { ...ACCOUNT, basis: 'a part of the spend' },
  ),
  metric(
    'adSpendSmart',
    ['智能场景花费', 'Smart scene spend'],
    SPEND,
    { zh: ['智能场景花费'], en: ['Smart scene spend'] },
    { ...ACCOUNT, basis: 'a part of the spend' },
  ),
  metric(
    'adSpendSite',
    ['全站推广花费', 'Whole-site ad spend'],
    SPEND,
    { zh: ['全站推广花费', '全站推广费'], en: ['Whole-site ad spend'] },
    { ...ACCOUNT, basis: 'a part of the spend' },
  ),
  metric(
    'affiliateCost',
    ['淘宝客佣金', 'Affiliate commission'],
    SPEND,
    {
      zh: ['淘宝客佣金', '达人佣金', '佣金支出'],
      en: ['Affiliate commission'],
    },
    { basis: 'paid to affiliates' },
  ),
  metric('platformCommission', ['平台佣金', 'Platform commission'], SPEND, {
    zh: ['平台佣金', '平台服务费', '技术服务费'],
    en: ['Platform commission', 'Commission fee'],
  }),
  metric(
    'adImpressions',
    ['展现量', 'Ad impressions'],
    COUNT_UP,
    {
      zh: [
        '展现量',
        '展示数',
        '展现数',
        '曝光量',
        '整体展现次数',
        '展示次数',
        '展现次数',
        '展示量',
        '曝光数',
        '广告曝光量',
        '展现',
        '展示',
        '曝光',
      ],
      en: ['Impressions', 'Ad impressions'],
      id: ['Iklan Dilihat', 'Impressões', 'Tayangan'],
    },
    ACCOUNT,
  ),
  metric(
    'adClicks',
    ['点击量', 'Ad clicks'],
    COUNT_UP,
    {
      zh: ['点击量', '点击数', '整体点击次数', '点击次数', '广告点击量', '点击'],
      en: ['Clicks', 'Ad clicks'],
      id: ['Jumlah Klik', 'Cliques'],
    },
    ACCOUNT,
  ),
  metric(
    'adCtr',
    ['点击率', 'Ad click-through rate'],
    ['ratio', 'up', { ratio: ['adClicks', 'adImpressions'] }],
    {
      zh: ['点击率', '整体点击率', '广告点击率'],
      en: ['CTR', 'Click-through rate', 'Click through rate'],
      id: ['Persentase Klik', 'Taxa de cliques'],
    },
    ACCOUNT,
  ),
  metric(
    'adCpc',
    ['平均点击花费', 'Cost per click'],
    ['money', 'down', { ratio: ['adSpend', 'adClicks'] }],
    {
      zh: ['平均点击花费'],
      en: ['CPC', 'Cost per click', 'Average CPC', 'Avg. CPC'],
    },
    ACCOUNT,
  ),
  metric(
    'adCpm',
    ['千次展现花费', 'Cost per 1,000 impressions'],
    ['money', 'down', 'never'],
    {
      zh: ['千次展现花费'],
      en: ['CPM'],
    },
    ACCOUNT,
  ),
] as const;
