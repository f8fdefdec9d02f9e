import type { RuleField } from '../../lib/contracts/rule';
import type { MessageKey } from '../../lib/messages';
import type { Currency } from '../../lib/quantity/types';

/** What stands behind a field's number: a text as it is, or a key of the catalogue; undefined = nothing. */
export function unitOf(
  { type, unit }: RuleField,
  currency: Currency,
): { readonly text: string } | { readonly key: MessageKey } | undefined {
  if (type === 'share') return { text: '%' };
  if (type === 'money') return currency === 'CNY' ? { key: 'editor:unit.yuan' } : { text: currency };
  return unit && { key: `editor:unit.${unit}` };
}
