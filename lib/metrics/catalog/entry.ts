import type { EntityKind, MetricUnit } from '../types';

/** One metric of the catalog: everything that the rest of the program may know about it. */
export interface MetricEntry {
  /** Stored in observations; renaming it is a migration. */
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly unit: MetricUnit;
  /** Which way is better for the merchant; `none` = neither by itself. */
  readonly direction: 'up' | 'down' | 'none';
  /**
   * How values of several days join: added up, as the quotient of two other metrics, as the newest, or not at all
   * (people counted per day are not people counted per week).
   */
  readonly totals: 'sum' | 'last' | 'never' | { readonly ratio: readonly [string, string] };
  /** What it is about when neither page nor rows say otherwise. */
  readonly scope: EntityKind;
  /** Labels under which consoles show it, per language of the page. */
  readonly words: {
    readonly zh: readonly string[];
    readonly en: readonly string[];
    readonly id?: readonly string[];
    /** Of consoles in Vietnamese and Thai. */
    readonly other?: readonly string[];
  };
  /** What distinguishes it from its neighbours: paid or ordered, by refund or by payment date, gross or net. */
  readonly basis?: string;
  /** A value somebody chose, not a result: never compared with a clause. */
  readonly setting?: true;
}

type Words = Partial<MetricEntry['words']>;
type Rest = Partial<Pick<MetricEntry, 'scope' | 'basis' | 'setting'>>;

/** Keeps the id as a literal type, so that the union of all ids derives from the entries. */
export function metric<const Id extends string>(
  id: Id,
  names: readonly [zh: string, en: string],
  nature: readonly [MetricUnit, MetricEntry['direction'], MetricEntry['totals']],
  words: Words,
  rest: Rest = {},
): MetricEntry & { readonly id: Id } {
  return {
    id,
    name: { 'zh-CN': names[0], en: names[1] },
    unit: nature[0],
    direction: nature[1],
    totals: nature[2],
    scope: rest.scope ?? 'shop',
    words: { ...words, zh: words.zh ?? [], en: words.en ?? [] },
    ...(rest.basis !== undefined && { basis: rest.basis }),
    ...(rest.setting && { setting: true }),
  };
}
