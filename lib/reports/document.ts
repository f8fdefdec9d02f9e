import type { VerdictState } from '../contracts/types';
import type { Message, MessageParam } from '../messages/types';
import type { Evidence } from '../metrics/types';
import type { Interval } from '../quantity/interval';
import type { Instant, Period } from '../quantity/period';
import type { Unit } from '../quantity/types';

/** Where a reader may go on: a page of a console, or a file beside the report. */
export interface Link {
  readonly label: MessageParam;
  readonly url: string;
}

/** One cell of a report's table; a figure names where and when it was read. */
export interface Cell {
  readonly text: MessageParam;
  readonly link?: Link;
  /** The pages it was read on, by name. */
  readonly source?: MessageParam | undefined;
  /** Shown as icon and word, never by colour alone. */
  readonly state?: VerdictState;
  readonly evidence?: readonly Evidence[];
  readonly asOf?: Instant | undefined;
  /** Worked out from figures beside it, which open to the cells; page and time are theirs. */
  readonly derived?: true;
}

/** Lines that draw what the rows of a table say, so that whoever cannot see them loses nothing. Money in minor units. */
export interface Chart {
  readonly unit: Unit;
  /** One per place, from left to right. */
  readonly labels: readonly MessageParam[];
  readonly lines: readonly {
    readonly label: MessageParam;
    /** One per place; undefined = nothing is known there, which is not 0. */
    readonly values: readonly (Interval | undefined)[];
  }[];
}

export type Block =
  /** `minor` = of a part within the section. */
  | { readonly kind: 'heading'; readonly text: Message; readonly minor?: true }
  | { readonly kind: 'paragraph'; readonly text: Message }
  | {
      readonly kind: 'list';
      readonly items: readonly Message[];
      /** Where each item leads, in the order of the items; `undefined` or absent = nowhere. */
      readonly links?: readonly (Link | undefined)[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly Message[];
      readonly rows: readonly (readonly Cell[])[];
      readonly chart?: Chart;
    };

/** A report before it is put into words: a pure function of contract, history and now. Pages, text and sheets render it. */
export interface ReportDocument {
  readonly title: Message;
  /** Days the report is about, both inclusive. */
  readonly period: Period;
  /** A form to fill in, which is about no days: neither they nor its time are shown. */
  readonly undated?: true;
  readonly madeAt: Instant;
  readonly zone: string;
  readonly blocks: readonly Block[];
}
