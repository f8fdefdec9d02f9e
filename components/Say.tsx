import type { Message } from '../lib/messages/types';
import { useSay } from './useSay';

/** A message as text in the chosen language. */
export function Say({ message }: { readonly message: Message }) {
  return useSay()(message);
}
