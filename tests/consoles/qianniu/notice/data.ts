import { SHOP } from '../../data/shop.ts';
import type { Truth } from '../../data/truth.ts';

/** A page of text has no table and no card. */
export function truth(): Truth {
  return { tables: [], context: { dates: [], shopName: SHOP } };
}
