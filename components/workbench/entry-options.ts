import type { Entry } from '../../lib/contracts/entries';
import type { EntryField } from '../../lib/contracts/entry-fields';
import { ruleOf } from '../../lib/contracts/rules';
import type { Contract } from '../../lib/contracts/types';
import { validVersions } from '../../lib/contracts/versions';
import { catalogues, type MessageKey } from '../../lib/messages';
import type { Message } from '../../lib/messages/types';

/** A choice of a field: its stored value and its words. */
export interface Option {
  readonly value: string;
  readonly words: Message | string;
}

const known = new Set<string>(Object.keys(catalogues.entries['zh-CN']).map((name) => `entries:${name}`));

function isKey(key: string): key is MessageKey {
  return known.has(key);
}

/** The words of a field or an option; the bare name where the catalogue has none. */
export function entryWords(kind: 'field' | 'option' | 'kind', name: string): Message | string {
  const key = `entries:${kind}.${name}`;
  return isKey(key) ? { key } : name;
}

/** What can be chosen for a field; undefined = it is typed. */
export function optionsOf(
  field: EntryField,
  contract: Contract,
  entries: readonly Entry[],
): readonly Option[] | undefined {
  if (field.type === 'select')
    return field.options.map((value) => ({ value, words: entryWords('option', value) }));
  if (field.type === 'flag')
    return [
      { value: 'true', words: { key: 'entries:yes' } },
      { value: 'false', words: { key: 'entries:no' } },
    ];
  if (field.type === 'clause') {
    const clauses = validVersions(contract).at(-1)?.version.clauses ?? [];
    return clauses.map((clause) => ({
      value: clause.id,
      words: ruleOf(clause.kind)?.say(clause, contract.currency) ?? clause.kind,
    }));
  }
  if (field.type !== 'event') return undefined;
  return entries
    .filter((entry) => entry.kind === 'event')
    .map(({ id, happenedAt, note }) => ({ value: id, words: note ?? happenedAt }));
}
