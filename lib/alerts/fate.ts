import type { Message } from '../messages/types';
import type { Alert } from './types';

function ending({ steps }: Alert): Message | undefined {
  const last = steps.at(-1);
  if (last?.off) return { key: 'inbox:switchedOff' };
  if (last?.past) return { key: 'inbox:past' };
  if (last?.cleared) return { key: 'inbox:cleared' };
  return last?.note === undefined ? undefined : { key: 'inbox:note', params: { note: last.note } };
}

/** What became of an alert and why, or until when it is silent; undefined while it is open. */
export function fateOf(alert: Alert, zone: string): Message | undefined {
  const { state, until } = alert;
  if (state === 'open') return undefined;
  if (state === 'resolved') return ending(alert);
  if (until === undefined) return { key: 'inbox:seen' };
  const params = { at: { instant: until, zone } };
  return { key: state === 'snoozed' ? 'inbox:snoozedUntil' : 'inbox:seenUntil', params };
}
