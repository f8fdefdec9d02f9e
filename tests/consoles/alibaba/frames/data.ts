import type { Day } from '../../../../lib/quantity/period';
import type { Truth } from '../../data/truth.ts';
import { truth as sales } from '../frame-sales/data.ts';
import { truth as traffic } from '../frame-traffic/data.ts';

/** The page itself has no table; both of its frames have one. */
export function truth(today: Day): Truth {
  return {
    tables: [...sales(today).tables, ...traffic(today).tables],
    context: { dates: ['近7天'], shopName: '杭州衣然服饰有限公司' },
  };
}
