import { useEffect, useState } from 'react';

/** A page in the background is never drawn; what comes after must not wait for it for ever. */
const AT_LATEST_MS = 500;

/** Whether the browser has had the time to draw what there is since `shown`; for work that would keep it from that. */
export function useDrawn(shown: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!shown) return undefined;
    let after: ReturnType<typeof setTimeout> | undefined;
    const done = () => setDrawn(true);
    const late = setTimeout(done, AT_LATEST_MS);
    // What waits for the frame runs before it is drawn, what waits after that behind it.
    const frame = requestAnimationFrame(() => (after = setTimeout(done)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
      clearTimeout(after);
    };
  }, [shown]);
  return drawn;
}
