import { metric } from './entry';

const STOCK = ['count', 'none', 'last'] as const;
const PRODUCT = { scope: 'product' } as const;

/** Goods: stock, days it will last, prices. */
export const goodsMetrics = [
  metric(
    'stock',
    ['库存', 'Stock'],
    ['count', 'up', 'last'],
    {
      zh: [
        '库存',
        '总库存',
        '当前库存',
        '仓内可用库存',
        '可用库存',
        '可售库存',
        '商品库存',
        '现货库存',
        '剩余库存',
        '库存数量',
        '库存量',
        '在库库存',
        '现有库存',
        '在库数量',
      ],
      en: [
        'Quantity available',
        'Available',
        'Stock',
        'Inventory',
        'Available stock',
        'Stock Available',
        'Current stock',
        'On hand',
        'Inventory level',
      ],
      id: ['Stok'],
      other: ['Tồn kho', 'สต็อก'],
    },
    PRODUCT,
  ),
  metric(
    'stockUnavailable',
    ['不可用库存', 'Unavailable stock'],
    STOCK,
    {
      zh: ['仓内暂不可用库存', '待付款库存', '不可用库存', '占用库存'],
      en: ['Unavailable', 'Reserved quantity'],
    },
    PRODUCT,
  ),
  metric(
    'stockInbound',
    ['在途库存', 'Inbound stock'],
    STOCK,
    {
      zh: ['已发货库存', '已下单待发货库存', '待审核备货库存', '在途库存', '在途数'],
      en: ['inbound-quantity', 'Inbound', 'Incoming'],
    },
    PRODUCT,
  ),
  metric(
    'daysOfStock',
    ['库存可售天数', 'Days of stock'],
    ['day', 'none', 'last'],
    {
      zh: ['库存可售天数', '可售天数', '仓内库存可售天数', '预计可售天数'],
      en: ['days-of-supply', 'Days of supply', 'Days of inventory'],
    },
    PRODUCT,
  ),
  metric(
    'restockSuggested',
    ['建议备货量', 'Suggested restock'],
    STOCK,
    { zh: ['建议备货量', '建议补货量'], en: ['Recommended replenishment', 'Suggested restock'] },
    PRODUCT,
  ),
  metric(
    'price',
    ['售价', 'Price'],
    ['money', 'none', 'last'],
    {
      zh: [
        '单价',
        '价格',
        '售价',
        '团购价',
        '拼单价',
        '商品价格',
        '销售价',
        '一口价',
        '现价',
        '单买价',
        '商品单价',
      ],
      en: ['your-price', 'Price', 'Your price', 'Unit price'],
      id: ['Harga'],
    },
    PRODUCT,
  ),
  metric(
    'priceAfterCoupons',
    ['到手价', 'Price after coupons'],
    ['money', 'none', 'last'],
    { zh: ['到手价', '券后价', '预估到手价'], en: ['Price after coupons'] },
    PRODUCT,
  ),
  metric(
    'priceCampaign',
    ['活动价', 'Campaign price'],
    ['money', 'none', 'last'],
    { zh: ['活动价', '促销价', '秒杀价'], en: ['sales-price', 'Sale price', 'Campaign price', 'Deal price'] },
    PRODUCT,
  ),
  metric(
    'priceSupply',
    ['申报价格', 'Supply price'],
    ['money', 'none', 'last'],
    { zh: ['申报价格', '申报价', '供货价'], en: ['Supply price'] },
    PRODUCT,
  ),
  metric(
    'priceCost',
    ['成本价', 'Cost price'],
    ['money', 'none', 'last'],
    { zh: ['成本价', '进货价', '采购价'], en: ['Cost per item', 'Unit cost'] },
    PRODUCT,
  ),
  metric('activeProducts', ['被访问商品数', 'Visited products'], ['count', 'up', 'never'], {
    zh: ['被访问商品数', '有访问商品数'],
    en: ['Visited products'],
  }),
  metric('productsOnSale', ['在售商品数', 'Products on sale'], ['count', 'none', 'last'], {
    zh: ['在售商品数', '在线商品数', '出售中商品数'],
    en: ['Products on sale', 'Live products'],
  }),
] as const;
