import { describe, expect, test } from 'vitest';
import { type RecogniseOptions, recogniseColumn } from '../../lib/metrics/recognise';
import { isProblem } from '../../lib/problem';

const QIANCHUAN: RecogniseOptions = { console: 'qianchuan' };
const PDD_ADS: RecogniseOptions = { console: 'pinduoduo-ads' };
const PROMOTION: RecogniseOptions = { title: '推广数据' };

/** `!` = no metric of the catalog, or none that is certain. */
const CASES: readonly (readonly [label: string, metric: string, options?: RecogniseOptions])[] = [
  // One thing under several words.
  ['净投入产出比', 'roiNet'],
  ['目标投入产出比', 'roiTarget'],
  ['直接ROI', 'roiDirect'],
  ['预估投入产出比', '!'],
  ['支付金额 单位：元', 'sales'],
  ['退款率(笔数)', 'refundRateOrders'],
  ['退款金额（付款日）', 'refundAmountByPayDate'],
  ['退款金额（退款完结时间）', 'refundAmount'],
  ['访问-支付转化率', 'conversionRate'],
  ['访问加购转化率', 'cartRate'],
  ['商品访客-下单转化率', 'conversionRateCreated'],
  ['曝光-支付转化率', '!'],
  ['飞鸽平均响应时长(秒)', 'averageResponseTime'],
  ['咚咚3分钟响应率', 'replyRate3Minutes'],
  ['咚咚销售额', '!'],
  ['Current Stock', 'stock'],
  ['Stock Available', 'stock'],
  ['平均千次展示费用(元)', 'adCpm'],
  ['千次曝光费用', 'adCpm'],
  ['平均点击费用', 'adCpc'],
  ['千次成交金额', '!'],
  ['商品曝光UV', 'productImpressionUsers'],
  ['商品曝光点击率(次数)', 'organicCtr'],
  ['点击支付转化率', 'clickConversionRate'],
  ['实际销售额(万元)', 'sales'],
  ['实际到账金额', '!'],
  ['付款金额', 'sales'],
  ['付款人数', 'buyers'],
  ['购买人数', 'buyers'],
  ['付款订单数', 'orders'],
  ['付款人', '!'],
  ['付款佣金支出', '!'],
  ['加入购物车件数', 'cartUnits'],
  ['推广成交额', 'adSales'],
  ['广告销售额', 'adSales'],
  ['广告订单数', 'adOrders'],
  ['广告费用', 'adSpend'],
  ['广告费占比', 'tacos'],
  ['全站推花费', 'adSpendSite'],
  ['淘客佣金', 'affiliateCost'],
  ['48h揽收及时率', 'shipRate48Hours'],
  ['3分钟内回复率', 'replyRate3Minutes'],
  ['7日内复购率', '!'],
  ['询单转化', 'consultConversion'],
  ['当前库存数量', 'stock'],
  ['库存数量差异', '!'],
  ['訂單數量', 'orders'],
  ['活动价格', 'priceCampaign'],
  ['人均PV', 'pagesPerVisitor'],
  ['Amount spent', 'adSpend'],
  ['Impression', 'adImpressions', { title: 'Shopee Ads' }],
  ['Impression', 'productImpressions', { title: 'Product overview' }],
  ['Return rate', '!'],
  ['Doanh số', 'sales'],
  ['Tỷ lệ chuyển đổi', 'conversionRate'],
  ['ยอดขาย', 'sales'],
  ['คำสั่งซื้อ', 'orders'],
  ['退款金额占比', '!'],
  ['差评率', '!'],
  ['退款纠纷率', 'disputeRefundRate'],
  ['客服平均响应(秒)', 'averageResponseTime'],
  ['总订单ROI', 'roi'],
  ['平均訂單金額', 'salesPerOrder'],
  ['DSR描述相符', 'ratingDescription'],
  ['昨日全天支付金额', 'sales'],
  ['30日销量', 'units'],
  ['30日退款率', '!'],
  ['展现', 'adImpressions', PROMOTION],
  ['点击', 'productClicks', { title: '店铺商品' }],
  // An estimate is no cost, and goods that sell are not goods that are looked at.
  ['Est. commission', '!'],
  ['动销商品数', '!'],
  // What advertising counts is not the shop's, also where the catalog has no name for it.
  ['成交笔数', 'adOrders', PDD_ADS],
  ['成交件数', '!', QIANCHUAN],
  ['成交人数', '!', QIANCHUAN],
  ['客单价', '!', PROMOTION],
  ['店铺访客数', 'visitors', PROMOTION],
  ['店铺收藏量', '!', PROMOTION],
  ['商品关注人数', '!'],
];

describe('words around a metric', () => {
  test.each(CASES.map(([label, metric, options]) => ({ label, metric, options })))(
    '"$label" means $metric',
    ({ label, metric, options }) => {
      const found = recogniseColumn(label, options);
      expect(isProblem(found) ? '!' : found.metric).toBe(metric);
    },
  );
});
