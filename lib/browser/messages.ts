import { defineExtensionMessaging } from '@webext-core/messaging';
import { type Browser, browser } from 'wxt/browser';
import { isProblem, type Problem, problem } from '../problem';
import { recordFault } from './faults';
import type { Answer, MessageName, Payload } from './protocol';
import { type Handler, receive } from './receive';
import { answers } from './schemas';

// The library's types hold at compile time only; what arrives is typed by the schemas below.
type Wire = Record<string, (payload: unknown) => unknown>;
type WorkerMessage = Exclude<MessageName, `bg-${string}`>;
type TabMessage = Extract<MessageName, `bg-${string}`>;

export type Sender = Browser.runtime.MessageSender;

const messenger = defineExtensionMessaging<Wire>();

function parseAnswer<Name extends MessageName>(name: Name, raw: unknown): Answer<Name> | Problem {
  if (isProblem(raw)) return raw;
  const parsed = answers[name].safeParse(raw);
  return parsed.success ? parsed.data : problem('message-malformed', { name });
}

/** In the worker: answers a message. A handler that throws is a bug, kept on record and answered with `unexpected`. */
export function onMessage<Name extends WorkerMessage>(name: Name, handler: Handler<Name, Sender>): void {
  messenger.onMessage(name, async (message) => {
    const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
    try {
      return await receive(name, handler, { data: message.data, sender: message.sender }, self);
    } catch (error) {
      await recordFault(name, error);
      return problem('unexpected');
    }
  });
}

/** From the panel or the workbench to the worker. A dead worker is the Problem `worker-silent`. */
export async function askWorker<Name extends Extract<MessageName, `panel-${string}`>>(
  name: Name,
  payload: Payload<Name>,
): Promise<Answer<Name> | Problem> {
  try {
    return parseAnswer(name, await messenger.sendMessage(name, payload));
  } catch {
    return problem('worker-silent');
  }
}

async function tell<Name extends TabMessage>(
  to: number | { readonly tabId: number; readonly frameId: number },
  name: Name,
  payload: Payload<Name>,
): Promise<Answer<Name> | Problem> {
  try {
    return parseAnswer(name, await messenger.sendMessage(name, payload, to));
  } catch {
    return problem('frame-out-of-reach');
  }
}

/** From the worker to every frame of one tab, of which at most one answers; `frame-out-of-reach` when none does. */
export function tellFrames<Name extends TabMessage>(tabId: number, name: Name, payload: Payload<Name>) {
  return tell(tabId, name, payload);
}

/** From the worker to the top frame of one tab; `frame-out-of-reach` when no script of ours listens there. */
export function tellTab<Name extends TabMessage>(tabId: number, name: Name, payload: Payload<Name>) {
  return tell({ tabId, frameId: 0 }, name, payload);
}
