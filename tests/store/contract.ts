import { sampleContract } from '../../lib/contracts/sample';
import type { Contract } from '../../lib/contracts/types';

/** The sample contract for one shop, from the first of November on. */
export function contract(over: Partial<Contract> = {}): Contract {
  const made = sampleContract({
    id: 'c1',
    shopIds: ['shop-a'],
    start: '2026-11-01',
    zone: 'Asia/Shanghai',
    savedAt: '2026-11-01T01:00:00.000Z',
  });
  return { ...made, ...over };
}
