import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seePageSliced } from '../../lib/reading/slices';

/** Lets the page go on between two slices of reading. */
const pause = (): Promise<void> =>
  typeof scheduler === 'undefined' || !('yield' in scheduler)
    ? new Promise((resolve) => setTimeout(resolve))
    : scheduler.yield();

/** Reads this frame alone, since every other frame has a script of its own: put in where figures stand. */
export default defineUnlistedScript(() => {
  globalThis.dingdianReader = () => seePageSliced(document, pause, { frames: false });
});
