import { type Problem, problem } from '../problem';
import type { Answer, MessageName, Payload } from './protocol';
import { payloads } from './schemas';
import { mayAsk, type Self, type SenderFacts, senderKind } from './senders';

export type Handler<Name extends MessageName, From> = (
  payload: Payload<Name>,
  from: From,
) => Promise<Answer<Name> | Problem> | Answer<Name> | Problem;

/** The border: refuses a wrong sender, parses the payload, then hands over. What the handler throws passes through. */
export function receive<Name extends MessageName, From extends SenderFacts>(
  name: Name,
  handler: Handler<Name, From>,
  message: { readonly data: unknown; readonly sender: From },
  self: Self,
): ReturnType<Handler<Name, From>> {
  if (!mayAsk(name, senderKind(message.sender, self))) return problem('message-refused', { name });
  const parsed = payloads[name].safeParse(message.data);
  if (!parsed.success) return problem('message-malformed', { name });
  // No await before the handler: `sidePanel.open` counts as the user's own act only within the same turn.
  return handler(parsed.data, message.sender);
}
