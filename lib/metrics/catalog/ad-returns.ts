import { metric } from './entry';

const ACCOUNT = { scope: 'account' } as const;

/** What advertising brought in per unit of money, on every basis that consoles use. */
export const adReturnMetrics = [
  metric(
    'roi',
    ['投产比', 'ROI'],
    ['number', 'up', { ratio: ['adSales', 'adSpend'] }],
    {
      zh: [
        '投入产出比',
        '实际投产比',
        '投资回报率',
        '整体支付ROI',
        '投产比',
        'ROI',
        '支付ROI',
        '推广投产比',
        '总订单投产比',
        '投产',
        '整体ROI',
        '广告ROI',
        '广告投产比',
        '推广ROI',
        '总ROI',
        'ROAS',
        '广告投资回报率',
      ],
      en: ['ROI', 'ROAS', 'Return on ad spend'],
      id: ['Efektifitas Iklan', 'Efektivitas Iklan'],
    },
    { ...ACCOUNT, basis: 'gross' },
  ),
  metric(
    'roiDirect',
    ['直接投产比', 'Direct ROI'],
    ['number', 'up', { ratio: ['adSalesDirect', 'adSpend'] }],
    { zh: ['直接投产比', '直接投入产出比', '直接ROI'], en: ['Direct ROI', 'Direct ROAS'] },
    ACCOUNT,
  ),
  metric(
    'roiNet',
    ['净投产比', 'Net ROI'],
    ['number', 'up', { ratio: ['adSalesNet', 'adSpend'] }],
    { zh: ['净实际投产比', '净成交ROI', '净投产比', '净ROI', '1小时净成交ROI'], en: ['Net ROI', 'Net ROAS'] },
    { ...ACCOUNT, basis: 'net of refunds' },
  ),
  metric(
    'roiSettled',
    ['结算投产比', 'Settled ROI'],
    ['number', 'up', 'never'],
    { zh: ['结算投产比', '结算ROI', '7日结算ROI', '14日结算ROI'], en: ['Settled ROI'] },
    { ...ACCOUNT, basis: 'settled' },
  ),
  metric(
    'roiCombined',
    ['综合ROI', 'Combined ROI'],
    ['number', 'up', 'never'],
    { zh: ['综合ROI', '综合投产比'], en: ['Combined ROI'] },
    { ...ACCOUNT, basis: 'definition not public' },
  ),
  metric(
    'roiTarget',
    ['目标投产比', 'Target ROI'],
    ['number', 'none', 'never'],
    {
      zh: ['目标投产比', '目标ROI', '支付ROI目标', 'ROI目标', '投产比目标', '期望投产比', '期望ROI'],
      en: ['Target ROI', 'Target ROAS', 'ROI target'],
    },
    { ...ACCOUNT, setting: true },
  ),
  metric(
    'acos',
    ['ACOS', 'ACOS'],
    ['ratio', 'down', { ratio: ['adSpend', 'adSales'] }],
    {
      zh: ['ACOS', '广告成本销售比'],
      en: ['ACOS', 'Advertising cost of sales', 'Total Advertising Cost of Sales (ACOS)', 'ACoS'],
      id: ['Persentase Biaya Iklan', 'Persentase Biaya Iklan terhadap Penjualan dari Iklan (ACOS)'],
    },
    ACCOUNT,
  ),
  metric(
    'tacos',
    ['推广费率', 'Ad cost share of sales'],
    ['ratio', 'down', { ratio: ['adSpend', 'sales'] }],
    { zh: ['推广费率', '推广费占比', '推广费用占比', '费比'], en: ['TACOS', 'Ad cost share'] },
    { basis: 'ad spend ÷ sales of the shop' },
  ),
] as const;
