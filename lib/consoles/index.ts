import { alibaba } from './alibaba';
import { alimama } from './alimama';
import { amazon } from './amazon';
import { compass } from './compass';
import { doudian } from './doudian';
import { duoduoqingbaotong } from './duoduoqingbaotong';
import { jingmai } from './jingmai';
import { jingzhuntong } from './jingzhuntong';
import { kuaishou } from './kuaishou';
import { lazada } from './lazada';
import { pinduoduo } from './pinduoduo';
import { pinduoduoAds } from './pinduoduo-ads';
import { qianchuan } from './qianchuan';
import { qianniu } from './qianniu';
import { shangzhi } from './shangzhi';
import { shengyitong } from './shengyitong';
import { shopee } from './shopee';
import { shopify } from './shopify';
import { sycm } from './sycm';
import { temu } from './temu';
import { tiktok } from './tiktok';
import type { Console, ConsolePage } from './types';
import { weixin } from './weixin';
import { xiaohongshu } from './xiaohongshu';

/** Every console the product knows by name, in the order in which the merchant sees them. */
export const consoles: readonly Console[] = [
  sycm,
  qianniu,
  alimama,
  pinduoduo,
  pinduoduoAds,
  doudian,
  compass,
  qianchuan,
  shangzhi,
  jingmai,
  jingzhuntong,
  kuaishou,
  shengyitong,
  xiaohongshu,
  alibaba,
  weixin,
  duoduoqingbaotong,
  temu,
  ...shopee,
  ...lazada,
  ...tiktok,
  ...amazon,
  shopify,
];

export interface ConsoleMatch {
  readonly console: Console;
  /** undefined when the console file does not name the page. */
  readonly page?: ConsolePage;
  /** Path and hash, without any query. */
  readonly route: string;
}

/** IANA zone in which a day is counted where nothing names another: that of the consoles' home. */
export const HOME_ZONE = 'Asia/Shanghai';

/** Path and hash of an address without their queries: consoles route in either. */
export function routeOf(url: URL): string {
  const hash = url.hash.split('?', 1)[0] ?? '';
  return url.pathname + hash;
}

/**
 * The console that an address belongs to, by host suffix at a dot boundary; undefined for any other page.
 * A trailing `.localhost` is ignored, so that demo pages can stand under the hosts of the consoles.
 */
export function consoleOfUrl(address: string): ConsoleMatch | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return undefined;
  const host = url.hostname.replace(/\.localhost$/, '');
  const match = consoles.find(({ hosts }) => hosts.some((end) => host === end || host.endsWith(`.${end}`)));
  if (!match) return undefined;
  const route = routeOf(url);
  const page = match.pages.find((candidate) => candidate.route.test(route));
  return page ? { console: match, page, route } : { console: match, route };
}

/** The console with this id; undefined for an id of no or of a former console. */
export function consoleById(id: string | undefined): Console | undefined {
  return consoles.find((candidate) => candidate.id === id);
}

/** The platform that a console, or a host no console file names, belongs to. */
export function familyOf(consoleId: string): string {
  return consoleById(consoleId)?.family ?? consoleId;
}

/** Match patterns of all console hosts, for the manifest's optional permissions. */
export function consoleOrigins(): string[] {
  return [...new Set(consoles.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)))];
}
