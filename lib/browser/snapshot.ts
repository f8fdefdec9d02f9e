import { browser } from 'wxt/browser';
import { dataRows } from '../metrics/data-rows';
import { isProblem, type Problem } from '../problem';
import type { Capture, Trigger } from '../store/types';
import { pictureOfTab } from './capture-picture';
import { captureTab, type Finish } from './capture-tab';
import { tellTab } from './messages';
import type { SnapshotAnswer } from './protocol';
import { readSettings } from './settings';
import { problemText, savedText } from './words';

/** What became of a capture: kept in a completed transaction, the same as the last one, or not kept. */
export type Kept =
  | { readonly kind: 'saved'; readonly snapshotId: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The story behind the border: a capture of this tab is kept and judged. */
export type Keep = (capture: Capture, tabId: number) => Promise<Kept>;

/** The two halves of the story on the other side of the border. */
export interface Story {
  readonly finish: Finish;
  readonly keep: Keep;
}

export interface Wish {
  readonly tabId: number;
  readonly trigger: Trigger;
  readonly idempotencyKey: string;
}

/** Keeps what a tab shows; `rows` counts its data rows, totals rows not counted. */
export async function keepTab(wish: Wish, { finish, keep }: Story): Promise<Kept & { rows: number }> {
  const capture = await captureTab(wish.tabId, wish.trigger, wish.idempotencyKey, finish);
  if (isProblem(capture)) return { kind: 'failed', problem: capture, rows: 0 };
  // Nobody asked for what is read automatically, least of all for a picture.
  const picture = wish.trigger === 'auto' ? undefined : await pictureOfTab(wish.tabId, capture.readings);
  const kept = await keep({ ...capture, ...(picture && { picture }) }, wish.tabId);
  return { ...kept, rows: dataRows(capture.readings) };
}

/** A snapshot that the merchant asked for, answered in words. */
export async function takeSnapshot(wish: Wish, story: Story): Promise<SnapshotAnswer> {
  const { language } = await readSettings();
  const kept = await keepTab(wish, story);
  if (kept.kind === 'saved')
    return {
      saved: true,
      snapshotId: kept.snapshotId,
      rows: kept.rows,
      text: savedText(language, kept.rows, new Date()),
    };
  const problem: Problem = kept.kind === 'failed' ? kept.problem : { code: 'unexpected' };
  return { saved: false, problem, text: problemText(language, problem) };
}

/** At the icon of a tab whose last snapshot failed. */
const FAILED = '!';

async function takeBackFailure(tabId: number, title: string): Promise<void> {
  try {
    if ((await browser.action.getBadgeText({ tabId })) !== FAILED) return;
    // Without a text the tab has the badge of all tabs again; an empty one would hide the number of alerts.
    await browser.action.setBadgeText({ tabId });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile, and its badge with it.
  }
}

/** Tells the outcome where the merchant looks: in the page, or at the icon when no script may run in the page. */
export async function sayInTab(tabId: number, answer: SnapshotAnswer): Promise<void> {
  const told = await tellTab(tabId, 'bg-said', { text: answer.text });
  // What failed before stands at the icon until it is taken away there.
  if (answer.saved) await takeBackFailure(tabId, answer.text);
  if (!isProblem(told)) return;
  // A tab that was closed meanwhile has no icon; what was saved is saved.
  await Promise.allSettled([
    browser.action.setTitle({ tabId, title: answer.text }),
    ...(answer.saved ? [] : [browser.action.setBadgeText({ tabId, text: FAILED })]),
  ]);
}
