import type { MessageParam } from '../messages/types';
import { pagesOf } from './reading-pages';
import { type Sight, shopKind } from './shop-kind';

/** Columns as the merchant knows them: a code of the page's markup bears a mark. Nothing gone reads as nothing. */
function named(keys: readonly string[]): MessageParam {
  const words = [...new Set(keys.map((key) => key.replace(/^#/, '')))];
  return words.length > 0 ? { list: words } : { message: { key: 'alerts:reading-changed.none' } };
}

/** A page shows other columns than before: its figures are held back until the merchant has looked. */
export const readingChanged = shopKind({
  id: 'reading-changed',
  severity: 'amber',
  look(input, { shopId }) {
    return pagesOf(input, shopId).map(({ key, facts: [fact] }): Sight => {
      const drifted = fact.tables.flatMap(({ drift }) => (drift ? [drift] : []));
      return {
        key,
        wrong: drifted.length > 0,
        period: { from: fact.day, to: fact.day },
        facts: [fact],
        params: {
          gone: named(drifted.flatMap(({ gone }) => gone)),
          added: named(drifted.flatMap(({ added }) => added)),
        },
      };
    });
  },
});
