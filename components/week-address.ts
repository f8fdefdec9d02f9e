import type { Day } from '../lib/quantity/period';

/** Where the workbench shows the pack of the week that holds `day`, of this contract. */
export function weekAddress(day: Day, contractId: string): string {
  return `#/weekly/${day}/${contractId}`;
}
