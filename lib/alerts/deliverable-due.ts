import { addDays, dayCount, today } from '../quantity/day';
import { clauseKind } from './clause-kind';

/** The last quarter of a period, and at least its last day, is when work not yet entered is told. */
const LAST_SHARE = 0.25;

/** Work that the period asks for has not been entered and its end is near, or it came short. */
export const deliverableDue = clauseKind({
  id: 'deliverable-due',
  rules: ['deliverable'],
  severity: ({ state }) => (state === 'breached' ? 'red' : 'amber'),
  state: (verdict, { now }, contract) => {
    if (verdict.state !== 'unknown') return verdict.state === 'breached';
    const day = today(contract.zone, now);
    const lead = Math.max(1, Math.floor(dayCount(verdict.period) * LAST_SHARE));
    return day > addDays(verdict.period.to, -lead) && day <= addDays(verdict.period.to, 31)
      ? true
      : undefined;
  },
});
