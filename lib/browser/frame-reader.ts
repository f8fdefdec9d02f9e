import type { Sight } from '../reading/sight';

/** What one frame can read right now, without its content. */
export interface FrameCount {
  readonly tables: number;
  /** Data rows, totals rows not counted; a group of cards counts one. */
  readonly rows: number;
}

/** What the content script offers the worker in each frame, on the global of its isolated world (no page sees it). */
export interface FrameReader {
  /**
   * What the page tells now, a `Sight` as JSON text; a number instead is its length in characters where that passes `maxLength`; false =
   * the reader broke on this frame.
   */
  read(maxLength: number): Promise<string | number | false>;
  /** As of the last time the page settled. */
  count(): FrameCount;
  alive(): boolean;
}

declare global {
  var dingdianFrame: FrameReader | undefined;
  /** The script that reads, once the worker put it in: most frames of a console never show a figure and do without. */
  var dingdianReader: (() => Promise<Sight>) | undefined;
  /** The same of the script that shows banners, once it was put in. */
  var dingdianOverlay: Pick<FrameReader, 'alive'> | undefined;
}
