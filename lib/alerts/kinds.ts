import { capExceeded } from './cap-exceeded';
import type { AlertKindId } from './ids';
import type { AlertInput, Kind } from './kind';
import type { Finding } from './types';

export type AlertKind = AlertKindId;

/** Every kind of alert, most urgent first. A new kind is one file, its id and its line here. */
export const kinds: readonly Kind[] = [capExceeded];

/** What all kinds find, and which keys they judged to be in order. */
export function findAlerts(input: AlertInput): { findings: Finding[]; cleared: string[] } {
  return {
    findings: kinds.flatMap((kind) => kind.find(input)),
    cleared: kinds.flatMap((kind) => kind.clear(input)),
  };
}
