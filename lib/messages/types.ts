import type { Interval } from '../quantity/interval';
import type { Instant, Period } from '../quantity/period';
import type { Unit } from '../quantity/types';
import type { MessageKey } from './index';

export type Locale = 'zh-CN' | 'en';

/** A text in every language of the product. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** An interval with its unit; money in integer minor units. */
export interface Figure extends Interval {
  readonly unit: Unit;
}

export type MessageParam =
  | string
  | number
  | Bilingual
  | { readonly figure: Figure }
  | { readonly period: Period }
  /** With its year where it is read long afterwards: in papers. */
  | { readonly instant: Instant; readonly zone: string; readonly year?: boolean }
  | { readonly message: Message }
  | { readonly list: readonly MessageParam[] };

/**
 * A sentence before it is put into words: a key of the catalogues and typed parameters. Rules, alerts and reports
 * answer with messages; only views and renderings turn them into a language, with `say`.
 */
export interface Message {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, MessageParam>>;
  /** The words that were used when a report was frozen: they stay, whatever the catalogue says later. */
  readonly said?: Bilingual;
}
