import { daysOfCover } from '../contracts/days-of-cover';
import { factsOf } from '../contracts/history';
import { today as dayIn } from '../quantity/day';
import { clauseKind } from './clause-kind';
import { coverWords } from './days-of-cover';

/** A product has fewer pieces, or days of sales, in stock than agreed. */
export const stockLow = clauseKind({
  id: 'stock-low',
  rules: ['stock-floor'],
  severity: () => 'amber',
  lasting: true,
  params({ entity, actual, unit, evidence, contractId }, input) {
    const [cell] = evidence;
    const shopId = cell && factsOf(input.history, cell.snapshotId)?.shopId;
    const contract = input.contracts.find(({ id }) => id === contractId);
    if (!contract || shopId === undefined || !actual) return { cover: coverWords(undefined) };
    if (unit === 'day') return { cover: coverWords(actual) };
    const today = dayIn(contract.zone, input.now);
    const asked = { shopId, productId: entity.id, day: today, today };
    return { cover: coverWords(daysOfCover(input.history, asked, actual)) };
  },
});
