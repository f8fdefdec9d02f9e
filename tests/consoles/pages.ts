import type { Day } from '../../lib/quantity/period';
import { shift } from './data/days.ts';

/** A console page of this folder and where the real console shows such a page. */
export interface ConsolePage {
  /** `<console>/<page>`: the folder below `tests/consoles` that holds `truth.json`. */
  readonly id: string;
  /** Host of the console without `.localhost`. */
  readonly host: string;
  readonly path: string;
  /** Query of the address on a day; without `?`. */
  readonly query?: (today: Day) => string;
  /** Hash route with `#`. */
  readonly hash?: string;
  /** Folder that holds the page's source, where it is not the id. */
  readonly folder?: string;
  /** Query parameters that make one source show this page. */
  readonly switches?: Readonly<Record<string, string>>;
}

const yesterday = (today: Day) => `dateRange=${shift(today, -1)}%7C${shift(today, -1)}&dateType=day`;

const ALIMAMA = { host: 'one.alimama.com', path: '/index.html', folder: 'alimama/report' };

/** Every page that `serveConsoles` serves. Pages that share host and path share one entry. */
export const consolePages: readonly ConsolePage[] = [
  { id: 'sycm/home', host: 'sycm.taobao.com', path: '/portal/home.htm' },
  { id: 'sycm/item-rank', host: 'sycm.taobao.com', path: '/cc/item_rank', query: yesterday },
  {
    id: 'sycm/flow',
    host: 'sycm.taobao.com',
    path: '/flow/monitor/shopsource/construction',
    query: yesterday,
  },
  { ...ALIMAMA, id: 'alimama/report', hash: '#!/report/item_promotion?rptType=item_promotion' },
  {
    ...ALIMAMA,
    id: 'alimama/account',
    hash: '#!/report/account?rptType=account',
    switches: { route: 'account' },
  },
  { id: 'jingdong/product-detail', host: 'sz.jd.com', path: '/sz/view/product/productDetail.html' },
  {
    id: 'qianchuan/site-promotion',
    host: 'qianchuan.jinritemai.com',
    path: '/dataV2/bidding/site-promotion',
  },
  { id: 'pinduoduo/daily', host: 'mms.pinduoduo.com', path: '/home/' },
  { id: 'qianniu/notice', host: 'myseller.taobao.com', path: '/home.htm/QnworkbenchHome/' },
  { id: 'doudian/products', host: 'fxg.jinritemai.com', path: '/ffa/g/list' },
  { id: 'alibaba/frames', host: 'work.1688.com', path: '/' },
  { id: 'alibaba/frame-sales', host: 'work.1688.com', path: '/frames/sales.htm' },
  { id: 'alibaba/frame-traffic', host: 'work.1688.com', path: '/frames/traffic.htm' },
  { id: 'compass/loading', host: 'compass.jinritemai.com', path: '/shop/commodity/product-list' },
  { id: 'sycm/item-sku', host: 'sycm.taobao.com', path: '/cc/item_archives', query: yesterday },
  { id: 'sycm/realtime', host: 'sycm.taobao.com', path: '/ipoll/index.htm' },
  { id: 'sycm/keywords', host: 'sycm.taobao.com', path: '/flow/monitor/keyword_assistant' },
  { id: 'sycm/calendar', host: 'sycm.taobao.com', path: '/adm/v3/my_space' },
  { id: 'sycm/service', host: 'sycm.taobao.com', path: '/qos/service/core_monitor/new', query: yesterday },
  { id: 'sycm/trade', host: 'sycm.taobao.com', path: '/bda/tradinganaly/overview' },
  { id: 'doudian/home', host: 'fxg.jinritemai.com', path: '/ffa/mshop/homepage/index' },
  { id: 'pinduoduo/promotion', host: 'yingxiao.pinduoduo.com', path: '/goods/promotion/list' },
  { id: 'qianniu/bills', host: 'myseller.taobao.com', path: '/home.htm/whale-accountant/pay/capital/home' },
  { id: 'pinduoduo/trade', host: 'mms.pinduoduo.com', path: '/sycm/stores_data/operation' },
  { id: 'compass/ranks', host: 'compass.jinritemai.com', path: '/shop/chance/rank-product' },
  { id: 'qianchuan/materials', host: 'qianchuan.jinritemai.com', path: '/dataV2/roi2-material-analysis' },
  { id: 'jingdong/deal', host: 'jdsz.jd.com', path: '/szweb/view/dealAnalysis/dealSummarys.html' },
  { id: 'jzt/plan', host: 'jzt.jd.com', path: '/msa/', hash: '#/list/tab/plan?objective=overview' },
  { id: 'kuaishou/goods', host: 'syt.kwaixiaodian.com', path: '/zones/goodsManagement/goods_overview' },
  { id: 'kuaishou/deal', host: 'syt.kwaixiaodian.com', path: '/zones/tradeManagement/dealAnalysis' },
  { id: 'kuaishou/ranking', host: 'syt.kwaixiaodian.com', path: '/zones/rankingList/productRanking' },
  { id: 'xiaohongshu/notes', host: 'ark.xiaohongshu.com', path: '/app-datacenter/note-data/goods' },
  { id: 'xiaohongshu/overview', host: 'ark.xiaohongshu.com', path: '/app-datacenter/business-overview' },
  { id: 'weixin/home', host: 'store.weixin.qq.com', path: '/shop/home' },
  { id: 'temu/sales', host: 'agentseller.temu.com', path: '/stock/fully-mgt/sale-manage/main' },
  { id: 'tiktok/orders', host: 'seller-us.tiktok.com', path: '/homepage' },
  { id: 'tiktok/compass', host: 'seller-us.tiktok.com', path: '/compass/data-overview' },
  { id: 'tiktok/products', host: 'seller-us.tiktok.com', path: '/compass/product-analytics' },
  { id: 'shopee/performance', host: 'seller.shopee.co.id', path: '/datacenter/product/performance' },
  { id: 'lazada/metrics', host: 'sellercenter.lazada.sg', path: '/ba/livemonitor' },
  { id: 'amazon/business', host: 'sellercentral.amazon.com', path: '/business-reports' },
  { id: 'shopify/analytics', host: 'admin.shopify.com', path: '/store/yiran/analytics' },
];

/** The page of an id; throws when there is none. */
export function consolePage(id: string): ConsolePage {
  const found = consolePages.find((page) => page.id === id);
  if (!found)
    throw new Error(`No console page "${id}". One of: ${consolePages.map((page) => page.id).join(', ')}.`);
  return found;
}

/** Folder of the page's source below `tests/consoles` and of its `index.html` below `dist`. */
export function folderOf(page: ConsolePage): string {
  return page.folder ?? page.id;
}
