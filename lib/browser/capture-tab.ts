import { type Browser, browser } from 'wxt/browser';
import { type Problem, problem } from '../problem';
import type { Sight } from '../reading/sight';
import type { Reading } from '../reading/types';
import type { Capture, Trigger } from '../store/types';
import { injectContentScript } from './content-scripts';
import { recordFault } from './faults';
import { combineFrames, type FrameResult, MAX_CHARACTERS } from './frames';
import { sightSchema } from './sight-schema';

type FrameAnswer = FrameResult['answer'];

/** Makes the Reading of what a page has told: `finish` of the reading room. */
export type Finish = (sight: Sight) => Reading;

/** Runs in each frame; must not use anything from outside itself. */
async function readInFrame(maxLength: number): Promise<FrameAnswer> {
  return (await globalThis.dingdianFrame?.read(maxLength)) ?? null;
}

async function readFrames(tabId: number): Promise<readonly Browser.scripting.InjectionResult<FrameAnswer>[]> {
  await injectContentScript(tabId);
  return browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: readInFrame,
    args: [MAX_CHARACTERS],
  });
}

/** A frame that cannot be finished must not hide the others; the bug is kept on record. */
function finished(answer: string, finish: Finish): Reading | undefined | false {
  const sight = sightSchema.safeParse(JSON.parse(answer)).data;
  try {
    return sight && finish(sight);
  } catch (error) {
    void recordFault('reading', error);
    return false;
  }
}

/**
 * Reads every frame of a tab that may be read, top frame first. The content script is put in where it is missing, so
 * after a click, a shortcut or the menu this works on any page. Problems: `page-not-granted`, `page-too-large`,
 * `nothing-to-read`.
 */
export async function captureTab(
  tabId: number,
  trigger: Trigger,
  idempotencyKey: string,
  finish: Finish,
): Promise<Capture | Problem> {
  const capturedAt = new Date().toISOString();
  let frames: readonly Browser.scripting.InjectionResult<FrameAnswer>[];
  try {
    frames = await readFrames(tabId);
  } catch {
    // The browser refuses pages that were not granted, its own pages and the web store, all with an exception.
    return problem('page-not-granted');
  }
  const readings: readonly Reading[] | Problem = combineFrames(
    frames.map((frame) => ({ frameId: frame.frameId, answer: frame.result ?? null })),
    (answer) => finished(answer, finish),
  );
  return 'code' in readings ? readings : { idempotencyKey, capturedAt, trigger, readings };
}
