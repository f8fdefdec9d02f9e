import { metric } from './entry';

const MONEY_DOWN = ['money', 'down', 'sum'] as const;
const COUNT_DOWN = ['count', 'down', 'sum'] as const;
const RATE_DOWN = ['ratio', 'down', 'never'] as const;

/** What came back. By refund date and by payment date are different metrics, as are amount and order rates. */
export const refundMetrics = [
  metric(
    'refundAmount',
    ['退款金额（退款时间）', 'Refunds by refund date'],
    MONEY_DOWN,
    {
      zh: [
        '退款金额(完结时间)',
        '成功退款金额',
        '退款金额(退款时间)',
        '退款金额(退款日)',
        '退款金额',
        '退款完结金额',
        '商品成功退款金额',
      ],
      en: ['Returns', 'Refund amount', 'Refunds', 'Returned Sales', 'Refunded Amount'],
      id: ['Penjualan Dikembalikan'],
    },
    { basis: 'by refund date' },
  ),
  metric(
    'refundAmountWithCancels',
    ['取消及售后退款金额', 'Cancels and refunds'],
    MONEY_DOWN,
    { zh: ['取消及售后退款金额'], en: ['Cancelled and refunded amount'] },
    { basis: 'includes cancelled orders' },
  ),
  metric(
    'refundAmountByPayDate',
    ['退款金额（支付时间）', 'Refunds by payment date'],
    MONEY_DOWN,
    {
      zh: ['退款金额(支付时间)', '退款金额(支付日)', '退款金额(支付时间口径)'],
      en: ['Refund amount by payment date'],
    },
    { basis: 'by payment date' },
  ),
  metric(
    'refundOrders',
    ['退款订单数', 'Refunded orders'],
    COUNT_DOWN,
    {
      zh: [
        '退款单数',
        '成功退款订单数',
        '退款订单数',
        '退款订单数(退款时间)',
        '退款笔数',
        '退款单量',
        '成功退款笔数',
        '退款订单量',
      ],
      en: ['Returned/Refunded Orders', 'Refunded orders', 'Return orders'],
      id: ['Pesanan Dikembalikan'],
    },
    { basis: 'by refund date' },
  ),
  metric(
    'refundOrdersByPayDate',
    ['退款订单数（支付时间）', 'Refunded orders by payment date'],
    COUNT_DOWN,
    { zh: ['退款订单数(支付时间)'], en: ['Refunded orders by payment date'] },
    { basis: 'by payment date' },
  ),
  metric('refundOrdersWithCancels', ['取消及售后退款单量', 'Cancelled and refunded orders'], COUNT_DOWN, {
    zh: ['取消及售后退款单量'],
    en: ['Cancelled and refunded orders'],
  }),
  metric(
    'refundRateAmount',
    ['退款率（金额）', 'Refund rate by amount'],
    ['ratio', 'down', { ratio: ['refundAmountByPayDate', 'sales'] }],
    {
      zh: ['金额退款率', '退款率(支付时间)', '退款率(金额)', '退款率(支付时间口径)'],
      en: ['Refund rate by amount'],
    },
    { basis: 'amount, by payment date' },
  ),
  metric(
    'refundRateOrders',
    ['退款率（订单）', 'Refund rate by orders'],
    ['ratio', 'down', { ratio: ['refundOrders', 'orders'] }],
    {
      zh: ['订单退款率', '成功退款率', '退款率(订单)', '笔数退款率'],
      en: ['Refund rate by orders', 'Return Refund Rate'],
      id: ['Tingkat Pengembalian'],
    },
    { basis: 'orders' },
  ),
  metric(
    'refundRate',
    ['退款率', 'Refund rate'],
    RATE_DOWN,
    { zh: ['退款率'], en: ['Refund rate'] },
    { basis: 'amount or orders is not said' },
  ),
  metric(
    'refundRateSigned',
    ['签收退款率', 'Refund rate after delivery'],
    RATE_DOWN,
    { zh: ['签收退款率', '签收后退款率'], en: ['Refund rate after delivery'] },
    { basis: 'after signing only' },
  ),
  metric('refundRateFirstHour', ['1小时退款率', 'Refund rate in the first hour'], RATE_DOWN, {
    zh: ['1小时退款率', '1小时内退款率'],
    en: ['Refund rate in 1 hour'],
  }),
  metric('disputeRefundRate', ['纠纷退款率', 'Dispute refund rate'], RATE_DOWN, {
    zh: ['纠纷退款率', '退款纠纷率'],
    en: ['Dispute refund rate'],
  }),
  metric('disputeRefunds', ['纠纷退款数', 'Dispute refunds'], COUNT_DOWN, {
    zh: ['纠纷退款数', '介入订单数', '纠纷退款笔数'],
    en: ['Dispute refunds'],
  }),
  metric('interventionRate', ['平台介入率', 'Platform intervention rate'], RATE_DOWN, {
    zh: ['介入率', '平台介入率', '近30天平台求助率', '平台求助率', '小二介入率'],
    en: ['Intervention rate'],
  }),
  metric('platformRulingRate', ['平台判责率', 'Ruled against rate'], RATE_DOWN, {
    zh: ['平台判责率'],
    en: ['Ruled against rate'],
  }),
  metric('complaintRate', ['投诉率', 'Complaint rate'], RATE_DOWN, {
    zh: ['投诉率'],
    en: ['Complaint rate'],
  }),
  metric('qualityRefundRate', ['品质退款率', 'Quality refund rate'], RATE_DOWN, {
    zh: ['品质退款率', '品退率', '商品品质退款率'],
    en: ['Quality refund rate'],
  }),
  metric('negativeFeedbackRate', ['商品负反馈率', 'Negative feedback rate'], RATE_DOWN, {
    zh: ['商品负反馈率', '商品品质差评率', '近30天严重劣质率'],
    en: ['Negative feedback rate', 'Negative review rate'],
  }),
  metric('refundHandlingTime', ['退款处理时长', 'Refund handling time'], ['second', 'down', 'never'], {
    zh: [
      '退款处理时长',
      '平均退款时长',
      '退货退款自主完结时长',
      '仅退款自主完结时长',
      '退款自主完结时长',
      '退款完结时长',
    ],
    en: ['Refund handling time', 'Average refund time'],
  }),
  metric('cancelledOrders', ['取消订单数', 'Cancelled orders'], COUNT_DOWN, {
    zh: ['取消订单数', '取消单量', '取消订单量'],
    en: ['Cancelled Orders', 'Canceled Orders'],
    id: ['Pesanan Dibatalkan'],
  }),
  metric('cancelledAmount', ['取消订单金额', 'Cancelled sales'], MONEY_DOWN, {
    zh: ['取消订单金额', '取消金额'],
    en: ['Cancelled Sales', 'Cancelled Amount', 'Canceled Sales'],
    id: ['Penjualan Dibatalkan'],
  }),
] as const;
