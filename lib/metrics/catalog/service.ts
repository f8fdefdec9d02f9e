import { metric } from './entry';

const SECONDS = ['second', 'down', 'never'] as const;
const RATE_UP = ['ratio', 'up', 'never'] as const;
const COUNT = ['count', 'none', 'sum'] as const;
const SCORE = ['score', 'up', 'last'] as const;

/** How buyers were served: answers, ratings, delivery. */
export const serviceMetrics = [
  metric('firstResponseTime', ['首次响应时长', 'First response time'], SECONDS, {
    zh: [
      '客服首次响应时长',
      '首次响应时长',
      '首响时长',
      '首次响应时间',
      '平均首次响应时长',
      '人工首次响应时长',
      '首次人工响应时长',
      '平均首响时长',
      '首响时间',
    ],
    en: ['First response time', 'Average first response time'],
  }),
  metric('averageResponseTime', ['平均响应时长', 'Average response time'], SECONDS, {
    zh: [
      '客服平均响应时长',
      '旺旺人工响应时长',
      '平均人工响应时长',
      '平均响应时长',
      '平均响应时间',
      '人工平均响应时长',
      '平均回复时长',
      '平均响应',
      '人工响应时长',
    ],
    en: ['Response Time', 'Average Response Time', 'Chat Response Time'],
    id: ['Waktu Respon'],
  }),
  metric('replyRate3Minutes', ['3分钟回复率', 'Answered in 3 minutes'], RATE_UP, {
    zh: [
      '3分钟人工回复率',
      '3分钟人工响应率',
      '3分钟响应率',
      '3分钟回复率',
      '三分钟回复率',
      '3分钟人工回复率(8-23点)',
    ],
    en: ['3-minute reply rate'],
  }),
  metric('replyRate30Seconds', ['30秒应答率', 'Answered in 30 seconds'], RATE_UP, {
    zh: ['30秒应答率', '30秒响应率', '30s应答率'],
    en: ['30-second reply rate'],
  }),
  metric('replies30Seconds', ['30秒响应次数', 'Answers in 30 seconds'], ['count', 'up', 'sum'], {
    zh: ['客服30秒响应次数', '30秒响应次数'],
    en: ['Replies in 30 seconds'],
  }),
  metric('replyRate', ['客服回复率', 'Reply rate'], RATE_UP, {
    zh: ['客服回复率', '旺旺回复率', '回复率', '人工回复率'],
    en: ['Chat Response Rate', 'Response Rate', 'Reply rate'],
    id: ['Persentase Chat Dibalas'],
  }),
  metric('answerRatio', ['答问比', 'Answers per question'], ['ratio', 'up', 'never'], {
    zh: ['客服答问比', '答问比'],
    en: ['Answer ratio'],
  }),
  metric(
    'unanswered10Minutes',
    ['10分钟未响应次数', 'Unanswered after 10 minutes'],
    ['count', 'down', 'sum'],
    { zh: ['10分钟未响应次数'], en: ['Unanswered after 10 minutes'] },
  ),
  metric('consultUsers', ['咨询人数', 'People who asked'], ['count', 'none', 'never'], {
    zh: [
      '咨询人数',
      '咨询用户数',
      '旺旺咨询量',
      '询单人数',
      '人工接待人数',
      '需人工回复的咨询人数',
      '接待人数',
      '旺旺咨询人数',
      '咨询量',
    ],
    en: ['Chat Enquiries', 'Consulting users', 'Inquiries'],
    id: ['Jumlah Chat'],
  }),
  metric('consultRate', ['咨询率', 'Inquiry rate'], ['ratio', 'none', 'never'], {
    zh: ['咨询率'],
    en: ['Inquiry rate', 'Chat Enquired'],
  }),
  metric('consultConversion', ['询单转化率', 'Inquiry conversion rate'], RATE_UP, {
    zh: ['询单转化率', '旺旺咨询转化率', '咨询转化率', '询单支付转化率', '咨询支付转化率'],
    en: ['Inquiry conversion rate', 'Chat conversion rate', 'Conversion Rate (Chat)'],
  }),
  metric('consultOrders', ['最终成团人数', 'Buyers after asking'], COUNT, {
    zh: ['最终成团人数', '询单支付人数', '咨询支付人数'],
    en: ['Buyers after inquiry'],
  }),
  metric(
    'serviceSales',
    ['客服销售额', 'Sales through service'],
    ['money', 'up', 'sum'],
    { zh: ['客服销售额', '客服支付金额', '客服成交金额'], en: ['Sales through chat', 'Chat sales'] },
    { scope: 'staff' },
  ),
  metric('serviceSatisfaction', ['咨询满意度', 'Service satisfaction'], RATE_UP, {
    zh: ['咨询满意度', '客服满意度', '客户满意率', '满意度', '客户满意度'],
    en: ['Customer satisfaction', 'CSAT'],
  }),
  metric('positiveReviewRate', ['好评率', 'Positive review rate'], RATE_UP, {
    zh: ['好评率', '商品好评率'],
    en: ['Positive review rate', 'Positive feedback rate'],
  }),
  metric('ratingShop', ['店铺体验分', 'Shop rating'], SCORE, {
    zh: [
      '真实体验分',
      '店铺综合体验星级',
      '综合体验星级',
      '消费者服务体验分',
      '商家体验分',
      '新灯塔分',
      'DSR',
      '店铺体验分',
      '体验分',
      '店铺评分',
      '综合体验分',
      '店铺综合评分',
      '购物体验分',
    ],
    en: ['Shop rating', 'Shop Rating', 'Store rating', 'Seller rating', 'Shop performance score'],
    id: ['Penilaian Toko'],
  }),
  metric('ratingProduct', ['商品体验分', 'Product rating'], SCORE, {
    zh: ['宝贝质量', '商品体验分', '商品评分', '商品质量分', '商品体验'],
    en: ['Product rating', 'Product satisfaction'],
  }),
  metric('ratingDescription', ['描述相符评分', 'As described'], SCORE, {
    zh: ['描述相符评分', '描述相符', '宝贝与描述相符', '描述评分', '宝贝描述评分'],
    en: ['Item as described'],
  }),
  metric('ratingLogistics', ['物流服务评分', 'Delivery rating'], SCORE, {
    zh: ['物流速度', '物流服务评分', '物流体验分', '物流服务', '物流体验', '物流评分'],
    en: ['Delivery rating', 'Logistics rating'],
  }),
  metric('ratingService', ['服务评分', 'Service rating'], SCORE, {
    zh: ['服务保障', '卖家服务评分', '服务体验分', '服务态度', '卖家服务态度', '服务体验', '服务评分'],
    en: ['Service rating'],
  }),
  metric('reviewRank', ['用户评价得分排名', 'Review rank'], ['score', 'none', 'last'], {
    zh: ['近90天用户评价得分排名', '用户评价得分排名'],
    en: ['Review rank'],
  }),
  metric('shipRate48Hours', ['48小时揽收及时率', 'Picked up in 48 hours'], RATE_UP, {
    zh: ['48小时揽收及时率', '48H揽收率', '48小时揽收率', '48小时发货率'],
    en: ['On-time ship rate', 'Picked up in 48 hours'],
  }),
  metric('shipRate24Hours', ['24小时揽收及时率', 'Picked up in 24 hours'], RATE_UP, {
    zh: ['24小时揽收及时率', '24H揽收率', '24小时揽收率', '24小时发货率'],
    en: ['Picked up in 24 hours'],
  }),
  metric('fulfilmentRate', ['履约率', 'Fulfilment rate'], RATE_UP, {
    zh: ['履约率', '发货履约率'],
    en: ['Fulfilment rate', 'Fulfillment Rate'],
  }),
  metric('lateShipmentRate', ['延迟发货率', 'Late shipment rate'], ['ratio', 'down', 'never'], {
    zh: ['延迟发货率', '迟发率', '逾期发货率'],
    en: ['Late Shipment Rate'],
    id: ['Tingkat Keterlambatan Pengiriman'],
  }),
  metric('deliveryTime', ['物流到货时长', 'Delivery time'], SECONDS, {
    zh: ['物流到货时长', '近30天成团-签收时效', '物流时长', '平均签收时长', '支付-签收时长', '发货-签收时长'],
    en: ['Delivery time'],
  }),
  metric(
    'logisticsViolationRate',
    ['物流违规处理率', 'Logistics violation rate'],
    ['ratio', 'down', 'never'],
    { zh: ['近30天物流综合违规处理率', '物流综合违规处理率'], en: ['Logistics violation rate'] },
  ),
  metric('buyBoxShare', ['购物车占比', 'Buy box share'], RATE_UP, {
    zh: ['推荐报价百分比', '黄金购物车占比'],
    en: ['Featured Offer (Buy Box) Percentage', 'Buy Box Percentage', 'Featured Offer Percentage'],
  }),
] as const;
