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
