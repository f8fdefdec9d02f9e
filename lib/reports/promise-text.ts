import type { MessageKey } from '../messages';
import type { Message, MessageParam } from '../messages/types';
import type { PromiseCheck, PromiseState } from './week-promises';

const PARTY = { operator: 'meeting:operator', merchant: 'meeting:merchant' } as const;
const STATE: Readonly<Record<PromiseState, MessageKey>> = {
  kept: 'meeting:promise-kept',
  late: 'meeting:promise-late',
  'not-kept': 'meeting:promise-not-kept',
  overdue: 'meeting:promise-overdue',
  open: 'meeting:promise-open',
};

/** Which side promised. */
export function partyText({ promise }: PromiseCheck): MessageParam {
  return { message: { key: PARTY[promise.party] } };
}

/** How a promise stands, in a word, with the day on which it ended. */
export function promiseState({ state, endedOn }: PromiseCheck): Message {
  return endedOn === undefined ? { key: STATE[state] } : { key: STATE[state], params: { on: endedOn } };
}

/** Who promised what, by when. */
export function promiseText(check: PromiseCheck): Message {
  const { what, by } = check.promise;
  return { key: 'meeting:promise', params: { party: partyText(check), what, by } };
}

/** The same with how it stands. */
export function promiseChecked(check: PromiseCheck): Message {
  const { what, by } = check.promise;
  const params = { party: partyText(check), what, by, state: { message: promiseState(check) } };
  return { key: 'meeting:promise-checked', params };
}
