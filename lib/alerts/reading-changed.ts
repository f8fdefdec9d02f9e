import { pagesOf } from './reading-pages';
import { type Sight, shopKind } from './shop-kind';

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
          gone: { list: drifted.flatMap(({ gone }) => gone) },
          added: { list: drifted.flatMap(({ added }) => added) },
        },
      };
    });
  },
});
