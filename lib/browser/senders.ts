import type { MessageName } from './protocol';

/** What the browser itself says of a sender; nothing of it can be claimed by the message. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who we are: extension id, and origin without trailing slash. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/** `script` = our content script in a tab; `page` = an extension page of ours, in a tab or not. */
export type SenderKind = 'script' | 'page' | 'stranger';

/** Judges a sender by id, address and origin alone. Contradicting facts make a stranger. */
export function senderKind(sender: SenderFacts, self: Self): SenderKind {
  if (sender.id !== self.id) return 'stranger';
  const ownUrl = sender.url?.startsWith(`${self.origin}/`) ?? false;
  const ownOrigin = sender.origin === undefined ? ownUrl : sender.origin === self.origin;
  if (ownUrl !== ownOrigin) return 'stranger';
  if (ownUrl) return 'page';
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'script' : 'stranger';
}

/** Whether the worker takes this message from such a sender; its own `bg-` messages it takes from nobody. */
export function mayAsk(name: MessageName, kind: SenderKind): boolean {
  if (name.startsWith('cs-')) return kind === 'script';
  if (name.startsWith('panel-')) return kind === 'page';
  return false;
}
