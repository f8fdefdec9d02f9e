import type { Currency } from '../quantity/types';

/** A page of a console that is known by name. `route` is matched against path + hash, without query. */
export interface ConsolePage {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly route: RegExp;
  /** Address to open it, for "read this page next". */
  readonly url: string;
  /** What a table on this page is about when its columns do not say. */
  readonly rows?:
    | 'shop'
    | 'account'
    | 'product'
    | 'sku'
    | 'campaign'
    | 'source'
    | 'keyword'
    | 'staff'
    | 'order';
  /** Its figures are the market's or other shops', or indexes of them: none is the shop's own. */
  readonly peers?: true;
  /** Whether relative presets (近7天) end on the day before reading or on the day itself. */
  readonly presetsEnd?: 'yesterday' | 'today';
}

/** One seller console, as data. With every console file removed the reader still reads the tables. */
export interface Console {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** Consoles of one platform, on which one name is one shop; absent = its id, alone on its platform. */
  readonly family?: string;
  /** Host suffixes: `taobao.com` would match every host below it, so name the narrowest. */
  readonly hosts: readonly string[];
  readonly zone: string;
  readonly currency: Currency;
  /** BCP 47 tag that decides how ambiguous numbers (1.234) are read. */
  readonly locale: string;
  readonly presetsEnd: 'yesterday' | 'today';
  /** Every figure is about advertising: 成交金额 is what the ads claim, totals are the ad account's. */
  readonly advertising?: true;
  /** A tool about the market: none of its figures is the shop's own, whatever its page. */
  readonly peers?: true;
  readonly pages: readonly ConsolePage[];
  /** Column codes of this console's markup → metric id of the catalog. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Labels that mean something else here than in the catalog → metric id. */
  readonly words?: Readonly<Record<string, string>>;
  /** The month in which the public sources of these facts saw the console; `unverified` = never seen live. */
  readonly seen: string;
  readonly unverified?: boolean;
}
