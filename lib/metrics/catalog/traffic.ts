import { metric } from './entry';

const PEOPLE = ['count', 'up', 'never'] as const;
const COUNT_UP = ['count', 'up', 'sum'] as const;
const RATE_UP = ['ratio', 'up', 'never'] as const;

/** Who came, what they looked at, and how many of them bought. */
export const trafficMetrics = [
  metric('visitors', ['访客数', 'Visitors'], PEOPLE, {
    zh: [
      '访客数',
      '店铺访客数',
      '访客',
      '访客人数',
      '访客量',
      '进店人数',
      '店铺访客',
      '访问人数',
      'UV',
      '访客数(UV)',
      '独立访客',
      '独立访客数',
      '进店访客数',
    ],
    en: [
      'Visitors',
      'Sessions',
      'Sessions - Total',
      'Online store visitors',
      'Unique visitors',
      'Shop visitors',
      'Store visitors',
    ],
    id: ['Pengunjung', 'Total Pengunjung', 'Jumlah Pengunjung'],
    other: ['Khách truy cập', 'ผู้เข้าชม', 'ผู้เยี่ยมชม'],
  }),
  metric('productVisitors', ['商品访客数', 'Product visitors'], PEOPLE, {
    zh: ['商品访客数', '商品访客', '商品详情页访客数', '商详访客数', '商品UV'],
    en: ['Product Visitors', 'Product Visitors (Visit)'],
    id: ['Pengunjung Produk', 'Pengunjung Produk (Kunjungan)'],
  }),
  metric('pageViews', ['浏览量', 'Page views'], COUNT_UP, {
    zh: ['浏览量', '店铺浏览量', '浏览次数', '浏览数', 'PV', '访问次数'],
    en: ['Page Views', 'Pageviews', 'Total page views', 'Page Views - Total'],
    id: ['Dilihat', 'Jumlah Dilihat'],
    other: ['Lượt xem'],
  }),
  metric('productPageViews', ['商品浏览量', 'Product page views'], COUNT_UP, {
    zh: ['商品浏览量', '商品浏览次数', '商品PV'],
    en: ['Product Page Views'],
    id: ['Halaman Produk Dilihat'],
  }),
  metric('newVisitors', ['新访客数', 'New visitors'], PEOPLE, {
    zh: ['新访客', '新访客数'],
    en: ['New Visitors'],
    id: ['Pengunjung Baru'],
  }),
  metric(
    'pagesPerVisitor',
    ['人均浏览量', 'Pages per visitor'],
    ['number', 'up', { ratio: ['pageViews', 'visitors'] }],
    {
      zh: ['人均浏览量', '商品人均浏览量', '人均浏览次数'],
      en: ['Pages per visitor', 'Page views per visitor'],
    },
  ),
  metric('dwellTime', ['平均停留时长', 'Time on page'], ['second', 'up', 'never'], {
    zh: [
      '平均停留时长',
      '商详平均停留时长',
      '人均停留时长',
      '停留时长',
      '平均访问时长',
      '平均停留时间',
      '人均停留时间',
    ],
    en: ['Avg. Time Spent', 'Average time on page', 'Average session duration'],
  }),
  metric('bounceRate', ['跳失率', 'Bounce rate'], ['ratio', 'down', 'never'], {
    zh: ['跳失率', '商品详情页跳出率', '跳出率', '详情页跳出率'],
    en: ['Bounce Rate', 'Product Bounce Rate'],
    id: ['Tingkat Pengunjung Melihat Tanpa Membeli'],
  }),
  metric('productImpressions', ['商品曝光次数', 'Product impressions'], COUNT_UP, {
    zh: ['商品曝光次数', '搜索曝光次数', '商品曝光量', '曝光次数'],
    en: ['Product Impression', 'Product Impressions', 'Total impressions'],
  }),
  metric('productImpressionUsers', ['商品曝光人数', 'People who saw products'], PEOPLE, {
    zh: ['商品曝光人数', '曝光用户数', '曝光人数', '曝光访客数'],
    en: ['Impression users'],
  }),
  metric('productClicks', ['商品点击次数', 'Product clicks'], COUNT_UP, {
    zh: ['商品点击次数', '搜索点击次数', '商品点击量'],
    en: ['Product Clicks'],
    id: ['Klik Produk'],
  }),
  metric('productClickUsers', ['商品点击人数', 'People who clicked products'], PEOPLE, {
    zh: ['商品点击人数', '点击人数', '点击用户数'],
    en: ['Click users'],
  }),
  metric(
    'organicCtr',
    ['商品点击率', 'Product click-through rate'],
    ['ratio', 'up', { ratio: ['productClicks', 'productImpressions'] }],
    {
      zh: [
        '商品曝光-点击转化率(次数)',
        '搜索点击率',
        '商品点击率',
        '曝光点击率',
        '主图点击率',
        '曝光-点击率(次数)',
      ],
      en: [
        'Product click-through rate',
        'Product CTR',
        'Click-through rate = Page views from eBay site/Total impressions',
      ],
    },
  ),
  metric(
    'organicCtrUsers',
    ['商品点击率（人数）', 'Product click-through rate by people'],
    ['ratio', 'up', { ratio: ['productClickUsers', 'productImpressionUsers'] }],
    { zh: ['商品曝光-点击转化率(人数)', '曝光-点击率(人数)'], en: ['Product click-through rate by users'] },
  ),
  metric(
    'conversionRate',
    ['支付转化率', 'Conversion rate'],
    ['ratio', 'up', { ratio: ['buyers', 'visitors'] }],
    {
      zh: [
        '支付转化率',
        '转换率',
        '商品支付转化率',
        '成交转化率',
        '全店转化率',
        '店铺转化率',
        '商品转化率',
        '购买转化率',
        '访客支付转化率',
      ],
      en: [
        'Conversion Rate',
        'Conversion Rate (Paid Order)',
        'Online store conversion rate',
        'Product Conversion Rate',
        'Sales conversion rate',
        'Sales conversion rate = Quantity sold/Total page views',
      ],
      id: ['Tingkat Konversi', 'Tingkat Konversi (Pesanan Dibayar)'],
      other: ['Tỷ lệ chuyển đổi', 'อัตราคอนเวอร์ชัน', 'อัตราการซื้อสินค้า'],
    },
    { basis: 'paying buyers ÷ visitors' },
  ),
  metric('clickConversionRate', ['商品点击-成交转化率', 'Click to order rate'], RATE_UP, {
    zh: [
      '商品点击-成交转化率',
      '商品点击-成交转化率(人数)',
      '点击-成交转化率',
      '点击成交转化率',
      '点击支付转化率',
      '点击-支付转化率',
    ],
    en: ['Click to order rate', 'Click-to-order rate'],
  }),
  metric(
    'unitSessionPercentage',
    ['件数会话比', 'Unit session percentage'],
    RATE_UP,
    {
      zh: ['件数会话比', '商品会话百分比'],
      en: ['Unit Session Percentage', 'Unit Session Percentage - Total'],
    },
    { basis: 'units ÷ sessions, may exceed 100 %' },
  ),
  metric(
    'conversionRateCreated',
    ['下单转化率', 'Ordering rate'],
    ['ratio', 'up', { ratio: ['buyersCreated', 'visitors'] }],
    {
      zh: ['下单转化率', '下单率', '商品下单转化率'],
      en: ['Conversion Rate (Placed Order)'],
      id: ['Tingkat Konversi (Pesanan Dibuat)'],
    },
  ),
  metric('conversionRateConfirmed', ['确认订单转化率', 'Confirmed conversion rate'], RATE_UP, {
    zh: ['确认订单转化率'],
    en: ['Conversion Rate (Confirmed Order)'],
    id: ['Tingkat Konversi (Pesanan Siap Dikirim)'],
  }),
  metric('createdToPaidRate', ['下单成交转化率', 'Ordered to paid rate'], RATE_UP, {
    zh: ['下单成交转化率', '下单支付转化率', '下单-支付转化率', '成交率'],
    en: ['Placed to Paid Conversion Rate'],
  }),
  metric(
    'valuePerVisitor',
    ['UV价值', 'Value per visitor'],
    ['money', 'up', { ratio: ['sales', 'visitors'] }],
    {
      zh: ['UV价值', '访客平均价值', '平均访客价值', '成交UV价值', '访客价值'],
      en: ['Visitor Value', 'Revenue per visitor'],
    },
  ),
  metric(
    'salesPerThousandImpressions',
    ['千次曝光用户支付金额', 'Sales per 1,000 impressions'],
    ['money', 'up', 'never'],
    { zh: ['千次曝光用户支付金额', 'GPM', '千次曝光成交金额'], en: ['GPM', 'GMV per thousand impressions'] },
  ),
  metric('cartUsers', ['加购人数', 'Added to cart (people)'], PEOPLE, {
    zh: ['加购人数', '商品加购人数', '加购客户数', '加购用户数', '近7日用户加购数量'],
    en: ['Product Visitors (Add to Cart)', 'Add to Cart Users'],
    id: ['Pengunjung Produk (Menambahkan Produk ke Keranjang)'],
  }),
  metric('cartUnits', ['加购件数', 'Added to cart (units)'], COUNT_UP, {
    zh: ['加购件数', '商品加购件数', '加购商品件数', '加购量'],
    en: ['Units (Add to Cart)', 'Add to Cart Units'],
    id: ['Produk Ditambahkan ke Keranjang', 'Dimasukkan ke Keranjang (Produk)'],
  }),
  metric('cartRate', ['加购转化率', 'Add-to-cart rate'], RATE_UP, {
    zh: ['加购转化率', '加购率', '商品加购率'],
    en: ['Conversion Rate (Add to Cart)', 'Add to cart rate'],
    id: ['Tingkat Konversi Produk Dimasukkan ke Keranjang'],
  }),
  metric('favourites', ['商品收藏人数', 'Favourites'], PEOPLE, {
    zh: ['商品收藏人数', '商品收藏数', '商品收藏用户数', '收藏人数', '商品收藏买家数', '收藏用户数'],
    en: ['Wishlists', 'Wishlist Users', 'Likes'],
    id: ['Suka'],
  }),
  metric('followers', ['关注店铺人数', 'Followers gained'], PEOPLE, {
    zh: ['关注店铺人数', '店铺关注用户数', '关注量', '新增关注数', '店铺收藏人数', '关注人数'],
    en: ['New Followers', 'Followers'],
    id: ['Pengikut Baru'],
  }),
] as const;
