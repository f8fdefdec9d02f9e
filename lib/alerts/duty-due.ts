import { addDays, today } from '../quantity/day';
import { clauseKind } from './clause-kind';

/** Days before the due day from which it is told. */
const AHEAD = 2;

/** A duty whose day has come near, or has passed without an entry; decided by the wall clock. */
export const dutyDue = clauseKind({
  id: 'duty-due',
  rules: ['duty-deadline', 'response-to-penalty', 'unreachable', 'base-fee'],
  severity: ({ state }) => (state === 'breached' ? 'red' : 'amber'),
  state: (verdict, { now }, contract) => {
    if (verdict.state !== 'unknown') return verdict.state === 'breached';
    const day = today(contract.zone, now);
    return verdict.period.to <= addDays(day, AHEAD) && verdict.period.to >= addDays(day, -31)
      ? true
      : undefined;
  },
});
