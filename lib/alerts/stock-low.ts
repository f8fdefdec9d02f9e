import { factsOf } from '../contracts/history';
import { today } from '../quantity/day';
import { clauseKind } from './clause-kind';
import { coverWords, daysOfCover } from './days-of-cover';

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
    const place = { shopId, today: today(contract.zone, input.now) };
    return { cover: coverWords(unit === 'day' ? actual : daysOfCover(input, place, entity.id, actual)) };
  },
});
