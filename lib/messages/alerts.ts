import { alertLabels } from './alert-labels';
import { catalogue } from './catalogue';

const sentences = catalogue(
  {
    'cap-exceeded.shop': '全店',
    'cap-exceeded.title': '{{who}} {{period}} 推广花费 {{spend}}，超过限额 {{cap}}',
    'cap-exceeded.title-today': '{{who}} 截至 {{readAt}} 推广花费已达 {{spend}}，超过限额 {{cap}}',
    'cap-exceeded.title-so-far':
      '{{who}} {{period}} 截至 {{readAt}} 推广花费已达 {{spend}}，超过限额 {{cap}}',
    'cap-exceeded.title-at-least': '{{who}} {{period}} 推广花费至少 {{spend}}，超过限额 {{cap}}',
    'cap-exceeded.detail-so-far':
      '已花 {{spend}} − 限额 {{cap}} = 至少超出 {{over}}。读自【{{page}}】，{{readAt}}。请让托管方立即调低或暂停推广，并说明原因。',
    'cap-exceeded.detail-at-least':
      '只读到一部分，花费至少 {{spend}} − 限额 {{cap}} = 至少超出 {{over}}。读自【{{page}}】，{{readAt}}。请让托管方立即调低或暂停推广，并说明原因。',
    'amount.so-far': '截至 {{at}} 已达 {{figure}}',
    'amount.at-least': '至少 {{figure}}',
    'cap-exceeded.detail':
      '花费 {{spend}} − 限额 {{cap}} = 超出 {{over}}。读自【{{page}}】，{{readAt}}。请让托管方立即调低或暂停推广，并说明原因。',
    'anomaly.spike':
      '{{at}}：{{value}}，高于平常的 {{lo}}–{{hi}}（通常约 {{usual}}，{{change}}）。对比的是 {{from}} 至 {{to}} 的 {{span}}{{besides}}；偏离是平常波动的 {{misses}} 倍，{{rare}}。',
    'anomaly.drop':
      '{{at}}：{{value}}，低于平常的 {{lo}}–{{hi}}（通常约 {{usual}}，{{change}}）。对比的是 {{from}} 至 {{to}} 的 {{span}}{{besides}}；偏离是平常波动的 {{misses}} 倍，{{rare}}。',
    'anomaly.shift':
      '从 {{began}} 起一直在新的水平上：{{at}} 为 {{value}}，此前通常约 {{usual}}（{{lo}}–{{hi}}）。对比的是 {{from}} 至 {{to}} 的 {{span}}{{besides}}；一连多天都偏向同一边，不像偶然。',
    'anomaly.short':
      '{{at}}：{{value}}，通常约 {{usual}}（{{change}}）。历史只有 {{span}}，太短，目前只在减半或翻倍以上时提示。',
    'anomaly.days': '{{count}} 天',
    'anomaly.values': '{{count}} 个数值',
    'anomaly.left-out': '（另有 {{count}}是大促或异常，没有算进去）',
    'anomaly.never': '这期间同一方向从没偏得这么远',
    'anomaly.before': '这期间同一方向偏得差不多远的有 {{count}} 次',
    'cap-forecast.title': '{{who}} {{period}} 照目前速度将超过花费限额 {{limit}}',
    'cap-forecast.detail':
      '{{sentence}} 按已过去的时间推算，剩余时间即使放缓也会超过。读自【{{page}}】，{{readAt}}。现在调低预算还来得及。',
    'untracked-spend.title': '{{period}} 有花费不受任何限额约束',
    'untracked-spend.detail': '{{sentence}} 请让托管方说明这笔花费的去处，并补上限额。',
    'spend-without-orders.title': '{{who}} {{period}} 推广花费 {{spend}}，没有成交',
    'spend-without-orders.detail':
      '{{days}} 天花费 {{spend}}，成交订单数为 0。读自【{{page}}】，{{readAt}}。请问托管方是否该停掉或换素材。',
    'spend-stopped.title': '{{period}} 推广花费为 0',
    'spend-stopped.detail':
      '此前 7 天平均每天 {{usual}}，这一天没有花费：可能是余额不足、计划暂停或审核未过。读自【{{page}}】，{{readAt}}。',
    'price-below-floor.title': '{{who}} 售价低于约定最低价 {{limit}}',
    'price-below-floor.detail': '{{sentence}} 读自【{{page}}】，{{readAt}}。请让托管方立即改回。',
    'oversold.title': '{{who}} 卖得比库存多',
    'oversold.detail':
      '库存 {{stock}}，此后又卖出至少 {{pieces}} 件。读自【{{page}}】，{{readAt}}。如已补货请忽略，否则请尽快补货或下架，避免缺货赔付。',
    'stock-out.title': '{{who}} 断货了',
    'stock-out.detail':
      '{{period}} 库存为 0，之前还在卖（近期卖出 {{pieces}} 件）。断货 3 天以上，热卖款的流量会明显下降。读自【{{page}}】，{{readAt}}。',
    'stock-low.title': '{{who}} 库存低于约定',
    'stock-low.detail': '{{sentence}} {{cover}}。读自【{{page}}】，{{readAt}}。',
    'cover.days': '按最近 7 天的销量还能卖 {{days}} 天',
    'cover.at-least': '按最近 7 天的销量至少还能卖 {{days}} 天',
    'cover.unknown': '最近 7 天的销量没读全，算不出还能卖几天',
    'refund-surge.title': '{{period}} 退款率 {{rate}}，达到警戒线 {{limit}}',
    'refund-surge.detail':
      '退款率 {{rate}} ≥ {{limit}}。读自【{{page}}】，{{readAt}}。请看退款原因：质量、描述不符、发货慢，还是集中退款。',
    'target-at-risk.title': '{{period}} 销售目标 {{limit}} 可能完不成',
    'target-at-risk.detail': '{{sentence}} 照目前进度预计 {{forecast}}，还剩 {{days}} 天。',
    'roi-below-contract.title': '{{period}} 投产比低于合同约定',
    'roi-below-contract.detail': '{{sentence}} 读自【{{page}}】，{{readAt}}。',
    'response-slow.title': '{{period}} 客服响应慢于约定',
    'response-slow.detail': '{{sentence}} 读自【{{page}}】，{{readAt}}。',
    'traffic-drop.title': '{{who}} {{period}} 访客数只有 {{value}}',
    'traffic-drop.detail':
      '前几周同一星期几（读到 {{weeks}} 天）通常约 {{usual}}。读自【{{page}}】，{{readAt}}。',
    'anomaly.title': '{{metric}}异常：{{period}} 为 {{value}}',
    'anomaly.detail': '{{explanation}}读自【{{page}}】，{{readAt}}。',
    'big-change.title': '{{metric}} {{change}}：{{period}} 为 {{value}}',
    'big-change.detail': '对比日 {{comparedWith}} 为 {{before}}。{{split}}读自【{{page}}】，{{readAt}}。',
    'split.shares':
      '这个变化与下列拆分一致（不等于原因）：访客数占 {{visitors}}，转化率占 {{conversion}}，客单价占 {{orderValue}}。',
    'split.unknown': '同日的访客数或订单数没读到，拆不开是流量还是转化。',
    'wrong-product-pushed.title': '{{who}} 占推广花费 {{spendShare}}，只带来销售额的 {{salesShare}}',
    'wrong-product-pushed.detail':
      '{{period}}：花费占比 {{spendShare}}，支付金额占比 {{salesShare}}。读自【{{page}}】，{{readAt}}。请问托管方为什么推这款。',
    'brush-suspicion.title': '{{period}} 订单可疑：符合 {{count}} 项特征',
    'brush-suspicion.detail':
      '只是可疑，不是定论。符合的特征：{{signs}}。当天订单 {{orders}}（此前 {{days}} 天通常 {{usualOrders}}），访客 {{visitors}}（通常 {{usualVisitors}}）。读自【{{page}}】，{{readAt}}。请让托管方提供订单明细核对。',
    'restated.title': '{{period}} 的{{metric}}变了：{{first}} → {{last}}',
    'restated.detail':
      '这一天早已结束，第一次读到 {{first}}，现在是 {{last}}。读自【{{page}}】，{{readAt}}。退款会使数字变小，其他变化请问清原因。',
    'duty-due.title': '{{period}} 有一项义务到期',
    'duty-due.detail': '{{sentence}} 已经做了请登记，没做请催。',
    'deliverable-due.title': '{{period}} 约定的工作还没登记完成',
    'deliverable-due.detail': '{{sentence}} 收到了请登记，没收到请催。',
    'no-work-seen.title': '{{days}} 天看不到托管方在做事',
    'no-work-seen.detail':
      '{{period}} 没有交付物或完成事项的登记；{{snapshots}}。{{operator}} 这些天做了什么？收到了请登记。',
    'no-work.compared': '快照里比对了 {{count}} 个商品、计划等，标题、主图、价格、推广设置都没有变化',
    'no-work.unread': '这些天没有读过商品列表或推广计划页，快照里看不出',
    'reading-stopped.title': '【{{page}}】很久没读了',
    'reading-stopped.detail':
      '这一页以前常读，最后一次是 {{readAt}}，之后只读了别的页面。靠它判断的条款会变成“尚不能判断”。打开一次即可。',
    'reading-changed.title': '【{{page}}】的列变了',
    'reading-changed.detail':
      '少了：{{gone}}；多了：{{added}}。确认之前，这一页的新数据暂不使用。请在面板里看一眼并确认。',
    'reading-stale.title': '已经 {{days}} 天没有读取数据',
    'reading-stale.detail':
      '最后一次读取是【{{page}}】，{{readAt}}。打开后台页面就会自动读取。没有数据不等于没有问题。',
    'rule-not-judged.title': '{{period}} 有一条款一直判断不了',
    'rule-not-judged.detail': '{{sentence}} 还缺：{{missing}}',
    'backup-old.title': '已经 {{days}} 天没有备份',
    'backup-old.detail': '数据只存在这台电脑的浏览器里，清理浏览器或换电脑就会丢失。请在设置里备份一次。',
    'reading-changed.none': '无',
    'brush.equal': '{{count}} 单金额完全相同',
    'anomaly.no-lift':
      '同一活动上次（{{before}} 起）是平日的 {{former}} 倍，这次从 {{from}} 起 {{days}} 天只有 {{now}} 倍。活动报上名了吗？在生效吗？',
    'brush.flat': '订单大涨而访客没涨',
    'brush.conversion': '转化率突然升高',
    'brush.refunds': '两天内退款成倍',
    'brush.shrunk': '过后订单数变少',
    'digest.title': '每日小结：{{count}} 件事，{{red}} 件紧急，{{amber}} 件注意，{{note}} 件提示',
    'back-test': '过去 {{days}} 天，这条规则会提醒 {{count}} 次',
  },
  {
    'cap-exceeded.shop': 'The shop',
    'cap-exceeded.title': '{{who}}: ad spend of {{spend}} on {{period}}, over the cap of {{cap}}',
    'cap-exceeded.title-today':
      '{{who}}: ad spend had reached {{spend}} by {{readAt}}, over the cap of {{cap}}',
    'cap-exceeded.title-so-far':
      '{{who}}: ad spend of {{period}} had reached {{spend}} by {{readAt}}, over the cap of {{cap}}',
    'cap-exceeded.title-at-least':
      '{{who}}: ad spend of at least {{spend}} on {{period}}, over the cap of {{cap}}',
    'cap-exceeded.detail-at-least':
      'Read in part: spend at least {{spend}} − cap {{cap}} = at least {{over}} over. Read on “{{page}}”, {{readAt}}. Have the operator lower or pause the ads now and say why.',
    'amount.so-far': '{{figure}} by {{at}} so far',
    'amount.at-least': 'at least {{figure}}',
    'cap-exceeded.detail-so-far':
      'Spend so far {{spend}} − cap {{cap}} = at least {{over}} over. Read on “{{page}}”, {{readAt}}. Have the operator lower or pause the ads now and say why.',
    'cap-exceeded.detail':
      'Spend {{spend}} − cap {{cap}} = {{over}} over. Read on “{{page}}”, {{readAt}}. Have the operator lower or pause the ads now and say why.',
    'anomaly.spike':
      '{{at}}: {{value}}, above the usual {{lo}}–{{hi}} (about {{usual}}, {{change}}). Compared with {{span}} from {{from}} to {{to}}{{besides}}: {{misses}} times the ordinary swing; {{rare}}.',
    'anomaly.drop':
      '{{at}}: {{value}}, below the usual {{lo}}–{{hi}} (about {{usual}}, {{change}}). Compared with {{span}} from {{from}} to {{to}}{{besides}}: {{misses}} times the ordinary swing; {{rare}}.',
    'anomaly.shift':
      'On a new level since {{began}}: {{value}} on {{at}}, before about {{usual}} ({{lo}}–{{hi}}). Compared with {{span}} from {{from}} to {{to}}{{besides}}: off to one side for so long that chance is unlikely.',
    'anomaly.short':
      '{{at}}: {{value}}, usually about {{usual}} ({{change}}). Only {{span}} of history: for now only halving or doubling is told.',
    'anomaly.days': '{{count}} days',
    'anomaly.values': '{{count}} values',
    'anomaly.left-out': ' ({{count}} of promotions or oddities left out)',
    'anomaly.never': 'never so far out on this side in that time',
    'anomaly.before': 'about as far out on this side {{count}} times in that time',
    'cap-forecast.title': '{{who}}: at this pace spend on {{period}} will pass the cap of {{limit}}',
    'cap-forecast.detail':
      '{{sentence}} Even if the rest of the time runs slower, the cap is passed. Read on “{{page}}”, {{readAt}}. There is still time to lower the budget.',
    'untracked-spend.title': '{{period}}: spend that no cap covers',
    'untracked-spend.detail': '{{sentence}} Have the operator say where it went, and agree on a cap.',
    'spend-without-orders.title': '{{who}}: ad spend {{spend}} in {{period}} brought no order',
    'spend-without-orders.detail':
      '{{days}} days of spend, {{spend}}, and 0 orders. Read on “{{page}}”, {{readAt}}. Ask the operator whether to stop it.',
    'spend-stopped.title': 'No ad spend on {{period}}',
    'spend-stopped.detail':
      'The 7 days before had {{usual}} a day, this one none: out of funds, paused, or refused. Read on “{{page}}”, {{readAt}}.',
    'price-below-floor.title': '{{who}} is sold below the agreed lowest price of {{limit}}',
    'price-below-floor.detail':
      '{{sentence}} Read on “{{page}}”, {{readAt}}. Have the operator change it back now.',
    'oversold.title': '{{who}}: more sold than in stock',
    'oversold.detail':
      'Stock {{stock}}, and at least {{pieces}} pieces sold since. Read on “{{page}}”, {{readAt}}. Unless it was restocked, restock or take it down.',
    'stock-out.title': '{{who}} is out of stock',
    'stock-out.detail':
      'Stock 0 during {{period}}, though it was selling ({{pieces}} pieces lately). Three days without stock cost a best-seller much of its traffic. Read on “{{page}}”, {{readAt}}.',
    'stock-low.title': '{{who}}: stock below what was agreed',
    'stock-low.detail': '{{sentence}} {{cover}}. Read on “{{page}}”, {{readAt}}.',
    'cover.days': 'It lasts {{days}} days at the pace of the last 7',
    'cover.at-least': 'It lasts at least {{days}} days at the pace of the last 7',
    'cover.unknown': 'How long it lasts is not known: sales of the last 7 days were not all read',
    'refund-surge.title': 'Refund rate {{rate}} on {{period}} reached {{limit}}',
    'refund-surge.detail':
      '{{rate}} ≥ {{limit}}. Read on “{{page}}”, {{readAt}}. Look at the reasons: quality, description, delivery, or a mass of refunds at once.',
    'target-at-risk.title': 'The target of {{limit}} for {{period}} may be missed',
    'target-at-risk.detail': '{{sentence}} At this pace it ends at {{forecast}}; {{days}} days are left.',
    'roi-below-contract.title': 'ROI of {{period}} is below the contract',
    'roi-below-contract.detail': '{{sentence}} Read on “{{page}}”, {{readAt}}.',
    'response-slow.title': 'Customer service was slower than agreed, {{period}}',
    'response-slow.detail': '{{sentence}} Read on “{{page}}”, {{readAt}}.',
    'traffic-drop.title': '{{who}}: only {{value}} visitors on {{period}}',
    'traffic-drop.detail':
      'About {{usual}} on the same weekday of {{weeks}} weeks before. Read on “{{page}}”, {{readAt}}.',
    'anomaly.title': '{{metric}} is unusual: {{value}} on {{period}}',
    'anomaly.detail': '{{explanation}} Read on “{{page}}”, {{readAt}}.',
    'big-change.title': '{{metric}} {{change}}: {{value}} on {{period}}',
    'big-change.detail':
      'The comparable day {{comparedWith}} had {{before}}. {{split}} Read on “{{page}}”, {{readAt}}.',
    'split.shares':
      'Consistent with (which is no cause): visitors {{visitors}}, conversion {{conversion}}, order value {{orderValue}} of the change.',
    'split.unknown':
      'Visitors or orders of these days were not read, so traffic and conversion cannot be told apart.',
    'wrong-product-pushed.title':
      '{{who}} takes {{spendShare}} of the ad spend and brings {{salesShare}} of the sales',
    'wrong-product-pushed.detail':
      '{{period}}: {{spendShare}} of spend, {{salesShare}} of sales. Read on “{{page}}”, {{readAt}}. Ask the operator why this one.',
    'brush-suspicion.title': 'Orders of {{period}} look suspicious: {{count}} signs',
    'brush-suspicion.detail':
      'A suspicion, not a finding. Signs: {{signs}}. Orders {{orders}} (usually {{usualOrders}} on the {{days}} days before), visitors {{visitors}} (usually {{usualVisitors}}). Read on “{{page}}”, {{readAt}}. Ask the operator for the list of orders.',
    'restated.title': '{{metric}} of {{period}} changed: {{first}} → {{last}}',
    'restated.detail':
      'The day was over: first read {{first}}, now {{last}}. Read on “{{page}}”, {{readAt}}. Refunds make figures smaller; ask about other changes.',
    'duty-due.title': 'A duty is due: {{period}}',
    'duty-due.detail': '{{sentence}} Enter it if done, ask for it if not.',
    'deliverable-due.title': 'Agreed work of {{period}} is not entered yet',
    'deliverable-due.detail': '{{sentence}} Enter what you received, ask for what is missing.',
    'no-work-seen.title': 'No work of the operator seen for {{days}} days',
    'no-work-seen.detail':
      'Nothing handed over or done was entered for {{period}}; {{snapshots}}. Ask {{operator}} what was done, and enter it.',
    'reading-stopped.title': '“{{page}}” has not been read for days',
    'reading-stopped.detail':
      'It used to be read; the last time was {{readAt}}, while other pages were. Clauses that rest on it cannot be judged. Open it once.',
    'reading-changed.title': 'The columns of “{{page}}” changed',
    'reading-changed.detail':
      'Gone: {{gone}}; new: {{added}}. Its new figures are held back until you look at them in the panel.',
    'reading-stale.title': 'Nothing was read for {{days}} days',
    'reading-stale.detail':
      'The last reading was “{{page}}”, {{readAt}}. Open the console and it is read again. No data does not mean that all is well.',
    'rule-not-judged.title': 'A clause of {{period}} still cannot be judged',
    'rule-not-judged.detail': '{{sentence}} Missing: {{missing}}',
    'backup-old.title': 'No backup for {{days}} days',
    'backup-old.detail':
      'The data lies in this browser alone and is lost with it. Make a backup in the settings.',
    'no-work.compared':
      'of {{count}} products, plans and others compared, no title, picture, price or setting changed',
    'no-work.unread': 'no list of products or plans was read, so snapshots cannot tell',
    'reading-changed.none': 'none',
    'brush.equal': '{{count}} orders of exactly the same amount',
    'anomaly.no-lift':
      'The same promotion from {{before}} raised it to {{former}} times an ordinary day; the {{days}} days since {{from}} had {{now}} times. Was the promotion joined, and does it run?',
    'brush.flat': 'orders far up, visitors flat',
    'brush.conversion': 'conversion jumped',
    'brush.refunds': 'refunds doubled within two days',
    'brush.shrunk': 'the order count shrank afterwards',
    'digest.title': 'Daily summary: {{count}} – {{red}} urgent, {{amber}} to watch, {{note}} to know',
    'back-test': 'In the last {{days}} days this rule would have rung {{count}} times',
  },
);

/** What the watch says. */
export const alerts = {
  'zh-CN': { ...sentences['zh-CN'], ...alertLabels['zh-CN'] },
  en: { ...sentences.en, ...alertLabels.en },
} as const;
