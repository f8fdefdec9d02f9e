import type { TextClause } from '../../lib/contracts/text/types';
import type { Currency } from '../../lib/quantity/types';

/** The currency of a clause that cannot stand in a contract reckoned in another; undefined = it can. */
export function foreignTo(clause: TextClause, contract: Currency): Currency | undefined {
  return clause.currency === contract ? undefined : clause.currency;
}
