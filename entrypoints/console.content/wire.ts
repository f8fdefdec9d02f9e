import { browser } from 'wxt/browser';
import type { Answer, MessageName, Payload } from '../../lib/browser/protocol';
import { isAlive } from './life';

type FromScript = Extract<MessageName, `cs-${string}`>;
type ToScript = Extract<MessageName, `bg-${string}`>;
/** A listener that answers undefined leaves the answer to the other frames of the page. */
type Listeners = { readonly [Name in ToScript]?: (payload: Payload<Name>) => Answer<Name> | undefined };

let lastId = 0;

/**
 * Asks the worker, in the wire format of `lib/browser/messages.ts` without its weight. undefined = refused, or nobody
 * answers. The worker parses what it gets; what it answers was built from our own types in the same build.
 */
export async function ask<Name extends FromScript>(
  name: Name,
  data: Payload<Name>,
): Promise<Answer<Name> | undefined> {
  if (!isAlive()) return undefined;
  lastId += 1;
  try {
    const answer: unknown = await browser.runtime.sendMessage({
      id: lastId,
      type: name,
      data,
      timestamp: Date.now(),
    });
    const result = answer && typeof answer === 'object' && 'res' in answer ? answer.res : undefined;
    // A Problem has a code and no answer has; the list of codes would weigh more than all of this file.
    const refused = typeof result !== 'object' || result === null || 'code' in result;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built by our own worker; no zod in pages
    return refused ? undefined : (result as Answer<Name> | undefined);
  } catch {
    // "Receiving end does not exist" while the worker restarts, "context invalidated" in an orphan: nobody answers.
    return undefined;
  }
}

/** Listens to the worker. Only our own extension reaches `runtime.onMessage`; other tabs' scripts come with a `tab`. */
export function listen(listeners: Listeners): () => void {
  const onMessage = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    answer: (value: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (typeof message !== 'object' || message === null || !('type' in message) || !('data' in message))
      return;
    const { type, data } = message;
    if (typeof type !== 'string' || !Object.hasOwn(listeners, type)) return;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- own key of the map; sent by our own worker
    const listener = listeners[type as ToScript] as (payload: unknown) => unknown;
    const res = listener(data);
    if (res !== undefined) answer({ res });
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
