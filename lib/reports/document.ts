import type { VerdictState } from '../contracts/types';
import type { Message, MessageParam } from '../messages/types';
import type { Evidence } from '../metrics/types';
import type { Instant, Period } from '../quantity/period';

/** One cell of a report's table; a figure names where and when it was read. */
export interface Cell {
  readonly text: MessageParam;
  /** Shown as icon and word, never by colour alone. */
  readonly state?: VerdictState;
  readonly evidence?: readonly Evidence[];
  readonly asOf?: Instant | undefined;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: Message }
  | { readonly kind: 'paragraph'; readonly text: Message }
  | { readonly kind: 'list'; readonly items: readonly Message[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Message[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** A report before it is put into words: a pure function of contract, history and now. Pages, text and sheets render it. */
export interface ReportDocument {
  readonly title: Message;
  /** Days the report is about, both inclusive. */
  readonly period: Period;
  readonly madeAt: Instant;
  readonly zone: string;
  readonly blocks: readonly Block[];
}
