import type { ClauseKind } from '../../../../lib/contracts/text/types';
import type { Party } from '../../../../lib/contracts/types';

export interface Expected {
  readonly kind: ClauseKind;
  readonly party: Party;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One sentence with what it says; `list` = it belongs to that list instead of being a clause (or besides). */
export interface Case {
  readonly text: string;
  readonly clauses: readonly Expected[];
  readonly list?: 'vague' | 'blanks' | 'unread';
}

export type Label = readonly [kind: ClauseKind, params: Readonly<Record<string, unknown>>, party?: Party];

const PAYS: readonly ClauseKind[] = ['base-fee', 'commission', 'deposit', 'ad-spend-floor'];

function expected([kind, params, party]: Label): Expected {
  const usual = kind === 'confidentiality' ? 'both' : PAYS.includes(kind) ? 'merchant' : 'operator';
  return { kind, params, party: party ?? usual };
}

export function says(text: string, ...labels: readonly Label[]): Case {
  return { text, clauses: labels.map(expected) };
}

/** Nothing to keep: recital, example, denial, heading. */
export function nothing(...texts: readonly string[]): Case[] {
  return texts.map((text) => ({ text, clauses: [] }));
}

export function listed(list: 'vague' | 'blanks' | 'unread', ...texts: readonly string[]): Case[] {
  return texts.map((text) => ({ text, clauses: [], list }));
}
