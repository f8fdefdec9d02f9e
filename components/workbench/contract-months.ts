import type { Contract } from '../../lib/contracts/types';
import { contractMonthOf, today } from '../../lib/quantity/day';

/** The contract months up to now, the newest first; a contract that has not begun shows its first. */
export function contractMonths(contract: Contract, now: string): number[] {
  const day = today(contract.zone, now);
  const last = contract.end !== undefined && contract.end < day ? contract.end : day;
  const newest = contractMonthOf(contract.start, last) ?? 1;
  return Array.from({ length: newest }, (_, i) => newest - i);
}

/** The month picked, else the newest that is over: the running one has little to show yet. */
export function monthShown(months: readonly number[], picked: number | undefined): number {
  return picked !== undefined && months.includes(picked) ? picked : (months[1] ?? months[0] ?? 1);
}
